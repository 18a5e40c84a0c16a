import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { isStale } from './fresh-build.js';

const root = mkdtempSync(join(tmpdir(), 'lumo-stale-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));

const at = (path: string, second: number): string => {
  const file = join(root, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, '');
  utimesSync(file, second, second);
  return file;
};
const foldersAt = (second: number): void => {
  for (const folder of ['bin', 'src/engine', 'src', 'rules', 'scripts', 'scripts/package']) utimesSync(join(root, folder), second, second);
};

describe('a build', () => {
  const sources = [
    'bin/a.ts',
    'src/engine/b.ts',
    'rules/c.ts',
    'scripts/build.mjs',
    'scripts/package/vendor.mjs',
    'package.json',
    'package-lock.json',
    'tsconfig.json',
    'tsconfig.build.json',
  ];
  const built = join(root, 'dist/THIRD-PARTY.txt');
  const fresh = (): void => {
    for (const source of sources) at(source, 1000);
    foldersAt(1000);
    at('dist/THIRD-PARTY.txt', 2000);
  };

  it('is fresh when nothing was written since', () => {
    fresh();
    expect(isStale(root, built)).toBe(false);
  });

  it.each(sources)('is stale once %s was written', (source) => {
    fresh();
    at(source, 3000);
    expect(isStale(root, built)).toBe(true);
  });

  it('is stale once a source was taken away', () => {
    fresh();
    rmSync(join(root, 'src/engine/b.ts'));
    expect(isStale(root, built)).toBe(true);
  });

  it('is stale when it is not there', () => {
    fresh();
    rmSync(built);
    expect(isStale(root, built)).toBe(true);
  });
});
