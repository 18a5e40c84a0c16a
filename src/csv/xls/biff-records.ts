/**
 * The records of a workbook of Excel 97 to 2003 (BIFF8, MS-XLS 2.3).
 * @module
 */
import { BrokenTableError } from '../workbook/row-buffer.js';

/** Records that are read, by their numbers. */
export const BIFF = {
  formula: 0x0006,
  end: 0x000a,
  note: 0x001c,
  system1904: 0x0022,
  password: 0x002f,
  font: 0x0031,
  continues: 0x003c,
  object: 0x005d,
  columns: 0x007d,
  sheet: 0x0085,
  severalNumbers: 0x00bd,
  richLabel: 0x00d6,
  style: 0x00e0,
  merged: 0x00e5,
  texts: 0x00fc,
  sharedLabel: 0x00fd,
  noteText: 0x01b6,
  number: 0x0203,
  label: 0x0204,
  yesOrError: 0x0205,
  formulaText: 0x0207,
  row: 0x0208,
  shortNumber: 0x027e,
  format: 0x041e,
  begin: 0x0809,
} as const;

/** Excel 97 and newer. */
export const VERSION = 0x0600;

export interface BiffRecord {
  readonly type: number;
  readonly data: Buffer;
  /** What follows of it in records of their own, since one holds 8224 bytes: the beginning is `data`. */
  readonly pieces: readonly Buffer[];
  /** Where the next one begins. */
  readonly end: number;
}

const recordAt = (stream: Buffer, at: number): { readonly type: number; readonly data: Buffer } => {
  if (at + 4 > stream.length) throw new BrokenTableError('records');
  const [type, length] = [stream.readUInt16LE(at), stream.readUInt16LE(at + 2)];
  if (at + 4 + length > stream.length) throw new BrokenTableError('records');
  return { type, data: stream.subarray(at + 4, at + 4 + length) };
};

/**
 * The records of a part of a workbook, from its beginning to its end, both in it; those of a chart in it are left out.
 * @throws BrokenTableError where the part does not end, or does not begin
 */
export function* recordsFrom(stream: Buffer, from: number): Generator<BiffRecord> {
  let [at, depth] = [from, 0];
  do {
    const { type, data } = recordAt(stream, at);
    at += 4 + data.length;
    const pieces = [data];
    while (at + 4 <= stream.length && stream.readUInt16LE(at) === BIFF.continues) {
      const more = recordAt(stream, at);
      at += 4 + more.data.length;
      pieces.push(more.data);
    }
    if (type === BIFF.begin) depth++;
    else if (depth === 0) throw new BrokenTableError('begin');
    if (type === BIFF.end) depth--;
    if (depth === (type === BIFF.end ? 0 : 1)) yield { type, data, pieces, end: at };
  } while (depth > 0);
}

/** The bytes of a record from a place on. @throws BrokenTableError where it is shorter */
export const bytesOf = ({ data }: Pick<BiffRecord, 'data'>, at: number, length: number): Buffer => {
  if (at + length > data.length) throw new BrokenTableError('record');
  return data.subarray(at, at + length);
};
