import { chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { BROKEN, CLAIRE, contactFile, contents, folder, installedIn, lumo, PAUL, ROOT, type RunOptions, STOP, salon } from './support.js';

const OPPOSED = ['--opposition', 'opposition.txt'];
const files = () => folder({ 'a.csv': contactFile(CLAIRE, BROKEN, PAUL), 'stop.txt': STOP });
const check = (at: string, args: readonly string[], options: RunOptions = {}) =>
  lumo(at, ['a.csv', '--opposition', 'stop.txt', '--check', ...args], options);

describe('several formats in one run', () => {
  it('are all written, and the summary says which', async () => {
    const at = salon();
    const { code, stdout, stderr } = await lumo(at, [
      'contacts.csv',
      ...OPPOSED,
      '-f',
      'out.sarif',
      '-f',
      'json=r.json',
      '-f',
      'ndjson',
      '-f',
      'findings.csv',
    ]);
    expect([code, stderr]).toEqual([1, '']);
    const made = contents(at);
    expect(JSON.parse(made['out.sarif'] ?? '')).toMatchObject({ version: '2.1.0' });
    expect(JSON.parse(made['r.json'] ?? '')).toMatchObject({ schemaVersion: 1 });
    for (const name of ['contacts.clean.csv', 'out.sarif', 'r.json', 'contacts.report.ndjson', 'findings.csv'])
      expect(stdout).toContain(name);
    expect(made).not.toHaveProperty('contacts.report.json');
  });

  it('no two of them go to standard output', async () => {
    const { code, stderr } = await check(files(), ['-f', 'json=-', '-f', 'sarif=-']);
    expect([code, stderr]).toEqual([2, expect.stringContaining('Standard output cannot take two outputs.')]);
  });

  it.each([
    ['sarf', 'LUMO_UNKNOWN_FORMAT', 'Did you mean "sarif"?'],
    ['report.pdf', 'LUMO_UNKNOWN_FORMAT', 'The formats are terminal, full, html, json, ndjson, csv, markdown, sarif, junit'],
    ['csv-parse', 'LUMO_UNKNOWN_FORMAT', ''],
    ['./absent.mjs', 'LUMO_REPORTER_INVALID', 'there is no such module'],
    ['lumo-check-reporter-absent=x', 'LUMO_REPORTER_INVALID', 'there is no such module'],
  ])('-f %s is refused before anything is read', async (format, code, says) => {
    const at = files();
    const before = contents(at);
    const ran = await lumo(at, ['a.csv', '-f', format]);
    expect([ran.code, ran.stderr]).toEqual([2, expect.stringContaining(code)]);
    expect(ran.stderr).toContain(says);
    expect(contents(at)).toEqual(before);
  });
});

describe('every finding', () => {
  const schema = JSON.parse(readFileSync(join(ROOT, 'schema/finding.json'), 'utf8')) as object;
  const valid = new Ajv2020({ strict: true, allErrors: true, allowUnionTypes: true }).compile(schema);

  it.each(['en', 'fr'])('NDJSON (%s): lines that the published schema accepts, as many as the report counts', async (lang) => {
    const at = salon();
    await lumo(at, ['contacts.csv', ...OPPOSED, '-f', 'f.ndjson', '-f', 'r.json', '--lang', lang], {
      env: { LUMO_KEY: '0123456789abcdef'.repeat(4) },
    });
    const made = Buffer.from(contents(at)['f.ndjson'] ?? '', 'latin1').toString();
    expect(made.endsWith('\n')).toBe(true);
    const lines = made
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as Record<string, unknown>);
    for (const line of lines) expect([line, valid(line), valid.errors]).toEqual([line, true, null]);
    const { counts } = JSON.parse(contents(at)['r.json'] ?? '') as { counts: Record<string, number> };
    for (const severity of ['error', 'warning', 'info'])
      expect(lines.filter((line) => line.severity === severity).length).toBe(counts[severity]);
    expect(lines.find(({ rule }) => rule === 'webmail-without-consent')).toMatchObject({
      row: 3,
      header: 'Courriel',
      field: 'email',
      message: 'needsConsent',
      text: lang === 'fr' ? expect.stringContaining('Boîte personnelle') : expect.stringContaining('Personal mailbox'),
      masked: 'n•••@•••',
      kept: false,
      channels: ['email'],
      fingerprints: [expect.any(String)],
    });
  });

  it.each<[string, (line: Record<string, unknown>) => unknown]>([
    ['a value', (line) => ({ ...line, value: 'jeanne@acme.example' })],
    ['row 0', (line) => ({ ...line, row: 0, kept: true })],
    ['a mask of no cell', (line) => ({ ...line, masked: 'j•••' })],
    ['a severity of off', (line) => ({ ...line, severity: 'off' })],
    ['no text', ({ text: _, ...line }) => line],
  ])('the schema is awake: it refuses %s', (_title, broken) => {
    const line = { rule: 'r', message: 'm', severity: 'error', action: 'bar', channels: [], law: [], text: 'T.' };
    expect(valid(line)).toBe(true);
    expect(valid(broken(line))).toBe(false);
  });

  it.each([
    ['en', ',', ['Row', 'Column', 'Field', 'Rule'], '2026'],
    ['fr', ';', ['Ligne', 'Colonne', 'Champ', 'Règle'], '2026'],
  ])('CSV (%s): what a spreadsheet in that language reads, every row as wide as its head', async (lang, delimiter, head) => {
    const at = salon();
    await lumo(at, ['contacts.csv', ...OPPOSED, '-f', 'f.csv', '-f', 'f.ndjson', '--lang', lang]);
    const text = Buffer.from(contents(at)['f.csv'] ?? '', 'latin1').toString();
    expect(text.startsWith('\ufeff')).toBe(true);
    const rows = parse(text, { bom: true, delimiter }) as string[][];
    expect(rows[0]?.slice(0, 4)).toEqual(head);
    expect(rows.length - 1).toBe((contents(at)['f.ndjson'] ?? '').trimEnd().split('\n').length);
  });

  it('goes to standard output as it is found, and the summary to standard error', async () => {
    const { code, stdout, stderr } = await check(files(), ['-f', 'ndjson=-']);
    expect([code, stderr]).toEqual([1, expect.stringContaining('a.csv')]);
    for (const line of stdout.trimEnd().split('\n')) expect(JSON.parse(line)).toHaveProperty('rule');
  });

  it('a run that fails leaves no file of findings', async () => {
    const at = folder({ 'a.csv': `${contactFile(CLAIRE, BROKEN)}"not closed;x\n` });
    const before = contents(at);
    const { code } = await lumo(at, ['a.csv', '-f', 'f.ndjson', '-f', 'f.csv']);
    expect(code).toBe(2);
    expect(contents(at)).toEqual(before);
  });
});

describe('a reporter of somebody else', () => {
  const example = (page: string): string => /^```js\n([\s\S]*?)^```/m.exec(readFileSync(join(ROOT, page), 'utf8'))?.[1] ?? '';

  it.each([
    ['docs/formats.md', 'by-rule.mjs', 'en', /^a\.csv: 2 of 3 contacts stay\n(?:.+\n)*1 × Malformed email address: .+ email\n/],
    ['docs/fr/formats.md', 'par-regle.mjs', 'fr', /^a\.csv : 2 contacts gardés sur 3\n(?:.+\n)*1 × Adresse email mal formée : .+ email\n/],
  ])('the example of %s works', async (page, name, lang, says) => {
    const at = files();
    writeFileSync(join(at, name), example(page));
    const { code, stdout } = await check(at, ['-f', `./${name}`, '--lang', lang]);
    expect(code).toBe(1);
    expect(stdout).toMatch(says);
  });

  it('in TypeScript, typed by the package, into a file', async () => {
    const at = files();
    installedIn(at);
    writeFileSync(
      join(at, 'mine.ts'),
      "import type { Reporter } from 'lumo-check';\nconst mine: Reporter = async (report, { lang, exit }) => [lang, exit, report.counts.error].join(' ');\nexport default mine;\n",
    );
    const { code } = await check(at, ['-f', './mine.ts=out.txt', '--lang', 'fr']);
    expect([code, readFileSync(join(at, 'out.txt'), 'utf8')]).toEqual([1, 'fr 1 1']);
  });

  it('as an installed package', async () => {
    const at = files();
    const home = join(at, 'node_modules/lumo-check-reporter-count');
    mkdirSync(home, { recursive: true });
    writeFileSync(join(home, 'package.json'), JSON.stringify({ name: 'lumo-check-reporter-count', type: 'module', exports: './index.js' }));
    writeFileSync(join(home, 'index.js'), 'export default async function* (report) { yield "kept "; yield String(report.rows.kept); }');
    const { stdout } = await check(at, ['-f', 'lumo-check-reporter-count']);
    expect(stdout).toBe('kept 2');
  });

  it('gets a copy of its own: what it does to the report shows nowhere else', async () => {
    const at = files();
    writeFileSync(
      join(at, 'vandal.mjs'),
      'export default (report) => { report.rows.kept = 999; report.rules.length = 0; return "done"; };',
    );
    await check(at, ['-f', './vandal.mjs=v.txt', '-f', 'json=r.json']);
    expect(JSON.parse(readFileSync(join(at, 'r.json'), 'utf8'))).toMatchObject({ rows: { kept: 2 } });
  });

  it.each([
    ['throws', "export default () => { throw new Error('cannot'); };", 'Error: cannot'],
    ['throws after a while', "export default function* () { yield 'a'; throw new Error('later'); }", 'Error: later'],
    ['rejects', "export default async () => { throw new TypeError('no'); };", 'TypeError: no'],
    ['returns nothing', 'export default () => undefined;', 'expected text, got undefined'],
    ['yields numbers', 'export default () => [1];', 'expected text, got number'],
  ])('one that %s is told of with exit code 2, and leaves no half of a file', async (_title, source, says) => {
    const at = files();
    writeFileSync(join(at, 'bad.mjs'), source);
    const { code, stderr } = await check(at, ['-f', './bad.mjs=out.txt', '-f', 'json=r.json']);
    expect([code, stderr]).toEqual([2, expect.stringContaining('LUMO_REPORTER_FAILED')]);
    expect(stderr).toContain(says);
    expect(Object.keys(contents(at)).sort()).toEqual(['a.csv', 'bad.mjs', 'stop.txt']);
  });

  it.each([
    ['exports no function', 'export const a = 1;', 'its default export is no function'],
    ['cannot be read', 'export default (;', 'it cannot be loaded'],
  ])('one that %s is refused before anything is read', async (_title, source, says) => {
    const at = files();
    writeFileSync(join(at, 'bad.mjs'), source);
    const { code, stderr } = await lumo(at, ['a.csv', '-f', './bad.mjs']);
    expect([code, stderr]).toEqual([2, expect.stringContaining(says)]);
    expect(Object.keys(contents(at)).sort()).toEqual(['a.csv', 'bad.mjs', 'stop.txt']);
  });
});

describe('what a run adds for the machine that runs it', () => {
  const GITHUB = { GITHUB_ACTIONS: 'true', GITHUB_STEP_SUMMARY: 'summary.md' };

  it('GitHub: annotations beside the summary, and the Markdown in the summary of the step, after what is there', async () => {
    const at = files();
    writeFileSync(join(at, 'summary.md'), 'Before.\n');
    const { code, stdout } = await check(at, [], { env: { ...GITHUB, GITHUB_STEP_SUMMARY: join(at, 'summary.md') } });
    expect(code).toBe(1);
    expect(stdout).toContain('\n::error file=a.csv,line=3,title=Malformed email address (email-malformed)::');
    const summary = readFileSync(join(at, 'summary.md'), 'utf8');
    expect(summary).toMatch(/^Before\.\n## a\.csv: no\./);
    expect(summary).toContain('| 🔴 error | `email-malformed` |');
  });

  it('Azure: its logging commands', async () => {
    const { stdout } = await check(files(), [], { env: { TF_BUILD: 'True' } });
    expect(stdout).toContain('\n##vso[task.logissue type=error;sourcepath=a.csv;linenumber=3;code=email-malformed;]');
  });

  it('GitLab: its report of code quality, where files may be written', async () => {
    const at = files();
    await check(at, [], { env: { GITLAB_CI: 'true' } });
    expect(contents(at)).not.toHaveProperty('gl-code-quality-report.json');
    await lumo(at, ['a.csv', '--opposition', 'stop.txt'], { env: { GITLAB_CI: 'true' } });
    expect(JSON.parse(contents(at)['gl-code-quality-report.json'] ?? '')).toContainEqual(
      expect.objectContaining({ check_name: 'email-malformed', severity: 'major' }),
    );
  });

  it.each([
    ['json=-', (text: string): unknown => JSON.parse(text)],
    [
      'ndjson=-',
      (text: string): unknown =>
        text
          .trimEnd()
          .split('\n')
          .map((line) => JSON.parse(line) as unknown),
    ],
  ])('never among %s on standard output', async (format, read) => {
    const { stdout, stderr } = await check(files(), ['-f', format], { env: { ...GITHUB, TF_BUILD: 'True' } });
    expect(() => read(stdout)).not.toThrow();
    expect(stderr).toContain('::error file=a.csv');
  });

  it('never among the contacts on standard output', async () => {
    const { stdout, stderr } = await lumo(files(), ['a.csv', '--opposition', 'stop.txt', '-o', '-'], { env: GITHUB });
    expect(stdout.split('\n').every((line) => line === '' || line.includes(';'))).toBe(true);
    expect(stdout).not.toContain('::error');
    expect(stderr).toContain('::error file=a.csv');
  });

  it('what was asked for is said once', async () => {
    const { stdout } = await check(files(), ['-f', 'github'], { env: GITHUB });
    expect(stdout.match(/^::error .*email-malformed/gm)).toHaveLength(1);
  });

  it.each([
    ['--no-ci', ['--no-ci'], {}],
    ['LUMO_CI', [], { LUMO_CI: 'false' }],
  ])('nothing with %s', async (_title, args, env) => {
    const at = files();
    const plain = await check(at, args);
    const ran = await check(at, args, {
      env: { ...GITHUB, ...env, GITHUB_STEP_SUMMARY: join(at, 'summary.md'), GITLAB_CI: '1', TF_BUILD: '1' },
    });
    expect(ran.stdout).toBe(plain.stdout);
    expect(existsSync(join(at, 'summary.md'))).toBe(false);
  });

  it('nothing with ci: false in the configuration', async () => {
    const at = files();
    writeFileSync(join(at, 'lumo.config.yaml'), 'ci: false\n');
    expect((await check(at, [], { env: GITHUB })).stdout).not.toContain('::error');
  });

  it('a summary that cannot be written changes nothing', async () => {
    const at = files();
    mkdirSync(join(at, 'locked'));
    chmodSync(join(at, 'locked'), 0o500);
    const [plain, ran] = await Promise.all([check(at, []), check(at, [], { env: { ...GITHUB, GITHUB_STEP_SUMMARY: join(at, 'locked') } })]);
    expect([ran.code, ran.stderr]).toEqual([plain.code, plain.stderr]);
  });
});

describe('--reveal', () => {
  const value = 'lucie@globex,example';
  const onTerminal = (args: readonly string[], env = {}) =>
    check(files(), args, { tty: ['stdout', 'stderr'], env: { TERM: 'xterm', ...env } });

  it('shows the values of examples on a terminal, and changes nothing else', async () => {
    const [masked, shown] = await Promise.all([onTerminal(['--no-color', '-f', 'full']), onTerminal(['--no-color', '--reveal'])]);
    expect(masked.stdout).not.toContain(value);
    expect(shown.stdout).toContain(value);
    expect(shown.stdout.replace(value, 'l•••@•••')).toBe(masked.stdout);
    expect(shown.code).toBe(masked.code);
  });

  it('shows them in the full report too', async () => {
    expect((await onTerminal(['-f', 'full', '--reveal'])).stdout).toContain(value);
  });

  it('reports in files stay masked, to the byte', async () => {
    const run = async (args: readonly string[]): Promise<Record<string, string>> => {
      const at = files();
      const { code } = await lumo(
        at,
        ['a.csv', '--opposition', 'stop.txt', '-f', 'r.json', '-f', 'f.ndjson', '-f', 'r.md', '-f', 'o.sarif', ...args],
        { tty: ['stdout'], env: { TERM: 'xterm' } },
      );
      return { ...contents(at), code: String(code) };
    };
    const [masked, shown] = await Promise.all([run([]), run(['--reveal'])]);
    expect(shown).toEqual(masked);
    for (const name of ['r.json', 'f.ndjson', 'r.md', 'o.sarif'] as const) expect(shown[name]).not.toContain(value);
  });

  it.each<[string, readonly string[], RunOptions, string]>([
    ['in CI', [], { tty: ['stdout'], env: { CI: 'true' } }, 'a machine runs this'],
    ['on GitHub', [], { tty: ['stdout'], env: { GITHUB_ACTIONS: 'true' } }, 'a machine runs this'],
    ['in a pipe', [], {}, 'the output is not one'],
    ['into a file', ['-f', 'terminal=out.txt'], { tty: ['stdout'] }, 'the summary would go to a file'],
    ['where standard error, which takes the summary, is none', ['-f', 'json=-'], { tty: ['stdout'] }, 'the output is not one'],
  ])('is refused %s', async (_title, args, options, says) => {
    const at = files();
    const before = contents(at);
    const { code, stdout, stderr } = await check(at, ['--reveal', ...args], options);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toContain('LUMO_REVEAL');
    expect(stderr).toContain(says);
    expect(contents(at)).toEqual(before);
  });

  it('is refused for standard input, in French too', async () => {
    const { code, stderr } = await lumo(files(), ['-', '--reveal', '--check', '--lang', 'fr'], {
      tty: ['stdout'],
      input: contactFile(BROKEN),
    });
    expect([code, stderr]).toEqual([2, expect.stringContaining('l’entrée standard ne se lit qu’une fois')]);
  });
});
