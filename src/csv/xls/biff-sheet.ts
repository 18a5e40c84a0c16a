import type { MadeCell, MadeRange, MadeSheet } from '../xlsx/made-book.js';
import { xmlEscaped } from '../xlsx/write-cells.js';
import { BIFF, type BiffRecord, bytesOf, recordsFrom } from './biff-records.js';
import { BiffReader, readText } from './biff-text.js';
import { formulaValue, ofError, ofNumber, ofText, ofYes, shortNumber, UNCALCULATED } from './biff-values.js';

export interface BiffSheet extends MadeSheet {
  /** Bytes of the workbook that are its. */
  readonly bytes: number;
}

const HIDDEN_ROW = 0x20;
const NOTE = 0x19;
/** Reads one sheet of a workbook. */
class SheetReader implements BiffSheet {
  readonly rows = new Map<number, Map<number, MadeCell>>();
  readonly hiddenRows = new Set<number>();
  readonly hiddenColumns: (readonly [number, number])[] = [];
  readonly merged: MadeRange[] = [];
  readonly notes: { row: number; column: number; text: string }[] = [];
  bytes = 0;
  /** What notes say, by the number of the box in which they are drawn. */
  readonly #noteTexts = new Map<number, string>();
  readonly #pinned: { readonly row: number; readonly column: number; readonly box: number }[] = [];
  #box: number | undefined;
  /** A formula whose value is a text that comes in the next record. */
  #awaited: { row: number; column: number; style: number } | undefined;

  #put(row: number, column: number, style: number, value: string): void {
    const cells = this.rows.get(row) ?? new Map<number, MadeCell>();
    this.rows.set(row, cells);
    cells.set(column, { style, value });
  }

  /** Puts what a record says of the cell that it names first. */
  #cell(record: BiffRecord, value: string): void {
    const head = bytesOf(record, 0, 6);
    this.#put(head.readUInt16LE(0), head.readUInt16LE(2), head.readUInt16LE(4), value);
  }

  #formula(record: BiffRecord): void {
    const value = formulaValue(bytesOf(record, 6, 8));
    if (value === undefined) return;
    this.#cell(record, value);
    const head = bytesOf(record, 0, 6);
    this.#awaited =
      value === UNCALCULATED ? { row: head.readUInt16LE(0), column: head.readUInt16LE(2), style: head.readUInt16LE(4) } : undefined;
  }

  readonly take: Readonly<Record<number, (record: BiffRecord) => void>> = {
    [BIFF.sharedLabel]: (record) => this.#cell(record, `t="s"><v>${bytesOf(record, 6, 4).readUInt32LE(0)}</v>`),
    [BIFF.label]: (record) => this.#cell(record, ofText(readText(record.pieces, 6).text)),
    [BIFF.richLabel]: (record) => this.#cell(record, ofText(readText(record.pieces, 6).text)),
    [BIFF.number]: (record) => this.#cell(record, ofNumber(bytesOf(record, 6, 8).readDoubleLE(0))),
    [BIFF.shortNumber]: (record) => this.#cell(record, ofNumber(shortNumber(bytesOf(record, 6, 4)))),
    [BIFF.severalNumbers]: (record) => {
      const head = bytesOf(record, 0, 4);
      for (let at = 4; at + 8 <= record.data.length; at += 6) {
        const one = bytesOf(record, at, 6);
        this.#put(head.readUInt16LE(0), head.readUInt16LE(2) + (at - 4) / 6, one.readUInt16LE(0), ofNumber(shortNumber(one.subarray(2))));
      }
    },
    [BIFF.yesOrError]: (record) => {
      const said = bytesOf(record, 6, 2);
      this.#cell(record, said[1] === 0 ? ofYes(said[0] as number) : ofError(said[0] as number));
    },
    [BIFF.formula]: (record) => this.#formula(record),
    [BIFF.formulaText]: (record) => {
      if (this.#awaited === undefined) return;
      const { row, column, style } = this.#awaited;
      this.#awaited = undefined;
      this.#put(row, column, style, `t="str"><f/><v>${xmlEscaped(readText(record.pieces, 0).text)}</v>`);
    },
    [BIFF.row]: (record) => {
      if (bytesOf(record, 12, 2).readUInt16LE(0) & HIDDEN_ROW) this.hiddenRows.add(bytesOf(record, 0, 2).readUInt16LE(0));
    },
    [BIFF.columns]: (record) => {
      const said = bytesOf(record, 0, 10);
      if (said.readUInt16LE(8) & 1) this.hiddenColumns.push([said.readUInt16LE(0), said.readUInt16LE(2)]);
    },
    [BIFF.merged]: (record) => {
      const count = bytesOf(record, 0, 2).readUInt16LE(0);
      for (let i = 0; i < count; i++) {
        const [first, last, from, to] = [0, 2, 4, 6].map((at) => bytesOf(record, 2 + i * 8, 8).readUInt16LE(at)) as [
          number,
          number,
          number,
          number,
        ];
        this.merged.push({ rows: [first, last], columns: [from, to] });
      }
    },
    [BIFF.object]: (record) => {
      const said = bytesOf(record, 0, 8);
      this.#box = said.readUInt16LE(0) === 0x15 && said.readUInt16LE(4) === NOTE ? said.readUInt16LE(6) : undefined;
    },
    [BIFF.noteText]: (record) => {
      const letters = bytesOf(record, 10, 2).readUInt16LE(0);
      if (this.#box === undefined || letters === 0) return;
      const reader = new BiffReader(record.pieces.slice(1));
      this.#noteTexts.set(this.#box, reader.letters(letters, reader.byte()));
    },
    [BIFF.note]: (record) => {
      const said = bytesOf(record, 0, 8);
      this.#pinned.push({ row: said.readUInt16LE(0), column: said.readUInt16LE(2), box: said.readUInt16LE(6) });
    },
  };

  end(): BiffSheet {
    for (const { row, column, box } of this.#pinned) this.notes.push({ row, column, text: this.#noteTexts.get(box) ?? '' });
    return this;
  }
}

/** @param at where the sheet begins. @throws BrokenTableError */
export const readSheet = (stream: Buffer, at: number): BiffSheet => {
  const reader = new SheetReader();
  for (const record of recordsFrom(stream, at)) {
    reader.take[record.type]?.(record);
    reader.bytes = record.end - at;
  }
  return reader.end();
};
