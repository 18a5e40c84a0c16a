import { expect } from 'vitest';
import type { Cut } from '../../../src/csv/cut/compose.js';
import type { CutOptions } from '../../../src/csv/cut/scan-state.js';
import { lineBreaksBefore } from '../../../src/csv/records/record-errors.js';
import { scanRecords } from '../../../src/csv/records/record-scanner.js';

/** What one scan over the whole says. */
export const wholeOf = (bytes: Uint8Array, { delimiter, backslash }: CutOptions) =>
  scanRecords(bytes, bytes.length, true, delimiter, backslash);

/** Where records begin: wherever the scan of some first bytes ends. */
export const beginningsOf = (bytes: Uint8Array, { delimiter, backslash }: CutOptions): readonly number[] => {
  const found = new Set([0]);
  for (let to = 1; to <= bytes.length; to++) found.add(scanRecords(bytes, to, false, delimiter, backslash).end);
  found.delete(bytes.length);
  return [...found];
};

/** The pieces between offsets. */
export const piecesOf = (bytes: Uint8Array, offsets: readonly number[]): Uint8Array[] => {
  const at = [0, ...[...offsets].sort((a, b) => a - b), bytes.length];
  return at.slice(1).map((end, index) => bytes.subarray(at[index], end));
};

/** Offsets of equal ranges. */
export const everyBytes = (length: number, size: number): number[] =>
  Array.from({ length: Math.max(0, Math.ceil(length / size) - 1) }, (_, index) => (index + 1) * size);

/** What a cut must be, by the scan of the whole and where records begin. @param offsets where bytes were divided, in order */
export const expectedCut = (
  bytes: Uint8Array,
  offsets: readonly number[],
  options: CutOptions,
  beginnings = beginningsOf(bytes, options),
) => {
  const whole = wholeOf(bytes, options);
  const quote = (offset: number) => (offset < 0 ? null : { offset, line: lineBreaksBefore(bytes, offset) + 1 });
  const ranges = [0, ...offsets];
  const begins = ranges.flatMap((from, index) => {
    const row = beginnings.findIndex((begin) => begin >= from);
    const begin = beginnings[row] ?? bytes.length;
    return begin < (ranges[index + 1] ?? bytes.length) ? [{ begin, firstRow: row + 1 }] : [];
  });
  return {
    parts: begins.map(({ begin, firstRow }, part) => ({
      part,
      begin,
      end: begins[part + 1]?.begin ?? bytes.length,
      firstRow,
      firstLine: lineBreaksBefore(bytes, begin) + 1,
    })),
    rows: whole.rows,
    lf: whole.lf,
    crlf: whole.crlf,
    cr: whole.cr,
    // With a quote left open, the scan counts up to the last whole record: line ends behind it are inside quotes or in the unfinished one.
    quotedLineEnds: whole.openQuote < 0 ? whole.quotedLineEnds : lineBreaksBefore(bytes, bytes.length) - whole.lf - whole.crlf - whole.cr,
    brokenQuote: quote(whole.brokenQuote),
    openQuote: quote(whole.openQuote),
  };
};

/** A part judged alone holds the records that it has in the whole. */
export const expectAlone = (bytes: Uint8Array, cut: Cut, options: CutOptions, beginnings = beginningsOf(bytes, options)): void => {
  for (const { begin, end, firstRow } of cut.parts) {
    const part = bytes.subarray(begin, end);
    const inside = beginnings.filter((one) => one >= begin && one < end);
    expect(beginningsOf(part, options).map((one) => one + begin)).toEqual(inside);
    expect(beginnings[firstRow - 1]).toBe(begin);
  }
};

/** Numbers from a seed, the same on every machine. */
export const seeded = (seed: number): ((below: number) => number) => {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
};
