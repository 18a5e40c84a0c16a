/**
 * Rows of a table as lines of CSV (semicolon, UTF-8 with its mark): what European spreadsheets open in columns and with their accents. A row without a value is an empty line, so that lines are numbered as rows are.
 * @module
 */
import { MOST_COLUMNS } from '../records/record-errors.js';

const [SEMICOLON, QUOTE, CR, LF] = [59, 34, 13, 10];

/** Bytes as a cell of CSV: in quotes where they must be. */
export const csvCell = (bytes: Uint8Array): Uint8Array => {
  let quotes = 0;
  let needs = false;
  for (const byte of bytes) {
    if (byte === QUOTE) quotes++;
    else if (byte === SEMICOLON || byte === CR || byte === LF) needs = true;
  }
  if (!needs && quotes === 0) return bytes;
  const cell = new Uint8Array(bytes.length + quotes + 2);
  cell[0] = QUOTE;
  let to = 1;
  for (const byte of bytes) {
    if (byte === QUOTE) cell[to++] = QUOTE;
    cell[to++] = byte;
  }
  cell[to] = QUOTE;
  return cell;
};

/** Rows of any format: none has more, and a number beyond is a trap. */
export const MOST_ROWS = 1_048_576;

/** Thrown for rows or cells out of their order. */
export class BrokenTableError extends Error {}

/** Takes rows cell by cell, and hands them out as lines. */
export class RowBuffer {
  readonly #mayHold: (bytes: number) => void;
  #bytes = new Uint8Array(64 * 1024);
  #length = 0;
  #blankRows = 0;
  /** Column after the last cell of this row; 0 when it has none yet. */
  #column = 0;
  /** Cells that each row is filled up to. */
  width = 0;
  /** Cells of the widest row so far. */
  widest = 0;
  /** Rows with a value so far. */
  filledRows = 0;
  /** All bytes so far. */
  total = 0;

  /** @param mayHold throws where so many bytes are too many: a short text that a million cells name makes a long file */
  constructor(mayHold: (bytes: number) => void = () => {}) {
    this.#mayHold = mayHold;
  }

  #room(more: number): void {
    if (this.#length + more <= this.#bytes.length) return;
    this.#mayHold(this.total + this.#length + more);
    const bytes = new Uint8Array(Math.max(this.#bytes.length * 2, this.#length + more));
    bytes.set(this.#bytes.subarray(0, this.#length));
    this.#bytes = bytes;
  }

  /** Says that rows without a value stand here. */
  skipRows(count: number): void {
    this.#blankRows += count;
  }

  /** Says that the cell of this row in a column holds for so many rows, before it is put. */
  holds(_column: number, _rows: number): this {
    return this;
  }

  /** Puts a cell, already as CSV has it, into the row. */
  put(column: number, bytes: Uint8Array, from = 0, to = bytes.length): void {
    const length = to - from;
    if (length <= 0) return;
    if (column < this.#column || column >= MOST_COLUMNS) throw new BrokenTableError('columns');
    const first = this.#column === 0;
    const delimiters = first ? column : column - this.#column + 1;
    this.#room(length + delimiters + (first ? this.#blankRows * 2 : 0));
    const out = this.#bytes;
    let at = this.#length;
    if (first) for (; this.#blankRows > 0; this.#blankRows--) [out[at++], out[at++]] = [CR, LF];
    for (let i = 0; i < delimiters; i++) out[at++] = SEMICOLON;
    if (length > 24) {
      out.set(bytes.subarray(from, to), at);
      at += length;
    } else for (let i = from; i < to; i++) out[at++] = bytes[i] as number;
    this.#length = at;
    this.#column = column + 1;
  }

  /** Cells of this row up to the last that has a value. */
  get cells(): number {
    return this.#column;
  }

  /** Ends the row. @returns whether it had a value */
  endRow(): boolean {
    if (this.#column === 0) {
      this.#blankRows++;
      return false;
    }
    const missing = Math.max(0, this.width - this.#column);
    this.#room(missing + 2);
    for (let i = 0; i < missing; i++) this.#bytes[this.#length++] = SEMICOLON;
    this.#bytes[this.#length++] = CR;
    this.#bytes[this.#length++] = LF;
    this.widest = Math.max(this.widest, this.#column);
    this.filledRows++;
    this.#column = 0;
    return true;
  }

  /** Bytes that wait to be taken. */
  get ready(): number {
    return this.#length;
  }

  /** The lines that are whole. */
  take(): Uint8Array {
    const bytes = this.#bytes.slice(0, this.#length);
    this.total += bytes.length;
    this.#mayHold(this.total);
    this.#length = 0;
    return bytes;
  }
}
