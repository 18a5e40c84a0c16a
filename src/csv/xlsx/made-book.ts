/**
 * A workbook of another format, handed out as the parts of an .xlsx: one reader says of all what a style makes of a number, which rows are hidden
 * and which texts are struck through.
 * @module
 */
import { BrokenTableError } from '../workbook/row-buffer.js';
import type { PartReader, Workbook } from '../workbook/workbook.js';
import { xmlEscaped } from './write-cells.js';
import { openXlsx } from './xlsx.js';
import { columnName } from './xlsx-reference.js';

/** A range of rows and columns, both ends in it, from 0. */
export interface MadeRange {
  readonly rows: readonly [number, number];
  readonly columns: readonly [number, number];
}

/** A cell: the number of its style, and its type and value as SpreadsheetML says them behind the style: `t="s"><v>3</v>`. */
export interface MadeCell {
  readonly style: number;
  readonly value: string;
}

/** What stands in a sheet, by rows and columns from 0, in any order. */
export interface MadeSheet {
  readonly rows: ReadonlyMap<number, ReadonlyMap<number, MadeCell>>;
  readonly hiddenRows: ReadonlySet<number>;
  readonly hiddenColumns: readonly (readonly [number, number])[];
  readonly merged: readonly MadeRange[];
  readonly notes: readonly { readonly row: number; readonly column: number; readonly text: string }[];
}

export interface MadeBook {
  readonly kind: Workbook['kind'];
  readonly sheets: readonly { readonly name: string; readonly hidden: boolean; read(): MadeSheet }[];
  readonly system1904?: boolean;
  /** What cells name by number: `<si>` after `<si>`. */
  texts?(): Iterable<string>;
  /** What stands in `<styleSheet>`. */
  styles?(): string;
}

const BOOK = 'book.xml';
/** Texts that are handed on at once. */
const PIECE = 64 * 1024;

/** A text as the value of an attribute. */
export const xmlAttribute = (text: string): string => xmlEscaped(text).replaceAll('\n', '&#10;');
const cellAt = (row: number, column: number): string => `${columnName(column)}${row + 1}`;

const relations = (all: readonly (readonly [kind: string, target: string])[]): string =>
  `<Relationships>${all.map(([kind, target], i) => `<Relationship Id="r${i}" Type="/${kind}" Target="${target}"/>`).join('')}</Relationships>`;

const bookXml = ({ sheets, system1904 = false }: MadeBook): string =>
  `<workbook><workbookPr date1904="${system1904 ? 1 : 0}"/><sheets>${sheets
    .map(({ name, hidden }, i) => `<sheet name="${xmlAttribute(name)}" id="r${i}" state="${hidden ? 'hidden' : 'visible'}"/>`)
    .join('')}</sheets></workbook>`;

function* textsXml({ texts }: MadeBook): Generator<string> {
  yield '<sst>';
  yield* texts?.() ?? [];
  yield '</sst>';
}

function* sheetXml({ rows, hiddenRows, hiddenColumns, merged }: MadeSheet): Generator<string> {
  yield `<worksheet><cols>${hiddenColumns.map(([from, to]) => `<col min="${from + 1}" max="${to + 1}" hidden="1"/>`).join('')}</cols><sheetData>`;
  for (const [row, cells] of [...rows].sort(([a], [b]) => a - b)) {
    const written = [...cells]
      .sort(([a], [b]) => a - b)
      .map(([column, { style, value }]) => `<c r="${cellAt(row, column)}" s="${style}" ${value}</c>`);
    yield `<row r="${row + 1}"${hiddenRows.has(row) ? ' hidden="1"' : ''}>${written.join('')}</row>`;
  }
  yield `</sheetData><mergeCells>${merged
    .map((range) => `<mergeCell ref="${cellAt(range.rows[0], range.columns[0])}:${cellAt(range.rows[1], range.columns[1])}"/>`)
    .join('')}</mergeCells></worksheet>`;
}

const notesXml = ({ notes }: MadeSheet): string =>
  `<comments>${notes.map(({ row, column, text }) => `<comment ref="${cellAt(row, column)}"><text><t>${xmlEscaped(text)}</t></text></comment>`).join('')}</comments>`;

async function* inPieces(texts: Iterable<string>): AsyncGenerator<Uint8Array> {
  let all = '';
  for (const text of texts) {
    all += text;
    if (all.length < PIECE) continue;
    yield Buffer.from(all, 'utf8');
    all = '';
  }
  yield Buffer.from(all, 'utf8');
}

/** The parts by their names, each written when it is read; a sheet is read once. */
const partsOf = (book: MadeBook): PartReader => {
  const read = new Map<number, MadeSheet>();
  const sheetOf = (i: number): MadeSheet => {
    const sheet = read.get(i) ?? (book.sheets[i] as MadeBook['sheets'][number]).read();
    read.set(i, sheet);
    return sheet;
  };
  const named = book.sheets.map((_, i) => ['worksheet', `sheet${i}.xml`] as const);
  const parts = new Map<string, () => Iterable<string>>([
    [BOOK, () => [bookXml(book)]],
    [`_rels/${BOOK}.rels`, () => [relations([...named, ['sharedStrings', 'texts.xml'], ['styles', 'styles.xml']])]],
    ['texts.xml', () => textsXml(book)],
    ['styles.xml', () => [`<styleSheet>${book.styles?.() ?? ''}</styleSheet>`]],
    ...named.flatMap(([, name], i): [string, () => Iterable<string>][] => [
      [name, () => sheetXml(sheetOf(i))],
      [`_rels/${name}.rels`, () => [relations([['comments', `notes${i}.xml`]])]],
      [`notes${i}.xml`, () => [notesXml(sheetOf(i))]],
    ]),
  ]);
  return {
    has: (name) => parts.has(name),
    read: (name) => {
      const part = parts.get(name);
      if (part === undefined) throw new BrokenTableError('part');
      return inPieces(part());
    },
  };
};

/** @throws BrokenTableError, BrokenXmlError, and what reading a sheet throws */
export const openMadeBook = async (book: MadeBook): Promise<Workbook> => ({ ...(await openXlsx(partsOf(book), BOOK)), kind: book.kind });
