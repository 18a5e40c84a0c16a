import type { Cursor } from '../../csv/records/cursor.js';
import { NO_PLACE } from '../../fields/cells/field-reader.js';
import type { Sieve } from '../../model/contact/values.js';
import type { ColumnTexts } from './column-texts.js';

/** How many sieves are remembered of each column: rules ask of names, notes and addresses what others have asked, in turn. */
const SIEVES = 4;

/** The texts of one row after the other: each is made once, however many rules ask, and of most columns once for many rows. */
export class RowTexts {
  readonly #kept: readonly ColumnTexts[];
  #row: Cursor | undefined;
  /** How many rows there were. Of which of them the text and the place of each column were read. */
  #rows = 0;
  readonly #read: number[] = [];
  readonly #placed: number[] = [];
  readonly #texts: string[] = [];
  readonly #places: number[] = [];
  /** What the first sieves of a row said of each column and those up to another, and of which row: several rules ask the same. */
  readonly #sifted: number[] = [];
  readonly #sieves: Sieve[] = [];
  readonly #lasts: number[] = [];
  readonly #passed: boolean[] = [];

  constructor(kept: readonly ColumnTexts[]) {
    this.#kept = kept;
  }

  /** Begins a row. */
  load(row: Cursor): void {
    this.#row = row;
    this.#rows++;
  }

  place(column: number): number {
    if (this.#placed[column] === this.#rows) return this.#places[column] as number;
    const place = this.#kept[column]?.place(this.#row as Cursor) ?? NO_PLACE;
    this.#placed[column] = this.#rows;
    this.#places[column] = place;
    return place;
  }

  /** Trimmed. */
  text(column: number): string {
    const place = this.place(column);
    if (place !== NO_PLACE) return (this.#kept[column] as ColumnTexts).text(place);
    if (this.#read[column] === this.#rows) return this.#texts[column] as string;
    const text = (this.#row as Cursor).text(column).trim();
    this.#read[column] = this.#rows;
    this.#texts[column] = text;
    return text;
  }

  /** The first text of some columns that is not blank; '' when all are. */
  first(columns: readonly number[]): string {
    for (const column of columns) {
      const text = this.text(column);
      if (text !== '') return text;
    }
    return '';
  }

  /** Those texts of some columns that are not blank. */
  filled(columns: readonly number[]): readonly string[] {
    return columns.map((column) => this.text(column)).filter((text) => text !== '');
  }

  getsThrough(column: number, sieve: Sieve, last = column): boolean {
    const row = this.#row as Cursor;
    if (last > column && !row.sideBySide) {
      for (let one = column; one <= last; one++) if (this.getsThrough(one, sieve)) return true;
      return false;
    }
    if (column >= row.count) return false;
    const to = last < row.count ? last : row.count - 1;
    const start = row.starts[column] as number;
    const end = row.ends[to] as number;
    if (start >= end) return false;
    // Where bytes are not what the text says, everything gets through.
    if (!row.verbatim) return true;
    const { mark, unsure = 0 } = sieve;
    if (mark !== undefined) {
      const marks = row.marks?.(column, to);
      if (marks !== undefined) {
        if ((marks & mark) !== 0) return true;
        if ((marks & unsure) === 0) return false;
        row.want?.(column, to);
      }
    }
    let at = column * SIEVES;
    // What is asked when all places are taken has the last of them.
    for (const most = at + SIEVES - 1; this.#sifted[at] === this.#rows; at++) {
      if (this.#sieves[at] === sieve && this.#lasts[at] === last) return this.#passed[at] as boolean;
      if (at === most) break;
    }
    const passed = sieve(row.bytes, start, end);
    this.#sifted[at] = this.#rows;
    this.#sieves[at] = sieve;
    this.#lasts[at] = last;
    this.#passed[at] = passed;
    return passed;
  }
}
