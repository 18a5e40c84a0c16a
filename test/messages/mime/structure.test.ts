import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { simpleParser } from 'mailparser';
import { describe, expect, it } from 'vitest';
import { decodeLeaf, loadMailParser } from '../../../src/messages/mime/decode-leaf.js';
import { headerLines, parametersOf } from '../../../src/messages/mime/header-lines.js';
import { structureOf } from '../../../src/messages/mime/structure.js';

const FOLDER = join(import.meta.dirname, '../../../scripts/evaluate/messages/messages');
const OPTIONS = { skipHtmlToText: true, skipTextToHtml: true, skipTextLinks: true, skipImageLinks: true };
const bare = (text: string): string => text.replace(/\s+/g, ' ').trim();

describe('a mail taken apart', () => {
  it.each(readdirSync(FOLDER).filter((name) => name.endsWith('.eml')))(
    '%s has the parts that mailparser finds in the whole of it',
    async (name) => {
      const file = readFileSync(join(FOLDER, name));
      const whole = await simpleParser(file, OPTIONS);
      const { leaves, headers } = structureOf(file);
      const parse = await loadMailParser();
      const texts = { html: '', text: '' };
      for (const leaf of leaves) texts[leaf.type] += await decodeLeaf(parse, file, leaf);
      expect([bare(texts.html), bare(texts.text)]).toEqual([bare(whole.html || ''), bare(whole.text ?? '')]);
      expect(headers.map((header) => header.name)).toEqual(whole.headerLines.map(({ key }) => key));
    },
  );
});

describe('headers', () => {
  it.each<[string, readonly string[]]>([
    ['A: b\r\nC: d\r\n', ['a=b@1', 'c=d@2']],
    ['A: b\n  c\n\td\nE:f', ['a=b c d@1', 'e=f@4']],
    [' folded before any\nA: b', ['a=b@2']],
    ['no colon\n: no name\nA b: c\nD:', ['d=@4']],
  ])('%j', (head, expected) => {
    expect(headerLines(head, 1).map(({ name, value, line }) => `${name}=${value}@${line}`)).toEqual(expected);
  });

  it.each<[string, string, Readonly<Record<string, string>>]>([
    ['text/HTML; Charset="UTF-8"', 'text/html', { charset: 'UTF-8' }],
    ['multipart/mixed;boundary=a b', 'multipart/mixed', { boundary: 'a' }],
    ['multipart/mixed; boundary="a b;c"', 'multipart/mixed', { boundary: 'a b;c' }],
    ["text/plain; name*0*=utf-8''a; name*1=b", 'text/plain', { name: "utf-8''ab" }],
    ['', '', {}],
  ])('%s', (value, type, parameters) => {
    const found = parametersOf(value);
    expect([found.value, Object.fromEntries(found.parameters)]).toEqual([type, parameters]);
  });
});

describe('parts between boundaries', () => {
  /** What each part says, of a mail of these lines whose boundary is b. */
  const partsOf = (lines: readonly string[], ends = '\r\n'): readonly string[] => {
    const head = ['Content-Type: multipart/mixed; boundary=b', ''];
    const file = Buffer.from([...head, ...lines].join(ends));
    return structureOf(file).leaves.map(({ type, start, end }) => `${type} ${file.toString('latin1', start, end)}`);
  };
  const HTML = ['Content-Type: text/html', '', '<p>x</p>'];
  it.each<readonly [string, readonly string[], readonly string[]]>([
    ['two of them', ['--b', '', 'one', '--b', ...HTML, '--b--'], ['text one', 'html <p>x</p>']],
    ['what stands before the first and after the last is none', ['before', '--b', '', 'one', '--b--', 'after'], ['text one']],
    ['without a head', ['--b', '', 'one', 'two', '--b--'], ['text one\r\ntwo']],
    ['blanks after a boundary', ['--b \t', '', 'one', '--b--'], ['text one']],
    ['a longer boundary is another one', ['--b', '', 'one', '--bc', 'two', '--b--'], ['text one\r\n--bc\r\ntwo']],
    ['a boundary in a line is none', ['--b', '', 'one --b', '--b--'], ['text one --b']],
    ['the last is not closed', ['--b', '', 'one'], ['text one']],
    [
      'one inside another',
      ['--b', 'Content-Type: multipart/alternative; boundary=c', '', '--c', ...HTML, '--c--', '--b--'],
      ['html <p>x</p>'],
    ],
  ])('%s', (_, lines, parts) => expect(partsOf(lines)).toEqual(parts));

  it('whatever ends lines', () => {
    expect(partsOf(['--b', '', 'one', '--b', ...HTML, '--b--'], '\n')).toEqual(['text one', 'html <p>x</p>']);
  });
});
