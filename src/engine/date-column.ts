import type { Cursor } from '../csv/cursor.js';
import { makeDateReader } from '../fields/date.js';
import type { DateOrder, DateValue } from '../model/value.js';

const NO_DATE: DateValue = { status: 'none', day: 0, later: 0 };
/** Days remembered by their digits: a century has 36,525. */
const REMEMBERED = 50_000;

/** The eight digits of ten bytes with a separator after the second and fifth (`dd/mm/yyyy`) or the fourth and seventh, as a number; -1 otherwise. */
const digitsOf = (bytes: Buffer, start: number): number => {
  const early = bytes[start + 2] as number;
  const first = early < 48 ? 2 : 4;
  const second = early < 48 ? 5 : 7;
  const separator = bytes[start + first] as number;
  if (separator !== bytes[start + second] || separator < 45 || separator > 47) return -1;
  let number = 0;
  for (let i = 0; i < 10; i++) {
    if (i === first || i === second) continue;
    const digit = (bytes[start + i] as number) - 48;
    if (digit < 0 || digit > 9) return -1;
    number = number * 10 + digit;
  }
  // Two numbers of the same digits are other days when they are cut elsewhere, or by another separator.
  return (number * 4 + (separator - 45)) * 2 + (first === 2 ? 0 : 1);
};

/** A column of dates. A file has a few thousand different days: each is read once, and found again by its digits. */
export class DateColumn {
  readonly #column: number;
  readonly #read: (text: string) => DateValue;
  readonly #known = new Map<number, DateValue>();

  constructor(column: number, order: DateOrder) {
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
    const key = length === 10 ? digitsOf(row.bytes, start) : -1;
    if (key >= 0) {
      const known = this.#known.get(key);
      if (known) return known;
    }
    const text = row.text(column).trim();
    const value = text === '' ? NO_DATE : this.#read(text);
    if (key >= 0 && this.#known.size < REMEMBERED) this.#known.set(key, value);
    return value;
  }
}
