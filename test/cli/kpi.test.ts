import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { parseMetrics } from '../reporters/kpi/openmetrics.js';
import { CLAIRE, contactFile, contents, folder, lumo, names, PAUL, ROOT } from './support.js';

const OLD = 'ines@acme.example;Petit;Acme;;2020-03-01;2020-09-01';
const HISTORY = '.lumo/history.ndjson';
const REQUESTS = 'received;answered\n2026-09-10;2026-10-12\n2026-09-10;2026-10-13\n';
const schemaOf = (name: string) =>
  new Ajv2020({ strict: true, allErrors: true, allowUnionTypes: true }).compile(
    JSON.parse(readFileSync(join(ROOT, 'schema', name), 'utf8')),
  );

describe('lumo-check kpi', () => {
  const at = folder({ 'a.csv': contactFile(CLAIRE, PAUL), 'b.csv': contactFile(OLD), 'requests.csv': REQUESTS });

  it.each([
    [
      'en',
      /Within retention +66\.7% +2 of 3 contacts/,
      /Rights requests answered in time +50% +1 of 2 requests/,
      /Encrypted files +no data/,
    ],
    [
      'fr',
      /Dans la durée de conservation +66,7\u202f% +2 sur 3 contacts/,
      /Demandes de droits traitées à temps +50\u202f% +1 sur 2 demandes/,
      /Fichiers chiffrés +pas de donnée/,
    ],
  ])('tells in %s the figures of several files, and writes nothing', async (lang, ...words) => {
    const before = contents(at);
    const ran = await lumo(at, ['kpi', 'a.csv', 'b.csv', '--requests', 'requests.csv', '--lang', lang]);
    expect({ code: ran.code, stderr: ran.stderr }).toEqual({ code: 0, stderr: '' });
    for (const word of words) expect(ran.stdout).toMatch(word);
    expect(contents(at)).toEqual(before);
  });

  it('tells the same of a report as of its file', async () => {
    const own = folder({ 'a.csv': contactFile(CLAIRE, OLD) });
    await lumo(own, ['a.csv', '-f', 'json=a.report.json']);
    const [file, report] = await Promise.all(['a.csv', 'a.report.json'].map((name) => lumo(own, ['kpi', name, '-f', 'json'])));
    expect(report?.stdout).toBe(file?.stdout);
    expect(JSON.parse(report?.stdout ?? '')).toMatchObject({ files: 1, contacts: 2 });
  });

  it.each([
    ['Type;Reçue le;Répondue le', { inTime: 1, late: 0, open: 0, extended: 0, unread: 0 }],
    ['Type;Date in;Replied on', { inTime: 1, late: 0, open: 0, extended: 0, unread: 0 }],
  ])('finds the columns that the check of a register finds: %s', async (header, expected) => {
    const own = folder({ 'rq.csv': `${header}\nAccès;01/11/2026;10/11/2026\n` });
    const { stdout } = await lumo(own, ['kpi', '--requests', 'rq.csv', '-f', 'json', '--as-of', '2026-11-24']);
    expect(JSON.parse(stdout).requests).toEqual(expected);
  });

  it('still says which column no header tells', async () => {
    const own = folder({ 'rq.csv': 'Type;Reçue le;Agent\nAccès;01/11/2026;A. Martin\n' });
    const { code, stderr } = await lumo(own, ['kpi', '--requests', 'rq.csv', '-f', 'json', '--as-of', '2026-11-24']);
    expect(code).toBe(2);
    expect(stderr).toContain('no column tells when they were answered');
  });

  it('counts requests alone', async () => {
    const { stdout, code } = await lumo(at, ['kpi', '--requests', 'requests.csv', '-f', 'json']);
    expect(code).toBe(0);
    const { kpis, requests, asOf } = JSON.parse(stdout) as { kpis: { id: string; value?: number }[]; requests: unknown; asOf: string };
    expect(requests).toEqual({ inTime: 1, late: 1, open: 0, extended: 0, unread: 0 });
    expect(kpis.filter(({ value }) => value !== undefined).map(({ id }) => id)).toEqual(['requests-in-time']);
    expect(asOf).toBe('2026-11-24');
  });

  it('writes metrics that the collector may read, a table and JSON', async () => {
    const own = folder({ 'a.csv': contactFile(CLAIRE, PAUL) });
    const ran = await lumo(own, ['kpi', 'a.csv', '--label', 'crm', '-f', 'lumo.prom', '-f', 'csv=kpi.csv', '-f', 'kpi.json', '-q']);
    expect({ code: ran.code, stdout: ran.stdout, stderr: ran.stderr }).toEqual({ code: 0, stdout: '', stderr: '' });
    expect(names(own)).toEqual(['a.csv', 'kpi.csv', 'kpi.json', 'lumo.prom']);
    expect(statSync(join(own, 'lumo.prom')).mode & 0o777).toBe(0o644 & ~process.umask());
    expect(statSync(join(own, 'kpi.csv')).mode & 0o777).toBe(0o600);
    const samples = parseMetrics(readFileSync(join(own, 'lumo.prom'), 'utf8'));
    expect(samples.find(({ name }) => name === 'lumo_check_contacts')).toEqual({
      name: 'lumo_check_contacts',
      labels: { scope: 'crm' },
      value: 2,
    });
    const valid = schemaOf('kpi.json');
    valid(JSON.parse(readFileSync(join(own, 'kpi.json'), 'utf8')));
    expect(valid.errors).toBeNull();
  });

  it.each([
    [['kpi'], /No contact file/, 'LUMO_USAGE'],
    [['kpi', 'a.csv', '--fail-if-worse'], /--history/, 'LUMO_USAGE'],
    [['kpi', 'a.csv', '--label', 'jean@acme.example'], /without an address/, 'LUMO_USAGE'],
    [['kpi', 'a.csv', '-f', 'excel'], /terminal, json, csv, prometheus/, 'LUMO_UNKNOWN_FORMAT'],
    [['kpi', 'a.csv', '-f', 'csv=a.csv'], /read by this run/, 'LUMO_OUTPUT_IS_INPUT'],
    [['kpi', 'a.csv', '--history', 'a.csv'], /read by this run/, 'LUMO_OUTPUT_IS_INPUT'],
    [['kpi', 'a.csv', '--history', 'requests.csv'], /Line 1 of "requests\.csv" was altered/, 'LUMO_HISTORY_BROKEN'],
    [['kpi', 'gone.csv'], /gone\.csv/, 'LUMO_INPUT_NOT_FOUND'],
    [['kpi', 'gone.json'], /ENOENT/, 'LUMO_REPORT_UNREADABLE'],
    [['kpi', '--requests', 'gone.csv'], /ENOENT/, 'LUMO_REQUESTS_UNREADABLE'],
    [['kpi', '--requests', 'a.csv'], /received/, 'LUMO_REQUESTS_COLUMNS'],
  ])('%j is refused with a cause and a next step', async (args, words, code) => {
    const before = contents(at);
    const ran = await lumo(at, args);
    expect(ran.stderr).not.toContain('jean');
    expect({ code: ran.code, stdout: ran.stdout }).toEqual({ code: 2, stdout: '' });
    expect(ran.stderr).toMatch(new RegExp(`^error ${code}`));
    expect(ran.stderr).toMatch(words);
    expect(contents(at)).toEqual(before);
  });

  it.each(['{}', 'no JSON', '{"schemaVersion":1,"tool":{"name":"lumo-check"},"figures":{}}'])(
    'a .json that is no report is refused: %s',
    async (text) => {
      const ran = await lumo(folder({ 'r.json': text }), ['kpi', 'r.json']);
      expect([ran.code, ran.stderr]).toEqual([2, expect.stringMatching(/^error LUMO_REPORT_UNREADABLE/)]);
    },
  );
});

describe('a history', () => {
  const run = (at: string, day: string, ...more: readonly string[]) =>
    lumo(at, ['kpi', 'a.csv', '--label', 'crm', '--history', HISTORY, '--as-of', day, ...more]);

  it('tells whether something is worse, and the exit code says so when asked', async () => {
    const at = folder({ 'a.csv': contactFile(CLAIRE, PAUL) });
    const first = await run(at, '2026-11-24', '--fail-if-worse');
    expect([first.code, first.stdout]).toEqual([0, expect.stringContaining('no earlier run of the same scope')]);
    const same = await run(at, '2026-11-25', '--fail-if-worse');
    expect([same.code, same.stdout]).toEqual([0, expect.stringContaining('Nothing is worse than in the run of 24 November 2026')]);
    writeFileSync(join(at, 'a.csv'), contactFile(CLAIRE, PAUL, OLD));
    const worse = await run(at, '2026-11-26', '--fail-if-worse', '-f', 'json');
    expect(worse.code).toBe(1);
    // What is printed for machines stays what it is.
    expect(JSON.parse(worse.stdout)).toMatchObject({ label: 'crm' });
    expect(worse.stderr).toMatch(/Within retention: 100% → 66\.7%/);
    expect(worse.stderr).toMatch(/With a named source: 100% → 66\.7%/);
    const trend = await lumo(at, ['history', HISTORY, '--fail-if-worse', '--lang', 'fr']);
    expect(trend.code).toBe(1);
    expect((await lumo(at, ['history', '--history', HISTORY, '--fail-if-worse', '--lang', 'fr'])).stdout).toBe(trend.stdout);
    expect((await lumo(at, ['history', HISTORY, '--history', HISTORY])).code).toBe(2);
    const masked = await lumo(at, ['history', HISTORY, '--label', 'jean@acme.example']);
    expect([masked.code, masked.stderr.includes('jean')]).toEqual([2, false]);
    expect(trend.stdout).toMatch(/crm\u00a0: 3 passages, du 24 novembre 2026 au 26 novembre 2026/);
    expect(trend.stdout).toMatch(/Dans la durée de conservation +100\u202f% +100\u202f% +66,7\u202f% +██▁/);
    expect(trend.stdout).toMatch(/La chaîne tient\u00a0: 3 lignes/);
  });

  it('holds counts only: no cell, no name of a file or a person', async () => {
    const at = folder({ 'jean.dupont.csv': contactFile(CLAIRE, PAUL) });
    await lumo(at, ['kpi', 'jean.dupont.csv', '--history', HISTORY]);
    const text = readFileSync(join(at, HISTORY), 'utf8');
    expect(text).not.toMatch(/jean|dupont|acme|martin|durand|claire|paul|batimat|tmp/i);
    const { stdout } = await lumo(at, ['history']);
    expect(stdout).toMatch(/scope [0-9a-f]{16}: 1 run, 24 November 2026/);
  });

  it('compares runs of one scope only', async () => {
    const at = folder({ 'a.csv': contactFile(CLAIRE, PAUL), 'b.csv': contactFile(OLD) });
    await lumo(at, ['kpi', 'a.csv', '--history', HISTORY]);
    const other = await lumo(at, ['kpi', 'b.csv', '--history', HISTORY, '--fail-if-worse']);
    expect([other.code, other.stdout]).toEqual([0, expect.stringContaining('no earlier run')]);
  });

  it('says that settings changed, without which figures are not the same figures', async () => {
    const at = folder({ 'a.csv': contactFile(CLAIRE, PAUL) });
    await run(at, '2026-11-24');
    const { stdout } = await run(at, '2026-11-25', '--rule', 'source-missing:off');
    expect(stdout).toContain('Other settings since 25 November 2026');
  });

  it('as JSON is what its schema says, and draws as many runs as asked', async () => {
    const at = folder({ 'a.csv': contactFile(CLAIRE, PAUL) });
    for (const day of ['2026-11-22', '2026-11-23', '2026-11-24']) await run(at, day, '-q');
    const { stdout, code } = await lumo(at, ['history', '-f', 'json', '--last', '2']);
    const told = JSON.parse(stdout) as { trends: { days: string[]; series: { id: string; values: (number | null)[] }[] }[] };
    expect([code, told.trends[0]?.days]).toEqual([0, ['2026-11-23', '2026-11-24']]);
    expect(told.trends[0]?.series.find(({ id }) => id === 'within-retention')?.values).toEqual([1, 1]);
    const valid = schemaOf('history.json');
    valid(told);
    expect(valid.errors).toBeNull();
    expect(JSON.parse((await lumo(at, ['history', '-f', 'json', '--label', 'shop'])).stdout)).toMatchObject({
      trends: [],
      chain: { lines: 3 },
    });
  });

  it('that was cut is read, said, and declared by the next run', async () => {
    const at = folder({ 'a.csv': contactFile(CLAIRE, PAUL) });
    await run(at, '2026-11-23', '-q');
    await run(at, '2026-11-24', '-q');
    const path = join(at, HISTORY);
    writeFileSync(path, readFileSync(path).subarray(0, -9));
    const cut = await lumo(at, ['history']);
    expect([cut.code, cut.stdout]).toEqual([
      0,
      expect.stringMatching(/1 run, 23 November 2026[\s\S]*The last line of the history was cut/),
    ]);
    const next = await run(at, '2026-11-25', '-q');
    expect([next.code, next.stderr]).toEqual([0, expect.stringContaining('1 run was stopped while writing')]);
    expect((await lumo(at, ['history'])).stdout).toMatch(/2 runs[\s\S]*what it left is declared[\s\S]*4 lines/);
  });

  it('that was altered ends with exit code 2 and the line, in both languages', async () => {
    const at = folder({ 'a.csv': contactFile(CLAIRE, PAUL) });
    await run(at, '2026-11-23', '-q');
    await run(at, '2026-11-24', '-q');
    const path = join(at, HISTORY);
    writeFileSync(path, readFileSync(path, 'utf8').replace('"contacts":2', '"contacts":3'));
    for (const [lang, words] of [
      ['en', /Line 1 of "history\.ndjson" was altered/],
      ['fr', /La ligne 1 de «\s?history\.ndjson\s?» a été modifiée/],
    ] as const) {
      const ran = await lumo(at, ['history', '--lang', lang]);
      expect({ code: ran.code, stdout: ran.stdout }).toEqual({ code: 2, stdout: '' });
      expect(ran.stderr).toMatch(words);
    }
    const before = readFileSync(path, 'utf8');
    expect((await run(at, '2026-11-25')).code).toBe(2);
    expect(readFileSync(path, 'utf8')).toBe(before);
  });

  it('that is not there is said to be missing, and not made', async () => {
    const at = folder({ 'a.csv': contactFile(CLAIRE) });
    const ran = await lumo(at, ['history']);
    expect([ran.code, ran.stderr]).toEqual([2, expect.stringMatching(/^error LUMO_HISTORY_NOT_FOUND/)]);
    expect(existsSync(join(at, '.lumo'))).toBe(false);
  });
});
