import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Census, EVERYBODY, THE_REPEATED, takeDown } from '../../src/fields/census.js';
import { fingerprint, newPrint, type Print } from '../../src/fields/fingerprint.js';
import { noSightings, repeated, type Sighting, type Sightings, see, seen } from '../../src/fields/sightings.js';

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

/** Takes rows down as a part of a file does: in their order. */
const censusOf = (looks: readonly Look[]): Census => {
  const census = EVERYBODY.empty();
  for (const { who, row, bits } of [...looks].sort((a, b) => a.row - b.row)) takeDown(census, printOf(who), row, bits);
  return census;
};
const copy = (all: Census): Census => structuredClone(all);
const merged = (...parts: readonly Census[]): Census => parts.map(copy).reduce(EVERYBODY.merge);
const everybody = (all: Census): Sightings => (EVERYBODY.settle?.(all) ?? all).people;
const theRepeated = (all: Census): Sightings => (THE_REPEATED.settle?.(all) ?? all).people;

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

  it('come to the same words of parts that are merged in any order and grouping', () => {
    fc.assert(
      fc.property(LOOKS, LOOKS, LOOKS, (a, b, c) => {
        const [x, y, z] = [censusOf(a), censusOf(b), censusOf(c)];
        const whole = from([...a, ...b, ...c]);
        for (const one of [merged(x, y, z), merged(z, y, x), merged(y, z, x), EVERYBODY.merge(copy(x), merged(y, z))]) {
          expect(everybody(one)).toEqual(whole);
          expect(theRepeated(one)).toEqual(theRepeated(censusOf([...a, ...b, ...c])));
        }
        expect(merged(x, EVERYBODY.empty())).toEqual(x);
        expect(merged(EVERYBODY.empty(), x)).toEqual(x);
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
        const few = theRepeated(censusOf(looks));
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

  it('of two hundred thousand rows, sorted out part by part, tell the thousand people who stand on two', () => {
    const looks = Array.from({ length: 200_000 }, (_, i) => ({
      who: `c${i % 199_000}@acme.example`,
      row: i + 2,
      bits: i < 199_000 ? 1 : 2,
    }));
    const parts = [looks.filter((_, i) => i % 3 === 0), looks.filter((_, i) => i % 3 !== 0)].map(censusOf);
    const few = theRepeated(parts.reduce(THE_REPEATED.merge));
    expect(few.size).toBe(1000);
    for (const i of [0, 1, 500, 999]) expect(seen(few, printOf(`c${i}@acme.example`))).toEqual({ first: i + 2, count: 2, bits: 3 });
    expect(seen(few, printOf('c1000@acme.example'))).toBeUndefined();
  });

  it('count no further than they can hold, rather than start again', () => {
    let sum = from([
      { who: 'a', row: 2, bits: 1 },
      { who: 'a', row: 3, bits: 0 },
    ]);
    for (let i = 0; i < 30; i++) {
      const twice = noSightings();
      for (const one of [sum, sum]) repeated(one, twice);
      sum = twice;
    }
    expect(seen(sum, printOf('a'))).toEqual({ first: 2, count: 0xffffff, bits: 1 });
  });
});
