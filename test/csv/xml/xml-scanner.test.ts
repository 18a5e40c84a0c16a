import { XmlDocument, type XmlElement, type XmlTreeNode } from 'libxml2-wasm';
import { describe, expect, it } from 'vitest';
import { BrokenXmlError, type XmlTag, xmlName } from '../../../src/csv/xml/xml-events.js';
import { XmlScanner } from '../../../src/csv/xml/xml-scanner.js';
import { xmlText } from '../../../src/csv/xml/xml-text.js';

const NAMES = ['sheet', 'row', 'c', 'v', 't', 'is', 'empty', 'r', 's', 'ref'];
const nameOf = (code: number): string => NAMES.find((name) => xmlName(name) === code) ?? '?';

/** What is told of a document, in pieces of so many bytes. */
const told = (xml: string, piece = 1 << 20): string[] => {
  const events: string[] = [];
  let text = '';
  const flush = (): void => {
    // Line breaks around the root are told too, and are nobody's.
    if (text !== '' && events.length > 0) events.push(`text ${text}`);
    text = '';
  };
  const scanner = new XmlScanner({
    open(name, tag: XmlTag) {
      flush();
      const attributes: string[] = [];
      // The declaration of a prefix is an attribute here, and none there.
      while (tag.nextAttribute())
        if (nameOf(tag.attribute) !== '?') attributes.push(`${nameOf(tag.attribute)}=${xmlText(tag.bytes, tag.from, tag.to)}`);
      events.push(`open ${nameOf(name)} ${attributes.join(' ')}`);
    },
    close(name) {
      flush();
      events.push(`close ${nameOf(name)}`);
    },
    text(bytes, from, to, plain) {
      text += xmlText(bytes, from, to, plain);
    },
  });
  const bytes = Buffer.from(xml, 'utf8');
  for (let at = 0; at < bytes.length; at += piece) scanner.push(bytes.subarray(at, at + piece));
  scanner.end();
  return events;
};

/** The same, as a parser that everybody trusts tells it. */
const refereed = (xml: string): string[] => {
  const document = XmlDocument.fromString(xml);
  const events: string[] = [];
  const walk = (node: XmlTreeNode): void => {
    const element = node as XmlElement;
    events.push(`open ${element.name} ${element.attrs.map((one) => `${one.name}=${one.content}`).join(' ')}`);
    let text = '';
    const flush = (): void => {
      if (text !== '') events.push(`text ${text}`);
      text = '';
    };
    for (let child = element.firstChild; child; child = child.next) {
      if ('attrs' in child) {
        flush();
        walk(child);
      } else if (child.constructor.name !== 'XmlComment') text += child.content;
    }
    flush();
    events.push(`close ${element.name}`);
  };
  walk(document.root);
  document.dispose();
  return events;
};

const DOCUMENTS = {
  'a sheet': '<?xml version="1.0" encoding="UTF-8"?>\n<sheet><row r="1"><c r="A1" t="s"><v>12</v></c><c r="B1" s="3"/></row></sheet>',
  'entities, in texts and attributes': '<sheet ref="a&amp;b &quot;c&quot;"><t>&lt;x&gt; &#233;&#xE9; &apos;</t></sheet>',
  prefixes: '<x:sheet xmlns:x="urn:y"><x:row x:r="1"/></x:sheet>',
  CDATA: '<t>a<![CDATA[<b>]] >&amp;]]>c</t>',
  'comments in a text': '<t>one<!-- > <c> -->two</t>',
  'a tag over several lines': '<row\n\tr=\'1\'\r\n s="a>b"\n><empty\n/></row>',
  'characters of several bytes': '<t r="é">Œuf 東京 😀</t>',
  'blanks between elements': '<sheet>\n  <row>\n    <v> 1 </v>\n  </row>\n</sheet>',
};

describe('the reader of XML', () => {
  it.each(Object.entries(DOCUMENTS))('tells %s as libxml2 does, wherever it is cut', (_, xml) => {
    const expected = refereed(xml);
    for (const piece of [1, 2, 3, 5, 7, 16, 64, 1 << 20]) expect(told(xml, piece)).toEqual(expected);
  });

  it.each([
    ['ends early', '<sheet><row>'],
    ['has an attribute without a value, whatever follows the tag', '<t r>><s/>></t>'],
    ['closes too much', '<sheet></sheet></sheet>'],
    ['has a document type, which may unfold without end', '<!DOCTYPE t [<!ENTITY a "aaaa">]><t>&a;</t>'],
  ])('refuses what %s', (_, xml) => {
    expect(() => told(xml)).toThrow(BrokenXmlError);
  });

  it('refuses UTF-16', () => {
    const scanner = new XmlScanner({ open: () => {}, close: () => {} });
    expect(() => scanner.push(Buffer.from('\ufeff<t/>', 'utf16le'))).toThrow(BrokenXmlError);
  });
});
