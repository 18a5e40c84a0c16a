import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sortEntries } from '../../../src/lists/index/sort-entries.js';

type Entry = readonly [number, number, number];
const word = fc.nat({ max: 0xffffffff });
const even: fc.Arbitrary<Entry> = fc.tuple(word, word, word);
/** Entries as only somebody who means harm makes them: all alike but for a few bits. */
const alike: fc.Arbitrary<Entry> = fc.tuple(fc.constantFrom(7, 8, 0x00ffffff), fc.constantFrom(0, 1, 0xffffffff), fc.nat({ max: 3 }));

const expected = (entries: readonly Entry[]): Entry[] => {
  const sorted = [...entries].sort((a, b) => a[0] - b[0] || a[1] - b[1] || a[2] - b[2]);
  return sorted.filter((entry, i) => i === 0 || entry.join() !== sorted[i - 1]?.join());
};

test.each([
  ['spread evenly', even],
  ['all alike', alike],
  ['of both kinds', fc.oneof(even, alike)],
])('entries %s come out in order and once each', (_, entry) => {
  fc.assert(
    fc.property(fc.array(entry, { maxLength: 400 }), fc.constantFrom(0, 8), (all, skip) => {
      // The bits that are skipped are the same in all.
      const mask = skip === 8 ? 0x00ffffff : 0xffffffff;
      const entries = all.map(([a, b, c]): Entry => [(a & mask) >>> 0, b, c]);
      expect([...sortEntries(Uint32Array.from(entries.flat()), skip)]).toEqual(expected(entries).flat());
    }),
  );
});

test('ten thousand entries that begin alike are sorted too', () => {
  const entries = Array.from({ length: 10_000 }, (_, i): Entry => [5, Math.imul(i % 7_000, 0x9e3779b1) >>> 0, 1]);
  expect([...sortEntries(Uint32Array.from(entries.flat()), 8)]).toEqual(expected(entries).flat());
});
