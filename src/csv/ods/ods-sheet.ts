import { MOST_COLUMNS } from '../records/record-errors.js';
import { BrokenTableError, csvCell, MOST_ROWS, type RowBuffer } from '../workbook/row-buffer.js';
import { noSheetCounts, UNCALCULATED } from '../workbook/sheet-counts.js';
import type { SheetReading } from '../workbook/workbook.js';
import { type XmlTag, xmlName } from '../xml/xml-events.js';
import { xmlText } from '../xml/xml-text.js';
import { type OdsCell, odsCellText, plainBlanks, readOdsCell } from './ods-cell.js';

const [TABLE, ROW, CELL, COVERED, COLUMN, P] = ['table', 'table-row', 'table-cell', 'covered-table-cell', 'table-column', 'p'].map(xmlName);
const [ANNOTATION, SPACES, TAB, BREAK] = ['annotation', 's', 'tab', 'line-break'].map(xmlName);
const [ROWS_REPEATED, COLUMNS_REPEATED, VISIBILITY, COUNT] = ['number-rows-repeated', 'number-columns-repeated', 'visibility', 'c'].map(
  xmlName,
);

interface Run {
  readonly repeated: number;
  readonly hidden: boolean;
}

const runOf = (tag: XmlTag, repeats: number | undefined): Run => {
  let [repeated, hidden] = [1, false];
  while (tag.nextAttribute()) {
    const text = xmlText(tag.bytes, tag.from, tag.to);
    if (tag.attribute === repeats) repeated = Math.max(1, Number(text) || 1);
    else if (tag.attribute === VISIBILITY) hidden = text !== 'visible';
  }
  return { repeated, hidden };
};

/** Reads the cells of one sheet of an OpenDocument workbook into rows; the others in the same document are passed over. */
export class OdsSheet implements SheetReading {
  readonly counts = noSheetCounts();
  readonly #rows: RowBuffer;
  #before: number;
  #depth = 0;
  #rowsSoFar = 0;
  #run: Run = { repeated: 1, hidden: false };
  #cells: { readonly column: number; readonly text: string; readonly rows: number }[] = [];
  #column = 0;
  #columns = 0;
  readonly #hidden: { readonly from: number; readonly to: number }[] = [];
  #cell: OdsCell | undefined;
  #text = '';
  #paragraphs = 0;
  #inText = false;
  #aside = 0;

  /** @param index how many sheets stand before it */
  constructor(rows: RowBuffer, index: number) {
    this.#rows = rows;
    this.#before = index;
  }

  open(name: number, tag: XmlTag): void {
    if (name === TABLE) this.#depth++;
    if (this.#before !== 0 || this.#depth === 0) return;
    if (name === ROW) this.#openRow(tag);
    else if (name === CELL || name === COVERED) this.#openCell(tag);
    else if (name === COLUMN) this.#openColumns(runOf(tag, COLUMNS_REPEATED));
    // What somebody noted on a cell is none of its text.
    else if (name === ANNOTATION) {
      this.#aside++;
      this.counts.unreadNotes++;
    } else if (this.#cell && this.#aside === 0) this.#openText(name, tag);
  }

  #openText(name: number, tag: XmlTag): void {
    if (name === P) {
      if (this.#paragraphs++ > 0) this.#text += '\n';
      this.#inText = true;
    } else if (name === TAB) this.#text += '\t';
    else if (name === BREAK) this.#text += '\n';
    else if (name === SPACES) {
      let count = 1;
      while (tag.nextAttribute()) if (tag.attribute === COUNT) count = Number(xmlText(tag.bytes, tag.from, tag.to)) || 1;
      this.#text += ' '.repeat(Math.min(count, 1000));
    }
  }

  #openColumns({ repeated, hidden }: Run): void {
    if (hidden) this.#hidden.push({ from: this.#columns, to: this.#columns + repeated });
    this.#columns += repeated;
  }

  #openRow(tag: XmlTag): void {
    this.#run = runOf(tag, ROWS_REPEATED);
    this.#cells = [];
    this.#column = 0;
  }

  #openCell(tag: XmlTag): void {
    this.#cell = readOdsCell(tag);
    this.#text = '';
    this.#paragraphs = 0;
  }

  text(bytes: Uint8Array, from: number, to: number, plain: boolean): void {
    // Blanks that are meant have an element.
    if (this.#inText && this.#aside === 0) this.#text += plainBlanks(xmlText(bytes, from, to, plain));
  }

  close(name: number): void {
    if (name === TABLE) {
      this.#depth--;
      if (this.#depth === 0) this.#before--;
    }
    if (this.#before !== 0 || this.#depth === 0) return;
    if (name === CELL || name === COVERED) this.#closeCell();
    else if (name === ROW) this.#closeRow();
    else if (name === ANNOTATION) this.#aside--;
    else if (name === P && this.#aside === 0) this.#inText = false;
  }

  #closeCell(): void {
    const cell = this.#cell;
    // A cell in a cell, or the end of one that never began.
    if (!cell) throw new BrokenTableError('cells');
    this.#cell = undefined;
    const isError = cell.kind === 'error' || (cell.isFormula && /^(?:#|Err:\d)/.test(this.#text));
    const isUncalculated = !isError && cell.isFormula && cell.kind === '';
    const text = isUncalculated ? UNCALCULATED : isError ? this.#text : odsCellText(cell, this.#text);
    if (isError) this.counts.errorCells++;
    else if (isUncalculated) this.counts.uncalculatedCells++;
    if (cell.rows > 1) this.counts.mergedCells++;
    if (text !== '') {
      if (this.#column + cell.repeated > MOST_COLUMNS) throw new BrokenTableError('columns');
      for (let i = 0; i < cell.repeated; i++) this.#cells.push({ column: this.#column + i, text, rows: cell.rows });
    }
    this.#column += cell.repeated;
  }

  #closeRow(): void {
    const { repeated, hidden } = this.#run;
    this.#rowsSoFar += repeated;
    if (this.#cells.length === 0) {
      this.#rows.skipRows(repeated);
      return;
    }
    if (this.#rowsSoFar > MOST_ROWS) throw new BrokenTableError('rows');
    for (let i = 0; i < repeated; i++) {
      for (const { column, text, rows } of this.#cells) this.#rows.holds(column, rows).put(column, csvCell(Buffer.from(text, 'utf8')));
      this.#rows.endRow();
    }
    if (hidden) this.counts.hiddenRows += repeated;
  }

  end(): void {
    for (const { from, to } of this.#hidden) this.counts.hiddenColumns += Math.max(0, Math.min(to, this.#rows.widest) - from);
  }
}
