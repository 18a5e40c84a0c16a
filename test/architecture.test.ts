import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const root = resolve(import.meta.dirname, '..');
const files = ['bin', 'src', 'rules'].flatMap((folder) =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => join(root, folder, name)),
);
const rooms = [
  'model',
  'law',
  'csv',
  'fields',
  'lists',
  'register',
  'evidence',
  'engine',
  'kpi',
  'history',
  'config',
  'audit',
  'reporters',
  'words',
  'testing',
  'cli',
] as const;
/** `author`, `errors` and the library's own files (check, settings, index, version) stand in src itself. */
const roomOf = (path: string): string => {
  const parts = relative(root, path).split(/[\\/]/);
  if (parts[0] !== 'src') return parts[0] as string;
  return (rooms as readonly string[]).includes(parts[1] as string) ? (parts[1] as string) : (parts[1] as string).replace(/\.ts$/, '');
};
const LIBRARY = ['index', 'check', 'settings', 'run-settings', 'lists-declared', 'recorder', 'exit-code', 'version'];
/** Who may import whom. A room may always import itself and the errors. */
const may: Readonly<Record<string, readonly string[]>> = {
  bin: ['cli'],
  cli: [...rooms, ...LIBRARY, 'rules'],
  index: [...LIBRARY, 'config', 'model', 'reporters', 'errors'],
  check: [...rooms.filter((room) => room !== 'cli'), ...LIBRARY],
  settings: [...rooms.filter((room) => room !== 'cli'), ...LIBRARY, 'rules', 'author'],
  recorder: [...LIBRARY, 'csv', 'evidence', 'model'],
  'exit-code': ['config', 'model'],
  'run-settings': ['config', 'engine', 'lists', 'model'],
  'lists-declared': ['config', 'lists', 'model'],
  version: [],
  model: [],
  errors: ['model'],
  law: ['model'],
  words: ['model'],
  csv: ['model'],
  fields: ['model'],
  lists: ['model', 'csv', 'fields'],
  engine: ['model', 'law', 'csv', 'fields', 'lists'],
  reporters: ['model', 'words'],
  register: ['model', 'fields', 'lists', 'csv'],
  evidence: ['model', 'csv', 'register'],
  kpi: ['model', 'fields', 'csv'],
  history: ['model', 'register', 'fields'],
  audit: ['model', 'csv', 'fields', 'lists', 'engine'],
  config: ['model'],
  author: ['model', 'fields', 'law'],
  rules: ['author', 'rules'],
  testing: ['audit', 'model', 'engine', 'csv', 'fields', 'lists', 'author'],
};
const importsOf = (path: string): { spec: string; from: string }[] =>
  [...readFileSync(path, 'utf8').matchAll(/(?:from|import|import\()\s*'([^']+)'/g)].map(([, spec]) => ({
    spec: spec as string,
    from: path,
  }));
const local = files
  .flatMap(importsOf)
  .filter(({ spec }) => spec.startsWith('.'))
  .map(({ spec, from }) => ({ from, to: resolve(dirname(from), spec.replace(/\.js$/, '.ts')) }));
const external = files.flatMap(importsOf).filter(({ spec }) => !spec.startsWith('.'));
const name = (path: string): string => relative(root, path);

describe('the house', () => {
  it('imports go only where they may', () => {
    const wrong = local.filter(({ from, to }) => {
      const [a, b] = [roomOf(from), roomOf(to)];
      return a !== b && b !== 'errors' && !(may[a] ?? []).includes(b);
    });
    expect(wrong.map(({ from, to }) => `${name(from)} → ${name(to)}`)).toEqual([]);
  });

  it('no imports go round in a circle', () => {
    const next = new Map<string, string[]>();
    for (const { from, to } of local) next.set(from, [...(next.get(from) ?? []), to]);
    const done = new Set<string>();
    const circles: string[] = [];
    const walk = (path: string, above: readonly string[]): void => {
      if (above.includes(path)) circles.push([...above.slice(above.indexOf(path)), path].map(name).join(' → '));
      if (done.has(path) || above.includes(path)) return;
      for (const to of next.get(path) ?? []) walk(to, [...above, path]);
      done.add(path);
    };
    for (const path of files) walk(path, []);
    expect(circles).toEqual([]);
  });

  it.each([
    ['the file system', /^node:fs/, ['csv', 'lists', 'register', 'evidence', 'history', 'config', 'audit', 'cli']],
    ['process, chalk and commander', /^(?:node:process|chalk|commander)$/, ['cli']],
    ['csv-parse and csv-stringify', /^csv-(?:parse|stringify)/, ['csv', 'lists', 'engine', 'kpi']],
    ['libphonenumber-js, email-addresses and date-fns', /^(?:libphonenumber-js|email-addresses|date-fns)/, ['fields']],
    ['zod', /^zod/, ['config', 'author', 'model', 'reporters', 'evidence', 'kpi']],
  ])('%s stay in their rooms', (_, pattern, allowed) => {
    expect(
      external
        .filter(({ spec, from }) => pattern.test(spec) && !(allowed as string[]).includes(roomOf(from)))
        .map(({ from }) => name(from)),
    ).toEqual([]);
  });

  it('nobody looks at a clock but the command line, once', () => {
    const looks = files.filter((path) => /Date\.now\(|new Date\(\)/.test(readFileSync(path, 'utf8'))).map(name);
    expect(looks).toEqual([join('src', 'cli', 'io.ts')]);
  });

  it('nobody opens a socket', () => {
    expect(
      external.filter(({ spec }) => /^(?:node:)?(?:net|http|https|http2|tls|dns|dgram)$/.test(spec)).map(({ from }) => name(from)),
    ).toEqual([]);
  });

  it('files are small', () => {
    /** Tables, texts, and the array of all rules. */
    const isData = (path: string): boolean =>
      name(path) === join('rules', 'index.ts') ||
      /(?:-data|words|aliases|laws?\b|texts|help)[^\\/]*(?:[\\/][^\\/]*)?\.ts$/.test(name(path)) ||
      roomOf(path) === 'words';
    const long = files
      .filter((path) => !isData(path))
      .map((path) => ({
        path: name(path),
        lines: readFileSync(path, 'utf8').split('\n').length - 1,
        most: roomOf(path) === 'rules' ? 120 : 150,
      }))
      .filter(({ lines, most }) => lines > most);
    expect(long).toEqual([]);
  });
});
