import { type NumberFormat, PLAIN } from '../workbook/number-format.js';
import { BrokenTableError, MOST_ROWS, type RowBuffer } from '../workbook/row-buffer.js';
import { noSheetCounts, UNCALCULATED } from '../workbook/sheet-counts.js';
import { type XmlEvents, type XmlTag, xmlName } from '../xml/xml-events.js';
import { asciiNumber, saysYes, xmlText } from '../xml/xml-text.js';
import { AsideColumn, type RowAsides } from './aside-column.js';
import { CellText, isPlainNumber } from './cell-text.js';
import { HiddenColumns } from './hidden-columns.js';
import type { SharedStrings } from './shared-strings.js';
import { StruckRuns } from './struck-runs.js';
import { type CellType, cellType, numberCell, textCell } from './xlsx-cell-type.js';
import { columnOf, rowsOfRange } from './xlsx-reference.js';

const [ROW, CELL, VALUE, INLINE, TEXT, FORMULA, RPH, COL, MERGE, RUN] = 'row c v is t f rPh col mergeCell r'.split(' ').map(xmlName);
const [R, S, T, HIDDEN, REF] = ['r', 's', 't', 'hidden', 'ref'].map(xmlName);
const [YES, NO, NEVER_CALCULATED] = ['TRUE', 'FALSE', UNCALCULATED].map((text) => Buffer.from(text)) as [Buffer, Buffer, Buffer];

/** What a sheet is read with. */
export interface SheetContext {
  readonly strings: SharedStrings;
  readonly formats: readonly NumberFormat[];
  readonly system1904: boolean;
  /** What stands beside the cells of rows; absent where nothing does. */
  readonly asides?: RowAsides;
}

/** Reads the cells of a sheet of an .xlsx workbook into rows. */
export class XlsxSheet implements XmlEvents {
  readonly counts = noSheetCounts();
  readonly #rows: RowBuffer;
  readonly #context: SheetContext;
  #row = 0;
  #column = 0;
  #rowHidden = false;
  readonly #hiddenColumns = new HiddenColumns();
  #type: CellType = 'number';
  #style = 0;
  #format: NumberFormat = PLAIN;
  #calculates = false;
  #takes = false;
  #phonetic = 0;
  readonly #text = new CellText();
  readonly #runs = new StruckRuns();
  readonly #aside: AsideColumn | undefined;

  constructor(rows: RowBuffer, context: SheetContext) {
    this.#rows = rows;
    this.#context = context;
    this.#aside = context.asides && new AsideColumn(rows, context.asides);
  }

  open(name: number, tag: XmlTag): void {
    if (name === CELL) this.#openCell(tag);
    else if (name === VALUE) this.#takes = true;
    else if (name === TEXT) this.#takes = this.#phonetic === 0;
    else if (name === FORMULA) this.#calculates = true;
    else if (name === ROW) this.#openRow(tag);
    else if (name === RPH) this.#phonetic++;
    else if (name === COL) this.#hiddenColumns.take(tag);
    else if (name === RUN) this.#runs.begin();
    else if (this.#runs.reads(name, tag)) return;
    else if (name === MERGE) while (tag.nextAttribute()) if (tag.attribute === REF) this.#merge(xmlText(tag.bytes, tag.from, tag.to));
  }

  #openRow(tag: XmlTag): void {
    let row = this.#row + 1;
    this.#rowHidden = false;
    while (tag.nextAttribute()) {
      if (tag.attribute === R) row = asciiNumber(tag.bytes, tag.from, tag.to);
      else if (tag.attribute === HIDDEN) this.#rowHidden = saysYes(tag.bytes, tag.from);
    }
    if (row <= this.#row || row > MOST_ROWS) throw new BrokenTableError('rows');
    this.#rows.skipRows(row - this.#row - 1);
    this.#row = row;
    this.#column = -1;
  }

  #merge(range: string): void {
    const [from, to] = rowsOfRange(range);
    if (to > from) this.counts.mergedCells++;
  }

  #openCell(tag: XmlTag): void {
    let column = this.#column + 1;
    this.#style = 0;
    this.#type = 'number';
    while (tag.nextAttribute()) {
      const { bytes, from, to } = tag;
      if (tag.attribute === R) column = columnOf(bytes, from, to);
      else if (tag.attribute === S) this.#style = asciiNumber(bytes, from, to);
      else if (tag.attribute === T) this.#type = cellType(xmlText(bytes, from, to));
    }
    if (column <= this.#column) throw new BrokenTableError('cells');
    this.#format = this.#context.formats[this.#style] ?? PLAIN;
    this.#column = column;
    this.#calculates = false;
    this.#text.clear();
    this.#runs.clear();
  }

  text(bytes: Uint8Array, from: number, to: number, plain: boolean): void {
    if (!this.#takes) return;
    this.#text.add(bytes, from, to, plain);
    this.#runs.text();
  }

  close(name: number): void {
    if (name === CELL) this.#closeCell();
    else if (name === VALUE || name === TEXT || name === INLINE) this.#takes = false;
    else if (name === RPH) this.#phonetic--;
    else if (name === RUN) this.#runs.end();
    else if (name === ROW) this.#closeRow();
  }

  #closeRow(): void {
    this.#aside?.close(this.#row);
    if (this.#rows.endRow() && this.#rowHidden) this.counts.hiddenRows++;
  }

  /** Says that the sheet is over. */
  end(): void {
    this.counts.hiddenColumns += this.#hiddenColumns.among(this.#rows.widest);
  }

  #closeCell(): void {
    const { bytes, from, to, isBlank } = this.#text;
    if (isBlank) {
      if (this.#calculates && this.#type !== 'text') {
        this.counts.uncalculatedCells++;
        this.#rows.put(this.#column, NEVER_CALCULATED);
      }
      return;
    }
    if (this.#type !== 'shared') this.#aside?.sees(this.#style, this.#runs.areStruck, bytes, from, to);
    if (this.#type === 'shared') {
      const { strings } = this.#context;
      const index = asciiNumber(bytes, from, to);
      if (index < 0 || index >= strings.count) throw new BrokenTableError('texts');
      this.#aside?.sees(this.#style, strings.struck.has(index), strings.bytes, strings.startOf(index), strings.endOf(index));
      this.#rows.put(this.#column, strings.bytes, strings.startOf(index), strings.endOf(index));
    } else if (this.#type === 'number') {
      if (this.#format === PLAIN && isPlainNumber(bytes, from, to)) this.#rows.put(this.#column, bytes, from, to);
      else this.#rows.put(this.#column, numberCell(xmlText(bytes, from, to), this.#format, this.#context.system1904));
    } else if (this.#type === 'error') {
      this.counts.errorCells++;
      this.#rows.put(this.#column, textCell(this.#text.read(), 'text'));
    } else if (this.#type === 'boolean') this.#rows.put(this.#column, bytes[from] === 48 ? NO : YES);
    else this.#rows.put(this.#column, textCell(this.#text.read(), this.#type));
  }
}
