import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { personsInMemory } from '../../../src/audit/cache/persons-file.js';
import { comparePersons } from '../../../src/audit/compare/compare-persons.js';
import {
  addSighting,
  COUNTS_PERSON,
  LISTED_SHIFT,
  noSightings,
  type PersonSightings,
} from '../../../src/model/outcome/person-sightings.js';
import { readListing } from '../../../src/testing/listing.js';

const ALL = 0xf;
/** A person of a file, as the reference and as a fingerprint. */
interface Row {
  readonly name: number;
  readonly refuses: boolean;
  readonly listed: boolean;
}
/** Names spread over the parts of a file of persons. */
const highOf = (name: number): number => Math.imul(name + 1, 0x9e3779b1) >>> 0;
const personsOf = (rows: readonly Row[]): PersonSightings => {
  const persons = noSightings();
  rows.forEach(({ name, refuses, listed }, i) => {
    addSighting(persons, highOf(name), name, i + 2, COUNTS_PERSON | (refuses ? ALL : 0) | (listed ? ALL << LISTED_SHIFT : 0));
  });
  return persons;
};

const row = fc.record({ name: fc.nat(12), refuses: fc.boolean(), listed: fc.boolean() });
const files = fc.array(fc.uniqueArray(row, { selector: ({ name }) => name, maxLength: 10 }), { minLength: 1, maxLength: 5 });
const listing = (all: readonly (readonly Row[])[]): readonly (readonly string[])[] => [
  ['file', 'people', 'refuse', 'listed'],
  ...all.map((rows, i) => [
    `f${i}`,
    rows.map(({ name }) => `p${name}`).join(' '),
    rows.flatMap(({ name, refuses }) => (refuses ? [`p${name}`] : [])).join(' '),
    rows.flatMap(({ name, listed }) => (listed ? [`p${name}`] : [])).join(' '),
  ]),
];

describe('comparing the persons of files', () => {
  it('comes to what sets come to, and does so however many are compared at a time', () => {
    fc.assert(
      fc.property(files, fc.constantFrom(1, 3, 1000), (all, atOnce) => {
        const crossed = comparePersons(
          all.map((rows) => personsInMemory(personsOf(rows))),
          atOnce,
        );
        const tree = readListing(listing(all));
        const first = ({ rows, ...live }: (typeof tree.opposed)[number]) => ({ ...live, rows: rows.slice(0, 3) });
        expect(crossed.shared).toEqual(tree.shared);
        expect(crossed.opposed).toEqual(tree.opposed.map(first));
        expect(crossed.listed).toEqual(tree.listed.map(first));
        const names = all.map((rows) => new Set(rows.map(({ name }) => name)));
        expect(crossed.persons).toBe(new Set(names.flatMap((one) => [...one])).size);
        for (const { a, b, persons } of crossed.pairs?.most ?? []) {
          expect(persons).toBe([...(names[a] ?? [])].filter((name) => names[b]?.has(name)).length);
        }
      }),
    );
  });

  it('says channel by channel what a file does not know', () => {
    const [email, phone] = [1, 2];
    const one = noSightings();
    addSighting(one, 5, 5, 2, COUNTS_PERSON | email);
    const both = noSightings();
    addSighting(both, 5, 5, 9, COUNTS_PERSON | email | phone);
    const { opposed } = comparePersons([personsInMemory(one), personsInMemory(both)]);
    expect(opposed).toEqual([{ file: 0, persons: 1, rows: [2], inFiles: 1, refusedIn: [1] }]);
  });

  it('counts nobody for a second mailbox, and lets it carry a refusal', () => {
    const refuses = noSightings();
    addSighting(refuses, 1, 1, 2, COUNTS_PERSON);
    addSighting(refuses, 7, 7, 2, ALL);
    const live = noSightings();
    addSighting(live, 2, 2, 3, COUNTS_PERSON);
    addSighting(live, 7, 7, 3, 0);
    const crossed = comparePersons([personsInMemory(refuses), personsInMemory(live)]);
    expect(crossed.persons).toBe(2);
    expect(crossed.repeated).toBe(0);
    expect(crossed.opposed).toEqual([{ file: 1, persons: 1, rows: [3], inFiles: 1, refusedIn: [0] }]);
  });

  it('tells the lowest rows of a person who stands many times in a file', () => {
    const many = noSightings();
    for (const at of [90, 4, 55, 17, 3]) addSighting(many, 8, 8, at, COUNTS_PERSON);
    const other = noSightings();
    addSighting(other, 8, 8, 2, COUNTS_PERSON | ALL);
    expect(comparePersons([personsInMemory(many), personsInMemory(other)]).opposed[0]?.rows).toEqual([3, 4, 17]);
  });
});

describe('many files that hold the same people', () => {
  it('are counted all, and named in part', () => {
    const one = (refuses: boolean): PersonSightings => {
      const persons = noSightings();
      addSighting(persons, 9, 9, 2, COUNTS_PERSON | (refuses ? ALL : 0));
      return persons;
    };
    const { pairs, shared, opposed } = comparePersons(Array.from({ length: 30 }, (_, i) => personsInMemory(one(i > 0))));
    expect([pairs?.count, pairs?.most.length]).toEqual([435, 100]);
    expect([shared[0]?.inFiles, shared[0]?.others.length]).toEqual([29, 10]);
    expect(opposed).toEqual([{ file: 0, persons: 1, rows: [2], inFiles: 29, refusedIn: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10] }]);
  });
});
