import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { check } from '../../src/index.js';
import type { Finding } from '../../src/model/report/finding.js';
import type { Report } from '../../src/model/report/report.js';
import { sharedThreads } from '../engine/threads/shared-threads.js';
import { bytesOf, contactFile } from './generate.js';
import { csvOf, layoutOf, runOn } from './support.js';

const pad = (n: number): string => String(n).padStart(2, '0');
const NOTE = 'Rencontré au salon, souhaite une documentation ; « rappel » à prévoir.';
/** Some 300 kB with thousands of findings, on cells, rows, columns and the file; cells over two lines. */
const row = (n: number): string => {
  const email = n % 7 === 0 ? 'sans-arobase' : `personne${n % 1500}@${['acme.example', 'gmail.com', 'orange.fr'][n % 3]}`;
  return `${email};01 99 00 ${pad(n % 100)} ${pad((n * 7) % 100)};${pad(1 + (n % 12))}/${pad(1 + (n % 9))}/${2020 + (n % 6)};${['oui', 'non', ''][n % 3]};;"${NOTE}\n${n}";FR${n}`;
};
const file = csvOf('email;telephone;date_collecte;optin_email;source;commentaire;iban', ...Array.from({ length: 1800 }, (_, n) => row(n)));
const config = { channels: ['email', 'phone'] as ('email' | 'phone')[] };
const executorFor = sharedThreads();
const runWith = (workers: number, blockBytes: number, more = {}) =>
  runOn(file, {
    workers,
    executorFor,
    blockBytes,
    config,
    findings: true,
    lists: [{ kind: 'opposition', entries: ['@orange.fr'] }],
    ...more,
  });
const reference = runWith(1, 1 << 20);

/** How often each rule said each thing of each column. */
const tallyOf = (found: readonly Finding[]): Record<string, number> => {
  const counts: Record<string, number> = {};
  for (const { rule, message, severity, action, column = '' } of found) {
    const key = `${rule} ${message} ${severity} ${action} ${column}`;
    counts[key] = (counts[key] ?? 0) + 1;
  }
  return counts;
};
const countsOf = (report: Report): Record<string, number> => {
  const counts: Record<string, number> = {};
  for (const { id, findings } of report.rules) {
    for (const { message, severity, action, column = '', count } of findings) {
      const key = `${id} ${message} ${severity} ${action} ${column}`;
      counts[key] = (counts[key] ?? 0) + count;
    }
  }
  return counts;
};

describe('all findings', () => {
  it('are those that the report counts, in the order of the file, what is about no row first or last', async () => {
    const { report, found } = await reference;
    expect(tallyOf(found)).toEqual(countsOf(report));
    expect(found.length).toBeGreaterThan(5000);
    const rows = found.map(({ row: at }) => at);
    const first = rows.findIndex((at) => at !== undefined);
    expect(first).toBeGreaterThan(0);
    const last = rows.findLastIndex((at) => at !== undefined);
    const inside = rows.slice(first, last + 1) as number[];
    expect(inside).toEqual(inside.toSorted((a, b) => a - b));
  });

  it('hold the examples of the report among them, word for word', async () => {
    const { report, found } = await reference;
    for (const { id, findings } of report.rules) {
      for (const { message, examples, column } of findings) {
        for (const { row: at, masked, facts } of examples) {
          const one = found.find((f) => f.rule === id && f.message === message && f.row === at && f.column === column);
          expect(one).toMatchObject({ ...(masked !== undefined && { masked }), ...(facts && { facts }) });
        }
      }
    }
  });

  it('say which contacts stay', async () => {
    const { report, found } = await reference;
    const dropped = new Set(found.filter(({ kept }) => kept === false).map(({ row: at }) => at));
    expect(dropped.size).toBe(report.rows.dropped);
    expect(found.every(({ row: at, kept }) => (at === undefined) === (kept === undefined))).toBe(true);
  });

  it.each([
    [1, 4096],
    [2, 4096],
    [2, 1 << 20],
    [4, 16_384],
  ])('are the same with %i worker(s) and blocks of %i bytes', async (workers, blockBytes) => {
    const [expected, ran] = await Promise.all([reference, runWith(workers, blockBytes)]);
    expect(JSON.stringify(ran.found) === JSON.stringify(expected.found)).toBe(true);
  });

  it('bear the fingerprints of the contact where the project has a key, and none where it has not', async () => {
    const key = 'ab'.repeat(32);
    const [without, one, two] = await Promise.all([reference, runWith(1, 1 << 20, { key }), runWith(2, 4096, { key })]);
    expect(without.found.some(({ fingerprints }) => fingerprints)).toBe(false);
    const printed = one.found.filter(({ row: at }) => at !== undefined);
    expect(printed.every(({ fingerprints }) => fingerprints?.every((print) => /^[0-9a-f]+$/.test(print)))).toBe(true);
    const personne1 = printed.filter(({ row: at }) => at === 3 || at === 1503).map(({ fingerprints }) => fingerprints?.[0]);
    expect(new Set(personne1).size).toBe(1);
    expect(JSON.stringify(one.found) === JSON.stringify(two.found)).toBe(true);
    expect(JSON.stringify(one.report)).toBe(JSON.stringify(without.report));
  });

  it('change nothing of the run that tells them', async () => {
    const [told, untold] = await Promise.all([reference, runWith(1, 1 << 20, { findings: false })]);
    expect(untold.found).toEqual([]);
    expect(JSON.stringify(told.report)).toBe(JSON.stringify(untold.report));
    expect(told.clean.equals(untold.clean)).toBe(true);
  });

  it('are counted exactly whatever the file', async () => {
    await fc.assert(
      fc.asyncProperty(contactFile({ rows: 8 }), async (made) => {
        const { report, found } = await runOn(bytesOf(made), { config: layoutOf(made), findings: true });
        expect(tallyOf(found)).toEqual(countsOf(report));
      }),
      { numRuns: 40 },
    );
  });

  it('are handed to a program, which is waited for', async () => {
    const seen: Finding[] = [];
    let busy = false;
    const findings = async (some: readonly Finding[]): Promise<void> => {
      expect(busy).toBe(false);
      busy = true;
      await new Promise(setImmediate);
      busy = false;
      seen.push(...some);
    };
    const bytes = (async function* () {
      yield file;
    })();
    const { report } = await check(bytes, { asOf: '2026-11-24', config: false, overrides: { ...config, jobs: 2 }, findings });
    expect(tallyOf(seen)).toEqual(countsOf(report));
  });
});
