import { addRow, emptyRowSet, type RowSet } from '../../model/base/row-set.js';
import { entryWords, logsEverybody, type PersonLayout } from './person-layout.js';
import { type LogPiece, lengthOfLog, type PersonLog } from './person-log.js';
import { makeLoneTest, makePersonRecords } from './person-records.js';
import { newRecordTable, putRecord, type RecordTable } from './record-table.js';
import { type Memory, type SettledPersons, settledOf, sortedRecords } from './settled-persons.js';
import { makeSilentRows } from './silent-rows.js';

/** Entries that are sorted out at once: their table stays in a core's own cache. */
const NEAR = 8192;

interface Parts {
  /** The entries, those whose identities are near each other together, ascending. */
  readonly entries: Uint32Array;
  /** Where each part ends. */
  readonly ends: Uint32Array;
  /** Bits that all identities of a part begin with. */
  readonly leading: number;
}

/** Cuts entries into parts. What it gives is used again: heap after heap there is no more garbage than of one. */
const makeParter = (width: number): ((pieces: readonly LogPiece[], leading: number) => Parts) => {
  let entries = new Uint32Array(0);
  return (pieces, leading) => {
    const length = pieces.reduce((sum, piece) => sum + piece.length, 0);
    if (entries.length < length) entries = new Uint32Array(length + (length >>> 3));
    const bits = Math.max(1, 32 - Math.clz32(Math.floor(length / width / NEAR)));
    const ends = new Uint32Array((1 << bits) + 1);
    const partOf = (word: number): number => (word << leading) >>> (32 - bits);
    for (const piece of pieces)
      for (let at = 0; at < piece.length; at += width) {
        const next = partOf(piece.words[at] as number) + 1;
        ends[next] = (ends[next] as number) + width;
      }
    for (let part = 1; part < ends.length; part++) ends[part] = (ends[part] as number) + (ends[part - 1] as number);
    for (const piece of pieces)
      for (let at = 0; at < piece.length; at += width) {
        const part = partOf(piece.words[at] as number);
        const to = ends[part] as number;
        for (let i = 0; i < width; i++) entries[to + i] = piece.words[at + i] as number;
        ends[part] = to + width;
      }
    return { entries, ends: ends.subarray(0, -1), leading: leading + bits };
  };
};

/** Sorts a log out, all of it or heap by heap. */
export interface Settler {
  /** @param pieces every entry of some identities, greater than those before @param leading bits that all of these begin with */
  add(pieces: readonly LogPiece[], leading?: number): void;
  done(): SettledPersons;
}

export interface SettleOptions {
  /** Whether the rows of people of several rows are noted, a bit a row of the file. Default: where everybody is in the log. */
  readonly rows?: boolean;
  /** Whether the rows are noted on which no rule found what it holds for the person: where judging finds what the survey does. */
  readonly silent?: boolean;
  readonly memory?: Memory;
}

/** What a log comes to, but for those who concern nobody else. */
export const makeSettler = (layout: PersonLayout, options: SettleOptions = {}): Settler => {
  const width = entryWords(layout);
  const records = makePersonRecords(layout);
  const countsAlone = makeLoneTest(layout);
  const rows: RowSet | undefined = options.rows !== false && logsEverybody(layout) ? emptyRowSet() : undefined;
  const silent = options.silent ? makeSilentRows(layout) : undefined;
  const often = new Uint8Array(NEAR * 4);
  const mask = often.length - 1;
  const record = new Uint32Array(records.width);
  const partsOf = makeParter(width);
  const sorted: Uint32Array[] = [];

  /** Of a part, all but entries that are told to stand alone by a count of those that share some bits with them. */
  const metIn = (entries: Uint32Array, from: number, to: number, leading: number): RecordTable => {
    often.fill(0);
    for (let at = from; at < to; at += width) {
      const cell = (entries[at + 1] as number) & mask;
      if ((often[cell] as number) < 2) often[cell] = (often[cell] as number) + 1;
    }
    const isOften = (at: number): boolean => often[(entries[at + 1] as number) & mask] === 2;
    const isMet = (at: number): boolean => isOften(at) || countsAlone(entries, at);
    let most = 0;
    for (let at = from; at < to; at += width) if (isMet(at)) most++;
    const met = newRecordTable(layout.identity, records.width, most);
    for (let at = from; at < to; at += width) {
      if (!isMet(at)) continue;
      if (rows && isOften(at)) addRow(rows, entries[at + layout.identity] as number);
      records.fromEntry(entries, at, record);
      putRecord(met, record, 0, records.merge, leading);
    }
    return met;
  };

  return {
    add(pieces, bits = 0) {
      const { entries, ends, leading } = partsOf(pieces, bits);
      silent?.look(entries, ends.at(-1) ?? 0);
      let from = 0;
      for (const end of ends) {
        const kept = sortedRecords(metIn(entries, from, end, leading), records.concernsOthers);
        if (kept.length > 0) sorted.push(kept);
        from = end;
      }
    },
    done: () => settledOf(layout, sorted, { ...(rows && { rows }), ...(silent && { silent: silent.rows() }) }, options.memory),
  };
};

/** What a log comes to, of everybody: what parts of a file may be merged from (`mergeSettled`). */
export const groupLog = ({ layout, pieces }: PersonLog): SettledPersons => {
  const width = entryWords(layout);
  const records = makePersonRecords(layout);
  const table = newRecordTable(layout.identity, records.width);
  const record = new Uint32Array(records.width);
  for (const { words, length } of pieces)
    for (let at = 0; at < length; at += width) {
      records.fromEntry(words, at, record);
      putRecord(table, record, 0, records.merge);
    }
  return settledOf(layout, [sortedRecords(table)]);
};

/** What a log comes to, but for those who concern nobody else: `keepConcerning` of `groupLog`, and the rows. */
export const settleLog = (log: PersonLog, options: SettleOptions = {}): SettledPersons => {
  const settler = makeSettler(log.layout, options);
  if (lengthOfLog(log) > 0) settler.add(log.pieces);
  return settler.done();
};
