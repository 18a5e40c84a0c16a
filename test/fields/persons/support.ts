import fc from 'fast-check';
import {
  bitsShift,
  entryWords,
  type KeyedRule,
  type PersonLayout,
  saidWord,
  saidWords,
  spokeBit,
} from '../../../src/fields/persons/person-layout.js';
import { addEntry, newPersonLog, type PersonLog } from '../../../src/fields/persons/person-log.js';
import { bitsOf, countOf } from '../../../src/fields/persons/person-records.js';
import { eachRecord } from '../../../src/fields/persons/record-table.js';
import type { SettledPersons } from '../../../src/fields/persons/settled-persons.js';

/** An identity of a row, and what each rule says of it: undefined where it says nothing. */
export interface Entry {
  readonly who: number;
  readonly row: number;
  readonly says: readonly (number | undefined)[];
}

/** What is known of one identity, written plainly. */
export interface Known {
  readonly n: number;
  readonly rules: readonly { readonly first: number; readonly count: number; readonly bits: number }[];
}

export const ruleOf = (id: string, least: 1 | 2 = 2, always = false): KeyedRule => ({ id, least, always });

/** Somebody as words that are spread as fingerprints are; some share their first or second word with others. */
export const identityOf = (who: number, words: number): Uint32Array =>
  Uint32Array.from({ length: words }, (_, i) => Math.imul(i === 0 ? who >> 1 : i === 1 ? who >> 2 : who, 0x9e3779b1 + i * 2) ^ (i * 77));

export const logOf = (layout: PersonLayout, entries: readonly Entry[]): PersonLog => {
  const log = newPersonLog(layout);
  for (const { who, row, says } of [...entries].sort((a, b) => a.row - b.row)) {
    const said = new Uint32Array(saidWords(layout));
    says.forEach((bits, r) => {
      if (bits !== undefined) said[saidWord(r)] = (said[saidWord(r)] as number) | spokeBit(r) | (bits << bitsShift(r));
    });
    addEntry(log, identityOf(who, layout.identity), row, said);
  }
  return log;
};

/** Grouped with maps, as an engine that knows SQL does: n = count(*); by rule, of those who spoke, min(row), least(count, 2), bit_or. */
export const grouped = (layout: PersonLayout, entries: readonly Entry[]): Map<string, Known> => {
  const byWho = new Map<string, Entry[]>();
  for (const entry of entries) {
    const key = identityOf(entry.who, layout.identity).join();
    byWho.set(key, [...(byWho.get(key) ?? []), entry]);
  }
  return new Map(
    [...byWho].map(([who, all]) => {
      const rules = layout.rules.map((_, r) => {
        const spoke = all.filter(({ says }) => says[r] !== undefined);
        const bits = spoke.reduce((sum, { says }) => sum | (says[r] as number), 0);
        return { first: spoke.length > 0 ? Math.min(...spoke.map(({ row }) => row)) : 0, count: Math.min(2, spoke.length), bits };
      });
      return [who, { n: all.length, rules }];
    }),
  );
};

/** Those who concern another row than the one that tells of them: of what holds by number, and not of everybody, also rows that are not in the log. */
export const concerning = ({ rules, whole }: PersonLayout, all: ReadonlyMap<string, Known>): Map<string, Known> =>
  new Map(
    [...all].filter(([, { n, rules: said }]) => {
      const spoke = rules.filter((_, r) => (said[r]?.count ?? 0) > 0);
      return n > 1 || (!whole && spoke.some(({ least }) => least === 1) && !spoke.some(({ always }) => always));
    }),
  );

/** What is settled, as plain values. */
export const knownOf = ({ layout, table }: SettledPersons): Map<string, Known> => {
  const all = new Map<string, Known>();
  eachRecord(table, (words, at) => {
    const rules = layout.rules.map((_, r) => {
      const [first = 0, packed = 0] = words.subarray(at + layout.identity + 1 + r * 2);
      return { first, count: countOf(packed), bits: bitsOf(packed) };
    });
    all.set(words.subarray(at, at + layout.identity).join(), { n: words[at + layout.identity] as number, rules });
  });
  return all;
};

/** Layouts of both widths, with one to seven rules, of which some ask about one row, and perhaps one speaks of everybody; some of parts. */
export const LAYOUT: fc.Arbitrary<PersonLayout> = fc.record(
  {
    whole: fc.constant(true as const),
    identity: fc.constantFrom(2 as const, 4 as const),
    rules: fc
      .array(fc.record({ least: fc.constantFrom(1 as const, 2 as const), always: fc.boolean() }), { minLength: 1, maxLength: 7 })
      .map((rules) => rules.map(({ least, always }, r) => ruleOf(`rule-${r}`, least, always && r % 3 === 0))),
  },
  { requiredKeys: ['identity', 'rules'] },
);

/** Rows of few people who meet again; a rule that speaks of everybody does, and where none spoke there is no entry. */
export const entriesFor = (layout: PersonLayout, maxLength = 120): fc.Arbitrary<readonly Entry[]> =>
  fc
    .uniqueArray(
      fc.record({
        who: fc.nat({ max: 60 }),
        row: fc.nat({ max: 5000 }),
        says: fc.tuple(
          ...layout.rules.map(({ always }) => (always ? fc.constant(0) : fc.option(fc.nat({ max: 255 }), { nil: undefined, freq: 2 }))),
        ),
      }),
      { maxLength, selector: ({ who, row }) => `${who} ${row}` },
    )
    .map((all) => all.filter(({ says }) => says.some((bits) => bits !== undefined)));

export const entriesIn = (log: PersonLog): number => log.pieces.reduce((sum, { length }) => sum + length, 0) / entryWords(log.layout);
