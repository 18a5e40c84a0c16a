import type { Cursor } from '../../csv/records/cursor.js';

/** A row as it would be with some of its cells blank. The row that it is made from must not move meanwhile. */
export class BlankedRow implements Cursor {
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  readonly #row: Cursor;
  readonly #blank: ReadonlySet<number>;

  constructor(row: Cursor, blank: ReadonlySet<number>) {
    this.#row = row;
    this.#blank = blank;
    this.starts = row.starts.slice(0, row.count);
    this.ends = row.ends.slice(0, row.count);
    for (const column of blank) if (column < row.count) this.ends[column] = this.starts[column] as number;
  }

  get bytes(): Buffer {
    return this.#row.bytes;
  }

  get row(): number {
    return this.#row.row;
  }

  get count(): number {
    return this.#row.count;
  }

  get next(): number {
    return this.#row.next;
  }

  get sideBySide(): boolean {
    return this.#row.sideBySide;
  }

  get verbatim(): boolean {
    return this.#row.verbatim;
  }

  advance(): boolean {
    return false;
  }

  text(cell: number): string {
    return this.#blank.has(cell) ? '' : this.#row.text(cell);
  }
}
