import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PersonLayout } from '../../../src/fields/persons/person-layout.js';
import { logBytes, logFromBytes, mergeLogs, newPersonLog, shiftLog } from '../../../src/fields/persons/person-log.js';
import { groupLog, makeSettler, settleLog } from '../../../src/fields/persons/settle-log.js';
import {
  keepConcerning,
  mergeSettled,
  type SettledPersons,
  settledBytes,
  settledFromBytes,
  shiftSettled,
} from '../../../src/fields/persons/settled-persons.js';
import { hasRow } from '../../../src/model/base/row-set.js';
import { concerning, type Entry, entriesFor, entriesIn, grouped, identityOf, knownOf, LAYOUT, logOf, ruleOf } from './support.js';

const CASE = LAYOUT.chain((layout) => fc.tuple(fc.constant(layout), entriesFor(layout)));
/** The same, and to which of three parts of the file each entry goes: by its row, since parts are whole rows. */
const PARTS = CASE.chain(([layout, entries]) =>
  fc.tuple(
    fc.constant(layout),
    fc.constant(entries),
    fc.tuple(fc.nat({ max: 5000 }), fc.nat({ max: 5000 })),
    fc.shuffledSubarray([0, 1, 2], { minLength: 3 }),
  ),
);
const withoutRows = ({ rows: _, ...rest }: SettledPersons): SettledPersons => rest;

describe('what a log comes to', () => {
  it('is what grouping it with maps gives', () => {
    fc.assert(
      fc.property(CASE, ([layout, entries]) => {
        const log = logOf(layout, entries);
        expect(entriesIn(log)).toBe(entries.length);
        const all = grouped(layout, entries);
        expect(knownOf(groupLog(log))).toEqual(all);
        expect(knownOf(settleLog(log))).toEqual(concerning(layout, all));
        expect(withoutRows(settleLog(log))).toEqual(keepConcerning(groupLog(log)));
      }),
      { numRuns: 300 },
    );
  });

  it('is the same of parts of the file, shifted to its rows and merged in any order, before they are settled and after', () => {
    fc.assert(
      fc.property(PARTS, ([layout, entries, cuts, order]) => {
        const [from = 0, to = 0] = [...cuts].sort((a, b) => a - b);
        const begins = [0, from, to];
        const partOf = (row: number): number => (row < from ? 0 : row < to ? 1 : 2);
        const relative = order.map((part) => ({
          begin: begins[part] as number,
          log: logOf(
            layout,
            entries.filter(({ row }) => partOf(row) === part).map((entry) => ({ ...entry, row: entry.row - (begins[part] as number) })),
          ),
        }));
        const whole = logOf(layout, entries);
        const shifted = relative.map(({ log, begin }) => shiftLog(log, begin));
        expect(settleLog(shifted.reduce(mergeLogs))).toEqual(settleLog(whole));
        const parts = relative.map(({ log, begin }) => shiftSettled(groupLog(log), begin));
        expect(keepConcerning(parts.reduce(mergeSettled))).toEqual(withoutRows(settleLog(whole)));
      }),
      { numRuns: 200 },
    );
  });

  it('is the same heap by heap, from the first bits of identities', () => {
    fc.assert(
      fc.property(CASE, fc.integer({ min: 1, max: 4 }), ([layout, entries], bits) => {
        const settler = makeSettler(layout);
        for (let heap = 0; heap < 1 << bits; heap++) {
          const mine = entries.filter(({ who }) => (identityOf(who, 2)[0] as number) >>> (32 - bits) === heap);
          settler.add(logOf(layout, mine).pieces, bits);
        }
        const settled = settler.done();
        expect(withoutRows(settled)).toEqual(withoutRows(settleLog(logOf(layout, entries))));
        // Of the rows a few others may be noted, and not the same.
        const several = new Map([...grouped(layout, entries)].filter(([, { n }]) => n > 1));
        const { rows } = settled;
        for (const { who, row } of entries)
          if (rows && several.has(identityOf(who, layout.identity).join())) expect(hasRow(rows, row)).toBe(true);
      }),
    );
  });

  it('of two hundred thousand rows tells the thousand people who stand on two, and those rows', () => {
    const layout: PersonLayout = { identity: 2, rules: [ruleOf('all', 2, true), ruleOf('some', 1)] };
    const entries = Array.from(
      { length: 200_000 },
      (_, i): Entry => ({ who: (i % 199_000) * 8, row: i + 2, says: [0, i < 199_000 ? undefined : 2] }),
    );
    const settled = settleLog(logOf(layout, entries));
    expect(settled.table.size).toBe(1000);
    expect(knownOf(settled)).toEqual(concerning(layout, grouped(layout, entries)));
    for (const i of [0, 1, 500, 999, 199_000, 199_999]) expect(settled.rows && hasRow(settled.rows, i + 2)).toBe(true);
    const noted = entries.filter(({ row }) => settled.rows && hasRow(settled.rows, row)).length;
    expect(noted).toBeLessThan(60_000);
    // A record and a third of one for each.
    expect(settled.table.words.length).toBeLessThan(1000 * 7 * 1.4);
    expect(settleLog(logOf(layout, entries.slice(0, 100)), { rows: false }).rows).toBeUndefined();
  });

  it('notes no rows where not everybody is in the log', () => {
    const layout: PersonLayout = { identity: 2, rules: [ruleOf('some', 1)] };
    expect(settleLog(newPersonLog(layout)).rows).toBeUndefined();
    expect(settleLog(newPersonLog({ ...layout, rules: [ruleOf('all', 2, true)] })).rows).toBeDefined();
  });
});

describe('bytes', () => {
  it('of a log and of what is settled come back', () => {
    fc.assert(
      fc.property(CASE, ([layout, entries]) => {
        const log = logOf(layout, entries);
        const back = logFromBytes(logBytes(log), layout);
        expect(logBytes(back)).toEqual(logBytes(log));
        expect(settleLog(back)).toEqual(settleLog(log));
        const settled = withoutRows(settleLog(log));
        expect(settledFromBytes(settledBytes(settled), layout)).toEqual(settled);
      }),
    );
  });

  it('of several parts may follow each other in any order', () => {
    fc.assert(
      fc.property(CASE, ([layout, entries]) => {
        const all = groupLog(logOf(layout, entries));
        const parts = [1, 0].map((odd) =>
          settledBytes(
            groupLog(
              logOf(
                layout,
                entries.filter(({ row }) => row % 2 === odd),
              ),
            ),
          ),
        );
        expect(settledFromBytes(Buffer.concat(parts), layout)).toEqual(all);
      }),
    );
  });

  it('lie as the heads of both files say', () => {
    const layout: PersonLayout = { identity: 2, rules: [ruleOf('a'), ruleOf('b', 1), ruleOf('c'), ruleOf('d')] };
    const says = [0x11, undefined, 0x33, 0x44];
    const log = logFromBytes(logBytes(logOf(layout, [{ who: 0, row: 0x0102, says }])), layout);
    const bytes = Buffer.from(logBytes(log));
    expect(bytes.toString('hex').slice(16)).toBe('02010000' + '11003305' + '44000001');
    const both = logOf(layout, [
      { who: 0, row: 9, says },
      { who: 0, row: 7, says: [1, 2, undefined, undefined] },
    ]);
    expect(
      Buffer.from(settledBytes(settleLog(both)))
        .toString('hex')
        .slice(16),
    ).toBe('02000000' + '0700000002110000' + '0700000001020000' + '0900000001330000' + '0900000001440000');
  });

  it.each<readonly [string, (layout: PersonLayout) => unknown]>([
    ['a log that is cut', (layout) => logFromBytes(new Uint8Array(15), layout)],
    ['records that are cut', (layout) => settledFromBytes(new Uint8Array(19), layout)],
    ['a record of no entry', (layout) => settledFromBytes(new Uint8Array(20), layout)],
    ['a log of another plan', (layout) => mergeLogs(newPersonLog(layout), newPersonLog({ ...layout, identity: 4 }))],
    ['a log of other rules', (layout) => mergeLogs(newPersonLog(layout), newPersonLog({ ...layout, rules: [ruleOf('other')] }))],
    [
      'a log of more rules',
      (layout) => mergeLogs(newPersonLog(layout), newPersonLog({ ...layout, rules: [...layout.rules, ruleOf('x')] })),
    ],
    [
      'what is settled of another plan',
      (layout) => mergeSettled(settleLog(newPersonLog(layout)), settleLog(newPersonLog({ ...layout, identity: 4 }))),
    ],
  ])('are refused of %s', (_name, read) => {
    const layout: PersonLayout = { identity: 2, rules: [ruleOf('a')] };
    expect(() => read(layout)).toThrow(expect.objectContaining({ code: 'LUMO_PERSONS_FOREIGN' }));
  });
});

describe('a row that 32 bits cannot hold', () => {
  const layout: PersonLayout = { identity: 2, rules: [ruleOf('a', 1)] };
  const at = (row: number) => logOf(layout, [{ who: 1, row, says: [1] }]);
  const tooMany = expect.objectContaining({ code: 'LUMO_TOO_MANY_ROWS' });

  it('is refused, and the last that they can is not', () => {
    expect(
      knownOf(settleLog(at(0xffffffff)))
        .values()
        .next().value?.rules,
    ).toEqual([{ first: 0xffffffff, count: 1, bits: 1 }]);
    expect(() => at(0x100000000)).toThrow(tooMany);
    expect(() => shiftLog(at(1), 0xffffffff)).toThrow(tooMany);
    expect(() => shiftSettled(settleLog(at(1)), 0xffffffff)).toThrow(tooMany);
    expect(knownOf(shiftSettled(settleLog(at(1)), 0xfffffffe))).toEqual(knownOf(settleLog(at(0xffffffff))));
  });
});
