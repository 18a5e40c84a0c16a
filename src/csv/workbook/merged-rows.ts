import { RowBuffer } from './row-buffer.js';

/** A cell that is merged over the rows below it: its own row and its last one, both from 1, and its column from 0. */
export interface MergedCell {
  readonly row: number;
  readonly to: number;
  readonly column: number;
}

interface Held {
  readonly column: number;
  readonly to: number;
  readonly bytes: Uint8Array;
}

/** A title above a table stands alone in its row. */
const CELLS_OF_A_HEADER = 2;
const NONE: ReadonlyMap<number, number> = new Map();

/**
 * Rows in which the value of a merged cell stands in each row of its range that has another value, as whoever looks at the sheet reads it. Of several
 * columns the first has it; titles and headers are no data.
 */
export class MergedRows extends RowBuffer {
  /** By their row, the last row of each by its column. */
  readonly #starts = new Map<number, Map<number, number>>();
  #row = 1;
  #isData = false;
  /** Values of cells above that hold for this row, by their columns. */
  #held: Held[] = [];
  #begun: Held[] = [];
  /** The first of those held that this row does not have yet. */
  #next = 0;

  /** @param merged those that are known before the rows are read */
  constructor(mayHold: (bytes: number) => void, merged: readonly MergedCell[]) {
    super(mayHold);
    for (const { row, to, column } of merged) this.#start(row, to, column);
  }

  #start(row: number, to: number, column: number): void {
    const known = this.#starts.get(row);
    if (known) known.set(column, to);
    else this.#starts.set(row, new Map([[column, to]]));
  }

  override holds(column: number, rows: number): this {
    if (rows > 1) this.#start(this.#row, this.#row + rows - 1, column);
    return this;
  }

  override skipRows(count: number): void {
    this.#row += count;
    super.skipRows(count);
  }

  override put(column: number, bytes: Uint8Array, from = 0, to = bytes.length): void {
    if (to <= from) return;
    this.#fill(column);
    if (this.#held[this.#next]?.column === column) this.#next++;
    super.put(column, bytes, from, to);
    const last = this.#isData ? (this.#starts.get(this.#row) ?? NONE).get(column) : undefined;
    if (last !== undefined) this.#begun.push({ column, to: last, bytes: bytes.slice(from, to) });
  }

  /** Puts what is held for the columns before this one. */
  #fill(before: number): void {
    for (let held = this.#held[this.#next]; held && held.column < before; held = this.#held[++this.#next])
      super.put(held.column, held.bytes);
  }

  override endRow(): boolean {
    const { cells } = this;
    if (cells > 0) this.#fill(Number.POSITIVE_INFINITY);
    this.#isData ||= cells >= CELLS_OF_A_HEADER;
    this.#starts.delete(this.#row);
    this.#row++;
    this.#next = 0;
    if (this.#held.length + this.#begun.length > 0) {
      const held = [...this.#held, ...this.#begun].filter(({ to }) => to >= this.#row);
      this.#held = held.sort((a, b) => a.column - b.column);
      this.#begun = [];
    }
    return super.endRow();
  }
}
