import { describe, expect, it } from 'vitest';
import { BROKEN, CLAIRE, contactFile, contents, folder, lumo, PAUL, STOP } from './support.js';

const NO_SOURCE = 'ana@initech.example;Roux;Initech;;2026-03-02;2026-09-02';
const FILES = {
  'clean.csv': contactFile(CLAIRE, PAUL),
  'errors.csv': contactFile(CLAIRE, BROKEN),
  // An error that is only flagged: the cleaned file still holds it.
  'remaining.csv': contactFile(CLAIRE, NO_SOURCE),
  'stop.txt': STOP,
};
const RUN: Readonly<Record<string, readonly string[]>> = {
  clean: ['clean.csv', '--opposition', 'stop.txt'],
  // No list at all: one warning.
  warning: ['clean.csv'],
  errors: ['errors.csv', '--opposition', 'stop.txt'],
  remaining: ['remaining.csv', '--opposition', 'stop.txt', '--rule', 'source-missing:error'],
};

describe.concurrent('exit code', () => {
  const at = folder(FILES);
  const before = contents(at);

  it.each([
    // what the file holds, options, code
    ['clean', [], 0],
    ['clean', ['--fail-on', 'warning'], 0],
    ['clean', ['--max-warnings', '0'], 0],
    ['warning', [], 0],
    ['warning', ['--fail-on', 'error'], 0],
    ['warning', ['--fail-on', 'warning'], 1],
    ['warning', ['--fail-on', 'remaining'], 0],
    ['warning', ['--fail-on', 'never'], 0],
    ['warning', ['--max-warnings', '0'], 1],
    ['warning', ['--max-warnings', '1'], 0],
    ['warning', ['--max-warnings=0', '--fail-on=remaining'], 1],
    ['warning', ['--max-warnings', '0', '--fail-on', 'never'], 0],
    ['errors', [], 1],
    ['errors', ['--fail-on', 'error'], 1],
    ['errors', ['--fail-on', 'warning'], 1],
    ['errors', ['--fail-on', 'remaining'], 0],
    ['errors', ['--fail-on', 'never'], 0],
    ['errors', ['--max-warnings', '100'], 1],
    ['errors', ['-q'], 1],
    ['remaining', [], 1],
    ['remaining', ['--fail-on', 'remaining'], 1],
    ['remaining', ['--fail-on', 'never'], 0],
  ] as const)('a file with %s, %j: %i', async (holds, options, code) => {
    const ran = await lumo(at, [...(RUN[holds] ?? []), '--check', ...options]);
    expect({ code: ran.code, stderr: ran.stderr }).toEqual({ code, stderr: '' });
    expect(contents(at)).toEqual(before);
  });

  it.each([
    ['LUMO_FAIL_ON', 'warning'],
    ['LUMO_MAX_WARNINGS', '0'],
  ])('%s says it for a whole pipeline', async (name, value) => {
    expect((await lumo(at, ['clean.csv', '--check'], { env: { [name]: value } })).code).toBe(1);
  });

  it.each(['remaining', 'never'])('what could not be done is 2 under --fail-on %s', async (failOn) => {
    expect((await lumo(at, ['nowhere.csv', '--fail-on', failOn])).code).toBe(2);
  });

  it('the summary names the code that the process gives', async () => {
    const { code, stdout } = await lumo(at, ['errors.csv', '--check']);
    expect(code).toBe(1);
    expect(stdout).toMatch(/exit code 1/i);
  });
});
