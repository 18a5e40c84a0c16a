import { csvCell, type RowBuffer } from '../workbook/row-buffer.js';

/** What people put beside the cells of a row, and no cell says: notes pinned to them, and text that is struck through. */
export interface RowAsides {
  /** By the number of the row, from 1. */
  readonly notes: ReadonlyMap<number, string>;
  /** Styles that strike a text through. */
  readonly struck: ReadonlySet<number>;
}

/** In both languages, as the words below it: the same file makes the same cleaned file, whoever reads the report. */
const HEADER = Buffer.from('cell notes / notes de cellules');
/** Words that readers of refusals doubt. */
const STRUCK = 'struck through (refused?) / barré (refus ?)';
/** A title above a table stands alone in its row. */
const CELLS_OF_A_HEADER = 2;

/** Digits of a telephone number: a day has eight. */
const DIGITS = 9;

/** Whether a cell may hold an address or a number. */
const mayReach = (bytes: Uint8Array, from: number, to: number): boolean => {
  let digits = 0;
  for (let i = from; i < to; i++) {
    const byte = bytes[i] as number;
    if (byte === 0x40) return true;
    if (byte >= 0x30 && byte <= 0x39) digits++;
  }
  return digits >= DIGITS;
};

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
  /** Whether an address or a number is struck through. */
  #reaches = false;

  constructor(rows: RowBuffer, asides: RowAsides) {
    this.#rows = rows;
    this.#asides = asides;
  }

  /** Takes note of a cell that has a value: its style, whether its text is struck through by itself, its bytes. */
  sees(style: number, isStruck: boolean, bytes: Uint8Array, from: number, to: number): void {
    this.#filled++;
    if (!isStruck && !this.#asides.struck.has(style)) return;
    this.#struck++;
    this.#reaches ||= mayReach(bytes, from, to);
  }

  /** Puts the last cell into a row, before it ends. A row of which only other cells than addresses and numbers are struck through has been corrected. */
  close(row: number): void {
    const rows = this.#rows;
    this.#widest = Math.max(this.#widest, rows.cells);
    if (this.#column < 0 && rows.cells >= CELLS_OF_A_HEADER) {
      this.#column = rows.cells;
      rows.put(this.#column, HEADER);
    } else if (this.#column >= 0 && rows.cells > 0) {
      const isStruck = this.#reaches || (this.#filled > 0 && this.#struck === this.#filled);
      const said = [this.#asides.notes.get(row), isStruck ? STRUCK : undefined].filter((one) => one !== undefined).join(' | ');
      if (said !== '') rows.put(Math.max(this.#column, this.#widest), csvCell(Buffer.from(said)));
    }
    this.#filled = this.#struck = 0;
    this.#reaches = false;
  }
}
