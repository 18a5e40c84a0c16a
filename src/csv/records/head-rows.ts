import { createCursor } from './create-cursor.js';
import type { Dialect } from './dialect.js';
import type { Encoding } from './encoding.js';
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

/**
 * The first records of a head.
 * @throws LumoError LUMO_UNCLOSED_QUOTE, LUMO_BROKEN_QUOTE
 */
export const readHeadRows = (head: Uint8Array, dialect: Dialect, encoding: Encoding, last: boolean): HeadRow[] => {
  const delimiter = dialect.delimiter.charCodeAt(dialect.delimiter.length - 1);
  const scan = scanRecords(head, head.length, last, delimiter, dialect.escape === 'backslash');
  if (scan.brokenQuote >= 0) throw brokenQuote(lineBreaksBefore(head, scan.brokenQuote) + 1);
  if (last && scan.openQuote >= 0) throw unclosedQuote(lineBreaksBefore(head, scan.openQuote) + 1);
  const cursor = createCursor({ bytes: head.subarray(0, scan.end), firstRow: 1, encoding, ascii: false }, dialect);
  const rows: HeadRow[] = [];
  let line = 1;
  let start = 0;
  while (rows.length < HEAD_ROWS && cursor.advance()) {
    for (let i = start; i < cursor.next; i++) if (head[i] === 10 || (head[i] === 13 && head[i + 1] !== 10)) line++;
    start = cursor.next;
    const cells = Array.from({ length: cursor.count }, (_, cell) => cursor.text(cell));
    rows.push({ cells, end: cursor.next, line, strayQuotes: countStrayQuotes(cursor, dialect.escape) });
  }
  return rows;
};
