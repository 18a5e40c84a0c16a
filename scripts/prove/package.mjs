// Builds the package twice from two fresh clones that differ in all that must not matter, and compares the tarballs byte for byte.
//   npm run prove:package            two clones, packages installed anew in each
//   npm run prove:package -- --once  one clone against this checkout as it was built: what CI does at each change
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

const root = fileURLToPath(new URL('../..', import.meta.url));
const { values } = parseArgs({ options: { once: { type: 'boolean', default: false } } });
const place = mkdtempSync(join(tmpdir(), 'lumo-twice-'));

/** What differs between the clones: the folder's name and length, who may read new files, the time zone, the language. */
const PLACES = [
  { folder: 'a', mask: '022', env: { TZ: 'Europe/Paris', LC_ALL: 'C.UTF-8' } },
  { folder: 'second clone, with a longer name', mask: '077', env: { TZ: 'Pacific/Kiritimati', LC_ALL: 'C' } },
];

/** Runs a shell command, and throws what it said when it fails. */
const sh = (command, cwd, { mask = '022', env = {} } = {}) => {
  const ran = spawnSync('sh', ['-c', `umask ${mask} && ${command}`], { cwd, env: { ...process.env, ...env }, encoding: 'utf8' });
  if (ran.status !== 0) throw new Error(`${command}: exit code ${ran.status}\n${ran.stdout}\n${ran.stderr}`);
};

const hash = (bytes) => createHash('sha256').update(bytes).digest('hex');

/** Packs a built checkout. @returns the tarball's hash, and the hash of each file that went into it */
const pack = (checkout, to, how) => {
  mkdirSync(to, { recursive: true });
  sh(`node scripts/package/stage.mjs '${to}/staged'`, checkout, how);
  sh(`npm pack --ignore-scripts --silent --pack-destination '${to}'`, join(to, 'staged'), how);
  const tarball = readdirSync(to).find((name) => name.endsWith('.tgz'));
  const files = readdirSync(join(to, 'staged'), { recursive: true, encoding: 'utf8' })
    .filter((name) => statSync(join(to, 'staged', name)).isFile())
    .map((name) => [name, hash(readFileSync(join(to, 'staged', name)))]);
  return { tarball: hash(readFileSync(join(to, tarball))), files: new Map(files) };
};

const fromClone = (how) => {
  const checkout = join(place, how.folder);
  sh(`git clone --quiet --no-hardlinks '${root}' '${checkout}'`, place, how);
  sh('npm ci --prefer-offline --no-audit --no-fund --ignore-scripts', checkout, how);
  sh('node scripts/build.mjs', checkout, how);
  return pack(checkout, join(place, `packed ${how.folder}`), how);
};

try {
  const [first, second] = PLACES;
  const [one, two] = [values.once ? pack(root, join(place, 'packed here'), first) : fromClone(first), fromClone(second)];
  const names = new Set([...one.files.keys(), ...two.files.keys()]);
  const different = [...names].filter((name) => one.files.get(name) !== two.files.get(name)).sort();
  for (const name of different) console.log(`differs: ${name}`);
  const same = one.tarball === two.tarball;
  console.log(`${names.size} files, ${different.length} differences; tarballs ${same ? `the same: sha256 ${one.tarball}` : 'differ'}`);
  process.exitCode = same ? 0 : 1;
} finally {
  rmSync(place, { recursive: true, force: true });
}
