import { appendFileSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { beforeAll, describe, expect, it } from 'vitest';
import type { AuditReport } from '../../../src/model/report/audit-report.js';
import type { Report } from '../../../src/model/report/report.js';
import { contents, folder, lumo, type Ran, ROOT } from '../support.js';
import { snapshot, uglyTree } from './tree.js';

const schemaOf = (name: string) => JSON.parse(readFileSync(join(ROOT, 'schema', name), 'utf8')) as object;
const ajv = new Ajv2020({ strict: false });
ajv.addSchema(schemaOf('report.json'));
const valid = ajv.compile(schemaOf('audit.json'));

const reportOf = ({ stdout }: Ran): AuditReport => JSON.parse(stdout) as AuditReport;
const audit = (cwd: string, ...args: readonly string[]) => lumo(cwd, ['audit', ...args]);
/** Every file of a cache. */
const filesIn = (path: string): string[] =>
  readdirSync(path, { withFileTypes: true }).flatMap((one) => (one.isDirectory() ? filesIn(join(path, one.name)) : [join(path, one.name)]));

describe('an audit of what piles up on a shared drive', () => {
  const root = uglyTree();
  const cache = folder();
  // Our own readings come first.
  const bytes = contents(join(root, 'exports'));
  const before = { tree: snapshot(join(root, 'exports')), bytes };
  const run = (...args: readonly string[]) => audit(root, 'exports', '--cache-location', cache, ...args);
  let first: Ran;
  let report: AuditReport;
  beforeAll(async () => {
    first = await run('-f', 'json');
    report = reportOf(first);
  });

  it.each(['1', '2', '5'])('says the same with --jobs %s', async (jobs) => {
    const other = await run('-f', 'json', '--no-cache', '--jobs', jobs);
    expect({ ...other, stderr: '' }).toEqual({ ...first, stderr: '' });
  });

  it('says what each file is, and leaves none out', () => {
    expect(first.code).toBe(2);
    expect(report.verdict).toBe('incomplete');
    expect(Object.fromEntries(report.files.map(({ name, verdict, contacts }) => [name, [verdict, contacts]]))).toEqual({
      'exports/contacts.txt': ['warnings', 1],
      'exports/crm.csv': ['errors', 2],
      'exports/crm.csv.gz': ['errors', 2],
      'exports/liste': ['warnings', 2],
      [`exports/${'long'.repeat(50)}.csv`]: ['warnings', 1],
      'exports/odd\nname \u001b[31m.csv': ['warnings', 1],
      'exports/old/copie crm.csv': ['errors', 2],
      'exports/rgpd/c•••@•••.csv': ['errors', 2],
      'exports/salon-2026-03.csv': ['errors', 2],
    });
    expect(report.unread).toEqual([
      { name: 'exports/book.xlsx', code: 'LUMO_ZIP_BROKEN' },
      { name: 'exports/broken.csv.gz', code: 'LUMO_GZIP_BROKEN' },
      { name: 'exports/loop', code: 'LUMO_INPUT_LOOP' },
      { name: 'exports/picture.csv', code: 'LUMO_NOT_A_CSV' },
      { name: 'exports/pipe', code: 'LUMO_INPUT_SPECIAL' },
      { name: 'exports/quote.csv', code: 'LUMO_UNCLOSED_QUOTE' },
    ]);
    expect(Object.fromEntries(report.skipped.map(({ name, because }) => [name, because]))).toEqual({
      'exports/data.json': 'other-format',
      'exports/empty.csv': 'empty',
      'exports/header.csv': 'empty',
      'exports/note.txt': 'no-contacts',
      'exports/out': 'link',
      'exports/prices.csv': 'no-contacts',
      'exports/up': 'link',
    });
    expect(report.totals).toMatchObject({ files: 9, contacts: 15, ignored: 2 });
  });

  it('finds the refusal that other exports ignore, and says where', () => {
    const live = report.files.flatMap(({ name, rules }) =>
      rules.filter(({ id }) => id === 'export-opposed-elsewhere').flatMap(({ findings }) => findings.map((one) => [name, one])),
    );
    const finding = {
      message: 'live',
      severity: 'error',
      count: 1,
      rows: [2],
      files: ['exports/crm.csv', 'exports/crm.csv.gz', 'exports/old/copie crm.csv'],
      inFiles: 3,
    };
    expect(live).toEqual([
      ['exports/rgpd/c•••@•••.csv', finding],
      ['exports/salon-2026-03.csv', finding],
    ]);
  });

  it('finds copies, and the permissions of one', () => {
    const of = (rule: string) => report.files.filter(({ rules }) => rules.some(({ id }) => id === rule)).map(({ name }) => name);
    expect(of('export-copied')).toEqual(['exports/old/copie crm.csv']);
    expect(of('export-open')).toEqual(['exports/crm.csv']);
    expect(report.files.find(({ name }) => name === 'exports/crm.csv')?.mode).toBe('rw-r--r--');
  });

  it('gives a report that its schema accepts and that holds no cell', () => {
    expect(valid(report), ajv.errorsText(valid.errors)).toBe(true);
    for (const cell of ['claire', 'hugo', 'paul', 'Martin', 'Durand', 'Bernard', '39 98']) expect(first.stdout).not.toContain(cell);
  });

  it('leaves the tree as it was, readings included', () => {
    expect(snapshot(join(root, 'exports'))).toEqual(before.tree);
    expect(contents(join(root, 'exports'))).toEqual(before.bytes);
  });

  it('says the same from its cache, without it, and when the cache is damaged', async () => {
    const cached = await run('-f', 'json');
    expect(cached.bytes).toEqual(first.bytes);
    expect(cached.stderr).toContain('9 files unchanged since an earlier audit were not judged again.');
    const damage = (which: RegExp): void => {
      for (const path of filesIn(cache)) if (which.test(path)) appendFileSync(path, 'x');
    };
    damage(/[0-9a-f]{60}\.(?:json|persons)$|used\.json$/);
    const damaged = await run('-f', 'json');
    expect(damaged.bytes).toEqual(first.bytes);
    expect(damaged.stderr).toMatch(/\d+ damaged entries of the cache were ignored, and their files judged anew\./);
    damage(/files\.json$/);
    const forgotten = await run('-f', 'json');
    expect(forgotten.bytes).toEqual(first.bytes);
    expect(forgotten.stderr).toContain('1 damaged entry of the cache was ignored');
    const without = await run('-f', 'json', '--no-cache');
    expect(without.bytes).toEqual(first.bytes);
  });

  it('keeps nothing of anybody in its cache, and lets nobody else read it', () => {
    for (const path of filesIn(cache)) {
      const bytes = readFileSync(path).toString('latin1');
      for (const cell of ['claire', 'hugo', 'Durand', 'exports', 'acme']) expect(bytes, path).not.toContain(cell);
    }
  });

  it('notes every file in its log, also those that it knows to hold no contacts', async () => {
    const events = async (): Promise<readonly string[]> => {
      const { stderr } = await run('--log', '-', '--quiet');
      const noted = stderr
        .split('\n')
        .flatMap((line) => (line.startsWith('{') ? [JSON.parse(line) as { event: string; file?: string }] : []));
      return noted
        .flatMap(({ event, file }) => (file === undefined || event === 'failed' ? [] : [`${file} ${event === 'skipped'}`]))
        .sort();
    };
    const [once, again] = [await events(), await events()];
    expect(once).toContain('exports/note.txt true');
    expect(again).toEqual(once);
  });

  it('tells a person in French, with what hostile names hold shown and not obeyed', async () => {
    const { stdout } = await run('--lang', 'fr');
    expect(stdout).toContain('9 fichiers de contacts, 15 contacts, 9 personnes');
    expect(stdout).toContain('? exports/broken.csv.gz\u00a0: ses données compressées sont abîmées (LUMO_GZIP_BROKEN)');
    expect(stdout).toContain('Refus qu’un autre export ignore');
    expect(stdout).toContain('exports/odd␊name ␛[31m.csv');
    expect(stdout).not.toContain('\u001b');
  });

  it('writes no report among what it audits', async () => {
    const { code, stderr } = await run('-f', 'json=exports/audit.json');
    expect(code).toBe(2);
    expect(stderr).toContain('LUMO_AUDIT_INSIDE');
    expect(snapshot(join(root, 'exports'))).toEqual(before.tree);
  });
});

const GOOD = 'email;nom;date_collecte\nclaire@acme.example;Martin;2026-03-02\n';
const OLD = 'email;nom;date_collecte\npaul@acme.example;Durand;2019-03-02\nhugo@acme.example;Petit;2026-03-02\n';

describe('an audit', () => {
  it('of files comes to what a check of each comes to, in whatever order they are named', async () => {
    const root = folder({ 'a/good.csv': GOOD, 'b/old.csv': OLD });
    const rule = ['--skip', 'export-open,export-unencrypted', '--no-cache', '-f', 'json'];
    const [one, other] = [await audit(root, 'a', 'b', ...rule), await audit(root, './b', 'a/good.csv', 'a', ...rule)];
    expect(one.bytes).toEqual(other.bytes);
    for (const { name, rules, contacts } of reportOf(one).files) {
      const check = await lumo(root, [name, '--preset', 'crm-archive', '--check', '-f', 'json=-']);
      const { rules: found, rows } = JSON.parse(check.stdout) as Report;
      expect(contacts).toBe(rows.in);
      expect(rules.map(({ id, rows: n }) => [id, n])).toEqual(
        found.filter(({ findings }) => findings.length > 0).map(({ id, rows: n }) => [id, n]),
      );
    }
    expect(one.code).toBe(1);
  });

  it('obeys overrides, ignore files, globs and severities of rules about files', async () => {
    const root = folder({
      'lumo.config.yaml':
        'overrides:\n  - files: ["campaigns/**"]\n    preset: fr-b2b\n    rules: { export-open: "off" }\nrules: { export-unencrypted: info, export-open: warning }\n',
      'exports/good.csv': GOOD,
      'exports/deep/old.csv': OLD,
      'exports/deep/.lumoignore': '*.csv\n!old.csv\n',
      'exports/deep/other.csv': GOOD,
      'campaigns/new.csv': GOOD,
    });
    const ran = await audit(root, 'exports/**/*.csv', 'campaigns', '--no-cache', '-f', 'json');
    const { files, totals } = reportOf(ran);
    expect(files.map(({ name, preset }) => [name, preset])).toEqual([
      ['campaigns/new.csv', 'fr-b2b'],
      ['exports/deep/old.csv', 'crm-archive'],
      ['exports/good.csv', 'crm-archive'],
    ]);
    expect(totals.ignored).toBe(2);
    const severities = (file: number, rule: string) =>
      files[file]?.rules.filter(({ id }) => id === rule).flatMap(({ findings }) => findings.map(({ severity }) => severity));
    expect(severities(0, 'export-open')).toEqual([]);
    expect(severities(2, 'export-open')).toEqual(['warning']);
    expect(severities(2, 'export-unencrypted')).toEqual(['info']);
  });

  it('is never clean while an error rule of its preset is off, and says who switched it off, in how many files', async () => {
    const root = folder({ 'exports/good.csv': GOOD, 'exports/more.csv': GOOD.replace('claire', 'anne') });
    const ran = await audit(root, 'exports', '--no-cache', '--rule', 'retention-client:off', '-f', 'json');
    const { verdict, notRun = [] } = reportOf(ran);
    expect(valid(reportOf(ran))).toBe(true);
    expect(verdict).not.toBe('clean');
    expect(notRun.filter(({ by }) => by !== 'preset')).toEqual([
      { id: 'retention-client', severity: 'error', by: 'command line', because: 'switched-off', files: 2 },
    ]);
    const text = await audit(root, 'exports', '--no-cache', '--rule', 'retention-client:off', '-f', 'terminal=-');
    expect(text.stdout.replace(/\s+/g, ' ')).toContain('! 1 rule that finds errors was switched off by the command line: retention-client');
  });

  it('finds who is on an opposition list and still lies in an export', async () => {
    const root = folder({ 'exports/good.csv': GOOD, 'stop.txt': 'claire@acme.example\n' });
    const { files, skipped } = reportOf(await audit(root, '.', '--opposition', 'stop.txt', '--no-cache', '-f', 'json'));
    expect(files[0]?.rules.find(({ id }) => id === 'export-opposed-listed')?.findings).toEqual([
      { message: 'live', severity: 'error', count: 1, rows: [2] },
    ]);
    expect(skipped).toEqual([{ name: 'stop.txt', because: 'list' }]);
  });

  it('of what is not there, or judged in part only, is incomplete', async () => {
    const root = folder({ 'undated.csv': 'email;nom\nclaire@acme.example;Martin\n' });
    const ran = await audit(root, 'undated.csv', 'missing.csv', '--no-cache', '-f', 'json');
    const { unread, files } = reportOf(ran);
    expect(ran.code).toBe(2);
    expect(unread).toEqual([{ name: 'missing.csv', code: 'LUMO_INPUT_NOT_FOUND' }]);
    expect(files[0]).toMatchObject({ verdict: 'incomplete', unjudged: [{ id: 'retention-prospect' }] });
  });

  it.each([
    ['en', 'cache', [], /^error LUMO_AUDIT_CACHE\n {2}The cache cannot be kept in "cache"[\s\S]*→[\s\S]*--no-cache/],
    ['fr', 'cache/below', ['--jobs', '2'], /^erreur LUMO_AUDIT_CACHE\n {2}Le cache ne peut pas être gardé[\s\S]*→[\s\S]*--no-cache/],
  ])('says in %s that a file is where the cache should be (%s)', async (lang, location, more, words) => {
    const root = folder({ 'exports/a.csv': GOOD, cache: 'a file' });
    for (const named of [true, false]) {
      const ran = await lumo(root, ['audit', 'exports', '--lang', lang, ...more, ...(named ? ['--cache-location', location] : [])], {
        env: { LUMO_CACHE: named ? undefined : location },
      });
      expect({ code: ran.code, stdout: ran.stdout }).toEqual({ code: 2, stdout: '' });
      expect(ran.stderr).toMatch(words);
    }
  });

  it('judges anew a file that changed, and knows by its metadata one that did not', async () => {
    const root = folder({ 'exports/a.csv': GOOD, 'exports/b.csv': OLD });
    const cache = folder();
    const again = () => audit(root, 'exports', '--cache-location', cache, '--cache-strategy', 'metadata', '-f', 'json');
    await again();
    writeFileSync(join(root, 'exports/a.csv'), GOOD.replace('2026', '2018'));
    const { stderr, stdout } = await again();
    expect(stderr).toContain('1 file unchanged since an earlier audit was not judged again.');
    expect((JSON.parse(stdout) as AuditReport).files[0]?.verdict).toBe('errors');
  });
});
