import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Fingerprint, fingerprint, newFingerprint } from '../../../src/fields/bytes/fingerprint.js';
import {
  addIdentity,
  copyRepeated,
  findIdentity,
  type IdentityEntry,
  type IdentityTable,
  newIdentityTable,
} from '../../../src/fields/identity/identity-table.js';
import { ALL_PERSONS, type PersonIndex, REPEATED_PERSONS, recordPerson } from '../../../src/fields/identity/person-index.js';

interface Look {
  readonly who: string;
  readonly row: number;
  readonly bits: number;
}

const printOf = (who: string): Fingerprint => {
  const print = newFingerprint();
  fingerprint(who, print);
  return print;
};

const from = (looks: readonly Look[]): IdentityTable => {
  const all = newIdentityTable();
  for (const { who, row, bits } of looks) addIdentity(all, printOf(who), row, bits);
  return all;
};

/** The same, written the obvious way. */
const plainly = (looks: readonly Look[]): ReadonlyMap<string, IdentityEntry> => {
  const all = new Map<string, IdentityEntry>();
  for (const { who, row, bits } of looks) {
    const one = all.get(who) ?? { first: row, count: 0, bits: 0 };
    all.set(who, { first: Math.min(one.first, row), count: one.count + 1, bits: one.bits | bits });
  }
  return all;
};

/** Takes rows down as a part of a file does: in their order. */
const censusOf = (looks: readonly Look[]): PersonIndex => {
  const census = ALL_PERSONS.empty();
  for (const { who, row, bits } of [...looks].sort((a, b) => a.row - b.row)) recordPerson(census, printOf(who), row, bits);
  return census;
};
const copy = (all: PersonIndex): PersonIndex => structuredClone(all);
const merged = (...parts: readonly PersonIndex[]): PersonIndex => parts.map(copy).reduce(ALL_PERSONS.merge);
const everybody = (all: PersonIndex): IdentityTable => (ALL_PERSONS.settle?.(all) ?? all).people;
const theRepeated = (all: PersonIndex): IdentityTable => (REPEATED_PERSONS.settle?.(all) ?? all).people;

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
        for (const [who, one] of expected) expect(findIdentity(all, printOf(who))).toEqual(one);
        expect(findIdentity(all, printOf('nobody@acme.example'))).toBeUndefined();
      }),
    );
  });

  it('come to the same words of parts that are merged in any order and grouping', () => {
    fc.assert(
      fc.property(LOOKS, LOOKS, LOOKS, (a, b, c) => {
        const [x, y, z] = [censusOf(a), censusOf(b), censusOf(c)];
        const whole = from([...a, ...b, ...c]);
        for (const one of [merged(x, y, z), merged(z, y, x), merged(y, z, x), ALL_PERSONS.merge(copy(x), merged(y, z))]) {
          expect(everybody(one)).toEqual(whole);
          expect(theRepeated(one)).toEqual(theRepeated(censusOf([...a, ...b, ...c])));
        }
        expect(merged(x, ALL_PERSONS.empty())).toEqual(x);
        expect(merged(ALL_PERSONS.empty(), x)).toEqual(x);
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
        for (const [who, one] of expected) expect(findIdentity(few, printOf(who))).toEqual(one.count > 1 ? one : undefined);
        expect(few.size).toBe([...expected.values()].filter(({ count }) => count > 1).length);
      }),
    );
  });

  it('hold a hundred thousand identities in 4 MiB, and none is lost on the way', () => {
    const all = newIdentityTable();
    for (let i = 0; i < 100_000; i++) addIdentity(all, printOf(`c${i}@acme.example`), i + 2, i % 16);
    expect(all.size).toBe(100_000);
    expect(all.words.byteLength).toBe(4 * 1024 * 1024);
    for (let i = 0; i < 100_000; i += 997)
      expect(findIdentity(all, printOf(`c${i}@acme.example`))).toEqual({ first: i + 2, count: 1, bits: i % 16 });
  });

  it('of two hundred thousand rows, sorted out part by part, tell the thousand people who stand on two', () => {
    const looks = Array.from({ length: 200_000 }, (_, i) => ({
      who: `c${i % 199_000}@acme.example`,
      row: i + 2,
      bits: i < 199_000 ? 1 : 2,
    }));
    const parts = [looks.filter((_, i) => i % 3 === 0), looks.filter((_, i) => i % 3 !== 0)].map(censusOf);
    const few = theRepeated(parts.reduce(REPEATED_PERSONS.merge));
    expect(few.size).toBe(1000);
    for (const i of [0, 1, 500, 999]) expect(findIdentity(few, printOf(`c${i}@acme.example`))).toEqual({ first: i + 2, count: 2, bits: 3 });
    expect(findIdentity(few, printOf('c1000@acme.example'))).toBeUndefined();
  });

  it('count no further than they can hold, rather than start again', () => {
    let sum = from([
      { who: 'a', row: 2, bits: 1 },
      { who: 'a', row: 3, bits: 0 },
    ]);
    for (let i = 0; i < 30; i++) {
      const twice = newIdentityTable();
      for (const one of [sum, sum]) copyRepeated(one, twice);
      sum = twice;
    }
    expect(findIdentity(sum, printOf('a'))).toEqual({ first: 2, count: 0xffffff, bits: 1 });
  });
});
