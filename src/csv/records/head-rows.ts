import { createCursor } from './create-cursor.js';
import type { Cursor } from './cursor.js';
import { type Dialect, isSimpleDialect } from './dialect.js';
import { type Encoding, makeDecoder } from './encoding.js';
import { brokenQuote, lineBreaksBefore, unclosedQuote } from './record-errors.js';
import { scanRecords } from './record-scanner.js';
import { countStrayQuotes } from './stray-quotes.js';

const HEAD_ROWS = 1000;

/** One record of the head. */
export interface HeadRow {
  readonly cells: readonly string[];
  /** Byte after its line end, in the head. */
  readonly end: number;
  /** Physical line after it. */
  readonly line: number;
  /** Cells whose quotes do not fit. */
  readonly strayQuotes: number;
}

const LF = 10;
const CR = 13;
const QUOTE = 34;
const ASCII_END = 128;

/** What one look at the bytes of a record tells. */
interface RecordLook {
  isAscii: boolean;
  hasQuote: boolean;
  lineEnds: number;
}

const lookAt = (bytes: Uint8Array, start: number, end: number, look: RecordLook): void => {
  look.isAscii = true;
  look.hasQuote = false;
  look.lineEnds = 0;
  for (let i = start; i < end; i++) {
    const byte = bytes[i] as number;
    if (byte > QUOTE && byte < ASCII_END) continue;
    if (byte >= ASCII_END) look.isAscii = false;
    else if (byte === QUOTE) look.hasQuote = true;
    else if (byte === LF || (byte === CR && bytes[i + 1] !== LF)) look.lineEnds++;
  }
};

const isAsciiIn = (bytes: Uint8Array, start: number, end: number): boolean => {
  for (let i = start; i < end; i++) if ((bytes[i] as number) >= ASCII_END) return false;
  return true;
};

/** Takes cells of ASCII from one text of the whole head: to decode each by itself costs several times as much. */
const cellReader = (bytes: Buffer, dialect: Dialect): ((cursor: Cursor, look: RecordLook) => readonly string[]) => {
  const each = (cursor: Cursor): readonly string[] => Array.from({ length: cursor.count }, (_, cell) => cursor.text(cell));
  if (!isSimpleDialect(dialect)) return each;
  const text = makeDecoder('utf-8', true)(bytes, 0, bytes.length);
  return (cursor, { isAscii, hasQuote }) => {
    const { starts, ends, count } = cursor;
    const cells: string[] = [];
    for (let cell = 0; cell < count; cell++) {
      const [start, end] = [starts[cell] as number, ends[cell] as number];
      const isPlain = (!hasQuote || bytes[start] !== QUOTE) && (isAscii || isAsciiIn(bytes, start, end));
      cells.push(isPlain ? text.slice(start, end) : cursor.text(cell));
    }
    return cells;
  };
};

/**
 * The first records of a head.
 * @throws LumoError LUMO_UNCLOSED_QUOTE, LUMO_BROKEN_QUOTE
 */
export const readHeadRows = (head: Uint8Array, dialect: Dialect, encoding: Encoding, last: boolean, most = HEAD_ROWS): HeadRow[] => {
  const delimiter = dialect.delimiter.charCodeAt(dialect.delimiter.length - 1);
  const scan = scanRecords(head, head.length, last, delimiter, dialect.escape === 'backslash');
  if (scan.brokenQuote >= 0) throw brokenQuote(lineBreaksBefore(head, scan.brokenQuote) + 1);
  if (last && scan.openQuote >= 0) throw unclosedQuote(lineBreaksBefore(head, scan.openQuote) + 1);
  const bytes = Buffer.from(head.buffer, head.byteOffset, scan.end);
  const cursor = createCursor({ bytes, firstRow: 1, encoding, ascii: false }, dialect);
  const cellsOf = cellReader(bytes, dialect);
  const rows: HeadRow[] = [];
  const look: RecordLook = { isAscii: true, hasQuote: false, lineEnds: 0 };
  let line = 1;
  let start = 0;
  while (rows.length < most && cursor.advance()) {
    lookAt(head, start, cursor.next, look);
    line += look.lineEnds;
    start = cursor.next;
    const strayQuotes = look.hasQuote ? countStrayQuotes(cursor, dialect.escape) : 0;
    rows.push({ cells: cellsOf(cursor, look), end: cursor.next, line, strayQuotes });
  }
  return rows;
};
