import { doubled } from '../../model/base/doubled.js';
import { type DecodeSlice, makeDecoder } from '../encodings/encoding.js';
import type { Block } from './blocks.js';
import type { Cursor } from './cursor.js';
import type { SimdScanner } from './simd-scanner.js';
import { behindQuotes, unquote } from './stray-quotes.js';

const QUOTE = 34;

/**
 * The plain lane: one-byte delimiter, doubled quotes, any line end, UTF-8 or any one-byte encoding.
 * Its grammar is that of `scanRecords`, byte for byte: a quote opens only at the start of a cell.
 */
export class FastCursor implements Cursor {
  readonly bytes: Buffer;
  readonly verbatim = true;
  readonly sideBySide = true;
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
  /** The number of the record's first cell among those of the window; -1 where the record was found without one. */
  #first = -1;

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
   * Stands on a record that somebody has found; its row is the caller's to set.
   * @param found from `from` on, of each cell the byte after it, less `base`; @param start the first byte; @param next the one behind it
   */
  stand(found: Int32Array, from: number, cells: number, base: number, start: number, next: number): void {
    while (cells > this.starts.length) this.#grow();
    this.#first = from;
    const { starts, ends } = this;
    let begin = start;
    for (let cell = 0; cell < cells; cell++) {
      starts[cell] = begin;
      const end = base + (found[from + cell] as number);
      ends[cell] = end;
      begin = end + 1;
    }
    this.count = cells;
    this.next = next;
  }

  /** The next record of the window. */
  #take({ cellEnds, recordEnds }: SimdScanner): void {
    const from = this.#end;
    const to = recordEnds[this.#record] as number;
    const next = this.#window + (recordEnds[this.#record + 1] as number);
    this.stand(cellEnds, from, to - from, this.#window, this.next, next);
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
    let { starts, ends } = this;
    let cells = 0;
    for (;;) {
      if (cells === starts.length) {
        this.#grow();
        ({ starts, ends } = this);
      }
      starts[cells] = i;
      if (bytes[i] === QUOTE) i = behindQuotes(bytes, i, to);
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
    this.#first = -1;
    this.next = i;
    this.row++;
    return true;
  }

  text(cell: number): string {
    if (cell >= this.count) return '';
    const start = this.starts[cell] as number;
    const end = this.ends[cell] as number;
    if (start === end) return '';
    const text = this.#slice(this.bytes, start, end);
    return this.bytes[start] === QUOTE ? unquote(text) : text;
  }

  marks(from: number, to: number): number | undefined {
    return this.#first < 0 ? undefined : this.#scanner?.marks(this.#first + from, this.#first + to);
  }

  want(from: number, to: number): void {
    for (let cell = from; cell <= to; cell++) this.#scanner?.marker?.want(cell);
  }

  #grow(): void {
    this.starts = doubled(this.starts);
    this.ends = doubled(this.ends);
  }
}
