import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fingerprint, newPrint, type Print } from '../../src/fields/fingerprint.js';
import { mergeSightings, noSightings, repeated, type Sighting, type Sightings, see, seen } from '../../src/fields/sightings.js';

interface Look {
  readonly who: string;
  readonly row: number;
  readonly bits: number;
}

const printOf = (who: string): Print => {
  const print = newPrint();
  fingerprint(who, print);
  return print;
};

const from = (looks: readonly Look[]): Sightings => {
  const all = noSightings();
  for (const { who, row, bits } of looks) see(all, printOf(who), row, bits);
  return all;
};

/** The same, written the obvious way. */
const plainly = (looks: readonly Look[]): ReadonlyMap<string, Sighting> => {
  const all = new Map<string, Sighting>();
  for (const { who, row, bits } of looks) {
    const one = all.get(who) ?? { first: row, count: 0, bits: 0 };
    all.set(who, { first: Math.min(one.first, row), count: one.count + 1, bits: one.bits | bits });
  }
  return all;
};

const copy = (all: Sightings): Sightings => structuredClone(all);
const merged = (...parts: readonly Sightings[]): Sightings => parts.map(copy).reduce(mergeSightings);

// More identities than the first table has room for, and few enough to meet again.
const LOOKS = fc.array(
  fc.record({
    who: fc.nat({ max: 120 }).map((n) => `c${n}@acme.example`),
    row: fc.integer({ min: 1, max: 5_000_000 }),
    bits: fc.nat({ max: 15 }),
  }),
  { maxLength: 200 },
);

describe('sightings', () => {
  it('tell of each identity its first row, in how many rows it stands and all its bits', () => {
    fc.assert(
      fc.property(LOOKS, (looks) => {
        const all = from(looks);
        const expected = plainly(looks);
        expect(all.size).toBe(expected.size);
        for (const [who, one] of expected) expect(seen(all, printOf(who))).toEqual(one);
        expect(seen(all, printOf('nobody@acme.example'))).toBeUndefined();
      }),
    );
  });

  it('merge to the same words whatever the order and the grouping', () => {
    fc.assert(
      fc.property(LOOKS, LOOKS, LOOKS, (a, b, c) => {
        const [x, y, z] = [from(a), from(b), from(c)];
        const whole = from([...a, ...b, ...c]);
        for (const one of [merged(x, y, z), merged(z, y, x), merged(y, z, x), mergeSightings(copy(x), merged(y, z))]) {
          expect(one).toEqual(whole);
        }
        expect(merged(x, noSightings())).toEqual(x);
        expect(merged(noSightings(), x)).toEqual(x);
      }),
    );
  });

  it('are the same whatever order the rows came in', () => {
    fc.assert(
      fc.property(
        LOOKS.chain((looks) => fc.tuple(fc.constant(looks), fc.shuffledSubarray(looks, { minLength: looks.length }))),
        ([looks, shuffled]) => {
          expect(from(shuffled)).toEqual(from(looks));
        },
      ),
    );
  });

  it('settle to those seen more than once', () => {
    fc.assert(
      fc.property(LOOKS, (looks) => {
        const few = repeated(from(looks));
        const expected = plainly(looks);
        for (const [who, one] of expected) expect(seen(few, printOf(who))).toEqual(one.count > 1 ? one : undefined);
        expect(few.size).toBe([...expected.values()].filter(({ count }) => count > 1).length);
      }),
    );
  });

  it('hold a hundred thousand identities in 4 MiB, and none is lost on the way', () => {
    const all = noSightings();
    for (let i = 0; i < 100_000; i++) see(all, printOf(`c${i}@acme.example`), i + 2, i % 16);
    expect(all.size).toBe(100_000);
    expect(all.words.byteLength).toBe(4 * 1024 * 1024);
    for (let i = 0; i < 100_000; i += 997)
      expect(seen(all, printOf(`c${i}@acme.example`))).toEqual({ first: i + 2, count: 1, bits: i % 16 });
  });

  it('count no further than they can hold, rather than start again', () => {
    const all = from([{ who: 'a', row: 2, bits: 1 }]);
    let sum = all;
    for (let i = 0; i < 30; i++) sum = mergeSightings(copy(sum), copy(sum));
    expect(seen(sum, printOf('a'))).toEqual({ first: 2, count: 0xffffff, bits: 1 });
  });
});
