import { parseIsoDay } from '../fields/date/calendar.js';
import type { NameKind, StoredFile, StoredTree, UnmarkedRefusals } from '../model/rule/stored-files.js';

type Rows = readonly (readonly string[])[];
/** Everybody of a file, and who of them refuses there or on a list. */
interface People {
  readonly all: ReadonlySet<string>;
  readonly refuse: ReadonlySet<string>;
  readonly listed: ReadonlySet<string>;
}

const wordsOf = (text: string): readonly string[] => text.split(' ').filter((word) => word !== '');

/** `rw-r-----` as bits. */
const bitsOf = (mode: string): number => [...mode].reduce((bits, letter) => bits * 2 + (letter === '-' ? 0 : 1), 0);

const fileOf = (cell: (header: string) => string, asOf: string): StoredFile => {
  const made = cell('made') || asOf;
  return {
    contacts: Number(cell('contacts') || Math.max(1, new Set(wordsOf(cell('people'))).size)),
    encrypted: cell('encrypted') === 'yes',
    ...(cell('mode') !== '' && { mode: bitsOf(cell('mode')) }),
    made: parseIsoDay(made),
    madeBy: 'name',
    used: parseIsoDay(cell('used') || asOf),
    usedBy: cell('clock') === 'change' ? 'change' : 'reading',
    nameHolds: wordsOf(cell('holds')) as NameKind[],
  };
};

/** People of a file whom `where` refuses, and who do not refuse in the file itself. */
const liveIn = (
  people: readonly People[],
  place: number,
  refusedBy: (name: string) => readonly number[] | undefined,
): UnmarkedRefusals[] => {
  const { all, refuse } = people[place] as People;
  const found = [...all].filter((name) => !refuse.has(name) && refusedBy(name) !== undefined);
  if (found.length === 0) return [];
  const refusedIn = [...new Set(found.flatMap((name) => refusedBy(name) ?? []))].sort((a, b) => a - b);
  const rows = [...all].flatMap((name, i) => (found.includes(name) ? [i + 2] : []));
  return [{ file: place, persons: found.length, rows, inFiles: refusedIn.length, refusedIn }];
};

/**
 * A tree of files from a listing, its header first: `file`, `mode`, `encrypted`, `contacts`, `made`, `used` (and `clock`: reading or change),
 * `holds` (what the name tells), `same` (one letter for the same bytes), `people`, and `refuse` and `listed` of them.
 */
export const readListing = (rows: Rows, asOf = '2026-11-24'): StoredTree => {
  const [headers = [], ...lines] = rows;
  const cells = lines.map((line) => (header: string) => line[headers.indexOf(header)] ?? '');
  const people = cells.map(
    (cell): People => ({
      all: new Set(wordsOf(cell('people'))),
      refuse: new Set(wordsOf(cell('refuse'))),
      listed: new Set(wordsOf(cell('listed'))),
    }),
  );
  const places = people.map((_, place) => place);
  const refusing = (name: string, but: number): readonly number[] =>
    places.filter((place) => place !== but && people[place]?.refuse.has(name) === true);
  const marks = [...new Set(cells.map((cell) => cell('same')).filter((mark) => mark !== ''))];
  return {
    files: cells.map((cell) => fileOf(cell, asOf)),
    copies: marks.map((mark) => places.filter((place) => cells[place]?.('same') === mark)).filter((group) => group.length > 1),
    shared: places.flatMap((file) => {
      const elsewhere = (name: string): readonly number[] => places.filter((place) => place !== file && people[place]?.all.has(name));
      const found = [...(people[file]?.all ?? [])].filter((name) => elsewhere(name).length > 0);
      const others = [...new Set(found.flatMap(elsewhere))].sort((a, b) => a - b);
      return found.length === 0 ? [] : [{ file, persons: found.length, inFiles: others.length, others }];
    }),
    opposed: places.flatMap((file) => liveIn(people, file, (name) => (refusing(name, file).length > 0 ? refusing(name, file) : undefined))),
    listed: places.flatMap((file) => liveIn(people, file, (name) => (people[file]?.listed.has(name) ? [] : undefined))),
  };
};
