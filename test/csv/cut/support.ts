import { expect } from 'vitest';
import type { Cut } from '../../../src/csv/cut/compose.js';
import type { CutOptions } from '../../../src/csv/cut/scan-state.js';
import { lineBreaksBefore } from '../../../src/csv/records/record-errors.js';
import { scanRecords } from '../../../src/csv/records/record-scanner.js';

/** What one scan over the whole says. */
export const wholeOf = (bytes: Uint8Array, { delimiter, backslash }: CutOptions) =>
  scanRecords(bytes, bytes.length, true, Buffer.of(delimiter), backslash);

/** Where records begin: wherever the scan of some first bytes ends. */
export const beginningsOf = (bytes: Uint8Array, { delimiter, backslash }: CutOptions): readonly number[] => {
  const found = new Set([0]);
  for (let to = 1; to <= bytes.length; to++) found.add(scanRecords(bytes, to, false, Buffer.of(delimiter), backslash).end);
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

/** Where the first record begins at or behind an offset; the end where none does. Of more bytes never less records are whole. */
export const beginningFrom = (bytes: Uint8Array, from: number, { delimiter, backslash }: CutOptions): number => {
  const endOf = (to: number): number => scanRecords(bytes, to, false, Buffer.of(delimiter), backslash).end;
  // Looked for behind the last record that is whole before it, then held against scans from the first byte.
  const start = endOf(from);
  const rest = bytes.subarray(start);
  for (let near = 64; start < from && near < rest.length; near *= 2) {
    const nearly = (to: number): number => scanRecords(rest, to, false, Buffer.of(delimiter), backslash).end;
    if (nearly(near) < from - start) continue;
    let [few, enough] = [from - start, near];
    while (few < enough) {
      const middle = (few + enough) >> 1;
      if (nearly(middle) >= from - start) enough = middle;
      else few = middle + 1;
    }
    if (endOf(start + few) >= from && endOf(start + few - 1) < from) return endOf(start + few);
    break;
  }
  let [low, high] = [from, bytes.length + 1];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (middle > bytes.length || endOf(middle) >= from) high = middle;
    else low = middle + 1;
  }
  return low > bytes.length ? bytes.length : endOf(low);
};

/** The physical line of an offset. */
export const lineOf = (bytes: Uint8Array, offset: number): number => lineBreaksBefore(bytes, offset) + 1;

/** What must be said of the whole, by one scan over it. */
export const expectedWhole = (bytes: Uint8Array, options: CutOptions) => {
  const { rows, lf, crlf, cr, quotedLineEnds, openQuote, brokenQuote } = wholeOf(bytes, options);
  const quote = (offset: number) => (offset < 0 ? null : { offset, line: lineOf(bytes, offset) });
  return {
    rows,
    lf,
    crlf,
    cr,
    // Before a quote that is never closed, the scan stops counting at the last whole record; all line ends behind it are inside quotes.
    quotedLineEnds: openQuote < 0 ? quotedLineEnds : lineBreaksBefore(bytes, bytes.length) - lf - crlf - cr,
    brokenQuote: quote(brokenQuote),
    openQuote: quote(openQuote),
  };
};

/** The parts that must come of it. @param offsets where bytes were divided, in order */
export const expectedParts = (bytes: Uint8Array, offsets: readonly number[], beginnings: readonly number[]) => {
  const ranges = [0, ...offsets];
  const begins = ranges.flatMap((from, index) => {
    const row = beginnings.findIndex((begin) => begin >= from);
    const begin = beginnings[row] ?? bytes.length;
    return begin < (ranges[index + 1] ?? bytes.length) ? [{ begin, firstRow: row + 1 }] : [];
  });
  return begins.map(({ begin, firstRow }, part) => ({
    part,
    begin,
    end: begins[part + 1]?.begin ?? bytes.length,
    firstRow,
    firstLine: lineOf(bytes, begin),
  }));
};

/** A cut, without its states. */
export const expectedCut = (bytes: Uint8Array, offsets: readonly number[], options: CutOptions) => ({
  ...expectedWhole(bytes, options),
  parts: expectedParts(bytes, offsets, beginningsOf(bytes, options)),
});

/** A part judged alone holds the records that it has in the whole. */
export const expectAlone = (bytes: Uint8Array, cut: Cut, options: CutOptions): void => {
  const beginnings = beginningsOf(bytes, options);
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
