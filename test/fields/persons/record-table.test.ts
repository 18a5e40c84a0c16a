import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  eachRecord,
  findRecord,
  newRecordTable,
  putRecord,
  type RecordTable,
  tableOfSorted,
} from '../../../src/fields/persons/record-table.js';
import { sortedRecords } from '../../../src/fields/persons/settled-persons.js';

const WIDTH = 4;
const add = (words: Uint32Array, at: number, record: Uint32Array, from: number): void => {
  words[at + 2] = (words[at + 2] as number) + (record[from + 2] as number);
};
/** Identities that crowd: many share their first word, or lie at the ends of its range. */
const IDENTITY = fc.tuple(
  fc.oneof(fc.constantFrom(0, 1, 0x7fffffff, 0xfffffffe, 0xffffffff), fc.integer({ min: 0, max: 0xffffffff })),
  fc.nat({ max: 60 }),
);
const tableOf = (identities: readonly (readonly number[])[], leading = 0): RecordTable => {
  const table = newRecordTable(2, WIDTH);
  for (const identity of identities) putRecord(table, Uint32Array.of(...identity, 1, 9), 0, add, leading);
  return table;
};
const finished = (table: RecordTable): RecordTable => tableOfSorted(2, WIDTH, [sortedRecords(table)], (bytes) => new ArrayBuffer(bytes));
const contentOf = (table: RecordTable): readonly (readonly number[])[] => {
  const all: number[][] = [];
  eachRecord(table, (words, at) => all.push([...words.subarray(at, at + WIDTH)]));
  return all;
};

describe('records by identity', () => {
  it('are found, counted and in order, as with a map, in a table that grows and in one that is finished', () => {
    fc.assert(
      fc.property(fc.array(IDENTITY, { maxLength: 300 }), IDENTITY, (identities, other) => {
        const counts = new Map<string, number>();
        for (const identity of identities) counts.set(identity.join(), (counts.get(identity.join()) ?? 0) + 1);
        const expected = [...counts]
          .map(([identity, count]) => [...identity.split(',').map(Number), count, 9])
          .sort(([a = 0, b = 0], [c = 0, d = 0]) => a - c || b - d);
        for (const table of [tableOf(identities), finished(tableOf(identities))]) {
          expect(table.size).toBe(counts.size);
          expect(contentOf(table)).toEqual(expected);
          for (const [high = 0, low = 0, count] of expected)
            expect(table.words[findRecord(table, Uint32Array.of(high, low)) + 2]).toBe(count);
          if (!counts.has(other.join())) expect(findRecord(table, Uint32Array.of(...other))).toBe(-1);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('end up at the same words, whatever order they came in', () => {
    fc.assert(
      fc.property(
        fc
          .array(IDENTITY, { maxLength: 200 })
          .chain((all) => fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length }))),
        ([all, shuffled]) => {
          expect(tableOf(shuffled)).toEqual(tableOf(all));
          expect(finished(tableOf(shuffled))).toEqual(finished(tableOf(all)));
        },
      ),
    );
  });

  it('of a part, which begin with the same bits, are spread by the bits behind', () => {
    const identities = Array.from({ length: 5000 }, (_, i) => [0xab000000 + i * 3000, i]);
    const table = tableOf(identities, 8);
    expect(contentOf(table)).toEqual(identities.map((identity) => [...identity, 1, 9]));
    expect(table.places).toBeLessThan(5000 * 4);
  });

  it('take a third more room than they need once the table is finished, and none where there are none', () => {
    const identities = Array.from({ length: 100_000 }, (_, i) => [Math.imul(i, 0x9e3779b1) >>> 0, i]);
    expect(finished(tableOf(identities)).words.length / WIDTH).toBeLessThan(134_000);
    const empty = finished(tableOf([]));
    expect([empty.words.length, findRecord(empty, Uint32Array.of(1, 2))]).toEqual([0, -1]);
  });
});
