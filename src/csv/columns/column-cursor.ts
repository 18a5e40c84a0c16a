import { type DecodeSlice, makeDecoder } from '../encodings/encoding.js';
import type { Cursor } from '../records/cursor.js';

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
  readonly sideBySide = false;
  row: number;
  readonly count: number;
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  /** There is no line end: nothing is copied as it stands. */
  readonly next = 0;
  readonly #froms: readonly number[];
  readonly #offsets: readonly Int32Array[];
  /** Columns that hold a quote anywhere: of the others no cell begins with one. */
  readonly #quoting: readonly number[];
  readonly #rows: number;
  readonly #slice: DecodeSlice;
  #at = -1;

  /** @param firstRow number of the first row */
  constructor({ rows, bytes, columns }: ColumnBatch, firstRow: number) {
    this.bytes = bytes;
    this.#rows = rows;
    this.#froms = columns.map(({ at }) => at);
    this.#offsets = columns.map(({ offsets }) => offsets);
    this.row = firstRow - 1;
    this.count = columns.length;
    this.starts = new Int32Array(columns.length);
    this.ends = Int32Array.from(columns, ({ at, offsets }) => at + (offsets[0] as number));
    this.#quoting = [...columns.keys()].filter((cell) => {
      const { at, offsets } = columns[cell] as ColumnBatch['columns'][number];
      return bytes.subarray(at + (offsets[0] as number), at + (offsets[rows] as number)).includes(QUOTE);
    });
    this.#slice = makeDecoder('utf-8', false);
  }

  advance(): boolean {
    if (this.#at + 1 >= this.#rows) return false;
    this.#at++;
    this.row++;
    const { starts, ends } = this;
    const offsets = this.#offsets;
    const froms = this.#froms;
    const next = this.#at + 1;
    // A cell begins where the one above it ended.
    starts.set(ends);
    for (let cell = 0; cell < ends.length; cell++) ends[cell] = (froms[cell] as number) + ((offsets[cell] as Int32Array)[next] as number);
    this.verbatim = this.#quoting.every((cell) => !this.#beginsWithQuote(cell));
    return true;
  }

  #beginsWithQuote(cell: number): boolean {
    const start = this.starts[cell] as number;
    return start < (this.ends[cell] as number) && this.bytes[start] === QUOTE;
  }

  text(cell: number): string {
    return cell < this.count ? this.#slice(this.bytes, this.starts[cell] as number, this.ends[cell] as number) : '';
  }
}
