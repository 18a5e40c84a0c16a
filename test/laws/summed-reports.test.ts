import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rules } from '../../rules/index.js';
import { addReport } from '../../src/model/report/core/summed-reports.js';
import { leavesGap } from '../../src/model/report/not-run.js';
import type { Report } from '../../src/model/report/report.js';
import { csvOf, type Options, runOn } from './support.js';

const HEADER = 'email;telephone;nom;optin;source;dernier_contact_entrant';
const cell = (...texts: readonly string[]): fc.Arbitrary<string> => fc.constantFrom(...texts);
const ROW = fc
  .tuple(
    cell('a@acme.example', 'b@gmail.com', 'c@@acme.example', ''),
    cell('01 99 00 12 34', '06 39 98 12 34', '12', ''),
    cell('Martin', 'Roy', ''),
    cell('oui', 'non', ''),
    cell('Salon', ''),
    cell('2026-03-01', '2019-03-01', '2027-01-01', ''),
  )
  .map((cells) => cells.join(';'));
/** Rules that look at one row and no other, so that a file may be cut anywhere. */
const ROW_RULES = ['webmail-without-consent', 'retention-prospect', 'email-malformed', 'source-missing'];
const OPTIONS: Options = {
  config: {
    rules: Object.fromEntries(rules.filter(({ id }) => !ROW_RULES.includes(id)).map(({ id }) => [id, 'off'])),
    channels: ['email', 'phone'],
    columns: {
      email: 'email',
      telephone: 'phone',
      nom: 'lastName',
      optin: 'optIn',
      source: 'source',
      dernier_contact_entrant: 'lastInboundAt',
    },
  },
};
const reportOf = async (rows: readonly string[]): Promise<Report> => (await runOn(csvOf(HEADER, ...rows), OPTIONS)).report;
const sumOf = (reports: readonly Report[]): Report => reports.reduce<Report | undefined>(addReport, undefined) as Report;
/** What is counted, by rule and message: no example, no size of an input. */
const told = ({ rows, verdicts, counts, remaining, rules, columns }: Report) => ({
  rows,
  verdicts,
  counts,
  remaining,
  columns: columns.map(({ header, field, kept }) => [header, field, kept]),
  rules: rules
    .filter(({ id }) => ROW_RULES.includes(id))
    .map(({ id, rows, dropped, findings }) => ({
      id,
      rows,
      dropped,
      findings: findings.map(({ message, severity, column, count }) => `${message} ${severity} ${column ?? '-'} ${count}`).sort(),
    })),
});

describe('the reports of several files as one', () => {
  it('is the report of one file with all their rows', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.array(ROW, { minLength: 1, maxLength: 6 }), { minLength: 1, maxLength: 4 }), async (files) => {
        const parts = await Promise.all(files.map(reportOf));
        expect(told(sumOf(parts))).toEqual(told(await reportOf(files.flat())));
      }),
      { numRuns: 40, seed: 20261128 },
    );
  });

  it('has a column of one header once, wherever it stands in each file, and what was found in it', async () => {
    const [a, b] = await Promise.all([
      runOn(csvOf('email;nom', 'x@@acme.example;Roy')),
      runOn(csvOf('nom;email;ville', 'Martin;y@@acme.example;Lyon', 'Petit;z@@acme.example;Lyon')),
    ]);
    const sum = sumOf([a.report, b.report]);
    const place = sum.columns.find(({ header }) => header === 'email')?.column;
    expect(sum.columns.map(({ header, column }) => [header, column])).toEqual([
      ['email', 0],
      ['nom', 1],
      ['ville', 2],
    ]);
    const malformed = sum.rules.find(({ id }) => id === 'email-malformed');
    expect([malformed?.rows, malformed?.findings.map(({ column, count }) => [column, count])]).toEqual([3, [[place, 3]]]);
  });

  it('keeps what one of them left open, and what was said of all once', async () => {
    const stop = { entries: ['stop@acme.example'], kind: 'opposition' } as const;
    const [a, b] = await Promise.all([
      runOn(csvOf('email;source', 'x@acme.example;Salon'), { lists: [stop] }),
      runOn(csvOf('email;source;dernier_contact_entrant', 'y@acme.example;Salon;2026-03-01'), { lists: [stop] }),
    ]);
    const sum = sumOf([a.report, b.report]);
    expect(a.report.notRun.filter(leavesGap).length).toBeGreaterThan(0);
    expect(sum.notRun.filter(leavesGap).map(({ id }) => id)).toEqual(a.report.notRun.filter(leavesGap).map(({ id }) => id));
    expect(sum.lists.map(({ name }) => name)).toEqual(['list.txt']);
    expect([sum.input.name, sum.rules.every(({ findings }) => findings.every(({ examples }) => examples.length === 0))]).toEqual([
      '',
      true,
    ]);
  });
});
