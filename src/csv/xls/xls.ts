/**
 * A workbook of Excel 97 to 2003 (.xls), handed out as the parts of an .xlsx: one reader says what a style makes of a number, which rows are
 * hidden and which texts are struck through.
 * @module
 */
import { BrokenTableError } from '../workbook/row-buffer.js';
import type { PartReader, Workbook } from '../workbook/workbook.js';
import { xmlEscaped } from '../xlsx/write-cells.js';
import { openXlsx } from '../xlsx/xlsx.js';
import { columnName } from '../xlsx/xlsx-reference.js';
import { type BiffBook, readBook } from './biff-book.js';
import { type BiffSheet, readSheet } from './biff-sheet.js';
import type { BiffText } from './biff-text.js';

const BOOK = 'book.xml';
/** Texts that are handed on at once. */
const PIECE = 64 * 1024;
/** Formats of the workbook itself: those before them are known by their number, whatever is written. */
const FIRST_OWN_FORMAT = 164;

const attribute = (text: string): string => xmlEscaped(text).replaceAll('\n', '&#10;');
const cellAt = (row: number, column: number): string => `${columnName(column)}${row + 1}`;

const relations = (all: readonly (readonly [kind: string, target: string])[]): string =>
  `<Relationships>${all.map(([kind, target], i) => `<Relationship Id="r${i}" Type="/${kind}" Target="${target}"/>`).join('')}</Relationships>`;

const bookXml = ({ sheets, system1904 }: BiffBook): string =>
  `<workbook><workbookPr date1904="${system1904 ? 1 : 0}"/><sheets>${sheets
    .map(({ name, hidden }, i) => `<sheet name="${attribute(name)}" id="r${i}" state="${hidden ? 'hidden' : 'visible'}"/>`)
    .join('')}</sheets></workbook>`;

/** Of a font it only matters whether it strikes a text through: there are two. */
const stylesXml = ({ formats, styles, struckFonts }: BiffBook): string => {
  const own = [...formats].filter(([id]) => id >= FIRST_OWN_FORMAT);
  const codes = own.map(([id, code]) => `<numFmt numFmtId="${id}" formatCode="${attribute(code)}"/>`);
  const cells = styles.map(({ font, format }) => `<xf numFmtId="${format}" fontId="${struckFonts.has(font) ? 1 : 0}"/>`);
  return `<styleSheet><numFmts>${codes.join('')}</numFmts><fonts><font/><font><strike/></font></fonts><cellXfs>${cells.join('')}</cellXfs></styleSheet>`;
};

/** A text whose parts are struck through, or not, in runs: the first goes as far as the first font that differs. */
const textXml = ({ text, runs }: BiffText, struckFonts: ReadonlySet<number>): string => {
  if (!runs.some(({ font }) => struckFonts.has(font))) return `<si><t>${xmlEscaped(text)}</t></si>`;
  const starts = [...((runs[0]?.from ?? 0) > 0 ? [{ from: 0, font: -1 }] : []), ...runs];
  return `<si>${starts
    .map(({ from, font }, i) => {
      const part = text.slice(from, starts[i + 1]?.from);
      return part === '' ? '' : `<r><rPr>${struckFonts.has(font) ? '<strike/>' : ''}</rPr><t>${xmlEscaped(part)}</t></r>`;
    })
    .join('')}</si>`;
};

function* textsXml({ texts, struckFonts }: BiffBook): Generator<string> {
  yield '<sst>';
  for (const text of texts) yield textXml(text, struckFonts);
  yield '</sst>';
}

function* sheetXml({ rows, hiddenRows, hiddenColumns, merged }: BiffSheet): Generator<string> {
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

const notesXml = ({ notes }: BiffSheet): string =>
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

/** The parts by their names, each written when it is read. */
const partsOf = (stream: Buffer, book: BiffBook): PartReader => {
  const sheets = new Map<number, BiffSheet>();
  let bytes = 0;
  const sheetOf = (i: number): BiffSheet => {
    const known = sheets.get(i);
    if (known) return known;
    const sheet = readSheet(stream, (book.sheets[i] as BiffBook['sheets'][number]).at);
    sheets.set(i, sheet);
    // Sheets that lie in each other would be read again and again.
    bytes += sheet.bytes;
    if (bytes > stream.length) throw new BrokenTableError('sheets');
    return sheet;
  };
  const parts = new Map<string, () => Iterable<string>>([
    [BOOK, () => [bookXml(book)]],
    [
      `_rels/${BOOK}.rels`,
      () => [
        relations([
          ...book.sheets.map((_, i) => ['worksheet', `sheet${i}.xml`] as const),
          ['sharedStrings', 'texts.xml'],
          ['styles', 'styles.xml'],
        ]),
      ],
    ],
    ['texts.xml', () => textsXml(book)],
    ['styles.xml', () => [stylesXml(book)]],
    ...book.sheets.flatMap((_, i): [string, () => Iterable<string>][] => [
      [`sheet${i}.xml`, () => sheetXml(sheetOf(i))],
      [`_rels/sheet${i}.xml.rels`, () => [relations([['comments', `notes${i}.xml`]])]],
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

/** @throws LockedBookError, AncientBookError, BrokenTableError, BrokenXmlError */
export const openXls = async (stream: Buffer): Promise<Workbook> => ({
  ...(await openXlsx(partsOf(stream, readBook(stream)), BOOK)),
  kind: 'xls',
});
