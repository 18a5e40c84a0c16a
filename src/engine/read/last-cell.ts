import type { Cursor } from '../../csv/records/cursor.js';

/** The last content of a column, by its bytes, and what it was read as: neighbouring rows often say the same. */
export class LastCountryCell {
  /** The column; -1 for none. */
  readonly column: number;
  code = '';
  #bytes: Uint8Array = new Uint8Array(0);
  #known = false;

  constructor(cell: number) {
    this.column = cell;
  }

  /** Whether the current row's cell is the same. */
  matches(cursor: Cursor): boolean {
    if (!this.#known || this.column >= cursor.count) return false;
    const start = cursor.starts[this.column] as number;
    const bytes = this.#bytes;
    if ((cursor.ends[this.column] as number) - start !== bytes.length) return false;
    for (let i = 0; i < bytes.length; i++) if (cursor.bytes[start + i] !== bytes[i]) return false;
    return true;
  }

  remember(cursor: Cursor, code: string): void {
    this.#known = this.column < cursor.count;
    if (this.#known) this.#bytes = Uint8Array.prototype.slice.call(cursor.bytes, cursor.starts[this.column], cursor.ends[this.column]);
    this.code = code;
  }
}
