import { readdirSync, readFileSync } from 'node:fs';
import { isBuiltin } from 'node:module';
import { dirname, join, relative, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const root = resolve(import.meta.dirname, '..');
const files = ['bin', 'src', 'rules'].flatMap((folder) =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => join(root, folder, name)),
);
/** The rooms from the lowest floor up: a sub-room imports those before it, a room those that it names (`*`: all below it). */
const HOUSE = JSON.parse(readFileSync(join(root, 'scripts/architecture/rooms.json'), 'utf8')) as readonly {
  readonly room: string;
  readonly imports: readonly string[];
  readonly rooms?: Readonly<Record<string, string>>;
}[];
const ROOMS = HOUSE.map(({ room }) => room);
/** Who may import whom, room by room. A room may always import itself. */
const may: Readonly<Record<string, readonly string[]>> = {
  // The program, and the threads that begin there.
  bin: ['cli', 'library', 'engine', 'events', 'audit'],
  rules: ['author', 'rules'],
  author: ['model', 'fields', 'law', 'lists', 'documents'],
  index: ['library', 'config', 'model', 'reporters'],
  ...Object.fromEntries(
    HOUSE.map(({ room, imports }, floor) => [room, imports.flatMap((one) => (one === '*' ? ROOMS.slice(0, floor) : [one]))]),
  ),
};
const partsOf = (path: string): readonly string[] => relative(root, path).split(/[\\/]/);
const roomOf = (path: string): string => {
  const [top = '', second = ''] = partsOf(path);
  return top === 'src' ? second.replace(/\.ts$/, '') : top;
};
/** The sub-room that a file lies in: `date`, `columns/aliases`; `.` for what stands in the room itself. */
const subRoomOf = (path: string): string => partsOf(path).slice(2, -1).join('/') || '.';
/** @param types whether imports that are gone once the types are gone count as well */
const importsOf = (path: string, types = true): { spec: string; from: string }[] => {
  const source = readFileSync(path, 'utf8');
  const text = types ? source : source.replace(/^(?:im|ex)port type [^;]*;$|\btypeof import\([^)]*\)/gm, '');
  return [...text.matchAll(/(?:from|import|import\()\s*'([^']+)'/g)].map(([, spec]) => ({ spec: spec as string, from: path }));
};
/** The file that an import of ours leads to; undefined for a package. */
const targetOf = ({ spec, from }: { spec: string; from: string }): string | undefined =>
  spec === '#platform'
    ? join(root, 'src/platform/platform.ts')
    : spec.startsWith('.')
      ? resolve(dirname(from), spec.replace(/\.js$/, '.ts'))
      : undefined;
const local = files
  .flatMap((path) => importsOf(path))
  .flatMap((one) => {
    const to = targetOf(one);
    return to === undefined ? [] : [{ from: one.from, to }];
  });
const external = files.flatMap((path) => importsOf(path)).filter((one) => targetOf(one) === undefined);
const name = (path: string): string => relative(root, path);

describe('the house', () => {
  it('imports go only where they may', () => {
    const wrong = local.filter(({ from, to }) => {
      const [a, b] = [roomOf(from), roomOf(to)];
      return a !== b && !(may[a] ?? []).includes(b);
    });
    expect(wrong.map(({ from, to }) => `${name(from)} → ${name(to)}`)).toEqual([]);
  });

  it('inside of a room imports go down the floors of its sub-rooms', () => {
    const floors = new Map(HOUSE.map(({ room, rooms = {} }) => [room, [...Object.keys(rooms), '.']]));
    const wrong = local.filter(({ from, to }) => {
      const order = floors.get(roomOf(from));
      if (!order || roomOf(from) !== roomOf(to)) return false;
      const [a, b] = [order.indexOf(subRoomOf(from)), order.indexOf(subRoomOf(to))];
      return a < 0 || b < 0 || b > a;
    });
    expect(wrong.map(({ from, to }) => `${name(from)} → ${name(to)}`)).toEqual([]);
  });

  it('every room is in the plan of the house, and every room of the plan is there', () => {
    const planned = HOUSE.flatMap(({ room, rooms = {} }) =>
      [...(Object.keys(rooms).length > 0 ? Object.keys(rooms) : ['.'])].map((sub) => `${room}/${sub}`),
    );
    const there = new Set(
      files.filter((path) => partsOf(path).length > 2 && partsOf(path)[0] === 'src').map((path) => `${roomOf(path)}/${subRoomOf(path)}`),
    );
    const doors = HOUSE.flatMap(({ room, rooms }) => (rooms ? [`${room}/.`] : []));
    expect([...there].filter((one) => !planned.includes(one) && !doors.includes(one))).toEqual([]);
    expect(planned.filter((one) => !there.has(one))).toEqual([]);
  });

  it('src itself holds the two doors of the package, and folders', () => {
    expect(files.filter((path) => partsOf(path)[0] === 'src' && partsOf(path).length === 2).map(name)).toEqual([
      join('src', 'author.ts'),
      join('src', 'index.ts'),
    ]);
  });

  it('no folder is crowded', () => {
    const counts = new Map<string, number>();
    for (const path of files) counts.set(dirname(name(path)), (counts.get(dirname(name(path))) ?? 0) + 1);
    expect([...counts].filter(([folder, count]) => count > 16 && folder !== 'rules')).toEqual([]);
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
    [
      'the file system',
      /^node:fs/,
      ['platform', 'journal', 'csv', 'lists', 'register', 'evidence', 'history', 'config', 'audit', 'shards', 'cli'],
    ],
    ['process, chalk and commander', /^(?:node:process|chalk|commander)$/, ['cli']],
    ['csv-parse and csv-stringify', /^csv-(?:parse|stringify)/, ['csv', 'engine']],
    ['libphonenumber-js, email-addresses and date-fns', /^(?:libphonenumber-js|email-addresses|date-fns)/, ['platform', 'fields']],
    ['zod', /^zod/, ['config', 'author', 'model', 'library', 'reporters', 'evidence', 'kpi']],
  ])('%s stay in their rooms', (_, pattern, allowed) => {
    expect(
      external
        .filter(({ spec, from }) => pattern.test(spec) && !(allowed as string[]).includes(roomOf(from)))
        .map(({ from }) => name(from)),
    ).toEqual([]);
  });

  it('Node.js is known to #platform and to the rooms of files and threads, and to nobody who judges', () => {
    const core = /^(?:rules|src[\\/](?:model|words|law|fields|engine|browser|csv[\\/](?:ports|records|opening|blob)))[\\/]/;
    const pool = join('src', 'engine', 'threads');
    const wrong = external.filter(
      ({ spec, from }) =>
        isBuiltin(spec) && (core.test(name(from)) || name(from) === join('src', 'author.ts')) && dirname(name(from)) !== pool,
    );
    expect(wrong.map(({ spec, from }) => `${name(from)} → ${spec}`)).toEqual([]);
  });

  it('whatever judging a file imports, near or far, no way leads to a module of Node.js', () => {
    const starts = [
      join('src', 'engine', 'run.ts'),
      join('src', 'csv', 'ports', 'memory.ts'),
      join('rules', 'index.ts'),
      // All that a browser runs: the worker of the page, the page, and what they ask of the machine.
      join('src', 'browser', 'run', 'worker.ts'),
      join('src', 'browser', 'page', 'page.ts'),
      join('src', 'platform', 'web.ts'),
    ];
    const found: string[] = [];
    const seen = new Set<string>();
    const walk = (path: string, way: readonly string[]): void => {
      if (seen.has(path)) return;
      seen.add(path);
      for (const one of importsOf(path, false)) {
        const to = targetOf(one);
        if (to !== undefined) walk(to, [...way, name(path)]);
        else if (isBuiltin(one.spec)) found.push([...way, name(path), one.spec].join(' → '));
      }
    };
    for (const start of starts) walk(join(root, start), []);
    expect(found).toEqual([]);
    expect(seen.size).toBeGreaterThan(200);
    const far = [
      'csv/tables/open-table.ts',
      'lists/load/read-list.ts',
      'config/resolve/resolve-settings.ts',
      'reporters/html/report/page.ts',
    ];
    for (const path of far) expect(seen).toContain(join(root, 'src', path));
  });

  it('src knows no rule by its id: it asks for a role, as it does of rules of plugins', () => {
    const ids = new Set(
      readdirSync(join(root, 'rules'), { encoding: 'utf8' }).flatMap((file) =>
        [...readFileSync(join(root, 'rules', file), 'utf8').matchAll(/^ {2}id: '([^']+)',$/gm)].map(([, id]) => id as string),
      ),
    );
    expect(ids.size).toBeGreaterThan(70);
    const found = files
      .filter((path) => partsOf(path)[0] === 'src')
      .flatMap((path) =>
        [...readFileSync(path, 'utf8').matchAll(/(['"`])([\w/-]+)\1(?=(.?))/g)]
          // In a comment a name may be an example.
          .filter(([quoted, , word]) => ids.has(word as string) && !quoted.startsWith('`'))
          .map(([, , word]) => `${name(path)}: ${word}`),
      );
    expect(found).toEqual([]);
  });

  it('nobody looks at a clock but whoever starts a run, once: the command line, and the page in a browser', () => {
    const looks = files.filter((path) => /Date\.now\(|new Date\(\)/.test(readFileSync(path, 'utf8'))).map(name);
    expect(looks.sort()).toEqual([join('src', 'browser', 'page', 'campaign-fields.ts'), join('src', 'cli', 'terminal', 'process-io.ts')]);
  });

  it('nobody opens a socket but the link test, which nobody loads before it is asked for', () => {
    const opens = external.filter(({ spec }) => /^(?:node:)?(?:net|http|https|http2|tls|dns|dgram)(?:\/|$)/.test(spec));
    // A named pipe is read as a socket is, and connects to nobody: it is opened by its descriptor.
    const pipe = join('src', 'csv', 'source', 'pipe-stream.ts');
    expect(opens.filter(({ from }) => roomOf(from) !== 'links').map(({ from }) => name(from))).toEqual([pipe]);
    expect(readFileSync(join(root, pipe), 'utf8')).not.toMatch(/\.(?:connect|listen)\(/);
    const loads = local.filter(({ from, to }) => roomOf(to) === 'links' && roomOf(from) !== 'links');
    expect(loads.map(({ from }) => name(from))).toEqual([join('src', 'cli', 'documents', 'link-test.ts')]);
    expect(readFileSync(join(root, 'src/cli/documents/link-test.ts'), 'utf8')).not.toMatch(/^import [^;]*links\/test-links/m);
  });

  it('files are small', () => {
    /** Tables, texts, the array of all rules, and the presets. */
    const isData = (path: string): boolean =>
      [join('rules', 'index.ts'), join('rules', 'presets.ts')].includes(name(path)) ||
      /(?:-data|words|aliases|texts|help)[^\\/]*(?:[\\/][^\\/]*)?\.ts$/.test(name(path)) ||
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
