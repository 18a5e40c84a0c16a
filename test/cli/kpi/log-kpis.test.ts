import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { beforeAll, describe, expect, it } from 'vitest';
import { parseMetrics } from '../../reporters/kpi/openmetrics.js';
import { CLAIRE, contactFile, folder, lumo, names, ROOT } from '../support.js';

const logOf = (name: string) => readFileSync(join(ROOT, 'scripts/evaluate/logs', name));
const at = folder({ 'a.csv': contactFile(CLAIRE), 'brevo.csv': logOf('brevo.csv'), 'aircall.csv': logOf('aircall.csv') });
const HISTORY = 'runs.ndjson';
const read = (name: string): string => readFileSync(join(at, name), 'utf8');
const valid = (schema: string, value: unknown) => {
  const check = new Ajv2020({ strict: true, allErrors: true, allowUnionTypes: true }).compile(
    JSON.parse(readFileSync(join(ROOT, 'schema', schema), 'utf8')),
  );
  check(value);
  return check.errors;
};

beforeAll(async () => {
  for (const log of ['brevo', 'aircall'])
    await lumo(at, [`${log}.csv`, '--log-zone', 'Europe/Paris', '-f', `json=${log}.json`, '-q', '--fail-on', 'never']);
});

describe('lumo-check kpi of logs', () => {
  it.each([
    ['en', [/KPIs of 1 report of logs/, /Reported as spam +10% +1 of 10 mails/, /Opens \(unreliable\) +4$/m, /Calls made +no data/]],
    [
      'fr',
      [/Indicateurs\u00a0: 1 rapport de journaux/, /Signalés comme spam +10\u202f% +1 sur 10 mails/, /Ouvertures \(peu fiables\) +4$/m],
    ],
  ])('tells in %s what a report of a log comes to', async (lang, words) => {
    const ran = await lumo(at, ['kpi', 'brevo.json', '--lang', lang]);
    expect({ code: ran.code, stderr: ran.stderr }).toEqual({ code: 0, stderr: '' });
    for (const word of words) expect(ran.stdout).toMatch(word);
  });

  it('takes them beside contacts, for machines as for people, and names no campaign', async () => {
    const { code } = await lumo(at, ['kpi', 'a.csv', 'brevo.json', 'aircall.json', '-q', '-f', 'k.json', '-f', 'k.csv', '-f', 'k.prom']);
    expect(code).toBe(0);
    const told = JSON.parse(read('k.json')) as { kpis: { id: string; value?: number }[] };
    expect(valid('kpi.json', told)).toBeNull();
    expect(told).toMatchObject({ files: 1, contacts: 1, logs: 2 });
    const value = (id: string) => told.kpis.find((one) => one.id === id)?.value;
    expect([value('mails-sent'), value('calls'), value('refusals')]).toEqual([21, 57, 10]);
    expect(read('k.csv')).toMatch(/,mails-sent,21,count,,1,/);
    const samples = parseMetrics(read('k.prom')).map(({ name, value: sample }) => [name, sample]);
    expect(samples).toContainEqual(['lumo_check_calls', 57]);
    expect(samples).toContainEqual(['lumo_check_log_reports', 2]);
    for (const name of ['k.json', 'k.csv', 'k.prom']) expect(read(name)).not.toMatch(/NL-2026|brevo|aircall/i);
  });

  it('follows them from run to run', async () => {
    const run = (day: string, ...logs: readonly string[]) =>
      lumo(at, ['kpi', 'a.csv', ...logs, '--label', 'crm', '--history', HISTORY, '--as-of', day, '-q']);
    await run('2026-11-23');
    await run('2026-11-24', 'brevo.json');
    const { stdout, code } = await lumo(at, ['history', HISTORY, '-f', 'json']);
    const told = JSON.parse(stdout) as { trends: { series: { id: string; values: (number | null)[] }[] }[] };
    expect([code, valid('history.json', told)]).toEqual([0, null]);
    const values = (id: string) => told.trends[0]?.series.find((one) => one.id === id)?.values;
    expect([values('logs'), values('mails-sent'), values('complaints')]).toEqual([
      [null, 1],
      [null, 21],
      [null, 0.1],
    ]);
    expect(read(HISTORY)).not.toMatch(/NL-2026|brevo/i);
    expect((await lumo(at, ['history', HISTORY])).stdout).toMatch(/Reported as spam +no data +10% /);
  });

  it('refuses a log itself, which would pass for contacts, and says what to do', async () => {
    const before = names(at);
    const ran = await lumo(at, ['kpi', 'brevo.csv']);
    expect({ code: ran.code, stdout: ran.stdout }).toEqual({ code: 2, stdout: '' });
    expect(ran.stderr).toMatch(/^error LUMO_USAGE[\s\S]*holds no contacts[\s\S]*-f json=/);
    expect(names(at)).toEqual(before);
  });
});
