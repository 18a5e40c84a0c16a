import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse, parseAllDocuments } from 'yaml';
import { BIN, BROKEN, CLAIRE, contactFile, environment, folder, names, PAUL, ROOT, STOP } from '../cli/support.js';
import { installed } from './tools.js';
import { warmProgram } from './warm.js';

const TEXT = readFileSync(join(ROOT, 'templates/lumo-check.yml'), 'utf8');
const [HEAD = '', BODY = ''] = TEXT.split(/^---\n/m);
type Value = string | readonly string[];
interface Input {
  readonly description: string;
  readonly type?: 'array';
  readonly default?: Value;
  readonly options?: readonly string[];
}
interface Job {
  readonly stage: string;
  readonly image: string;
  readonly variables: Readonly<Record<string, { readonly value: string; readonly expand: boolean }>>;
  readonly script: readonly string[];
  readonly artifacts: { readonly paths: readonly string[]; readonly reports: Readonly<Record<string, string>> };
}
const INPUTS = (parse(HEAD) as { spec: { inputs: Readonly<Record<string, Input>> } }).spec.inputs;

/** The job that a component amounts to: GitLab puts the text of inputs into the text of the component, lists as JSON, and reads that. */
const jobWith = (given: Readonly<Record<string, Value>>): readonly [name: string, job: Job] => {
  const text = BODY.replace(/\$\[\[ inputs\.([\w-]+) \]\]/g, (_, name: string) => {
    const value = given[name] ?? INPUTS[name]?.default;
    if (value === undefined) throw new Error(`the input ${name} must be given`);
    return typeof value === 'string' ? value : JSON.stringify(value);
  });
  const [entry, ...others] = Object.entries(parse(text) as Record<string, Job>);
  if (!entry || others.length > 0) throw new Error(`one job was expected, not ${others.length + 1}`);
  return entry;
};

const WARM = warmProgram();
/** Runs the script of the job as a runner does, in a project that has lumo-check among its packages. */
const run = (files: Readonly<Record<string, string>>, given: Readonly<Record<string, Value>>, shell = 'sh', program = WARM) => {
  const at = folder(files);
  mkdirSync(join(at, 'node_modules/.bin'), { recursive: true });
  symlinkSync(program, join(at, 'node_modules/.bin/lumo-check'));
  const [, job] = jobWith(given);
  const variables = Object.fromEntries(Object.entries(job.variables).map(([name, { value }]) => [name, value]));
  const { status, stdout, stderr } = spawnSync(shell, ['-e'], {
    cwd: at,
    input: job.script.join('\n'),
    env: environment({ LC_ALL: 'C.UTF-8', CI: 'true', GITLAB_CI: 'true', ...variables }),
    encoding: 'utf8',
  });
  return { at, status, log: stdout + stderr, job };
};
/** Rules that found an error, as the widget of code quality is told. */
const errorsIn = (at: string): string[] => {
  const entries = JSON.parse(readFileSync(join(at, 'gl-code-quality-report.json'), 'utf8')) as { check_name: string; severity: string }[];
  return entries.filter(({ severity }) => severity === 'major').map((entry) => entry.check_name);
};
const GOOD = contactFile(CLAIRE, PAUL);
const BAD = contactFile(CLAIRE, BROKEN);

describe.skipIf(process.platform === 'win32')('the component of GitLab, by its own script', () => {
  it('a clean file passes', () => {
    const { status, at, job } = run(
      { 'contacts.csv': GOOD, 'stop list.txt': STOP },
      { files: ['contacts.csv'], opposition: ['stop list.txt'] },
    );
    expect(status).toBe(0);
    for (const report of [...job.artifacts.paths, ...Object.values(job.artifacts.reports)]) expect(existsSync(join(at, report))).toBe(true);
    expect(errorsIn(at)).toEqual([]);
  });

  it.each(['sh', 'bash'])('a file with an error fails, in %s', (shell) => {
    const { status, at, log } = run(
      { "l'été  2026.csv": BAD, 'stop.txt': STOP },
      { files: ["l'été  2026.csv"], opposition: ['stop.txt'] },
      shell,
      BIN,
    );
    expect(status).toBe(1);
    expect(log.replace(/\s+/g, ' ')).toContain("✗ l'été 2026.csv: not as it is");
    expect(errorsIn(at)).toEqual(['email-malformed']);
    expect(readFileSync(join(at, 'lumo-check.xml'), 'utf8')).toContain('<failure');
  });

  it('every input reaches the command', () => {
    const { status, log } = run(
      { 'contacts.csv': BAD, 'own.yaml': 'preset: minimal\n' },
      {
        files: ['contacts.csv'],
        preset: 'strict',
        channel: 'email,phone',
        config: 'own.yaml',
        'fail-on': 'never',
        lang: 'fr',
        args: ['--skip', 'source-missing', '--as-of', '2026-11-24'],
      },
    );
    expect(status).toBe(0);
    const said = log.replace(/\s+/g, ' ');
    for (const part of ['24 novembre 2026, préréglage strict, pour email et téléphone', '--skip : source-missing', 'own.yaml']) {
      expect(said).toContain(part);
    }
  });

  it.each([
    '$(touch pwned)',
    '`touch pwned`',
    "'; touch pwned; '",
    '"; touch pwned; "',
    '; touch pwned',
    '$IFS',
    'a: b # c',
    '"',
    "'",
    '- x',
  ])('no value is run, or means anything to YAML: %j', (attack) => {
    for (const name of Object.keys(INPUTS).filter((one) => !['job-name', 'stage', 'image', 'version', 'fail-on', 'lang'].includes(one))) {
      const value = INPUTS[name]?.type === 'array' ? [`x ${attack}`] : `x ${attack}`;
      const [, job] = jobWith({ files: ['contacts.csv'], [name]: value });
      const variable = job.variables[`INPUT_${name.toUpperCase().replaceAll('-', '_')}`];
      expect(variable).toEqual({ value: typeof value === 'string' ? value : JSON.stringify(value), expand: false });
    }
    const all = {
      files: [`x ${attack}`],
      opposition: [attack],
      args: [attack],
      preset: `x ${attack}`,
      channel: attack,
      config: `x ${attack}`,
    };
    const { status, at } = run({}, all);
    expect(status).toBe(2);
    expect(names(at).filter((name) => name.endsWith('pwned'))).toEqual([]);
  });

  it('a list that is none ends the job, and nothing is called clean', () => {
    expect(run({ 'contacts.csv': GOOD }, { files: 'contacts.csv' }).status).toBe(2);
  });
});

describe('the text of the component', () => {
  it('names its job, and asks for its files only', () => {
    const [name, job] = jobWith({ files: ['a.csv'], 'job-name': 'contacts: november', stage: 'verify' });
    expect([name, job.stage, job.image]).toEqual(['contacts: november', 'verify', 'node:22-slim']);
    expect(
      Object.entries(INPUTS)
        .filter(([, input]) => input.default === undefined)
        .map(([one]) => one),
    ).toEqual(['files']);
    expect(() => jobWith({})).toThrow('the input files must be given');
  });

  it('installs the version that it belongs to', () => {
    expect(INPUTS.version?.default).toBe(JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')).version);
  });

  it('is two documents, describes every input, and puts none into the script', () => {
    expect(parseAllDocuments(TEXT).map(({ errors }) => errors)).toEqual([[], []]);
    for (const [name, { description }] of Object.entries(INPUTS)) {
      expect([name, description.length > 10, BODY.includes(`$[[ inputs.${name} ]]`)]).toEqual([name, true, true]);
    }
    const [, job] = Object.entries(parse(BODY) as Record<string, Job>)[0] ?? [];
    expect(job?.script.join('')).not.toContain('$[[');
  });

  it('shellcheck finds nothing in its script', (context) => {
    const [, job] = jobWith({ files: ['a.csv'] });
    const { stdout } = spawnSync(installed(context, 'shellcheck'), ['-s', 'sh', '-'], { input: job.script.join('\n'), encoding: 'utf8' });
    expect(stdout).toBe('');
  });
});
