// Compiles bin, src and rules to .build (one file each, for the tools of this repository), bundles them into dist (what is published):
// loading some two hundred files costs 0.15 s in every process and again in every thread.
import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const require = createRequire(import.meta.url);
const tsc = join(dirname(require.resolve('typescript/package.json')), 'bin', 'tsc');
for (const folder of ['dist', '.build']) rmSync(join(root, folder), { recursive: true, force: true });
const { status } = spawnSync(process.execPath, [tsc, '-p', 'tsconfig.build.json'], { cwd: root, stdio: 'inherit' });
if (status !== 0) process.exit(status ?? 1);

/** What people run or import, by its path in dist. Everything else is a chunk that these share. */
const ENTRIES = [
  'bin/lumo-check',
  'src/index',
  'src/author',
  'src/testing/cases',
  'src/engine/threads/worker',
  'src/audit/threads/file-worker',
  'src/events/run/log-worker',
  'rules/index',
];

const { rolldown } = await import('rolldown');
const bundle = await rolldown({
  input: Object.fromEntries(ENTRIES.map((entry) => [entry, join(root, '.build', `${entry}.js`)])),
  platform: 'node',
  // Loaded by name when a file asks for them, and heavy.
  external: ['jiti', 'yaml', 'mailparser', 'parse5', /^css-tree\//],
});
const { output } = await bundle.write({
  dir: join(root, 'dist'),
  format: 'esm',
  chunkFileNames: 'chunks/[name]-[hash].js',
  // Small, and needed by whatever reads a file: one chunk is opened sooner than four.
  codeSplitting: { groups: [{ name: 'ports', test: /[\\/]src[\\/](?:platform|csv[\\/](?:ports|opening))[\\/]/ }] },
});
await bundle.close();
chmodSync(join(root, 'dist/bin/lumo-check.js'), 0o755);

/** Packages whose code went into the bundle: their licences ask to be told with it. */
const inlined = new Set(
  output.flatMap(({ moduleIds = [] }) => moduleIds.flatMap((id) => /node_modules[\\/]((?:@[^\\/]+[\\/])?[^\\/]+)/.exec(id)?.[1] ?? [])),
);
/** Packages that another one has bundled already: their code comes along with its. */
const WITHIN = { '@modelcontextprotocol/server': ['ajv', 'ajv-formats', 'fast-deep-equal', 'fast-uri', 'json-schema-traverse'] };
for (const [name, others] of Object.entries(WITHIN)) if (inlined.has(name)) for (const other of others) inlined.add(other);
const notice = (name) => {
  const folder = join(root, 'node_modules', name);
  const { version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const file = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry));
  return `${name} ${version} (${license})\n\n${file ? readFileSync(join(folder, file), 'utf8').trim() : ''}\n`;
};
const notices = [...inlined]
  .sort()
  .map(notice)
  .join(`\n${'-'.repeat(78)}\n\n`);
if (existsSync(join(root, 'dist'))) writeFileSync(join(root, 'dist/THIRD-PARTY.txt'), notices);
