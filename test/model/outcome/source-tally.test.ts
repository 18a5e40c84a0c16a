import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { emptySourceTally, mergeSourceTallies, pruneSources, type SourceTally } from '../../../src/model/outcome/source-tally.js';

const MOST = 4;
const rows = fc.array(fc.record({ text: fc.constantFrom(...'abcdefghij'), kept: fc.boolean() }), { maxLength: 60 });

/** Contacts of one part of a file: sources of a vowel are of group 1. */
const tallyOf = (part: readonly { text: string; kept: boolean }[]): SourceTally => {
  const tally = emptySourceTally(2, 2);
  for (const { text, kept } of part) {
    const group = 'aei'.includes(text) ? 1 : 0;
    const known = tally.distinct.get(text) ?? { group, counts: [0, 0] };
    known.counts[0] = (known.counts[0] as number) + 1;
    if (kept) known.counts[1] = (known.counts[1] as number) + 1;
    tally.distinct.set(text, known);
  }
  pruneSources(tally, MOST);
  return tally;
};
const copy = (tally: SourceTally): SourceTally => structuredClone(tally);
const merge = (a: SourceTally, b: SourceTally): SourceTally => mergeSourceTallies(copy(a), copy(b), MOST);
const contactsOf = ({ distinct, byGroup }: SourceTally): number =>
  [...distinct.values()].reduce((sum, { counts }) => sum + (counts[0] as number), 0) +
  byGroup.reduce((sum, counts) => sum + (counts[0] as number), 0);

describe('contacts by source, of which only four are told apart', () => {
  it('merge by the laws', () => {
    fc.assert(
      fc.property(rows, rows, rows, (x, y, z) => {
        const [a, b, c] = [tallyOf(x), tallyOf(y), tallyOf(z)];
        expect(merge(merge(a, b), c)).toEqual(merge(a, merge(b, c)));
        expect(merge(a, b)).toEqual(merge(b, a));
        expect(merge(a, emptySourceTally(2, 2))).toEqual(a);
        expect(merge(emptySourceTally(2, 2), a)).toEqual(a);
      }),
    );
  });

  it('are those of the whole file, however it is cut: the same texts, no contact lost', () => {
    fc.assert(
      fc.property(rows, fc.array(fc.nat({ max: 2 }), { minLength: 1 }), (all, deal) => {
        const parts = [0, 1, 2].map((part) => tallyOf(all.filter((_, i) => deal[i % deal.length] === part)));
        const merged = parts.reduce(merge, emptySourceTally(2, 2));
        expect(merged).toEqual(tallyOf(all));
        expect(merged.distinct.size).toBeLessThanOrEqual(MOST);
        expect(contactsOf(merged)).toBe(all.length);
      }),
    );
  });
});
