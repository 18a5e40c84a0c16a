import { readHeader } from '../columns/headers/header-reader.js';
import { isAgedRefusalTitle } from '../opposition/opt-out-file.js';
import { isRefusalTitle } from '../opposition/title-text.js';
import { cellShapeOf, isContactValue, isHeaderText } from './cell-shape.js';
import { findTableHead } from './table-head.js';

/** Rows that are looked at under a header. */
const SAMPLE = 50;
/** A column of addresses or numbers says more than a header that we know. */
const PER_CONTACT_COLUMN = 3;

/** A number as a spreadsheet keeps it that takes it for an amount: its zero is gone. */
const BARE_NUMBER = /^\s*[1-9]\d{7,11}\s*$/;

/** Whether a header says that numbers of people stand below it, or those of whoever refused. */
const isOfNumbers = (header: string): boolean => {
  const hint = readHeader(header);
  return (
    (hint?.is === 'field' && (hint.field === 'phone' || hint.field === 'mobile')) || isRefusalTitle(header) || isAgedRefusalTitle(header)
  );
};

/**
 * How much a table looks like contacts, by its first rows: headers that we know, and columns with addresses or numbers of people. 0 when no
 * column has any and no two headers are known.
 */
export const contactScore = (rows: readonly (readonly string[])[]): number => {
  const { headerRow, firstData } = findTableHead(rows);
  const known = headerRow < 0 ? 0 : (rows[headerRow] as readonly string[]).filter(isHeaderText).length;
  const columns = new Set<number>();
  const ofNumbers = headerRow < 0 ? [] : (rows[headerRow] as readonly string[]).map(isOfNumbers);
  for (const row of rows.slice(firstData, firstData + SAMPLE)) {
    for (const [column, cell] of row.entries())
      if (isContactValue(cellShapeOf(cell)) || (ofNumbers[column] === true && BARE_NUMBER.test(cell))) columns.add(column);
  }
  return columns.size === 0 && known < 2 ? 0 : known + columns.size * PER_CONTACT_COLUMN;
};
