import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const read = (path: string): string => readFileSync(join(ROOT, path), 'utf8');

interface Locked {
  readonly version?: string;
  readonly license?: string;
  readonly integrity?: string;
  readonly resolved?: string;
  readonly hasInstallScript?: boolean;
  readonly dev?: boolean;
  readonly link?: boolean;
}

const { packages } = JSON.parse(read('package-lock.json')) as { packages: Record<string, Locked> };
const manifest = JSON.parse(read('package.json')) as Record<string, Record<string, string> | undefined>;
const locked = Object.entries(packages).filter(([path]) => path !== '');

/** Licences that ask for no more than to be told, or to publish changes of the licensed files themselves (MPL). */
const PERMISSIVE = new Set(
  ['MIT', 'MIT-0', 'ISC', '0BSD', 'BSD-2-Clause', 'BSD-3-Clause', 'Apache-2.0', 'CC0-1.0', 'CC-BY-3.0'].concat([
    'CC-BY-4.0',
    'Unlicense',
    'BlueOak-1.0.0',
    'Python-2.0',
    'PSF-2.0',
    'MPL-2.0',
  ]),
);

/** Whether an SPDX expression of at most one level allows what we do: one of those joined by OR, each of those joined by AND. */
const isPermissive = (expression: string): boolean =>
  expression
    .replace(/^\((.*)\)$/, '$1')
    .split(/ or /i)
    .some((side) => side.split(/ and /i).every((name) => PERMISSIVE.has(name.trim())));

describe('what is installed with the project', () => {
  it('is many packages, so that the laws below say something', () => expect(locked.length).toBeGreaterThan(200));

  const LAWS: [string, (entry: Locked) => boolean][] = [
    ['is pinned by the hash of its bytes', ({ integrity, link }) => link === true || /^sha512-[\w+/]{86}==$/.test(integrity ?? '')],
    ['names no address to be downloaded from', ({ resolved, link }) => link === true || resolved === undefined],
    ['runs nothing while it is installed', ({ hasInstallScript }) => hasInstallScript !== true],
    ['has a permissive licence', ({ license, link }) => link === true || isPermissive(license ?? 'none')],
  ];
  it.each(LAWS)('each package %s', (_, holds) => {
    expect(locked.filter(([, entry]) => !holds(entry)).map(([path]) => path)).toEqual([]);
  });

  it('is asked for by its exact version', () => {
    const asked = ['dependencies', 'devDependencies', 'overrides'].flatMap((group) => Object.entries(manifest[group] ?? {}));
    const loose = asked.filter(([, version]) => typeof version === 'string' && !/^(\d+\.\d+\.\d+(-[\w.]+)?|\$[\w@/-]+)$/.test(version));
    expect(asked.length).toBeGreaterThan(20);
    expect(loose).toEqual([]);
  });

  it('stands in the table of dependencies, with its version', () => {
    // A row is for one package, or for several that serve one purpose; what runs in the product has a link.
    const told = read('docs/dependencies.md').replace(/\[([^\]]+)\]\([^)]+\)/g, '$1');
    const isTold = (name: string, version: string): boolean => ['| ', ', '].some((before) => told.includes(`${before}${name} ${version}`));
    const absent = ['dependencies', 'devDependencies'].flatMap((group) =>
      Object.entries(manifest[group] ?? {}).filter(([name, version]) => !isTold(name, version)),
    );
    expect(absent).toEqual([]);
  });
});

describe('licences', () => {
  it.each([
    ['MIT', true],
    ['(MIT OR EUPL-1.1+)', true],
    ['(ISC AND CC-BY-3.0)', true],
    ['GPL-3.0', false],
    ['(MIT AND GPL-3.0)', false],
    ['MIT or MPL-2.0', true],
    ['UNLICENSED', false],
    ['none', false],
  ])('%s: permissive is %s', (expression, permissive) => expect(isPermissive(expression)).toBe(permissive));
});
