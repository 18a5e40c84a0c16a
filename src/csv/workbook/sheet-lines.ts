import { readHeadRows } from '../records/head-rows.js';
import { RowBuffer } from './row-buffer.js';
import type { SheetCounts } from './sheet-counts.js';
import type { Sheet } from './workbook.js';
import { XmlScanner } from './xml-scanner.js';

/** Bytes that are handed on at once. */
const PIECE = 128 * 1024;
/** Rows that tell what a sheet holds, and how wide it is. */
const HEAD_ROWS = 100;
const DIALECT = { delimiter: ',', escape: 'double' } as const;

/** The first rows of a sheet. */
export interface SheetHead {
  readonly rows: readonly (readonly string[])[];
  readonly width: number;
}

export const sheetHead = async (sheet: Sheet, mayHold: (bytes: number) => void): Promise<SheetHead> => {
  const rows = new RowBuffer(mayHold);
  const reading = sheet.reading(rows);
  const scanner = new XmlScanner(reading);
  let whole = true;
  for await (const chunk of sheet.xml()) {
    scanner.push(chunk);
    whole = reading.isOver === true;
    if (whole || rows.filledRows >= HEAD_ROWS) break;
    whole = true;
  }
  const head = readHeadRows(rows.take(), DIALECT, 'utf-8', whole);
  return { rows: head.map(({ cells }) => cells), width: rows.widest };
};

/** A sheet as lines of CSV. @param counts takes what the lines do not show, in the end */
export async function* sheetLines(
  sheet: Sheet,
  width: number,
  mayHold: (bytes: number) => void,
  counts: (found: SheetCounts) => void,
): AsyncGenerator<Uint8Array> {
  const rows = new RowBuffer(mayHold);
  rows.width = width;
  const reading = sheet.reading(rows);
  const scanner = new XmlScanner(reading);
  for await (const chunk of sheet.xml()) {
    scanner.push(chunk);
    if (rows.ready >= PIECE) yield rows.take();
  }
  scanner.end();
  reading.end();
  counts(reading.counts);
  if (rows.ready > 0) yield rows.take();
}
