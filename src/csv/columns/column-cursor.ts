import type { Cursor } from '../records/cursor.js';
import { type DecodeSlice, makeDecoder } from '../records/encoding.js';

/** The cells of some rows, column by column, as Arrow lays them out: UTF-8, and where each cell begins. */
export interface ColumnBatch {
  readonly rows: number;
  /** What all offsets count from. */
  readonly bytes: Buffer;
  readonly columns: readonly {
    /** Of the first byte of the column's data in `bytes`. */ readonly at: number /** One more than there are rows. */;
    readonly offsets: Int32Array;
  }[];
}

const QUOTE = 34;

/**
 * The lane of tables: between columns and rules there is no CSV. A cell is the bytes that it holds, quotes and all: as those of a cell of a
 * text file are where it begins with none.
 */
export class ColumnCursor implements Cursor {
  readonly bytes: Buffer;
  /** Of the current row: whether no cell of it begins with a quote, which whoever reads bytes would take for one around the cell. */
  verbatim = true;
  row: number;
  readonly count: number;
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  /** There is no line end: nothing is copied as it stands. */
  readonly next = 0;
  readonly #columns: ColumnBatch['columns'];
  readonly #rows: number;
  readonly #slice: DecodeSlice;
  #at = -1;

  /** @param firstRow number of the first row */
  constructor({ rows, bytes, columns }: ColumnBatch, firstRow: number) {
    this.bytes = bytes;
    this.#rows = rows;
    this.#columns = columns;
    this.row = firstRow - 1;
    this.count = columns.length;
    this.starts = new Int32Array(columns.length);
    this.ends = new Int32Array(columns.length);
    this.#slice = makeDecoder('utf-8', false);
  }

  advance(): boolean {
    if (this.#at + 1 >= this.#rows) return false;
    this.#at++;
    this.row++;
    this.verbatim = true;
    for (let cell = 0; cell < this.count; cell++) {
      const { at, offsets } = this.#columns[cell] as ColumnBatch['columns'][number];
      const start = at + (offsets[this.#at] as number);
      const end = at + (offsets[this.#at + 1] as number);
      if (start < end && this.bytes[start] === QUOTE) this.verbatim = false;
      this.starts[cell] = start;
      this.ends[cell] = end;
    }
    return true;
  }

  text(cell: number): string {
    return cell < this.count ? this.#slice(this.bytes, this.starts[cell] as number, this.ends[cell] as number) : '';
  }
}
