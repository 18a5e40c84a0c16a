/**
 * Makes the wheel of the Python package: the command line and the worker, a file each, beside the Python modules.
 *   npm run build && node scripts/spark/wheel.mjs [--out FOLDER] [--python PYTHON]
 */
import { spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { noticeOf, packagesIn } from '../package/vendor.mjs';
import { writeBundles } from './bundle.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const { values } = parseArgs({ options: { out: { type: 'string' }, python: { type: 'string' } } });
const out = resolve(values.out ?? join(root, 'spark/dist'));
if (!existsSync(join(root, '.build/bin/lumo-check.js'))) throw new Error('there is nothing to bundle yet: npm run build');

// Built where nothing else lies, so that two builds at once do not meet, and no earlier one leaves anything.
const source = join(root, 'spark');
const stage = join(out, `.stage-${process.pid}`);
const modules = join(stage, 'lumo_check_spark');
mkdirSync(modules, { recursive: true });
try {
  for (const name of ['pyproject.toml', 'README.md']) copyFileSync(join(source, name), join(stage, name));
  copyFileSync(join(root, 'LICENSE'), join(stage, 'LICENSE'));
  const python = readdirSync(join(source, 'lumo_check_spark')).filter((name) => /\.(?:py|typed)$/.test(name));
  for (const name of python) copyFileSync(join(source, 'lumo_check_spark', name), join(modules, name));
  const inlined = packagesIn(await writeBundles(root, modules)).sort();
  const notices = inlined.map((name) => noticeOf(root, name, readdirSync(join(root, 'node_modules', name))));
  writeFileSync(join(stage, 'THIRD-PARTY.txt'), notices.join(`\n${'-'.repeat(78)}\n\n`));
  const made = spawnSync(values.python ?? 'python3', ['-m', 'pip', 'wheel', '--quiet', '--no-deps', '--wheel-dir', out, stage], {
    stdio: 'inherit',
  });
  if (made.status !== 0) throw new Error(`pip made no wheel: exit code ${made.status}`);
} finally {
  rmSync(stage, { recursive: true, force: true });
}
console.log(
  readdirSync(out)
    .filter((name) => name.endsWith('.whl'))
    .map((name) => join(out, name))
    .join('\n'),
);
