/**
 * Whether a file holds contacts: nobody can make these again, unlike a report.
 * @module
 */
import { constants, gunzipSync } from 'node:zlib';
import { headOfFile } from '../../csv/files/file-place.js';
import { isGzip } from '../../csv/source/byte-streams.js';
import { isCompoundFile } from '../../csv/tables/table-kind.js';
import { isZip } from '../../csv/zip/is-zip.js';
import { cellShapeOf, isContactValue } from '../../fields/table/cell-shape.js';

/** Enough of a file to see some of its contacts. */
const HEAD = 65_536;
/** What a zip of a workbook begins with. */
const WORKBOOK = /\[Content_Types\]\.xml|xl\/|_rels\/|opendocument\.spreadsheet/;
/** Markup, calendars and tables of Markdown are documents. */
const DOCUMENT = /^\s*(?:<|BEGIN:)/;
const JSON_TEXT = /^\s*[{[]/;
/** Objects with nothing nested in them: rows, in JSON of contacts. */
const FLAT_OBJECT = /\{[^{}]*\}/g;
const MARKDOWN_TABLE = /^\|(?:[ :-]+\|)+\r?$/m;
const DELIMITERS = [',', ';', '\t', '|'] as const;
const decoded = (head: Buffer): string => {
  if (head[0] === 0xff && head[1] === 0xfe) return head.toString('utf16le', 2);
  if (head[0] === 0xfe && head[1] === 0xff) return new TextDecoder('utf-16be').decode(head);
  return head.toString('utf8').replace(/^\uFEFF/, '');
};

const isContact = (cell: string): boolean => isContactValue(cellShapeOf(cell.trim().replace(/^["']|["']$/g, '')));

/** Whether most lines have as many cells as each other, and one of those cells is an address or a number. */
const isTableOfContacts = (lines: readonly string[], delimiter: string): boolean => {
  const rows = lines.map((line) => line.split(delimiter));
  const widths = new Map<number, number>();
  for (const { length } of rows) if (length > 1) widths.set(length, (widths.get(length) ?? 0) + 1);
  const [width, count] = [...widths].reduce((most, one) => (one[1] > most[1] ? one : most), [0, 0]);
  return count > 1 && count * 2 > lines.length && rows.some((row) => row.length === width && row.some(isContact));
};

const holdsContact = (object: string): boolean => {
  try {
    return Object.values(JSON.parse(object) as object).some((value) => typeof value === 'string' && isContact(value));
  } catch {
    return false;
  }
};

/** Whether most objects of a text in JSON, or of its lines, have an address or a number; reports mask them. */
const isJsonOfContacts = (text: string): boolean => {
  const objects = text.match(FLAT_OBJECT) ?? [];
  // One object alone is a document that names somebody to write to.
  if (objects.length === 1 && text.trim() === objects[0]) return false;
  return objects.filter(holdsContact).length * 2 > objects.length;
};

/** Whether what begins a file is a table of contacts: a workbook, rows with an address or a number, or one of them in most lines. */
export const isContactTable = (head: Buffer): boolean => {
  if (isCompoundFile(head)) return true;
  if (isZip(head)) return WORKBOOK.test(head.toString('latin1'));
  const text = decoded(head);
  if (JSON_TEXT.test(text)) return isJsonOfContacts(text);
  if (DOCUMENT.test(text) || MARKDOWN_TABLE.test(text)) return false;
  const lines = text.split(/\r\n|\r|\n/).filter((line) => line.trim() !== '');
  // The last line may have been cut.
  if (head.length >= HEAD) lines.pop();
  if (lines.filter(isContact).length * 2 > lines.length) return true;
  return DELIMITERS.some((delimiter) => isTableOfContacts(lines, delimiter));
};

/** What the first bytes of a compressed file unpack to; nothing where they are broken. */
const unzippedHead = (head: Buffer): Buffer => {
  try {
    return gunzipSync(head, { finishFlush: constants.Z_SYNC_FLUSH }).subarray(0, HEAD);
  } catch {
    return Buffer.alloc(0);
  }
};

/** Whether contacts stand at a path. */
export const holdsContacts = async (path: string): Promise<boolean> => {
  const head = await headOfFile(path, HEAD);
  return head !== undefined && isContactTable(isGzip(head) ? unzippedHead(head) : head);
};
