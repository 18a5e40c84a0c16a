// The house as its imports show it: rooms, sub-rooms, how many files each has, and who imports whom.
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
/** Rooms that are not folders of src, and what they hold. */
const OUTSIDE = [
  {
    room: 'author',
    holds: 'All that a rule may import, in one file.',
    fr: { holds: 'Tout ce qu’une règle peut importer, en un seul fichier.' },
  },
  { room: 'rules', holds: 'One file per rule.', fr: { holds: 'Un fichier par règle.' } },
  { room: 'index', holds: 'The library’s public door.', fr: { holds: 'La porte publique de la bibliothèque.' } },
  {
    room: 'bin',
    holds: 'Tells the version, else calls main and sets the exit code; where threads begin.',
    fr: { holds: 'Dit la version, ou appelle main et pose le code de sortie ; là où commencent les fils d’exécution.' },
  },
];

/** The plan of the house, from the lowest floor up. */
export const readPlan = () => [...JSON.parse(readFileSync(join(root, 'scripts/architecture/rooms.json'), 'utf8')), ...OUTSIDE];

const parts = (path) => relative(root, path).split(/[\\/]/);
const roomOf = (path) => (parts(path)[0] === 'src' ? parts(path)[1].replace(/\.ts$/, '') : parts(path)[0]);
const subRoomOf = (path) => parts(path).slice(2, -1).join('/');

/** The file that an import leads to; undefined for a package. */
const targetOf = (spec, from) => {
  if (spec === '#platform') return join(root, 'src/platform/platform.ts');
  return spec.startsWith('.') ? resolve(dirname(from), spec.replace(/\.js$/, '.ts')) : undefined;
};

/**
 * Reads the imports of src, bin and rules.
 * @returns rooms by name: `files`, `rooms` (files of each sub-room) and `imports` (lines of import of each other room)
 */
export const readHouse = () => {
  const plan = readPlan();
  const house = new Map(
    plan.map(({ room, rooms = {} }) => [
      room,
      { files: 0, rooms: new Map(Object.keys(rooms).map((name) => [name, 0])), imports: new Map() },
    ]),
  );
  const files = ['bin', 'src', 'rules'].flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.ts'))
      .map((name) => name.replaceAll('\\', '/'))
      // The order of a folder is that of its disk, and the picture has the same bytes on all.
      .sort()
      .map((name) => join(root, folder, name)),
  );
  for (const path of files) {
    const here = house.get(roomOf(path));
    if (!here) throw new Error(`${relative(root, path)} lies in no room of scripts/architecture/rooms.json.`);
    here.files++;
    const sub = subRoomOf(path);
    if (here.rooms.has(sub)) here.rooms.set(sub, here.rooms.get(sub) + 1);
    for (const [, spec] of readFileSync(path, 'utf8').matchAll(/(?:from|import|import\()\s*'([^']+)'/g)) {
      const target = targetOf(spec, path);
      const there = target && roomOf(target);
      if (there && there !== roomOf(path)) here.imports.set(there, (here.imports.get(there) ?? 0) + 1);
    }
  }
  return house;
};

/** Every room that can be reached from one by imports. */
const reachable = (house, from) => {
  const seen = new Set();
  const walk = (name) => {
    for (const next of house.get(name).imports.keys()) {
      if (seen.has(next)) continue;
      seen.add(next);
      walk(next);
    }
  };
  walk(from);
  return seen;
};

/** The imports that no longer way shows already: the arrows of the picture. */
export const arrowsOf = (house) =>
  [...house].flatMap(([from, { imports }]) => {
    const near = [...imports.keys()];
    return near.filter((to) => !near.some((other) => other !== to && reachable(house, other).has(to))).map((to) => ({ from, to }));
  });

/** The floor of each room: right under the lowest room that imports it, and right over what it imports where nobody does. */
export const floorsOf = (house) => {
  const names = [...house.keys()];
  const heights = new Map();
  const height = (name) => {
    if (!heights.has(name)) heights.set(name, Math.max(-1, ...[...house.get(name).imports.keys()].map(height)) + 1);
    return heights.get(name);
  };
  names.forEach(height);
  const floors = new Map();
  const floor = (name) => {
    if (floors.has(name)) return floors.get(name);
    const above = names.filter((other) => house.get(other).imports.has(name));
    floors.set(name, height(name) === 0 && name === 'platform' ? 0 : above.length > 0 ? Math.min(...above.map(floor)) - 1 : height(name));
    return floors.get(name);
  };
  names.forEach(floor);
  return floors;
};
