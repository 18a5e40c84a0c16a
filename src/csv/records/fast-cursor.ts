import type { Block } from './blocks.js';
import type { Cursor } from './cursor.js';
import { type DecodeSlice, makeDecoder } from './encoding.js';
import type { SimdScanner } from './simd-scanner.js';
import { unquote } from './stray-quotes.js';

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
