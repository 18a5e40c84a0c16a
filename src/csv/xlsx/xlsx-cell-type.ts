import { formattedNumber, type NumberFormat } from '../workbook/number-format.js';
import { csvCell } from '../workbook/row-buffer.js';
import { readOfficeEscapes } from '../xml/xml-text.js';

/** Kinds of cells, by what their `t` says (ECMA-376, 18.18.11). */
const TYPES = {
  s: 'shared',
  str: 'text',
  inlineStr: 'inline',
  b: 'boolean',
  e: 'error',
  n: 'number',
  d: 'date',
} as const;

export type CellType = (typeof TYPES)[keyof typeof TYPES];

/** The kind of a cell; of one that is not known the text counts. */
export const cellType = (said: string): CellType => (Object.hasOwn(TYPES, said) ? TYPES[said as keyof typeof TYPES] : 'text');

/** A number as its format shows it. */
export const numberCell = (text: string, format: NumberFormat, system1904: boolean): Uint8Array =>
  csvCell(Buffer.from(formattedNumber(text, format, system1904)));

/** A text, or a day that is written as one: it says its midnight too. */
export const textCell = (text: string, type: CellType): Uint8Array =>
  csvCell(Buffer.from(type === 'date' ? text.replace(/T00:00:00(?:\.0+)?Z?$/, '') : readOfficeEscapes(text), 'utf8'));
