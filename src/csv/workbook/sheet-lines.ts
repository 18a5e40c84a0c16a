import { TABLE_MARK } from '../ports/table.js';
import { XmlScanner } from '../xml/xml-scanner.js';
import { MergedRows } from './merged-rows.js';
import { BrokenTableError, RowBuffer } from './row-buffer.js';
import type { SheetCounts } from './sheet-counts.js';
import type { Sheet } from './workbook.js';

/** Bytes that are handed on at once. */
const PIECE = 128 * 1024;
/** A sheet as lines of CSV. @param counts takes what the lines do not show, in the end */
export async function* sheetLines(
  sheet: Sheet,
  width: number,
  mayHold: (bytes: number) => void,
  counts: (found: SheetCounts) => void,
): AsyncGenerator<Uint8Array> {
  const merged = await sheet.merged();
  const rows = merged ? new MergedRows(mayHold, merged) : new RowBuffer(mayHold);
  rows.width = width;
  const reading = sheet.reading(rows);
  const scanner = new XmlScanner(reading);
  yield TABLE_MARK;
  for await (const chunk of sheet.xml()) {
    scanner.push(chunk);
    if (rows.ready >= PIECE) yield rows.take();
  }
  scanner.end();
  reading.end();
  // A row that closes under another name is one of a damaged sheet.
  if (rows.cells > 0) throw new BrokenTableError('rows');
  counts(reading.counts);
  if (rows.ready > 0) yield rows.take();
}
