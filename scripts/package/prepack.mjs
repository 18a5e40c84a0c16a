// Before `npm pack` and `npm publish` in the checkout: builds, and puts what is published in the place of what differs from it
// (manifest, pages with absolute links). `postpack` takes it back; so does the next `prepack`, where that was interrupted.
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { addressesOf } from './manifest.mjs';
import { setPlainModes } from './plain-modes.mjs';
import { restore, SWAPPED } from './swapped.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const staged = join(root, '.package');
restore(root);
const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
if (!addressesOf(manifest).isFilledIn) {
  console.error('package.json: OWNER in repository, homepage and bugs is a placeholder. Write the real owner before you publish.');
  if (process.env.npm_command === 'publish') process.exit(1);
}
const { status } = spawnSync(process.execPath, ['scripts/build.mjs'], { cwd: root, stdio: 'inherit' });
if (status !== 0) process.exit(status ?? 1);
const { stage } = await import('./stage.mjs');
await stage(staged);
rmSync(join(root, 'dist'), { recursive: true, force: true });
cpSync(join(staged, 'dist'), join(root, 'dist'), { recursive: true });
const before = join(root, '.package-before');
mkdirSync(before);
for (const path of SWAPPED.filter((one) => existsSync(join(root, one)))) {
  cpSync(join(root, path), join(before, path), { recursive: true });
  cpSync(join(staged, path), join(root, path), { recursive: true });
}
for (const path of new Set([...SWAPPED, ...manifest.files, 'LICENSE'])) if (existsSync(join(root, path))) setPlainModes(join(root, path));
