import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { crossOf } from '../../src/audit/cross.js';
import { sightingsOf } from '../../src/audit/persons-file.js';
import { addPerson, COUNTS, LISTED_SHIFT, noPersons, type Persons } from '../../src/model/persons.js';
import { treeOf } from '../../src/testing/listing.js';

const ALL = 0xf;
/** A person of a file, as the reference and as a fingerprint. */
interface Row {
  readonly name: number;
  readonly refuses: boolean;
  readonly listed: boolean;
}
/** Names spread over the parts of a file of persons. */
const highOf = (name: number): number => Math.imul(name + 1, 0x9e3779b1) >>> 0;
const personsOf = (rows: readonly Row[]): Persons => {
  const persons = noPersons();
  rows.forEach(({ name, refuses, listed }, i) => {
    addPerson(persons, highOf(name), name, i + 2, COUNTS | (refuses ? ALL : 0) | (listed ? ALL << LISTED_SHIFT : 0));
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
        const crossed = crossOf(
          all.map((rows) => sightingsOf(personsOf(rows))),
          atOnce,
        );
        const tree = treeOf(listing(all));
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
    const one = noPersons();
    addPerson(one, 5, 5, 2, COUNTS | email);
    const both = noPersons();
    addPerson(both, 5, 5, 9, COUNTS | email | phone);
    const { opposed } = crossOf([sightingsOf(one), sightingsOf(both)]);
    expect(opposed).toEqual([{ file: 0, persons: 1, rows: [2], inFiles: 1, refusedIn: [1] }]);
  });

  it('counts nobody for a second mailbox, and lets it carry a refusal', () => {
    const refuses = noPersons();
    addPerson(refuses, 1, 1, 2, COUNTS);
    addPerson(refuses, 7, 7, 2, ALL);
    const live = noPersons();
    addPerson(live, 2, 2, 3, COUNTS);
    addPerson(live, 7, 7, 3, 0);
    const crossed = crossOf([sightingsOf(refuses), sightingsOf(live)]);
    expect(crossed.persons).toBe(2);
    expect(crossed.repeated).toBe(0);
    expect(crossed.opposed).toEqual([{ file: 1, persons: 1, rows: [3], inFiles: 1, refusedIn: [0] }]);
  });

  it('tells the lowest rows of a person who stands many times in a file', () => {
    const many = noPersons();
    for (const at of [90, 4, 55, 17, 3]) addPerson(many, 8, 8, at, COUNTS);
    const other = noPersons();
    addPerson(other, 8, 8, 2, COUNTS | ALL);
    expect(crossOf([sightingsOf(many), sightingsOf(other)]).opposed[0]?.rows).toEqual([3, 4, 17]);
  });
});

describe('many files that hold the same people', () => {
  it('are counted all, and named in part', () => {
    const one = (refuses: boolean): Persons => {
      const persons = noPersons();
      addPerson(persons, 9, 9, 2, COUNTS | (refuses ? ALL : 0));
      return persons;
    };
    const { pairs, shared, opposed } = crossOf(Array.from({ length: 30 }, (_, i) => sightingsOf(one(i > 0))));
    expect([pairs?.count, pairs?.most.length]).toEqual([435, 100]);
    expect([shared[0]?.inFiles, shared[0]?.others.length]).toEqual([29, 10]);
    expect(opposed).toEqual([{ file: 0, persons: 1, rows: [2], inFiles: 29, refusedIn: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10] }]);
  });
});
