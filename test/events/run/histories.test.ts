import { describe, expect, it } from 'vitest';
import { openSpillFile } from '../../../src/csv/files/spill-file.js';
import { newDraft, RECORD_WORDS, RecordWriter } from '../../../src/events/records/event-record.js';
import { EventStore } from '../../../src/events/records/event-store.js';
import { PersonLinks } from '../../../src/events/records/person-links.js';
import { historiesOf } from '../../../src/events/run/histories.js';
import { sortedPlaces } from '../../../src/events/run/sort-records.js';
import { randomFrom } from '../../laws/logs/random.js';

/** Whole numbers below a bound, the same for a seed. */
const belowFrom = (seed: number) => {
  const random = randomFrom(seed);
  return (most: number): number => Math.floor(random() * most);
};

/** A record: whom it is of, when, and where. */
interface Told {
  readonly who: readonly [high: number, low: number];
  readonly instant?: number;
  readonly file?: number;
  readonly row?: number;
  readonly step?: number;
}
const wordsOf = (told: readonly Told[]): Uint32Array => {
  const out = new RecordWriter();
  for (const { who, ...where } of told) out.add(...who, { ...newDraft(), ...where });
  return out.take();
};

/** The rows of each person, persons by their first row. */
const personsOf = (told: readonly Told[], links: readonly number[] = []): readonly string[] => {
  const [store, moved] = [new EventStore(openSpillFile), new EventStore(openSpillFile)];
  store.add(wordsOf(told));
  const all = new PersonLinks();
  all.add(Uint32Array.from(links));
  const people = [...historiesOf(store, all, [], moved)].map((events) => events.map(({ at }) => (at.at === 'row' ? at.row : 0)));
  return people.sort((a, b) => Math.min(...a) - Math.min(...b)).map((rows) => rows.join(' '));
};
/** High halves of fingerprints: of the same part, and of another. */
const [HERE, HERE_TOO, THERE] = [5 << 16, (5 << 16) + 1, 9 << 16];
const linked = (one: readonly [number, number], owner: readonly [number, number]): readonly number[] => [...one, ...owner, 0];

describe('the history of each person', () => {
  it.each<readonly [string, readonly Told[], readonly number[], readonly string[]]>([
    ['of nobody', [], [], []],
    [
      'is not that of who has half a fingerprint in common',
      [
        { who: [HERE, 1], row: 2 },
        { who: [HERE_TOO, 1], row: 3 },
      ],
      [],
      ['2', '3'],
    ],
    [
      'is in the order of time',
      [
        { who: [HERE, 1], instant: 9, row: 2 },
        { who: [HERE, 1], instant: 3, row: 3 },
      ],
      [],
      ['3 2'],
    ],
    [
      'at one instant is in that of rows',
      [
        { who: [HERE, 1], instant: 3, row: 4 },
        { who: [HERE, 1], instant: 3, row: 2 },
      ],
      [],
      ['2 4'],
    ],
    [
      'at one instant is in that of files before that of rows',
      [
        { who: [HERE, 1], instant: 3, row: 2, file: 1 },
        { who: [HERE, 1], instant: 3, row: 4, file: 0 },
      ],
      [],
      ['4 2'],
    ],
    [
      'is told by both halves of a fingerprint',
      [
        { who: [HERE, 1], row: 2 },
        { who: [HERE, 2], row: 3 },
        { who: [HERE_TOO, 1], row: 4 },
      ],
      [],
      ['2', '3', '4'],
    ],
    [
      'is nobody’s where no row names them',
      [
        { who: [0, 0], row: 2 },
        { who: [0, 0], row: 3 },
        { who: [0, 1], row: 4 },
        { who: [0, 1], row: 5 },
      ],
      [],
      ['2', '3', '4 5'],
    ],
    [
      'begins with half a fingerprint of zeros',
      [
        { who: [HERE, 0], row: 2 },
        { who: [HERE, 0], row: 3 },
      ],
      [],
      ['2 3'],
    ],
    [
      'is one of what is linked, in one part',
      [
        { who: [HERE_TOO, 7], instant: 1, row: 2 },
        { who: [HERE, 1], instant: 2, row: 3 },
        { who: [HERE, 2], instant: 3, row: 4 },
      ],
      linked([HERE_TOO, 7], [HERE, 1]),
      ['2 3', '4'],
    ],
    [
      'is one of what is linked, in two parts',
      [
        { who: [THERE, 1], instant: 2, row: 2 },
        { who: [HERE, 1], instant: 1, row: 3 },
        { who: [THERE, 2], instant: 3, row: 4 },
        { who: [THERE, 1], instant: 0, row: 5 },
        { who: [HERE, 2], instant: 0, row: 6 },
      ],
      linked([THERE, 1], [HERE, 1]),
      ['5 3 2', '4', '6'],
    ],
  ])('%s', (_, told, links, people) => expect(personsOf(told, links)).toEqual(people));

  it('is the same as if all were sorted at once, however many there are', () => {
    const below = belowFrom(77);
    const told = Array.from({ length: 4000 }, (_, i) => ({ who: [below(12) << 16, below(40)] as const, instant: below(50), row: i + 2 }));
    const links = Array.from({ length: 40 }, () => linked([below(12) << 16, below(40)], [below(12) << 16, below(40)])).flat();
    const all = new PersonLinks();
    all.add(Uint32Array.from(links));
    const groups = new Map<string, typeof told>();
    for (const one of told) {
      const key = one.who.join() === '0,0' ? `row ${one.row}` : (all.ownerOf(...one.who) ?? one.who).join();
      groups.set(key, [...(groups.get(key) ?? []), one]);
    }
    const expected = [...groups.values()].map((group) =>
      group.sort((a, b) => a.instant - b.instant || a.row - b.row).map(({ row }) => row),
    );
    expect(personsOf(told, links)).toEqual(expected.sort((a, b) => Math.min(...a) - Math.min(...b)).map((rows) => rows.join(' ')));
  });
});

describe('the order of records', () => {
  const orderOf = (told: readonly Told[]): readonly number[] => {
    const words = wordsOf(told);
    return [...sortedPlaces(words)].map((at) => words[at + 4] as number);
  };
  it.each([0, 1, 2, 63, 64, 65, 66, 500])('is that of persons, times, files and rows, of %i of one person and as many others', (count) => {
    const below = belowFrom(count + 1);
    const one = Array.from({ length: count }, (_, i) => ({ who: [7, 7] as const, instant: below(9), file: below(3), row: i + 1 }));
    const others = Array.from({ length: count }, (_, i) => ({
      who: [below(5) * 2 ** 29, below(3)] as const,
      file: below(2),
      row: count + i + 1,
    }));
    const all: readonly (typeof one)[number][] = [...one, ...others.map((other) => ({ instant: 0, ...other }))] as never;
    const expected = all.toSorted(
      (a, b) => a.who[0] - b.who[0] || a.who[1] - b.who[1] || a.instant - b.instant || a.file - b.file || a.row - b.row,
    );
    expect(orderOf(all)).toEqual(expected.map(({ row }) => row));
  });
  it('of two of one row is that of what they say', () => {
    const twice = { who: [7, 7], row: 3 } as const;
    const [refused, sent] = [2, 0].map((kind) => wordsOf([{ ...twice, kind } as never]));
    for (const words of [
      [refused, sent],
      [sent, refused],
    ]) {
      const all = Uint32Array.from(words.flatMap((one) => [...(one as Uint32Array)]));
      expect([...sortedPlaces(all)].map((at) => (all[at + 3] as number) & 0xf)).toEqual([0, 2]);
      expect(all).toHaveLength(2 * RECORD_WORDS);
    }
  });
});
