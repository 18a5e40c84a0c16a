import { addRow, emptyRowSet, hasRow, type RowSet } from '../../model/base/row-set.js';

/** Rows of files, a bit for each: nothing for a file of which none is marked. */
export class MarkedRows {
  readonly #files: (RowSet | undefined)[] = [];

  add(file: number, row: number): void {
    const known = this.#files[file];
    const rows = known ?? emptyRowSet();
    if (!known) this.#files[file] = rows;
    addRow(rows, row);
  }

  has(file: number, row: number): boolean {
    const rows = this.#files[file];
    return rows !== undefined && hasRow(rows, row);
  }
}
