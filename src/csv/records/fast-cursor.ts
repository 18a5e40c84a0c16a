import type { Block } from './blocks.js';
import type { Cursor } from './cursor.js';
import { type DecodeSlice, makeDecoder } from './encoding.js';
import type { SimdScanner } from './simd-scanner.js';

const QUOTE = 34;

/**
 * The plain lane: one-byte delimiter, doubled quotes, any line end, UTF-8 or any one-byte encoding.
 * Its grammar is that of `scanRecords`, byte for byte: a quote opens only at the start of a cell.
 */
export class FastCursor implements Cursor {
  readonly bytes: Buffer;
  readonly verbatim = true;
  row: number;
  count = 0;
  starts = new Int32Array(64);
  ends = new Int32Array(64);
  next = 0;
  readonly #delimiter: number;
  readonly #slice: DecodeSlice;
  readonly #scanner: SimdScanner | undefined;
  /** Where the window starts that the scanner found, how many records of it are left, and where the next one stands. */
  #window = 0;
  #left = 0;
  #record = 0;
  #end = 0;

  /** @param scanner finds cells faster than the loop here, which stays for records longer than a window */
  constructor(block: Block, delimiter: number, scanner?: SimdScanner) {
    this.bytes = Buffer.from(block.bytes.buffer, block.bytes.byteOffset, block.bytes.length);
    this.row = block.firstRow - 1;
    this.#delimiter = delimiter;
    this.#slice = makeDecoder(block.encoding, block.ascii);
    this.#scanner = scanner;
  }

  advance(): boolean {
    const scanner = this.#scanner;
    if (!scanner) return this.#scan();
    if (this.#left === 0) {
      if (this.next >= this.bytes.length) return false;
      this.#window = this.next;
      this.#left = scanner.scan(this.bytes, this.next, this.#delimiter);
      if (this.#left === 0) return this.#scan();
      this.#record = 0;
      this.#end = 0;
    }
    this.#take(scanner);
    return true;
  }

  /**
   * Has the scanner find the records of the next window, to be looked at in any order by `at` and passed by `leave`.
   * @returns how many there are; 0 at the end of the block, and where the next record is longer than a window
   */
  window(): number {
    if (!this.#scanner || this.#left > 0 || this.next >= this.bytes.length) return 0;
    this.#window = this.next;
    return this.#scanner.scan(this.bytes, this.next, this.#delimiter);
  }

  /** Moves to a record of the window. @param record from 0 on; @param passed how many of its records were passed before this call */
  at(record: number, passed: number): void {
    const { recordEnds } = this.#scanner as SimdScanner;
    this.#record = record * 2;
    this.#end = record === 0 ? 0 : (recordEnds[record * 2 - 2] as number);
    this.next = record === 0 ? this.#window : this.#window + (recordEnds[record * 2 - 1] as number);
    this.row += record - passed;
    this.#take(this.#scanner as SimdScanner);
    this.#left = 0;
  }

  /** Moves to the record that begins at an offset, without the scanner. @param row its row */
  seek(offset: number, row: number): void {
    this.next = offset;
    this.row = row - 1;
    this.#left = 0;
    this.#scan();
  }

  /**
   * Moves to a record that somebody else has found.
   * @param found from `from` on: where it begins, where the next one does, how many cells it has, and the byte after each
   * @returns what is behind these
   */
  place(found: Int32Array, from: number, row: number): number {
    const cells = found[from + 2] as number;
    while (cells > this.starts.length) this.#grow();
    const { starts, ends } = this;
    let start = found[from] as number;
    for (let cell = 0; cell < cells; cell++) {
      starts[cell] = start;
      const end = found[from + 3 + cell] as number;
      ends[cell] = end;
      start = end + 1;
    }
    this.count = cells;
    this.next = found[from + 1] as number;
    this.row = row;
    return from + 3 + cells;
  }

  /** Passes all that is left of the window. @param records how many it has; @param passed how many of them were passed before */
  leave(records: number, passed: number): void {
    this.next = this.#window + ((this.#scanner as SimdScanner).recordEnds[records * 2 - 1] as number);
    this.row += records - passed;
  }

  /** The next record of the window. */
  #take({ cellEnds: found, recordEnds }: SimdScanner): void {
    const from = this.#end;
    const to = recordEnds[this.#record] as number;
    const cells = to - from;
    while (cells > this.starts.length) this.#grow();
    const { starts, ends } = this;
    const window = this.#window;
    let start = this.next;
    for (let cell = 0; cell < cells; cell++) {
      starts[cell] = start;
      const end = window + (found[from + cell] as number);
      ends[cell] = end;
      start = end + 1;
    }
    this.count = cells;
    this.next = window + (recordEnds[this.#record + 1] as number);
    this.row++;
    this.#record += 2;
    this.#end = to;
    this.#left--;
  }

  /** The next record, byte by byte. */
  #scan(): boolean {
    const bytes = this.bytes;
    const to = bytes.length;
    const delimiter = this.#delimiter;
    let i = this.next;
    if (i >= to) return false;
    let starts = this.starts;
    let ends = this.ends;
    let cells = 0;
    for (;;) {
      if (cells === starts.length) {
        this.#grow();
        starts = this.starts;
        ends = this.ends;
      }
      starts[cells] = i;
      if (bytes[i] === QUOTE) {
        i++;
        for (;;) {
          while (i < to && bytes[i] !== QUOTE) i++;
          if (bytes[i + 1] !== QUOTE || i + 1 >= to) break;
          i += 2;
        }
        i++;
      }
      let byte = 0;
      while (i < to) {
        byte = bytes[i] as number;
        if (byte === delimiter || (byte <= 13 && (byte === 10 || byte === 13))) break;
        i++;
      }
      ends[cells++] = Math.min(i, to);
      if (i >= to) break;
      i++;
      if (byte !== delimiter) {
        if (byte === 13 && bytes[i] === 10) i++;
        break;
      }
    }
    this.count = cells;
    this.next = i;
    this.row++;
    return true;
  }

  text(cell: number): string {
    if (cell >= this.count) return '';
    const start = this.starts[cell] as number;
    const end = this.ends[cell] as number;
    if (start === end) return '';
    if (this.bytes[start] !== QUOTE) return this.#slice(this.bytes, start, end);
    return unquote(this.#slice(this.bytes, start, end));
  }

  #grow(): void {
    const starts = new Int32Array(this.starts.length * 2);
    const ends = new Int32Array(this.ends.length * 2);
    starts.set(this.starts);
    ends.set(this.ends);
    this.starts = starts;
    this.ends = ends;
  }
}

/** The text of a quoted cell; a cell whose quotes do not fit (`"a"b`) is given as it stands, so that nobody is matched by a guess. */
const unquote = (raw: string): string => {
  let close = raw.indexOf('"', 1);
  if (close === raw.length - 1) return raw.slice(1, -1);
  while (close >= 0 && raw[close + 1] === '"') close = raw.indexOf('"', close + 2);
  return close === raw.length - 1 ? raw.slice(1, -1).replaceAll('""', '"') : raw;
};
