/**
 * A look at one record after the other in a block. Cells are byte ranges, so that what nobody edits is copied as it is;
 * text is made only for cells that somebody asks for. The two lanes (plain, careful) both give this.
 */
export interface Cursor {
  /** The block. */
  readonly bytes: Buffer;
  /** Row as a spreadsheet numbers it. */
  readonly row: number;
  /** Cells of the current record; a blank line has one empty cell. */
  readonly count: number;
  /** First byte of each cell, its quote included. */
  readonly starts: Int32Array;
  /** Byte after each cell, its quote included. */
  readonly ends: Int32Array;
  /** Byte after the record's line end. */
  readonly next: number;
  /** Whether the bytes of a cell are its text, but for quotes around it and doubled ones inside. */
  readonly verbatim: boolean;
  /** Whether the cells of a record lie side by side in the bytes; those of a table by columns do not. */
  readonly sideBySide: boolean;
  /** Moves to the next record; false at the end of the block. */
  advance(): boolean;
  /** The cell's text, unquoted; '' beyond the record's last cell. */
  text(cell: number): string;
  /** What a marker found in the cells from one to a last one, as bits; undefined where none looked. */
  marks?(from: number, to: number): number | undefined;
  /** Has a marker look for something in those cells, from the next window on. */
  want?(from: number, to: number): void;
}
