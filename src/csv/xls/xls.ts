/**
 * A workbook of Excel 97 to 2003 (.xls).
 * @module
 */
import { BrokenTableError } from '../workbook/row-buffer.js';
import type { Workbook } from '../workbook/workbook.js';
import { openMadeBook, xmlAttribute } from '../xlsx/made-book.js';
import { xmlEscaped } from '../xlsx/write-cells.js';
import { type BiffBook, readBook } from './biff-book.js';
import { readSheet } from './biff-sheet.js';
import type { BiffText } from './biff-text.js';

/** Formats of the workbook itself: those before them are known by their number, whatever is written. */
const FIRST_OWN_FORMAT = 164;

/** Of a font it only matters whether it strikes a text through: there are two. */
const stylesXml = ({ formats, styles, struckFonts }: BiffBook): string => {
  const own = [...formats].filter(([id]) => id >= FIRST_OWN_FORMAT);
  const codes = own.map(([id, code]) => `<numFmt numFmtId="${id}" formatCode="${xmlAttribute(code)}"/>`);
  const cells = styles.map(({ font, format }) => `<xf numFmtId="${format}" fontId="${struckFonts.has(font) ? 1 : 0}"/>`);
  return `<numFmts>${codes.join('')}</numFmts><fonts><font/><font><strike/></font></fonts><cellXfs>${cells.join('')}</cellXfs>`;
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

/** @throws LockedBookError, AncientBookError, BrokenTableError, BrokenXmlError */
export const openXls = async (stream: Buffer): Promise<Workbook> => {
  const book = readBook(stream);
  const { sheets, system1904, texts, struckFonts } = book;
  let bytes = 0;
  return openMadeBook({
    kind: 'xls',
    system1904,
    styles: () => stylesXml(book),
    texts: () => texts.map((text) => textXml(text, struckFonts)),
    sheets: sheets.map(({ name, hidden, at }) => ({
      name,
      hidden,
      read: () => {
        const sheet = readSheet(stream, at);
        // Sheets that lie in each other would be read again and again.
        bytes += sheet.bytes;
        if (bytes > stream.length) throw new BrokenTableError('sheets');
        return sheet;
      },
    })),
  });
};
