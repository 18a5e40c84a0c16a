import { eachRecord, type RecordTable } from './record-table.js';

/** Whether an identity may be in a table. */
export type RecordFilter = (identity: Uint32Array) => boolean;

/** Bits for each identity: of those that are not there one in ten is looked for in vain. */
const SPARSE = 8;

/**
 * A filter before a table most of whose questions are about people who are not in it: a few bits for each who is, which stay in a processor's
 * cache, answer nearly all of them.
 * @param keeps those records that are asked about, by where they begin
 */
export const makeRecordFilter = (table: RecordTable, keeps: (at: number) => boolean): RecordFilter => {
  let size = 0;
  eachRecord(table, (_, at) => {
    if (keeps(at)) size++;
  });
  let mask = 1023;
  while (mask < size * SPARSE) mask = mask * 2 + 1;
  const bits = new Uint32Array((mask + 1) >>> 5);
  eachRecord(table, (words, at) => {
    if (!keeps(at)) return;
    const bit = (words[at + 1] as number) & mask;
    bits[bit >>> 5] = (bits[bit >>> 5] as number) | (1 << (bit & 31));
  });
  return (identity) => {
    const bit = (identity[1] as number) & mask;
    return (((bits[bit >>> 5] as number) >>> (bit & 31)) & 1) === 1;
  };
};
