import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { personsInMemory } from '../../../src/audit/cache/persons-file.js';
import { comparePersons } from '../../../src/audit/compare/compare-persons.js';
import {
  addSighting,
  COUNTS_PERSON,
  ENTRY,
  LISTED_SHIFT,
  MARK,
  noSightings,
  type PersonSightings,
  tagBits,
  UNKNOWN,
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

  it('finds whom a sheet of another file refuses, counts nobody for it, and lets the rows beside it be', () => {
    const workbook = noSightings();
    addSighting(workbook, 5, 5, 2, COUNTS_PERSON | (ALL << LISTED_SHIFT) | tagBits(1, 0, 0));
    for (const print of [5, 6]) addSighting(workbook, print, print, 0, ALL | tagBits(ENTRY, 0, 0));
    const live = noSightings();
    addSighting(live, 5, 5, 3, COUNTS_PERSON | tagBits(1, 0, 0));
    addSighting(live, 7, 7, 4, COUNTS_PERSON | tagBits(2, 0, 0));
    // By the number of a line that the sheet holds.
    addSighting(live, 6, 6, 4, tagBits(MARK, 0, 0));
    const { persons, repeated, opposed, listed, unknown } = comparePersons([personsInMemory(workbook), personsInMemory(live)]);
    expect({ persons, repeated, unknown }).toEqual({ persons: 2, repeated: 1, unknown: [] });
    expect(opposed).toEqual([{ file: 1, persons: 2, rows: [3, 4], inFiles: 1, refusedIn: [0] }]);
    expect(listed).toEqual([{ file: 0, persons: 1, rows: [2], inFiles: 0, refusedIn: [] }]);
  });

  it('makes nobody one of those who share a line, and names the files of refusals by which nobody is found', () => {
    const one = noSightings();
    addSighting(one, 1, 1, 2, COUNTS_PERSON | tagBits(1, 0, 0));
    addSighting(one, 9, 9, 2, tagBits(MARK, 0, 0));
    const other = noSightings();
    addSighting(other, 2, 2, 2, COUNTS_PERSON | tagBits(2, 0, 0));
    addSighting(other, 9, 9, 2, tagBits(MARK, 0, 0));
    for (const row of [3, 3]) addSighting(other, 0, row, row, ALL | tagBits(UNKNOWN, 0, 0));
    const { persons, opposed, unknown } = comparePersons([personsInMemory(one), personsInMemory(other)]);
    expect({ persons, opposed, unknown }).toEqual({ persons: 2, opposed: [], unknown: [1] });
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

  /** Rows of a file: identities, of which the first counts the person, their names (0: none), and whether they refuse. */
  type Known = readonly [ids: readonly number[], name?: number, refuses?: boolean];
  const knownBy = (...rows: readonly Known[]) => {
    const persons = noSightings();
    rows.forEach(([ids, name = 0, refuses = false], i) => {
      const bits = (refuses ? ALL : 0) | tagBits(ids[0] as number, 0, name);
      for (const [place, id] of ids.entries()) addSighting(persons, highOf(id), id, i + 2, bits | (place === 0 ? COUNTS_PERSON : 0));
    });
    return personsInMemory(persons);
  };
  const [MAIL, OTHER, MOBILE, THIRD] = [11, 12, 13, 14];

  it.each<readonly [string, readonly (readonly Known[])[], readonly [persons: number, repeated: number, opposed: readonly number[]]]>([
    ['a mailbox in one file, a mobile in the other, both on a row', [[[[MAIL, MOBILE]]], [[[MOBILE], 0, true]]], [1, 1, [1, 0]]],
    ['two mailboxes and one mobile', [[[[MAIL, MOBILE], 3]], [[[OTHER, MOBILE], 3, true]]], [1, 1, [1, 0]]],
    ['one mobile, and no name on one of them', [[[[MAIL, MOBILE], 3]], [[[OTHER, MOBILE], 0, true]]], [1, 1, [1, 0]]],
    [
      'one mobile and two names: two persons, and a refusal of the number',
      [[[[MAIL, MOBILE], 3]], [[[OTHER, MOBILE], 4, true]]],
      [2, 0, [1, 0]],
    ],
    ['the same mailbox and mobile: one refusal', [[[[MAIL, MOBILE], 3]], [[[MAIL, MOBILE], 3, true]]], [1, 1, [1, 0]]],
    ['a mobile that both files know, and nobody refuses', [[[[MAIL, MOBILE], 3]], [[[MOBILE], 3]]], [1, 1, [0, 0]]],
    ['nothing in common', [[[[MAIL, MOBILE], 3]], [[[OTHER, THIRD], 3, true]]], [2, 0, [0, 0]]],
    [
      'two mailboxes of one person in a file, who refuses by one mobile',
      [
        [
          [[MAIL, MOBILE], 3],
          [[OTHER, MOBILE], 3],
        ],
        [[[MOBILE], 3, true]],
      ],
      [1, 1, [1, 0]],
    ],
    [
      'a chain over three files',
      [[[[MAIL, MOBILE]]], [[[MOBILE]]], [[[OTHER, MOBILE, THIRD], 0, true]], [[[THIRD]]]],
      [1, 1, [1, 1, 0, 1]],
    ],
    [
      'a mobile of ten persons makes no two of them one',
      [Array.from({ length: 10 }, (_, i): Known => [[20 + i, MOBILE]]), [[[MOBILE], 0, true]]],
      [11, 0, [10, 0]],
    ],
  ])('knows people by all their identities: %s', (_, files, [persons, repeated, opposed]) => {
    for (const atOnce of [1, 1000]) {
      const crossed = comparePersons(
        files.map((rows) => knownBy(...rows)),
        atOnce,
      );
      expect([crossed.persons, crossed.repeated]).toEqual([persons, repeated]);
      expect(files.map((_rows, file) => crossed.opposed.find((one) => one.file === file)?.persons ?? 0)).toEqual(opposed);
      expect(crossed.shared.map(({ persons: shared }) => shared)).toEqual(repeated === 0 ? [] : files.map(() => repeated));
    }
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
