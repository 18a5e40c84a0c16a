import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { beforeAll, describe, expect, it } from 'vitest';
import { BROKEN, CLAIRE, contactFile, folder, lumo, names, PAUL, type Ran, ROOT, STOP } from '../support.js';

const schema = (name: string) => JSON.parse(readFileSync(join(ROOT, 'schema', `${name}.json`), 'utf8'));
const ajv = new Ajv2020({ strict: true, allowUnionTypes: true, allErrors: true });
ajv.addSchema(schema('report'));
const valid = ajv.compile(schema('joint'));

const MAIL = 'Subject: Windows\n\nHello,\n\nWe make windows.\n';
const CALLS = 'Horodatage,Sens,Numéro composé,Numéro présenté,Issue\n2026-06-02T10:05:00+02:00,sortant,+33199000410,+33199001061,\n';
const REGISTER = 'id;pris connaissance le;nature;risque;notifié le\nBR-1;2026-11-21 09:00;perte;élevé;2026-11-22\n';
const FILES = {
  'clean.csv': contactFile(CLAIRE, PAUL),
  'exports/bad.csv': contactFile(CLAIRE, BROKEN),
  'mail.eml': MAIL,
  'calls.csv': CALLS,
  'breaches.csv': REGISTER,
  'broken.csv': Buffer.from([0, 1, 2]),
  'stop.txt': STOP,
};
const INPUTS = ['clean.csv', 'mail.eml', 'broken.csv', 'exports/bad.csv', 'calls.csv', 'breaches.csv'];
const KINDS = ['json', 'sarif', 'junit', 'html', 'markdown', 'csv', 'ndjson', 'gitlab', 'openlineage', 'terminal'];

describe('contacts, a message, a log and a register in one run', () => {
  let at: string;
  let ran: Ran;
  const read = (name: string): string => readFileSync(join(at, name), 'utf8');
  beforeAll(async () => {
    at = folder(FILES);
    ran = await lumo(at, [...INPUTS, '--check', '--opposition', 'stop.txt', ...KINDS.flatMap((one) => ['-f', `${one}=all.${one}`])]);
  });

  it('end in one exit code and one verdict, after the answer of each', () => {
    expect(ran.code).toBe(2);
    const lines = ran.stdout.trimEnd().split('\n');
    const last = lines.slice(lines.lastIndexOf('') + 1).join(' ');
    expect(last).toMatch(/clean\.csv: .*mail\.eml: .*broken\.csv: could not be judged.*bad\.csv: .*calls\.csv: .*breaches\.csv: /);
    expect(last).toMatch(/\? 6 files: .*1 could not be judged.* Exit\s+code 2\./);
    expect(last).toContain('Reports of all files: all.json, all.sarif');
  });

  it('write one report of each format, and none beside a file', () => {
    expect(names(at).filter((name) => !(name in FILES) && name !== 'exports')).toEqual(KINDS.map((one) => `all.${one}`).sort());
  });

  it('are one JSON of a published shape: a verdict, then each file with its own report, in the order of the command line', () => {
    const report = JSON.parse(read('all.json'));
    valid(report);
    expect(valid.errors).toBeNull();
    expect([report.verdict, report.exit, report.unread]).toEqual(['incomplete', 2, [{ name: 'broken.csv', code: 'LUMO_BAD_ENCODING' }]]);
    const told = report.files.map((file: { name: string; about: string; exit: number }) => [file.name, file.about, file.exit]);
    expect(told).toEqual([
      ['clean.csv', 'contacts', 0],
      ['mail.eml', 'messages', 1],
      ['exports/bad.csv', 'contacts', 1],
      ['calls.csv', 'logs', expect.any(Number)],
      ['breaches.csv', 'registers', expect.any(Number)],
    ]);
    expect(report.files[2].report).toMatchObject({ input: { name: 'bad.csv' }, rows: { in: 2 } });
    const sum = (of: 'error' | 'warning') =>
      report.files.reduce((n: number, file: { counts: Record<string, number> }) => n + (file.counts[of] ?? 0), 0);
    expect([report.counts.error, report.counts.warning]).toEqual([sum('error'), sum('warning')]);
  });

  it('are one run of SARIF with an artifact for each file, and what could not be judged', () => {
    const { runs } = JSON.parse(read('all.sarif'));
    expect(runs).toHaveLength(1);
    const [run] = runs;
    expect(run.artifacts.map((one: { location: { uri: string } }) => one.location.uri)).toEqual([
      'clean.csv',
      'mail.eml',
      'exports/bad.csv',
      'calls.csv',
      'breaches.csv',
    ]);
    expect(run.invocations[0]).toMatchObject({ executionSuccessful: false, exitCode: 2 });
    expect(JSON.stringify(run.invocations[0].toolConfigurationNotifications)).toContain('broken.csv');
    for (const { locations, ruleId, ruleIndex } of run.results) {
      const { uri, index } = locations[0].physicalLocation.artifactLocation;
      expect([run.artifacts[index].location.uri, run.tool.driver.rules[ruleIndex].id]).toEqual([uri, ruleId]);
    }
    const malformed = run.results.find(({ ruleId }: { ruleId: string }) => ruleId === 'email-malformed');
    expect(malformed.locations[0].physicalLocation).toMatchObject({
      artifactLocation: { uri: 'exports/bad.csv' },
      region: { startLine: 3 },
    });
  });

  it('are one JUnit suite for each file, with the counts of its own rows', () => {
    const suites = [...read('all.junit').matchAll(/<testsuite name="([^"]+)"/g)].map(([, name]) => name);
    expect(suites).toEqual(expect.arrayContaining(['clean.csv', 'mail.eml', 'exports/bad.csv', 'calls.csv', 'breaches.csv', 'broken.csv']));
    expect(read('all.junit')).toMatch(/name="broken\.csv" tests="1" failures="0" errors="1"/);
    const [, own = ''] = /<testsuite name="exports\/bad\.csv"(.*?)<\/properties>/s.exec(read('all.junit')) ?? [];
    expect(own).toContain('name="rows.in" value="2"');
  });

  it('are one page with a table of the files and the report of each, whose links all lead somewhere, once', () => {
    const page = read('all.html');
    const ids = [...page.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id as string);
    expect(ids.length).toBe(new Set(ids).size);
    const links = [...page.matchAll(/href="#([^"]+)"/g)].map(([, id]) => id as string);
    expect(links.filter((id) => !ids.includes(id))).toEqual([]);
    for (const lang of ['en', 'fr']) for (const place of [1, 2, 3, 4, 5]) expect(ids).toContain(`${lang}-f${place}`);
    expect(page).toContain('could not be judged <small>LUMO_BAD_ENCODING</small>');
    expect(page).toContain('n’a pas pu être contrôlé <small>LUMO_BAD_ENCODING</small>');
    // What there is nothing to do about is folded away.
    expect(page).toMatch(/<details id="en-f2" open>/);
  });

  it('are one list of findings each of whose lines names its file', () => {
    const found = read('all.ndjson')
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(new Set(found.map(({ file }) => file))).toEqual(new Set(['exports/bad.csv', 'mail.eml', ...found.map(({ file }) => file)]));
    expect(found.find(({ rule }) => rule === 'email-malformed')).toMatchObject({ file: 'exports/bad.csv', row: 3 });
    const rows = read('all.csv').trimEnd().split('\r\n');
    expect(rows[0]).toBe(
      '\ufeff"File","Row","Column","Field","Rule","Finding","Severity","Action","Channels","Law","Value (masked)","Facts","Contact kept","Fingerprints"',
    );
    expect(rows.length - 1).toBe(found.length);
    expect(rows.slice(1).every((row) => /^"(?:clean\.csv|mail\.eml|exports\/bad\.csv|calls\.csv|breaches\.csv)"/.test(row))).toBe(true);
  });

  it('are one list for GitLab, one table in Markdown, one event of lineage and one text', () => {
    const entries: { location: { path: string }; check_name: string }[] = JSON.parse(read('all.gitlab'));
    expect(entries.find(({ location }) => location.path === 'broken.csv')?.check_name).toBe('LUMO_BAD_ENCODING');
    expect(new Set(entries.map((one) => (one as unknown as { fingerprint: string }).fingerprint)).size).toBe(entries.length);
    expect(read('all.markdown')).toMatch(/^# ❓ 6 files: .*\n\n\| File \| Kind \| Verdict/);
    expect(JSON.parse(read('all.openlineage')).inputs.map(({ name }: { name: string }) => name)).toContain('exports/bad.csv');
    expect(read('all.terminal')).toMatch(/\? 6 files: /);
  });

  it('tell nobody’s address', () => {
    for (const one of KINDS) expect(read(`all.${one}`), one).not.toMatch(/claire@acme|paul@globex|lucie@globex/);
  });

  it('speak French in French', async () => {
    const { stdout } = await lumo(
      folder(FILES),
      ['clean.csv', 'broken.csv', '--check', '--opposition', 'stop.txt', '-f', 'md=-', '--lang', 'fr'].map((word) =>
        word.replace('md=-', 'markdown=-'),
      ),
    );
    expect(stdout).toMatch(/^# ❓ 2 fichiers\u00a0: 1 n’a pas pu être contrôlé et 1 /);
    expect(stdout).toContain('| Fichier | Nature | Verdict | Erreurs | Avertissements |');
  });
});

describe.concurrent('reports of several files', () => {
  const two = { 'a.csv': contactFile(CLAIRE), 'b.csv': contactFile(BROKEN), 'stop.txt': STOP };
  const DAY = ['--check', '--opposition', 'stop.txt'];

  it('keep the fingerprint of a finding wherever its file stands', async () => {
    const prints = async (...inputs: string[]) => {
      const { stdout } = await lumo(folder(two), [...inputs, ...DAY, '-f', 'sarif=-']);
      return JSON.parse(stdout)
        .runs[0].results.map(
          ({ ruleId, partialFingerprints: print }: { ruleId: string; partialFingerprints: Record<string, string> }) =>
            `${ruleId} ${print['lumoFinding/v1']}`,
        )
        .sort();
    };
    expect(await prints('b.csv', 'a.csv')).toEqual(await prints('a.csv', 'b.csv'));
  });

  it('are of each file where the path says so', async () => {
    const at = folder(two);
    const { code } = await lumo(at, ['a.csv', 'b.csv', ...DAY, '-f', 'sarif={name}.sarif', '-f', 'json=all.json']);
    expect(code).toBe(1);
    expect(names(at)).toEqual(['a.csv', 'a.sarif', 'all.json', 'b.csv', 'b.sarif', 'stop.txt']);
  });

  it('take the name of one file too', async () => {
    const at = folder(two);
    await lumo(at, ['a.csv', ...DAY, '-f', 'json=out-{name}.json']);
    expect(names(at)).toContain('out-a.json');
  });

  it('leave nothing behind when the run cannot go on', async () => {
    const at = folder(two);
    const { code, stderr } = await lumo(at, ['a.csv', 'b.csv', ...DAY, '-f', 'json=all.json', '-f', 'sarif=no/all.sarif']);
    expect([code, stderr.includes('LUMO_OUTPUT_UNWRITABLE')]).toEqual([2, true]);
    expect(names(at)).toEqual(['a.csv', 'b.csv', 'stop.txt']);
  });

  it('are there when no file could be judged', async () => {
    const { code, stdout } = await lumo(folder(), ['no.csv', 'nor.csv', '--check', '-f', 'json=-']);
    expect([code, JSON.parse(stdout)]).toMatchObject([
      2,
      { verdict: 'incomplete', files: [], unread: [{ name: 'no.csv' }, { name: 'nor.csv' }] },
    ]);
  });

  it('say the same words to GitHub once, for all of them, and what could not be judged', async () => {
    const at = folder(two);
    const summary = join(at, 'summary.md');
    const { stdout } = await lumo(at, ['a.csv', 'b.csv', 'no.csv', ...DAY], {
      env: { GITHUB_ACTIONS: 'true', GITHUB_STEP_SUMMARY: summary },
    });
    expect(stdout).toMatch(/^::error file=b\.csv,line=2,title=[^:]*\(email-malformed\)::/m);
    expect(stdout).toMatch(/^::error file=no\.csv,line=1,title=Not judged \(LUMO_INPUT_NOT_FOUND\)::/m);
    expect(readFileSync(summary, 'utf8').match(/^# /gm)).toHaveLength(1);
  });
});
