import { TABLE_DELIMITER } from '../ports/table.js';
import { readHeadRows } from '../records/head-rows.js';
import { XmlScanner } from '../xml/xml-scanner.js';
import { RowBuffer } from './row-buffer.js';
import type { Sheet, SheetHead } from './workbook.js';

/** Rows that tell what a sheet holds, and how wide it is. */
const HEAD_ROWS = 100;
const DIALECT = { delimiter: TABLE_DELIMITER, escape: 'double' } as const;

/** Whether enough rows were read to know a sheet by. */
export const isHeadFull = ({ filledRows }: RowBuffer): boolean => filledRows >= HEAD_ROWS;

/** Takes the rows that were read. @param isWhole whether the last of them is whole */
export const headOfRows = (rows: RowBuffer, isWhole: boolean): SheetHead => ({
  width: rows.widest,
  rows: readHeadRows(rows.take(), DIALECT, 'utf-8', isWhole).map(({ cells }) => cells),
});

export const sheetHead = async (sheet: Sheet, mayHold: (bytes: number) => void): Promise<SheetHead> => {
  if (sheet.head) return sheet.head;
  const rows = new RowBuffer(mayHold);
  const scanner = new XmlScanner(sheet.reading(rows));
  for await (const chunk of sheet.xml()) {
    scanner.push(chunk);
    if (isHeadFull(rows)) return headOfRows(rows, false);
  }
  return headOfRows(rows, true);
};
