import { csvCell, type RowBuffer } from '../workbook/row-buffer.js';

/** What people put beside the cells of a row, and no cell says: notes pinned to them, and text that is struck through. */
export interface RowAsides {
  /** By the number of the row, from 1. */
  readonly notes: ReadonlyMap<number, string>;
  /** Styles that strike a text through. */
  readonly struck: ReadonlySet<number>;
}

const HEADER = Buffer.from('cell notes');
/** Words that readers of refusals doubt, in both languages of whoever looks the row up. */
const STRUCK = 'barré / struck through (refused?)';
/** A title above a table stands alone in its row. */
const CELLS_OF_A_HEADER = 2;

/** A last column of a sheet, in which what stands beside its cells is read as any comment is. */
export class AsideColumn {
  readonly #rows: RowBuffer;
  readonly #asides: RowAsides;
  /** Where it stands; -1 before there was a header. */
  #column = -1;
  /** Cells of the widest row so far: a note stands behind them, in no column that has a name. */
  #widest = 0;
  #filled = 0;
  #struck = 0;

  constructor(rows: RowBuffer, asides: RowAsides) {
    this.#rows = rows;
    this.#asides = asides;
  }

  /** Takes note of the style of a cell that has a value. */
  sees(style: number): void {
    this.#filled++;
    if (this.#asides.struck.has(style)) this.#struck++;
  }

  /** Puts the last cell into a row, before it ends. A row of which only some of the cells are struck through has been corrected. */
  close(row: number): void {
    const rows = this.#rows;
    this.#widest = Math.max(this.#widest, rows.cells);
    if (this.#column < 0 && rows.cells >= CELLS_OF_A_HEADER) {
      this.#column = rows.cells;
      rows.put(this.#column, HEADER);
    } else if (this.#column >= 0 && rows.cells > 0) {
      const isStruck = this.#filled > 0 && this.#struck === this.#filled;
      const said = [this.#asides.notes.get(row), isStruck ? STRUCK : undefined].filter((one) => one !== undefined).join(' | ');
      if (said !== '') rows.put(Math.max(this.#column, this.#widest), csvCell(Buffer.from(said)));
    }
    this.#filled = this.#struck = 0;
  }
}
