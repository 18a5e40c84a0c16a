import { BrokenTableError } from '../workbook/row-buffer.js';
import { BIFF, type BiffRecord, bytesOf, recordsFrom, VERSION } from './biff-records.js';
import { BiffReader, type BiffText, readText } from './biff-text.js';

/** Thrown for a workbook whose records nobody reads without its password. */
export class LockedBookError extends Error {}
/** Thrown for a workbook of a time before Excel 97. */
export class AncientBookError extends Error {}

const STRUCK = 0x0008;
const WORKSHEET = 0;

/** What is said of a workbook before its sheets. */
export interface BiffBook {
  readonly sheets: readonly { readonly name: string; readonly hidden: boolean; readonly at: number }[];
  readonly system1904: boolean;
  /** Format codes, by their number. */
  readonly formats: ReadonlyMap<number, string>;
  /** By the number of a style. */
  readonly styles: readonly { readonly font: number; readonly format: number }[];
  /** The numbers of the fonts that strike a text through. */
  readonly struckFonts: ReadonlySet<number>;
  readonly texts: readonly BiffText[];
}

/** Texts that the cells of all sheets name by number. */
const readTexts = ({ pieces }: BiffRecord): readonly BiffText[] => {
  const reader = new BiffReader(pieces, 4);
  const count = reader.short() + reader.short() * 0x10000;
  const texts: BiffText[] = [];
  // A count that is not true ends with the bytes.
  while (texts.length < count) texts.push(reader.text(reader.short()));
  return texts;
};

/** @throws LockedBookError, AncientBookError, BrokenTableError */
export const readBook = (stream: Buffer): BiffBook => {
  const sheets: { name: string; hidden: boolean; at: number }[] = [];
  const formats = new Map<number, string>();
  const styles: { font: number; format: number }[] = [];
  const struckFonts = new Set<number>();
  let texts: readonly BiffText[] = [];
  let [system1904, fonts] = [false, 0];
  const take: Readonly<Record<number, (record: BiffRecord) => void>> = {
    [BIFF.begin]: (record) => {
      if (bytesOf(record, 0, 2).readUInt16LE(0) !== VERSION) throw new AncientBookError();
    },
    [BIFF.password]: () => {
      throw new LockedBookError();
    },
    [BIFF.system1904]: (record) => {
      system1904 = bytesOf(record, 0, 2).readUInt16LE(0) === 1;
    },
    [BIFF.font]: (record) => {
      // The font of number 4 was left out of all workbooks.
      const number = fonts < 4 ? fonts : fonts + 1;
      fonts++;
      if (bytesOf(record, 2, 2).readUInt16LE(0) & STRUCK) struckFonts.add(number);
    },
    [BIFF.format]: (record) => void formats.set(bytesOf(record, 0, 2).readUInt16LE(0), readText(record.pieces, 2).text),
    [BIFF.style]: (record) => {
      const head = bytesOf(record, 0, 4);
      styles.push({ font: head.readUInt16LE(0), format: head.readUInt16LE(2) });
    },
    [BIFF.sheet]: (record) => {
      const head = bytesOf(record, 0, 7);
      if (head[5] !== WORKSHEET) return;
      const name = new BiffReader(record.pieces, 6);
      sheets.push({ name: name.text(name.byte()).text, hidden: ((head[4] as number) & 3) !== 0, at: head.readUInt32LE(0) });
    },
    [BIFF.texts]: (record) => {
      texts = readTexts(record);
    },
  };
  for (const record of recordsFrom(stream, 0)) take[record.type]?.(record);
  if (sheets.length === 0) throw new BrokenTableError('sheets');
  return { sheets, system1904, formats, styles, struckFonts, texts };
};
