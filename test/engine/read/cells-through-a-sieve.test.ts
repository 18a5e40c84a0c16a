import { describe, expect, it } from 'vitest';
import { ColumnCursor } from '../../../src/csv/columns/column-cursor.js';
import type { Cursor } from '../../../src/csv/records/cursor.js';
import { FastCursor } from '../../../src/csv/records/fast-cursor.js';
import { RowTexts } from '../../../src/engine/read/row-texts.js';
import type { Sieve } from '../../../src/model/contact/values.js';

const ROWS = [
  ['anne', 'ok', ''],
  ['paul', 'STOP', 'x'],
  ['zoe', '', 'STOP'],
  ['', '', ''],
] as const;
const asText = (): Cursor =>
  new FastCursor({ bytes: Buffer.from(ROWS.map((row) => `${row.join(';')}\n`).join('')), firstRow: 1, encoding: 'utf-8', ascii: true }, 59);
/** As tables lie in memory: column after column, in one piece of bytes. */
const asColumns = (): Cursor => {
  const columns = [0, 1, 2].map((column) => ROWS.map((row) => row[column] ?? ''));
  let at = 0;
  const laid = columns.map((texts) => {
    const offsets = Int32Array.from({ length: texts.length + 1 }, (_, i) => texts.slice(0, i).join('').length);
    const column = { at, offsets };
    at += offsets[texts.length] as number;
    return column;
  });
  return new ColumnCursor({ rows: ROWS.length, bytes: Buffer.from(columns.flat().join('')), columns: laid }, 1);
};

describe.each([
  ['text', asText],
  ['columns', asColumns],
] as const)('cells of a row of %s', (_, open) => {
  const passed = (first: number, last?: number) => {
    const [texts, cursor] = [new RowTexts([]), open()];
    let most = 0;
    const sieve: Sieve = (bytes, from, to) => {
      most = Math.max(most, to - from);
      return Buffer.from(bytes.subarray(from, to)).includes('STOP');
    };
    const told: boolean[] = [];
    while (cursor.advance()) {
      texts.load(cursor);
      // Twice: the second time it is remembered.
      const once = texts.getsThrough(first, sieve, last);
      expect(texts.getsThrough(first, sieve, last)).toBe(once);
      told.push(once);
    }
    // A table by columns holds other rows between the cells of one.
    expect(most).toBeLessThan(12);
    return told;
  };

  it('get through a sieve one by one', () => {
    expect(passed(1)).toEqual([false, true, false, false]);
    expect(passed(2)).toEqual([false, false, true, false]);
  });
  it('get through side by side where one of them does', () => {
    expect(passed(0, 2)).toEqual([false, true, true, false]);
    expect(passed(0, 1)).toEqual([false, true, false, false]);
    expect(passed(1, 9)).toEqual([false, true, true, false]);
  });

  it('are asked once by each of four sieves, and rightly by any number of them', () => {
    const [texts, cursor] = [new RowTexts([]), open()];
    const asked: number[] = [];
    const sieves = [0, 1, 2, 3, 4, 5].map(
      (letters): Sieve =>
        (_, from, to) => {
          asked[letters] = (asked[letters] ?? 0) + 1;
          return to - from > letters;
        },
    );
    let rows = 0;
    while (cursor.advance()) {
      texts.load(cursor);
      const { length } = cursor.text(0);
      if (length > 0) rows++;
      for (let round = 0; round < 3; round++)
        for (const [letters, sieve] of sieves.entries()) expect(texts.getsThrough(0, sieve)).toBe(length > letters);
    }
    expect(asked.slice(0, 3)).toEqual([rows, rows, rows]);
  });
});
