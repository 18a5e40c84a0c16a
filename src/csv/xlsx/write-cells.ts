import { MOST_COLUMNS } from '../records/record-errors.js';
import { MOST_ROWS } from '../workbook/row-buffer.js';
import { dateSerial } from '../workbook/serial-date.js';
import { columnName } from './xlsx-reference.js';

/** Thrown for more rows, columns or letters than a sheet has room for. */
export class SheetFullError extends Error {}

const MOST_LETTERS = 32_767;
const ISO_DAY = /^(?:19|20)\d\d-\d\d-\d\d$/;
/** Style 1 of the workbook is a day. */
const DAY_STYLE = 1;
const MARKUP: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

const officeEscape = (sign: string): string => `_x${sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`;

/** A text as XML writes it, and what XML cannot hold as Office writes it. */
export const xmlEscaped = (text: string): string =>
  text
    .replace(/_x[\dA-Fa-f]{4}_/g, (written) => `_x005F${written}`)
    // biome-ignore lint/suspicious/noControlCharactersInRegex: those are what XML cannot hold
    .replace(/[\u0000-\u0008\u000b-\u001f\ufffe\uffff]/g, officeEscape)
    .replace(/[&<>"]/g, (sign) => MARKUP[sign] ?? sign);

/** A day that is on the calendar. */
const isDay = (text: string): boolean => {
  const time = ISO_DAY.test(text) ? Date.parse(`${text}T00:00:00Z`) : Number.NaN;
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
};

/**
 * A row of a sheet: every cell as text, so that a phone number keeps its zeros and nothing is a formula; days as days.
 * @throws SheetFullError
 */
export const sheetRow = (row: number, cells: readonly string[]): string => {
  if (row > MOST_ROWS || cells.length > MOST_COLUMNS) throw new SheetFullError();
  const written = cells.map((text, column) => {
    if (text === '') return '';
    const at = `${columnName(column)}${row}`;
    if (text.length > MOST_LETTERS) throw new SheetFullError();
    if (isDay(text)) return `<c r="${at}" s="${DAY_STYLE}"><v>${dateSerial(text)}</v></c>`;
    return `<c r="${at}" t="inlineStr"><is><t xml:space="preserve">${xmlEscaped(text)}</t></is></c>`;
  });
  return `<row r="${row}">${written.join('')}</row>`;
};
