/**
 * An OpenDocument workbook (ODF 1.3): all of its sheets stand in one document, one after the other.
 * @module
 */

import { RowBuffer } from '../workbook/row-buffer.js';
import { headOfRows, isHeadFull } from '../workbook/sheet-head.js';
import type { PartReader, SheetHead, Workbook } from '../workbook/workbook.js';
import { type XmlEvents, type XmlTag, xmlName } from '../xml/xml-events.js';
import { XmlScanner } from '../xml/xml-scanner.js';
import { xmlText } from '../xml/xml-text.js';
import { lockedZip } from '../zip/zip-errors.js';
import { OdsSheet } from './ods-sheet.js';

const CONTENT = 'content.xml';
const [TABLE, STYLE, PROPERTIES] = ['table', 'style', 'table-properties'].map(xmlName);
const [NAME, STYLE_NAME, DISPLAY] = ['name', 'style-name', 'display'].map(xmlName);

const textOf = async (chunks: AsyncIterable<Uint8Array>, most: number): Promise<string> => {
  let text = '';
  for await (const chunk of chunks) if (text.length < most) text += Buffer.from(chunk).toString('latin1');
  return text;
};

/** What kind of OpenDocument file a package is; undefined for none. */
export const openDocumentKind = async (parts: PartReader): Promise<'spreadsheet' | 'other' | undefined> => {
  if (!parts.has('mimetype') || !parts.has(CONTENT)) return undefined;
  const kind = (await textOf(parts.read('mimetype'), 200)).trim();
  if (!kind.startsWith('application/vnd.oasis.opendocument.')) return undefined;
  return /\.spreadsheet(?:-template)?$/.test(kind) ? 'spreadsheet' : 'other';
};

/** @throws LumoError LUMO_PASSWORD */
const refuseEncrypted = async (parts: PartReader, name: string): Promise<void> => {
  const manifest = 'META-INF/manifest.xml';
  if (parts.has(manifest) && (await textOf(parts.read(manifest), 1 << 20)).includes('encryption-data')) throw lockedZip(name);
};

/** What a look through the document tells of its sheets. */
class SheetNames implements XmlEvents {
  readonly sheets: { readonly name: string; readonly hidden: boolean; readonly head: SheetHead }[] = [];
  readonly #hiddenStyles = new Set<string>();
  readonly #mayHold: (bytes: number) => void;
  skip: ((mark: string, depth: number) => void) | undefined;
  /** Where this sheet ends. */
  #end = { mark: '', depth: 0 };
  #style = '';
  #depth = 0;
  #open: { readonly name: string; readonly hidden: boolean } | undefined;
  #rows: RowBuffer;
  #reading: OdsSheet | undefined;

  constructor(mayHold: (bytes: number) => void) {
    this.#mayHold = mayHold;
    this.#rows = new RowBuffer(mayHold);
  }

  open(name: number, tag: XmlTag): void {
    if (name === TABLE && this.#depth++ === 0) this.#openSheet(tag);
    else if (this.#depth === 0 && (name === STYLE || name === PROPERTIES)) this.#readStyle(name, tag);
    this.#reading?.open(name, tag);
  }

  #openSheet(tag: XmlTag): void {
    let [name, style] = ['', ''];
    while (tag.nextAttribute()) {
      if (tag.attribute === NAME) name = xmlText(tag.bytes, tag.from, tag.to);
      else if (tag.attribute === STYLE_NAME) style = xmlText(tag.bytes, tag.from, tag.to);
    }
    this.#end = { mark: `</${tag.written}>`, depth: tag.depth + 1 };
    this.#open = { name, hidden: this.#hiddenStyles.has(style) };
    this.#rows = new RowBuffer(this.#mayHold);
    this.#reading = new OdsSheet(this.#rows, 0);
  }

  #readStyle(name: number, tag: XmlTag): void {
    while (tag.nextAttribute()) {
      const text = xmlText(tag.bytes, tag.from, tag.to);
      if (name === STYLE && tag.attribute === NAME) this.#style = text;
      else if (name === PROPERTIES && tag.attribute === DISPLAY && text === 'false') this.#hiddenStyles.add(this.#style);
    }
  }

  text(bytes: Uint8Array, from: number, to: number, plain: boolean): void {
    this.#reading?.text(bytes, from, to, plain);
  }

  close(name: number): void {
    this.#reading?.close(name);
    if (this.#reading && isHeadFull(this.#rows)) {
      this.#endHead(false);
      // What follows of this sheet is read when it is the one that is meant.
      this.skip?.(this.#end.mark, this.#end.depth);
    }
    if (name !== TABLE || --this.#depth > 0) return;
    this.#endHead(true);
    this.#open = undefined;
  }

  #endHead(isWhole: boolean): void {
    if (!this.#reading || !this.#open) return;
    this.sheets.push({ ...this.#open, head: headOfRows(this.#rows, isWhole) });
    this.#reading = undefined;
  }
}

/** @throws BrokenXmlError, BrokenTableError; LumoError LUMO_PASSWORD */
export const openOds = async (parts: PartReader, name: string, mayHold: (bytes: number) => void): Promise<Workbook> => {
  await refuseEncrypted(parts, name);
  const xml = () => parts.read(CONTENT);
  const names = new SheetNames(mayHold);
  const scanner = new XmlScanner(names);
  names.skip = (mark, depth) => scanner.skipTo(mark, depth);
  for await (const chunk of xml()) scanner.push(chunk);
  scanner.end();
  return {
    kind: 'ods',
    sheets: names.sheets.map(({ name, hidden, head }, index) => ({
      name,
      hidden,
      head,
      xml,
      merged: async () => [],
      reading: (rows) => new OdsSheet(rows, index),
    })),
  };
};
