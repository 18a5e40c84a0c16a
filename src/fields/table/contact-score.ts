import { readHeader } from '../columns/headers/header-reader.js';
import { readSiren } from '../company/siren.js';
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

/** The same as the numbers of a country that lost their zero, or with their country: no code, amount or day has that length. */
const BARE_PHONE =
  /^(?:[1-79]\d{8}|3\d{9}|3[349]\d{9}|39\d{10}|32\d{8,9}|31\d{9}|41\d{9}|44\d{10}|48\d{9}|49\d{9,10}|351\d{9}|352\d{6,9})$/;
/** Columns of a sheet that somebody pasted numbers on: those, and a word or two beside them. */
const COLUMNS_OF_A_PASTED_SHEET = 3;

/** Whether a column without a header holds nothing but numbers of people, kept as amounts: a sheet "BL" or "Feuil2" of a call centre. */
const isPastedNumbers = (cells: readonly string[]): boolean => {
  const texts = cells.map((cell) => cell.trim()).filter((text) => text !== '');
  // Beneath whatever else stands above them, they are counts, or codes.
  if ((cells[0] ?? '').trim() === '') return false;
  return texts.every((text) => BARE_PHONE.test(text)) && !texts.every((text) => readSiren(text) !== '');
};

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
  const width = Math.max(0, ...rows.slice(0, SAMPLE).map((row) => row.length));
  if (columns.size === 0 && known === 0 && width <= COLUMNS_OF_A_PASTED_SHEET) {
    for (let column = 0; column < width; column++)
      if (isPastedNumbers(rows.slice(0, SAMPLE).map((row) => row[column] ?? ''))) columns.add(column);
  }
  return columns.size === 0 && known < 2 ? 0 : known + columns.size * PER_CONTACT_COLUMN;
};
