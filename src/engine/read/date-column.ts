import type { Cursor } from '../../csv/records/cursor.js';
import { makeDateReader } from '../../fields/date/date-reader.js';
import type { DateOrder, DateValue } from '../../model/contact/values.js';

const NO_DATE: DateValue = { status: 'none', day: 0, later: 0 };
const ZERO = 48;
const SLASH = 47;
const DASH = 45;
/** The years whose days are remembered: sixty-four of them, around the contacts of a file. */
const FIRST_YEAR = 1980;
const YEARS = 64;
/** How many places there are. */
export const DATE_PLACES = YEARS * 32 * 32 * 2;

/** Two digits as a number; something above 1000 when they are no digits. */
const two = (bytes: Buffer, at: number): number => {
  const tens = (bytes[at] as number) - ZERO;
  const ones = (bytes[at + 1] as number) - ZERO;
  return tens >= 0 && tens <= 9 && ones >= 0 && ones <= 9 ? tens * 10 + ones : 10_000;
};

const place = (year: number, a: number, b: number, form: number): number =>
  a < 32 && b < 32 && year >= FIRST_YEAR && year < FIRST_YEAR + YEARS ? (((year - FIRST_YEAR) * 32 + a) * 32 + b) * 2 + form : -1;

/** A place of its own for each `nn/nn/yyyy` and each `yyyy-nn-nn` of those years; -1 for any other ten bytes. */
export const placeOf = (bytes: Buffer, at: number): number => {
  if (bytes[at + 2] === SLASH) {
    if (bytes[at + 5] !== SLASH) return -1;
    return place(two(bytes, at + 6) * 100 + two(bytes, at + 8), two(bytes, at), two(bytes, at + 3), 0);
  }
  if (bytes[at + 4] !== DASH || bytes[at + 7] !== DASH) return -1;
  return place(two(bytes, at) * 100 + two(bytes, at + 2), two(bytes, at + 5), two(bytes, at + 8), 1);
};

/** A column of dates. A file has a few thousand different days: each is read once, and found again by its digits. */
export class DateColumn {
  readonly #column: number;
  readonly #read: (text: string) => DateValue;
  /** Where in `known` the day of each place is; 0: not read yet. */
  readonly #places: Uint16Array | undefined;
  readonly #known: DateValue[] = [NO_DATE];

  /** @param small the file is: its few days are read each time */
  constructor(column: number, order: DateOrder, small = false) {
    this.#places = small ? undefined : new Uint16Array(DATE_PLACES);
    this.#column = column;
    this.#read = makeDateReader(order);
  }

  /** The date in the current row; `none` when the cell is blank or not there. */
  value(row: Cursor): DateValue {
    const column = this.#column;
    if (column >= row.count) return NO_DATE;
    const start = row.starts[column] as number;
    const length = (row.ends[column] as number) - start;
    if (length === 0) return NO_DATE;
    const places = this.#places;
    const at = length === 10 && places ? placeOf(row.bytes, start) : -1;
    if (at >= 0 && places) {
      const known = places[at] as number;
      if (known > 0) return this.#known[known] as DateValue;
    }
    const text = row.text(column).trim();
    const value = text === '' ? NO_DATE : this.#read(text);
    // Places are more than two bytes can count, but a column has not that many different days.
    if (at >= 0 && places && this.#known.length < 0xffff) places[at] = this.#known.push(value) - 1;
    return value;
  }
}
