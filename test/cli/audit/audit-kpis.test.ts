import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Encrypter, generateX25519Identity, identityToRecipient } from 'age-encryption';
import { describe, expect, it } from 'vitest';
import { keptLines } from '../../../src/audit/report/audit-log.js';
import type { AuditReport } from '../../../src/model/report/audit-report.js';
import { folder, lumo } from '../support.js';

const GOOD = 'email;nom;date_collecte\nclaire@acme.example;Martin;2026-03-02\n';
const OLD = 'email;nom;date_collecte\npaul@acme.example;Durand;2019-03-02\n';

describe('an audit that finds no contact file', () => {
  const measured = (root: string, day: string, ...more: readonly string[]) =>
    lumo(root, [
      'audit',
      'exports',
      '--no-cache',
      '--as-of',
      day,
      '--history',
      'h.ndjson',
      '--fail-if-worse',
      '--fail-on',
      'never',
      ...more,
    ]);

  it.each([
    ['en', /Worse than in the run before[\s\S]*Files: 1 → 0/],
    ['fr', /Moins bien qu’au passage précédent[\s\S]*Fichiers.*1 → 0/],
  ])('is worse than the run before that found one (%s)', async (lang, words) => {
    const root = folder({ 'exports/a.csv': GOOD, 'exports/prices.csv': 'ref;price\nA1;10\n' });
    expect((await measured(root, '2026-11-23')).code).toBe(0);
    rmSync(join(root, 'exports/a.csv'));
    const { code, stderr } = await measured(root, '2026-11-24', '--lang', lang);
    expect(code).toBe(1);
    expect(stderr).toMatch(words);
    expect(stderr).not.toMatch(/ther settings|utres réglages/);
  });

  it('is incomplete where there is no file at all, and told when it is quiet', async () => {
    const root = folder({ 'keep.txt': 'x' });
    mkdirSync(join(root, 'exports'));
    const { code, stdout } = await lumo(root, ['audit', 'exports', '--no-cache', '--quiet']);
    expect(code).toBe(2);
    expect(stdout).toContain('exports: holds no file at all: is the share mounted? (LUMO_INPUT_NO_FILES)');
  });

  it.each([
    ['en', 'No contact file was found.'],
    ['fr', 'Aucun fichier de contacts n’a été trouvé.'],
  ])('says so when it is quiet (%s)', async (lang, words) => {
    const root = folder({ 'exports/prices.csv': 'ref;price\nA1;10\n' });
    const { code, stdout } = await lumo(root, ['audit', 'exports', '--no-cache', '--quiet', '--lang', lang]);
    expect({ code, stdout }).toEqual({ code: 0, stdout: `· ${words}\n` });
  });
});

describe('settings that a history compares', () => {
  const LISTED = 'email;desinscrit\npaul@acme.example;oui\n';
  const run = (root: string, day: string, ...more: readonly string[]) =>
    lumo(root, ['audit', 'exports', '--no-cache', '--as-of', day, '--history', 'h.ndjson', '--fail-on', 'never', ...more]);
  const BARE = { 'exports/a.csv': GOOD };

  it.each<readonly [what: string, change: (root: string) => void, args: readonly string[], others: boolean]>([
    ['one more file, of other columns', (root) => writeFileSync(join(root, 'exports/b.csv'), LISTED), [], false],
    ['nothing', () => undefined, [], false],
    ['a day', () => undefined, ['--lang', 'en'], false],
    ['a channel', () => undefined, ['--channel', 'email'], true],
    ['a rule', (root) => writeFileSync(join(root, 'lumo.config.yaml'), 'rules: { retention-prospect: { months: 24 } }\n'), [], true],
    ['a rule of files', (root) => writeFileSync(join(root, 'lumo.config.yaml'), 'rules: { export-unencrypted: off }\n'), [], true],
    [
      'what is said of a folder in which there is no file',
      (root) => writeFileSync(join(root, 'lumo.config.yaml'), 'overrides: [{ files: ["none/**"], preset: strict }]\n'),
      [],
      true,
    ],
  ])('are others after a change of %s: %j', async (_, change, args, others) => {
    const root = folder(BARE);
    await run(root, '2026-11-23');
    change(root);
    const { stderr } = await run(root, '2026-11-24', ...args);
    expect(/Other settings since/.test(stderr)).toBe(others);
  });
});

describe('an audit that is measured', () => {
  it('adds its counts to the history, says what is worse, and writes KPIs, metrics and a log', async () => {
    const root = folder({ 'exports/claire.martin@acme.example.csv': GOOD });
    const at = (name: string): string => join(root, name);
    const audit = (day: string) =>
      lumo(root, [
        ...['audit', 'exports', '--no-cache', '--as-of', day, '--history', 'history.ndjson', '--fail-if-worse', '--log', 'audit.log'],
        ...['--prometheus', 'metrics.prom', '--kpi', 'csv=kpi.csv', '--fail-on', 'never'],
      ]);
    const first = await audit('2026-11-23');
    expect(first.code).toBe(0);
    writeFileSync(at('exports/old.csv'), OLD);
    const second = await audit('2026-11-24');
    expect(second.code).toBe(1);
    expect(second.stderr).toContain('Worse than in the run before');
    expect(second.stderr).toMatch(/Findings of retention-\S+: 0 → 1/);
    expect(readFileSync(at('metrics.prom'), 'utf8')).toMatch(/^lumo_check_files\S* 2$/m);
    expect(readFileSync(at('kpi.csv'), 'utf8')).toContain('2026-11-24,,files-encrypted,0');
    const log = readFileSync(at('audit.log'), 'utf8');
    const events = log
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as { event: string; file?: string; level: string });
    expect(events.map(({ event }) => event)).toEqual(['begun', 'judged', 'ended', 'begun', 'judged', 'judged', 'ended']);
    expect(events[1]?.file).toBe('exports/c•••@•••.csv');
    expect(events.at(-1)).toMatchObject({ level: 'error', verdict: 'errors', exit: 1 });
    for (const text of [log, readFileSync(at('history.ndjson'), 'utf8')])
      for (const part of ['claire', 'acme', 'paul']) expect(text).not.toContain(part);
  });

  it('counts .age as encrypted when an identity opens it, and is incomplete without', async () => {
    const identity = await generateX25519Identity();
    const encrypter = new Encrypter();
    encrypter.addRecipient(await identityToRecipient(identity));
    const root = folder({
      'exports/clients.csv.age': await encrypter.encrypt(GOOD),
      'key.txt': `# a key\n${identity}\n`,
      'bad.txt': 'none\n',
    });
    const audit = (...more: readonly string[]) => lumo(root, ['audit', 'exports', '--no-cache', '-f', 'json', ...more]);
    const opened = JSON.parse((await audit('--identity', 'key.txt')).stdout) as AuditReport;
    expect(opened.files[0]).toMatchObject({ encrypted: true, contacts: 1 });
    expect(opened.files[0]?.rules.map(({ id }) => id)).not.toContain('export-unencrypted');
    const locked = JSON.parse((await audit()).stdout) as AuditReport;
    expect([locked.verdict, locked.unread]).toEqual(['incomplete', [{ name: 'exports/clients.csv.age', code: 'LUMO_AGE_LOCKED' }]]);
    expect((await audit('--identity', 'bad.txt')).stderr).toContain('LUMO_AGE_IDENTITY');
    const check = await lumo(root, ['exports/clients.csv.age', '--check', '--preset', 'crm-archive', '--identity', 'key.txt']);
    expect(check.stdout).toContain('1 contact');
  });

  it('refuses to keep a log for less than six months or more than a year', async () => {
    const { code, stderr } = await lumo(folder(), ['audit', '.', '--log', '-', '--log-months', '3']);
    expect(code).toBe(2);
    expect(stderr).toContain('from 6 to 12');
  });
});

describe('a log', () => {
  it('loses its old lines and no other', () => {
    const line = (at: string): string => `{"at":"${at}T01:00:00.000Z","event":"judged"}\n`;
    const other = 'not ours\n';
    expect(keptLines(line('2025-11-23') + other + line('2025-11-24') + line('2026-11-24'), '2025-11-24')).toBe(
      other + line('2025-11-24') + line('2026-11-24'),
    );
  });

  it('shows GitHub its findings, what could not be judged and a summary, without being asked', async () => {
    const root = folder({ 'exports/a.csv': OLD, 'exports/b.numbers': 'x', 'exports/c.pdf': 'x' });
    const run = (...more: string[]) =>
      lumo(root, ['audit', 'exports', '--no-cache', ...more], {
        env: { GITHUB_ACTIONS: 'true', GITHUB_STEP_SUMMARY: join(root, 'step.md') },
      });
    const { code, stdout } = await run();
    expect(code).toBe(2);
    expect(stdout).toMatch(/^::error file=exports\/a\.csv,line=\d+,title=[^:]*\(retention-/m);
    expect(stdout).toMatch(/^::error file=exports\/b\.numbers,line=1,title=Not judged \(LUMO_INPUT_SPREADSHEET\)::/m);
    expect(readFileSync(join(root, 'step.md'), 'utf8')).toMatch(/^## /);
    expect((await run('-f', 'github=-')).stdout.match(/^::error file=exports\/b\.numbers/gm)).toHaveLength(1);
  });
});
