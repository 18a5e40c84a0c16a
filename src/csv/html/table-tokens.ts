import type { Token, TokenHandler } from 'parse5';
import { MOST_COLUMNS } from '../records/record-errors.js';
import { BrokenTableError, MOST_ROWS } from '../workbook/row-buffer.js';
import type { MadeCell, MadeRange, MadeSheet } from '../xlsx/made-book.js';
import { xmlEscaped } from '../xlsx/write-cells.js';

const STRIKES = new Set(['s', 'strike', 'del']);
/** What begins a line of its own in a cell. */
const LINES = new Set(['br', 'p', 'div', 'li']);
/** A cell over more rows than that is a trap. */
const MOST_SPANNED = 10_000;

const attributeOf = ({ attrs }: Token.TagToken, name: string): string => attrs.find((one) => one.name === name)?.value ?? '';
const spanOf = (tag: Token.TagToken, name: string, most: number): number =>
  Math.min(most, Math.max(1, Number.parseInt(attributeOf(tag, name), 10) || 1));
const isHidden = (tag: Token.TagToken): boolean => /\bdisplay\s{0,9}:\s{0,9}none\b/i.test(attributeOf(tag, 'style'));

/** One table while it is read; tables in its cells are tables of their own. */
class TableReading implements MadeSheet {
  readonly rows = new Map<number, Map<number, MadeCell>>();
  readonly hiddenRows = new Set<number>();
  readonly hiddenColumns = [];
  readonly merged: MadeRange[] = [];
  readonly notes = [];
  name = '';
  #row = -1;
  #column = -1;
  /** Up to which row cells from above reach, by their columns. */
  readonly #reaches = new Map<number, number>();
  /** The cell that is open: where it stands, and its text in pieces. */
  #cell: { readonly column: number; readonly pieces: { text: string; readonly isStruck: boolean }[] } | undefined;
  #struck = 0;
  inCaption = false;

  openRow(tag: Token.TagToken): void {
    this.closeCell();
    if (++this.#row >= MOST_ROWS) throw new BrokenTableError('rows');
    this.#column = -1;
    if (isHidden(tag)) this.hiddenRows.add(this.#row);
  }

  openCell(tag: Token.TagToken): void {
    this.closeCell();
    if (this.#row < 0) this.#row = 0;
    let column = this.#column + 1;
    while ((this.#reaches.get(column) ?? -1) >= this.#row) column++;
    const [wide, tall] = [spanOf(tag, 'colspan', MOST_COLUMNS), spanOf(tag, 'rowspan', MOST_SPANNED)];
    if (column + wide > MOST_COLUMNS) throw new BrokenTableError('columns');
    this.#column = column + wide - 1;
    if (tall > 1) {
      for (let one = column; one < column + wide; one++) this.#reaches.set(one, this.#row + tall - 1);
      this.merged.push({ rows: [this.#row, this.#row + tall - 1], columns: [column, this.#column] });
    }
    this.#cell = { column, pieces: [] };
    this.#struck = 0;
  }

  strike(by: number): void {
    this.#struck = Math.max(0, this.#struck + by);
  }

  text(chars: string): void {
    if (this.inCaption) this.name += chars;
    const last = this.#cell?.pieces.at(-1);
    const isStruck = this.#struck > 0;
    if (last?.isStruck === isStruck) last.text += chars;
    else this.#cell?.pieces.push({ text: chars, isStruck });
  }

  newLine(): void {
    this.text('\u0000');
  }

  closeCell(): void {
    if (!this.#cell) return;
    const { column, pieces } = this.#cell;
    this.#cell = undefined;
    // Blanks are one, and lines are what an element begins: both as a page shows them.
    const written = pieces.map(({ text, isStruck }) => ({
      text: text.replace(/[ \t\r\n\f\u00a0]+/g, ' ').replace(/(?: ?\0 ?)+/g, '\n'),
      isStruck,
    }));
    const [first, last] = [written[0], written.at(-1)];
    if (first) first.text = first.text.trimStart();
    if (last) last.text = last.text.trimEnd();
    const runs = written.filter(({ text }) => text !== '');
    if (runs.every(({ text }) => /^\s*$/.test(text))) return;
    const xml = runs.map(({ text, isStruck }) => `<r>${isStruck ? '<rPr><strike/></rPr>' : ''}<t>${xmlEscaped(text)}</t></r>`);
    const cells = this.rows.get(this.#row) ?? new Map<number, MadeCell>();
    this.rows.set(this.#row, cells);
    cells.set(column, { style: 0, value: `t="inlineStr"><is>${xml.join('')}</is>` });
  }
}

/** Takes the tables from the tokens of a page. */
export class TableTokens implements TokenHandler {
  readonly tables: TableReading[] = [];
  /** Those that are open, one in the other. */
  readonly #open: TableReading[] = [];
  #mute = 0;

  onStartTag(tag: Token.TagToken): void {
    const { tagName: name } = tag;
    if (name === 'script' || name === 'style' || name === 'title') this.#mute++;
    if (name === 'table') {
      const table = new TableReading();
      this.tables.push(table);
      this.#open.push(table);
      return;
    }
    const table = this.#open.at(-1);
    if (name === 'tr') table?.openRow(tag);
    else if (name === 'td' || name === 'th') table?.openCell(tag);
    else if (name === 'caption' && table) table.inCaption = true;
    else if (STRIKES.has(name)) table?.strike(1);
    else if (LINES.has(name)) table?.newLine();
  }

  onEndTag({ tagName: name }: Token.TagToken): void {
    const table = this.#open.at(-1);
    if (name === 'script' || name === 'style' || name === 'title') this.#mute = Math.max(0, this.#mute - 1);
    else if (name === 'table') {
      table?.closeCell();
      this.#open.pop();
    } else if (name === 'td' || name === 'th' || name === 'tr') table?.closeCell();
    else if (name === 'caption' && table) table.inCaption = false;
    else if (STRIKES.has(name)) table?.strike(-1);
    else if (LINES.has(name)) table?.newLine();
  }

  onCharacter({ chars }: Token.CharacterToken): void {
    if (this.#mute === 0) this.#open.at(-1)?.text(chars);
  }
  onWhitespaceCharacter(token: Token.CharacterToken): void {
    this.onCharacter(token);
  }
  onEof(): void {
    for (const table of this.#open.splice(0)) table.closeCell();
  }
  onNullCharacter(): void {}
  onComment(): void {}
  onDoctype(): void {}
}
