import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';

const ROOT = join(import.meta.dirname, '..');
const copy = mkdtempSync(join(tmpdir(), 'lumo-new-rule-'));
for (const path of ['src', 'rules', 'test/seed.ts', 'package.json', 'tsconfig.json'])
  cpSync(join(ROOT, path), join(copy, path), { recursive: true });
// The copy is compiled by nobody: its tests run the sources.
const vitestConfig = readFileSync(join(ROOT, 'vitest.config.ts'), 'utf8');
writeFileSync(join(copy, 'vitest.config.ts'), vitestConfig.replace(/globalSetup: '[^']*',\s*/, ''));
symlinkSync(join(ROOT, 'node_modules'), join(copy, 'node_modules'), 'junction');
afterAll(() => rmSync(copy, { recursive: true, force: true }));

const node = (...args: readonly string[]) =>
  spawnSync(process.execPath, args, {
    cwd: copy,
    encoding: 'utf8',
    env: { ...process.env, LUMO_ROOT: copy, VITEST: undefined, NODE_OPTIONS: '' },
  });
const make = (...args: readonly string[]) => node(join(ROOT, 'scripts/new-rule.mjs'), ...args);

describe('npm run new-rule', () => {
  /** One for whatever kind of field; they are compiled together, and their tests run together. */
  const MADE = [
    ['city-unknown', 'accuracy', 'city'],
    ['consent-stale', 'consent', 'consentAt'],
    ['consent-absent', 'consent', 'optIn'],
    ['refusal-told', 'opposition', 'optOut'],
    ['number-mobile', 'accuracy', 'phone'],
    ['address-wrong', 'accuracy', 'email'],
  ] as const;

  it('makes rules that compile and tests that pass, in the order of the alphabet', { timeout: 300_000 }, () => {
    for (const words of MADE) {
      const made = make(...words);
      expect(made).toMatchObject({ status: 0, stderr: '' });
      expect(made.stdout).toContain('npm run build && npm run docs');
    }
    const index = readFileSync(join(copy, 'rules/index.ts'), 'utf8');
    const files = [...index.matchAll(/from '\.\/([\w-]+)\.js'/g)].map(([, file]) => file);
    expect(files).toEqual(expect.arrayContaining(MADE.map(([id]) => id)));
    expect(files).toEqual(files.toSorted());
    // The rules and all that they import: nothing else of the sources knows a rule.
    writeFileSync(join(copy, 'only.json'), JSON.stringify({ extends: './tsconfig.json', include: ['rules', 'src/**/*.d.ts'] }));
    const tsc = join(ROOT, 'node_modules/typescript/bin/tsc');
    expect(node(tsc, '--noEmit', '--singleThreaded', '-p', 'only.json')).toMatchObject({ status: 0, stdout: '' });
    const tests = MADE.map(([id]) => `test/rules/${id}.test.ts`);
    const tested = node(join(ROOT, 'node_modules/vitest/vitest.mjs'), 'run', ...tests);
    expect(`${tested.stdout}`).toMatch(/12 passed/);
    expect(tested.status).toBe(0);
  });

  it('makes labels to be filled in, five for each answer', () => {
    const labels = parse(readFileSync(join(copy, 'scripts/evaluate/labels/city-unknown.yaml'), 'utf8')) as {
      files: { only: string[]; base: object; rules: Record<string, { yes: [string, object][]; no: [string, object][] }> }[];
    };
    const [file] = labels.files;
    expect(file).toMatchObject({ only: ['city-unknown'], base: { ville: '' } });
    for (const says of ['yes', 'no'] as const) expect(new Set(file?.rules['city-unknown']?.[says].map(([why]) => why)).size).toBe(5);
  });

  it.each([
    [['city'], /the thing and its problem/],
    [['city-empty', 'geography'], /The second word is a theme\.[\s\S]*accuracy/],
    [['city-empty', 'accuracy', 'town'], /no field "town"/],
    [['source-missing', 'transparency'], /is there already/],
  ])('%j is refused, with what it should have been', (args, words) => {
    const refused = make(...args);
    expect({ status: refused.status, stdout: refused.stdout }).toEqual({ status: 2, stdout: '' });
    expect(refused.stderr).toMatch(words);
  });
});
