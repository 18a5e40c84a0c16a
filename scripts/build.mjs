// Compiles bin, src and rules to .build (one file each, for the tools of this repository), bundles them into dist (what is published):
// loading some two hundred files costs 0.15 s in every process and again in every thread.
import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { availableParallelism } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { builtTables } from './package/built-tables.mjs';
import { chunksOf } from './package/chunks.mjs';
import { writeFacades } from './package/facades.mjs';
import { plainChunks } from './package/plain-chunks.mjs';
import { writeKnownNeeds } from './package/prefilters.mjs';
import { writeRulesHash } from './package/rules-hash.mjs';
import { noticeOf, packagesIn, writeVendor } from './package/vendor.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const require = createRequire(import.meta.url);
const tsc = join(dirname(require.resolve('typescript/package.json')), 'bin', 'tsc');
for (const folder of ['dist', '.build', '.types']) rmSync(join(root, folder), { recursive: true, force: true });
// Each of its threads checks much of what the others check: on two cores one is as fast, and leaves the other to whoever works there.
const threads = availableParallelism() > 2 ? [] : ['--singleThreaded'];
const { status } = spawnSync(process.execPath, [tsc, ...threads, '-p', 'tsconfig.build.json'], { cwd: root, stdio: 'inherit' });
if (status !== 0) process.exit(status ?? 1);

await writeKnownNeeds(root, '.build');
writeRulesHash(root);

/** What people run or import, by its path in dist. Everything else is a chunk that these share. */
const ENTRIES = [
  'bin/lumo-check',
  'src/index',
  'src/author',
  'src/testing/cases',
  'src/shards/index',
  'bin/threads/engine',
  'bin/threads/audit',
  'bin/threads/log',
  'rules/index',
];

/**
 * What authors of rules import brings the whole of zod, as a copy of its own: what our own rules use of it is a third, and nothing
 * that is left out is parsed in every process.
 */
const AUTHOR = 'src/author';
const author = {
  name: 'author',
  resolveId: (id, _, { kind }) => (id === AUTHOR || (kind === 'dynamic-import' && id.endsWith('/author.js')) ? `\0${AUTHOR}` : undefined),
  load: (id) =>
    id === `\0${AUTHOR}`
      ? `export * from ${JSON.stringify(join(root, '.build', `${AUTHOR}.js`))};\nexport { z } from '#vendor/zod';`
      : undefined,
};

/**
 * How many colours a terminal has is ours to say (src/cli/terminal/style.ts): what chalk asks to find out reads every property of the process
 * and brings `node:tty`, ten milliseconds in all.
 */
const NO_QUESTIONS = '\0supports-color';
const chalkLevel = {
  name: 'chalk-level',
  resolveId: (id) => (id === '#supports-color' ? NO_QUESTIONS : undefined),
  load: (id) => (id === NO_QUESTIONS ? 'export default { stdout: false, stderr: false };' : undefined),
};

/** Where each module lies in the bundle, beside what it was made of: `npm run bench:rules -- --costs` reads it. */
const keepPlaces = (places) => writeFileSync(join(root, '.build', 'places.json'), JSON.stringify(places));

const { rolldown } = await import('rolldown');
const chunks = chunksOf(root, '.build', ENTRIES);
const bundle = await rolldown({
  input: Object.fromEntries(ENTRIES.map((entry) => [entry, entry === AUTHOR ? entry : join(root, '.build', `${entry}.js`)])),
  platform: 'node',
  // A compiler of configurations, with files of its own that it opens by their names.
  external: ['jiti', '#vendor/zod'],
  plugins: [author, builtTables(root, '.build'), chalkLevel, chunks.plugin, plainChunks(keepPlaces)],
  // A module that is loaded later elsewhere lies with those that load it at once: that is meant.
  onLog: (level, log, tell) => {
    if (log.code !== 'INEFFECTIVE_DYNAMIC_IMPORT') tell(level, log);
  },
});
const { output } = await bundle.write({
  dir: join(root, 'dist'),
  // What Node compiled of such files it lets us keep, also before 22.1 (src/cli/start-up/chunk-cache.ts).
  format: 'cjs',
  exports: 'named',
  entryFileNames: '[name].cjs',
  chunkFileNames: 'chunks/[name]-[hash].cjs',
  comments: { jsdoc: false, annotation: false },
  codeSplitting: { groups: chunks.groups },
});
await bundle.close();
// Started as it is: a module that loads it would bring the loader of modules, fifteen milliseconds.
chmodSync(join(root, 'dist/bin/lumo-check.cjs'), 0o755);
writeFacades(join(root, 'dist'), output, ['src/index', 'src/author', 'src/testing/cases', 'src/shards/index', 'rules/index']);

/** Packages whose code went into the bundle: their licences ask to be told with it. */
const inlined = packagesIn([...output, ...(await writeVendor(root))]).sort();
const notices = inlined.map((name) => noticeOf(root, name, readdirSync(join(root, 'node_modules', name)))).join(`\n${'-'.repeat(78)}\n\n`);
if (existsSync(join(root, 'dist'))) writeFileSync(join(root, 'dist/THIRD-PARTY.txt'), notices);

// The types of a checkout that somebody links: what is published has them rolled up (scripts/package).
for (const entry of ['src/index', 'src/author', 'src/testing/cases', 'src/shards/index']) {
  const up = '../'.repeat(entry.split('/').length);
  writeFileSync(join(root, 'dist', `${entry}.d.ts`), `export * from '${up}.types/${entry}.js';\n`);
}
