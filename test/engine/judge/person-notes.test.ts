import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rules } from '../../../rules/index.js';
import { type AnyRule, defineRule, LAWS } from '../../../src/author.js';
import { RuleRunner } from '../../../src/engine/decide/rule-runner.js';
import { Survey } from '../../../src/engine/judge/survey.js';
import { personLayoutOf } from '../../../src/engine/plan/keyed-rules.js';
import type { Plan } from '../../../src/engine/plan/plan.js';
import { rulesOf } from '../../../src/engine/plan/rules-of.js';
import type { IdentityForm } from '../../../src/fields/persons/identity-form.js';
import { logBytes, logFromBytes, mergeLogs, type PersonLog, shiftLog } from '../../../src/fields/persons/person-log.js';
import { settleLog } from '../../../src/fields/persons/settle-log.js';
import { type SettledPersons, settledBytes, settledFromBytes } from '../../../src/fields/persons/settled-persons.js';
import type { ConfigInput } from '../../../src/index.js';
import { casesOf } from '../../../src/testing/cases.js';
import { runOn } from '../../laws/support.js';
import { planFor, rowFor } from '../row-of.js';

const CONFIG: ConfigInput = { channels: ['email'], absent: ['lastInboundAt', 'source'] };
const shell = {
  about: 'contacts',
  since: '1.0.0',
  theme: 'file',
  law: [LAWS['gdpr-5-1-d']],
  docs: { title: { en: 'a', fr: 'b' }, why: { en: 'a', fr: 'b' }, remedy: { en: 'a', fr: 'b' }, bad: [], good: [] },
  needs: { email: 'required', status: 'optional' },
  severity: 'warning',
  action: 'flag',
} as const;

/** A rule as a plugin may bring it: people of whom two rows name two jobs, each of which is a bit. */
const twoJobs = (id = 'acme/two-jobs', least: 1 | 2 = 2, jobs: readonly string[] = ['clerk', 'smith']) =>
  defineRule({
    ...shell,
    id,
    messages: { two: { en: 'Two jobs.', fr: 'Deux métiers.' } },
    keyed: {
      least,
      says: (ctx) =>
        ctx.has('status')
          ? (contact) => {
              const job = jobs.indexOf(contact.text('status'));
              return job < 0 ? undefined : 1 << job;
            }
          : undefined,
    },
    visit(ctx) {
      const { persons } = ctx;
      if (persons.isEmpty) return {};
      return {
        contact(contact) {
          const bits = persons.bits(contact);
          if ((bits & (bits - 1)) !== 0) ctx.report(contact, 'two');
        },
      };
    },
  });
const file = (...lines: readonly string[]): Buffer => Buffer.from(`${lines.join('\n')}\n`);
const JOBS = file(
  'email;statut',
  'a@acme.example;clerk',
  'b@acme.example;clerk',
  'A@ACME.example;smith',
  'b@acme.example;clerk',
  'a@acme.example;other',
);
const rowsOf = async (bytes: Buffer, all: readonly AnyRule[], more: Parameters<typeof runOn>[1] = {}) => {
  const { report } = await runOn(bytes, { config: CONFIG, rules: all, ...more });
  return Object.fromEntries(report.rules.map(({ id, rows }) => [id, rows]));
};

describe('a keyed rule of a plugin', () => {
  it('is told of persons, whatever blocks the file is cut into and wherever the log lies', async () => {
    for (const how of [{}, { blockBytes: 16 }, { blockBytes: 16, spilled: true }])
      expect(await rowsOf(JOBS, [twoJobs()], how)).toMatchObject({ 'acme/two-jobs': 3 });
  });

  it('is one of many: each has its own bits, beyond the three that share a word', async () => {
    const many = Array.from({ length: 8 }, (_, i) =>
      twoJobs(`acme/jobs-${i}`, i % 2 === 0 ? 2 : 1, i < 4 ? ['smith', 'clerk'] : ['other', 'smith']),
    );
    for (const how of [{}, { blockBytes: 16, spilled: true }])
      expect(await rowsOf(JOBS, many, how)).toMatchObject({ 'acme/jobs-0': 3, 'acme/jobs-3': 3, 'acme/jobs-4': 3, 'acme/jobs-7': 3 });
    expect(await rowsOf(file('email;statut', 'a@acme.example;other', 'a@acme.example;clerk'), many)).toMatchObject({
      'acme/jobs-0': 0,
      'acme/jobs-7': 0,
    });
  });

  it('is run by the helper for authors, whole and in parts', async () => {
    const rows = [
      ['email', 'statut'],
      ['a@acme.example', 'clerk'],
      ['a@acme.example', 'smith'],
    ];
    const [two, one] = await Promise.all(
      casesOf(twoJobs(), { two: { rows, says: ['two', 'two'] }, one: { rows: rows.slice(0, 2), says: [] } }).map(({ run }) => run()),
    );
    expect(two).toMatchObject({ said: ['two', 'two'], differs: [] });
    expect(one).toMatchObject({ said: [], differs: [] });
  });

  it('has nothing to say in a file without what it reads', async () => {
    expect(await rowsOf(file('email', 'a@acme.example', 'a@acme.example'), [twoJobs()])).toMatchObject({ 'acme/two-jobs': 0 });
  });

  const keyed = twoJobs();
  const saying = (says: unknown) => ({ ...keyed, keyed: { least: 2, says: () => says } });
  it.each<readonly [string, unknown]>([
    ['says more than eight bits', saying(() => 256)],
    ['says less than nothing', saying(() => -1)],
    ['says what is no bits', saying(() => 1.5)],
    ['says no number', saying(() => 'a@acme.example')],
    ['throws', saying(() => { throw new Error('a@acme.example'); })], // biome-ignore format: one line each
    ['reads rows by no function', saying(7)],
    ['asks before it is told', { ...keyed, keyed: { least: 2, says: (ctx: { persons: unknown }) => () => (ctx.persons ? 1 : 0) } }],
    ['asks and is not keyed', { ...keyed, keyed: undefined }],
  ])('ends the run when it %s, and no cell is told', async (_name, rule) => {
    const run = rowsOf(JOBS, [rule as AnyRule]);
    await expect(run).rejects.toMatchObject({ code: 'LUMO_RULE_FAILED', message: expect.stringContaining('acme/two-jobs') });
    await expect(run).rejects.not.toThrow(/acme\.example/);
  });
});

const OURS = ['duplicate-contact', 'duplicate-conflict', 'opposed-elsewhere'];
const planOf = (ids: readonly string[], more: Partial<Plan> = {}): Plan =>
  planFor(['email', 'email', 'optIn', 'optOut'], {
    rules: ids.map((id) => ({ id, severity: 'warning', action: 'flag', options: {} })),
    ...more,
  });
type Cells = readonly [string, string, string, string];
const surveyed = (plan: Plan, rows: readonly Cells[], firstRow: number): PersonLog => {
  const survey = new Survey(plan, rulesOf(plan, rules));
  const bytes = Buffer.from(rows.map((cells) => `${cells.join(';')}\n`).join(''));
  if (bytes.length > 0) survey.block({ bytes, firstRow, encoding: 'utf-8', ascii: true });
  return survey.result.persons;
};
const foundOn = (plan: Plan, rows: readonly Cells[]): readonly string[] => {
  const runner = new RuleRunner(plan, rulesOf(plan, rules));
  return rows.flatMap((cells, i) => {
    const [contact, cursor] = rowFor(plan, cells, i + 2);
    runner.judge(cursor, contact);
    return runner.found.map(
      ({ rule, effect, facts, channels }) => `${i} ${plan.rules[rule]?.id} ${effect.id} ${channels} ${JSON.stringify(facts)}`,
    );
  });
};

const ADDRESS = fc.constantFrom('a@acme.example', 'A@Acme.example', 'b@acme.example', 'c.d@gmail.com', 'cd+x@gmail.com', '');
const CELLS = fc.tuple(ADDRESS, ADDRESS, fc.constantFrom('oui', 'non', ''), fc.constantFrom('oui', '', ''));
const KEY = [1, 2, 3, 4];

describe('our keyed rules', () => {
  it('find the same whoever else is keyed, in whatever words identities lie, of parts, through bytes, without rows', () => {
    fc.assert(
      fc.property(fc.array(CELLS, { maxLength: 12 }), fc.nat({ max: 12 }), (rows, cut) => {
        const settledBy = (plan: Plan): SettledPersons => settleLog(surveyed(plan, rows, 2));
        const plan = planOf(OURS);
        const expected = foundOn({ ...plan, persons: settledBy(plan) }, rows);
        const alone = OURS.flatMap((id) => {
          const one = planOf([id]);
          return foundOn({ ...one, persons: settledBy(one) }, rows);
        });
        expect([...alone].sort()).toEqual([...expected].sort());
        for (const identities of [
          { words: 2, key: KEY },
          { words: 4, key: KEY },
        ] satisfies IdentityForm[]) {
          const part = planOf(OURS, { identities, notesNoRows: true });
          const layout = personLayoutOf(part, rulesOf(part, rules));
          const logs = [rows.slice(0, cut), rows.slice(cut)].map((some, i) =>
            shiftLog(logFromBytes(logBytes(surveyed(part, some, 0)), layout), 2 + (i === 0 ? 0 : Math.min(cut, rows.length))),
          );
          const persons = settledFromBytes(settledBytes(settleLog(logs.reduceRight(mergeLogs))), layout);
          expect(persons.rows).toBeUndefined();
          expect(foundOn({ ...part, persons }, rows)).toEqual(expected);
        }
      }),
      { numRuns: 200 },
    );
  });

  it('keep nobody who does not refuse, where opposed-elsewhere is alone', () => {
    const rows: readonly Cells[] = [
      ['a@acme.example', '', 'oui', ''],
      ['b@acme.example', 'c@acme.example', '', 'oui'],
    ];
    const plan = planOf(['opposed-elsewhere']);
    expect(surveyed(plan, rows, 2).pieces.map(({ length }) => length)).toEqual([2 * 4]);
    expect(settleLog(surveyed(plan, rows, 2)).table.size).toBe(2);
    // Where everybody is in the log it is known that they stand on no other row.
    const all = planOf(OURS);
    expect(surveyed(all, rows, 2).pieces.map(({ length }) => length)).toEqual([3 * 4]);
    expect(settleLog(surveyed(all, rows, 2)).table.size).toBe(0);
    // Of a part everybody is in the log by all that they may be asked by, the domain of each row too, and nobody is kept who stands on one row.
    const part = planOf(['opposed-elsewhere'], { notesNoRows: true });
    expect(surveyed(part, rows, 2).pieces.map(({ length }) => length)).toEqual([(3 + 2) * 4]);
    expect(settleLog(surveyed(part, rows, 2)).table.size).toBe(0);
  });

  it('refuse a row that the log cannot number', () => {
    const at = (row: number) => () => surveyed(planOf(OURS), [['a@acme.example', '', '', '']], row);
    expect(at(0xffffffff)().pieces).toHaveLength(1);
    expect(at(0x100000000)).toThrow(expect.objectContaining({ code: 'LUMO_TOO_MANY_ROWS' }));
  });
});
