import type { FastCursor } from './fast-cursor.js';
import type { SimdScanner } from './simd-scanner.js';

/** Moves a cursor through a block window by window, and within each to whichever record is asked for. */
export class RecordWindow {
  readonly #row: FastCursor;
  readonly #scanner: SimdScanner;
  readonly #delimiter: number;
  /** Where the window begins, and the row of its first record. */
  #begin = 0;
  #first = 0;

  constructor(row: FastCursor, scanner: SimdScanner, delimiter: number) {
    this.#row = row;
    this.#scanner = scanner;
    this.#delimiter = delimiter;
  }

  /**
   * Has the scanner find the records behind the cursor.
   * @returns how many there are; 0 at the end of the block, and where the next record is longer than a window
   */
  open(): number {
    const { bytes, next, row } = this.#row;
    if (next >= bytes.length) return 0;
    this.#begin = next;
    this.#first = row + 1;
    return this.#scanner.scan(bytes, next, this.#delimiter);
  }

  /** The first byte of a record of the window, counted from 0. */
  #startOf(record: number): number {
    return record === 0 ? this.#begin : this.#begin + (this.#scanner.recordEnds[record * 2 - 1] as number);
  }

  /** Moves the cursor to a record of the window. */
  at(record: number): void {
    const { cellEnds, recordEnds } = this.#scanner;
    const from = record === 0 ? 0 : (recordEnds[record * 2 - 2] as number);
    const cells = (recordEnds[record * 2] as number) - from;
    this.#row.stand(cellEnds, from, cells, this.#begin, this.#startOf(record), this.#startOf(record + 1));
    this.#row.row = this.#first + record;
  }

  /** Moves the cursor behind the window. @param records how many it has */
  leave(records: number): void {
    this.#row.next = this.#startOf(records);
    this.#row.row = this.#first + records - 1;
  }
}
