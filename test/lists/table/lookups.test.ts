import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fingerprintHex, isHexSha256 } from '../../../src/lists/read/hex-digests.js';
import { groupBySlot, SLOTS_PER_GROUP } from '../../../src/lists/table/group-by-slot.js';
import { buildSinceTable, makeSinceLookup } from '../../../src/lists/table/since-table.js';
import { CHANNELS } from '../../../src/model/contact/channel.js';

const hex = (words: readonly number[]): string => words.map((word) => word.toString(16).padStart(8, '0')).join('');
const word = fc.nat({ max: 0xffffffff });
/** What is looked at of a digest: twenty-one bits of its first word, and all of its second. */
const looked = ([high, low]: readonly [number, number]): string => `${high >>> 11} ${low}`;

describe('since when somebody refuses', () => {
  it('is found for each digest of a table, and for no other', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.tuple(word, word), { maxLength: 40, selector: looked }), fc.tuple(word, word), (prints, other) => {
        const entries = prints.map((print, i) => [hex(print), CHANNELS.map((_, channel) => (i * 7 + channel) % 50)] as const);
        const since = makeSinceLookup(buildSinceTable(entries));
        for (const [i, print] of prints.entries()) expect(since(Uint32Array.from(print))).toEqual(entries[i]?.[1]);
        if (!prints.some((print) => looked(print) === looked(other))) expect(since(Uint32Array.from(other))).toBeUndefined();
      }),
    );
  });

  it('of a table without entries is unknown', () => {
    expect(makeSinceLookup(buildSinceTable([]))(Uint32Array.of(0, 0))).toBeUndefined();
  });
});

describe('pairs by their slots', () => {
  const MASK = 4 * SLOTS_PER_GROUP - 1;
  const groupOf = (low: number): number => Math.floor((low & MASK) / SLOTS_PER_GROUP);
  it('are the same pairs, those of a group together and in their order', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(word, word), { maxLength: 60 }), (pairs) => {
        const grouped = groupBySlot(Uint32Array.from(pairs.flat()), MASK);
        const expected = pairs.map((pair, i) => ({ pair, i })).sort((a, b) => groupOf(a.pair[1]) - groupOf(b.pair[1]) || a.i - b.i);
        expect([...grouped]).toEqual(expected.flatMap(({ pair }) => pair));
      }),
    );
  });

  it('of one group are left as they are', () => {
    const pairs = Uint32Array.of(1, 9, 2, 3);
    expect(groupBySlot(pairs, SLOTS_PER_GROUP - 1)).toBe(pairs);
  });
});

describe('hexadecimal digits in bytes', () => {
  const SHA = 'a1'.repeat(32);
  it.each<readonly [string, string, boolean]>([
    ['sixty-four of them', SHA, true],
    ['in capitals', SHA.toUpperCase(), true],
    ['another letter first', `g${SHA.slice(1)}`, false],
    ['another letter last', `${SHA.slice(1)}g`, false],
    ['a blank', `${SHA.slice(0, 30)} ${SHA.slice(31)}`, false],
    ['of nothing', 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855', false],
  ])('%s', (_, text, are) => expect(isHexSha256(Buffer.from(`..${text}`), 2)).toBe(are));

  it('are read as the words of a fingerprint, of two or of three', () => {
    const bytes = Buffer.from(`.${hex([0x01234567, 0x89abcdef, 0xfedcba98])}`);
    const [two, three] = [new Uint32Array(2), new Uint32Array(3)];
    fingerprintHex(bytes, 1, two);
    fingerprintHex(bytes, 1, three);
    expect([[...two], [...three]]).toEqual([
      [0x01234567, 0x89abcdef],
      [0x01234567, 0x89abcdef, 0xfedcba98],
    ]);
  });
});
