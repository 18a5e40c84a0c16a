import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { AS_OF, BIN, BROKEN, CLAIRE, cannot, contactFile, environment, folder, names, PAUL, ROOT, STOP } from '../cli/support.js';
import { readAction, runAction } from './github-runner.js';
import { published } from './published.js';
import { installed } from './tools.js';
import { warmProgram } from './warm.js';

const ACTION = readAction(join(ROOT, 'action.yml'));
const SCRIPTS = ACTION.runs.steps.filter(({ run }) => run !== undefined);
const ENV = environment({ LC_ALL: 'C.UTF-8' });
const WARM = warmProgram();

/** A workspace whose project has lumo-check among its packages, as `npm ci` leaves it: the one that was built. */
const workspace = (files: Readonly<Record<string, string>>, inside = '', program = WARM): string => {
  const at = folder(Object.fromEntries(Object.entries(files).map(([name, text]) => [join(inside, name), text])));
  const bin = join(at, inside, 'node_modules/.bin');
  mkdirSync(bin, { recursive: true });
  symlinkSync(program, join(bin, 'lumo-check'));
  return at;
};
const GOOD = contactFile(CLAIRE, PAUL);
const BAD = contactFile(CLAIRE, BROKEN);
const run = (at: string, given: Readonly<Record<string, string>>) =>
  runAction(ACTION, { 'as-of': AS_OF, ...given }, { workspace: at, actionPath: ROOT, env: ENV });

/** In place of npm, a program that says what it was asked and installs what was built. */
const npmThatOnlyTells = (): string => {
  const bin = folder({
    npm: '#!/bin/sh\nprintf "%s\\n" "$@"\nmkdir -p "$RUNNER_TEMP/lumo-check/node_modules/.bin"\nln -s "$BUILT" "$RUNNER_TEMP/lumo-check/node_modules/.bin/lumo-check"\n',
  });
  chmodSync(join(bin, 'npm'), 0o755);
  return bin;
};

describe.skipIf(process.platform === 'win32')('the action, by its own steps', () => {
  it('a clean file passes, and says so in the outputs and in the summary', () => {
    const at = workspace({ 'contacts.csv': GOOD, 'stop.txt': STOP }, '', BIN);
    const ran = run(at, { files: 'contacts.csv', opposition: 'stop.txt' });
    expect([ran.failedAt, ran.log.includes('::error')]).toEqual([undefined, false]);
    expect(ran.outputs).toEqual({ 'exit-code': '0', verdict: 'passed', sarif: '' });
    expect(ran.summary).toMatch(/^## contacts\.csv: /);
    expect(ran.called).toEqual([]);
    expect(names(at)).toEqual(expect.arrayContaining(['contacts.clean.csv', 'contacts.report.html', 'contacts.report.json']));
  });

  it('a file with an error fails in the last step, after annotations, summary and SARIF', () => {
    const at = workspace({ 'contacts.csv': BAD, 'stop.txt': STOP }, '', BIN);
    const ran = run(at, { files: 'contacts.csv', opposition: 'stop.txt', 'upload-sarif': 'true', check: 'true' });
    expect(ran.failedAt).toBe('Verdict');
    expect(ran.outputs).toEqual({ 'exit-code': '1', verdict: 'failed', sarif: 'lumo-check.sarif' });
    expect(ran.log).toMatch(/^::error file=contacts\.csv,line=3,title=Malformed email address/m);
    expect(ran.summary).toContain('| 🔴 error | `email-malformed` |');
    expect(ran.called).toEqual([
      { uses: 'github/codeql-action/upload-sarif@v4', with: { sarif_file: 'lumo-check.sarif', category: 'lumo-check' } },
    ]);
    expect(JSON.parse(readFileSync(join(at, 'lumo-check.sarif'), 'utf8')).version).toBe('2.1.0');
    // check: true
    expect(existsSync(join(at, 'contacts.clean.csv'))).toBe(false);
  });

  it('a job that could not be done is an error, and no report of an earlier run is shown for it', () => {
    const at = workspace({ 'lumo-check.sarif': '{}' });
    const ran = run(at, { files: 'nowhere.csv', 'upload-sarif': 'true' });
    expect(ran).toMatchObject({ failedAt: 'Verdict', outputs: { 'exit-code': '2', verdict: 'error', sarif: '' }, called: [] });
    expect(ran.log).toContain('LUMO_INPUT_NOT_FOUND');
  });

  it('takes several files, one a line, whose names hold blanks, quotes, stars and a leading hyphen', () => {
    const files = ['mail list.csv', "l'été.csv", 'all*.csv', '-x.csv', 'a"b.csv'];
    const at = workspace({ ...Object.fromEntries(files.map((name) => [name, GOOD])), 'allother.csv': BAD, 'stop list.txt': STOP });
    const ran = run(at, { files: `${files.join('\r\n')}\n\n`, opposition: 'stop list.txt\n', check: 'true' });
    expect([ran.failedAt, ran.outputs.verdict]).toEqual([undefined, 'passed']);
    // Markdown takes a star for itself.
    const told = [...ran.summary.replaceAll('\\', '').matchAll(/^## (.+?): /gm)].map(([, name]) => name);
    expect(told).toEqual(files);
  });

  it('every input reaches the command', () => {
    const at = workspace({ 'contacts.csv': BAD, 'stop.txt': STOP, 'own.yaml': 'preset: minimal\n' });
    const ran = run(at, {
      files: 'contacts.csv',
      opposition: 'stop.txt',
      preset: 'strict',
      channel: 'email,phone',
      config: 'own.yaml',
      'fail-on': 'never',
      lang: 'fr',
      format: 'report.html\njunit=out.xml\n',
      sarif: 'out.sarif',
      args: '--skip\nsource-missing\n--stdin-filename\na b.csv',
    });
    expect(ran.failedAt).toBeUndefined();
    expect(ran.outputs).toEqual({ 'exit-code': '0', verdict: 'passed', sarif: 'out.sarif' });
    expect(ran.summary).toMatch(/préréglage strict, pour email et téléphone/);
    for (const report of ['report.html', 'out.xml', 'out.sarif']) expect(existsSync(join(at, report))).toBe(true);
    expect(readFileSync(join(at, 'out.sarif'), 'utf8')).toContain('"language": "fr"');
  });

  it('works in a folder of the workspace, and gives the path of SARIF from the root', () => {
    const at = workspace({ 'contacts.csv': BAD }, 'my data');
    const ran = run(at, { files: 'contacts.csv', 'working-directory': 'my data', sarif: 'out.sarif', 'fail-on': 'never' });
    expect(ran.outputs.sarif).toBe('my data/out.sarif');
    expect(existsSync(join(at, 'my data/out.sarif'))).toBe(true);
  });

  const ATTACKS = [
    '$(touch pwned)',
    '`touch pwned`',
    '"; touch pwned; "',
    "'; touch pwned; '",
    '&& touch pwned',
    '| touch pwned',
    '\n touch pwned\n',
    // biome-ignore lint/suspicious/noTemplateCurlyInString: a variable of the shell
    '${IFS}touch${IFS}pwned',
  ];
  it.each(ATTACKS)('no value of an input is run: %j', (attack) => {
    const at = workspace({ 'contacts.csv': GOOD });
    const others = new Set(['working-directory', 'version', 'node-version', 'upload-sarif', 'check', 'category']);
    const attacked = Object.keys(ACTION.inputs).filter((name) => !others.has(name));
    const { outputs } = run(at, Object.fromEntries(attacked.map((name) => [name, `x${attack}`])));
    expect(outputs).toEqual({ 'exit-code': '2', verdict: 'error', sarif: '' });
    const bin = npmThatOnlyTells();
    const env = { ...ENV, BUILT: WARM, PATH: `${bin}:${process.env.PATH}` };
    const { log } = runAction(ACTION, { files: 'x', version: `1${attack}` }, { workspace: at, actionPath: ROOT, env });
    expect(log).toContain(`lumo-check@1${attack}\n`);
    expect(names(at).filter((name) => /(?:^|\/)pwned$/.test(name))).toEqual([]);
  });

  it('no value of an input becomes an output of its own', () => {
    const at = workspace({ 'contacts.csv': BAD });
    const ran = run(at, { files: 'contacts.csv', sarif: 'out.sarif\nverdict=passed', 'fail-on': 'error' });
    expect(ran.outputs).toEqual({ 'exit-code': '1', verdict: 'failed', sarif: 'out.sarif' });
  });

  it('says what to do where Node.js is too old', () => {
    const bin = folder({ node: '#!/bin/sh\nexit 1\n' });
    chmodSync(join(bin, 'node'), 0o755);
    const ran = (lang: string) =>
      runAction(
        ACTION,
        { files: 'contacts.csv', lang },
        { workspace: folder(), actionPath: ROOT, env: { ...ENV, PATH: `${bin}:${process.env.PATH}` } },
      );
    expect(ran('')).toMatchObject({
      failedAt: 'Find or install lumo-check',
      log: '::error title=lumo-check::Node.js 20.19 or newer is needed: give this step a node-version.\n',
    });
    expect(ran('fr').log).toBe('::error title=lumo-check::Il faut Node.js 20.19 ou plus récent : donnez node-version à cette étape.\n');
  });

  it('installs the version of the action where the project has none', { timeout: 120_000 }, () => {
    const bin = npmThatOnlyTells();
    const at = folder({ 'contacts.csv': GOOD, 'stop.txt': STOP });
    const asked = (version: string) =>
      runAction(
        ACTION,
        { files: 'contacts.csv', opposition: 'stop.txt', 'as-of': AS_OF, version },
        { workspace: at, actionPath: ROOT, env: { ...ENV, BUILT: WARM, PATH: `${bin}:${process.env.PATH}` } },
      );
    const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
    expect(asked('').log).toContain(`--ignore-scripts\nlumo-check@${version}\n`);
    expect(asked('9.9.9').log).toContain('--ignore-scripts\nlumo-check@9.9.9\n');
    expect(asked('').outputs.verdict).toBe('passed');
  });

  it('installs a tarball by npm itself', { timeout: 120_000 }, (context) => {
    const at = folder({ 'contacts.csv': GOOD, 'stop.txt': STOP });
    const ran = run(at, { files: 'contacts.csv', opposition: 'stop.txt', version: `file:${published().tarball}` });
    if (/ENOTFOUND|EAI_AGAIN|ECONNREFUSED|E40[34]/.test(ran.log)) cannot(context, 'no registry is reached');
    expect([ran.failedAt, ran.outputs.verdict]).toEqual([undefined, 'passed']);
  });
});

describe('the text of the action', () => {
  it('puts no expression into a script', () => {
    expect(SCRIPTS.length).toBe(3);
    for (const { run: script, shell } of SCRIPTS) expect([script?.includes('${{'), shell]).toEqual([false, 'bash']);
  });

  it('uses every input, and describes it', () => {
    const text = readFileSync(join(ROOT, 'action.yml'), 'utf8');
    for (const [name, { description }] of Object.entries(ACTION.inputs)) {
      expect(text).toMatch(new RegExp(`inputs\\.${name}\\b`));
      expect(description.length).toBeGreaterThan(10);
    }
  });

  it('shellcheck finds nothing in its scripts', (context) => {
    const shellcheck = installed(context, 'shellcheck');
    for (const { run: script } of SCRIPTS) {
      const { stdout, status } = spawnSync(shellcheck, ['-s', 'bash', '-'], { input: script ?? '', encoding: 'utf8' });
      expect([stdout, status]).toEqual(['', 0]);
    }
  });
});
