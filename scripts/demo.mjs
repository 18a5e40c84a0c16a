// `npm start`: the main job on a fixture, as a user would run it. Results go to a temporary folder, so that the checkout stays clean.
import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'lumo-demo-'));
for (const name of ['contacts-salon.csv', 'opposition.txt']) copyFileSync(join(root, 'fixtures/salon', name), join(folder, name));
const args = ['contacts-salon.csv', '--opposition', 'opposition.txt', '--as-of', '2026-11-24', ...process.argv.slice(2)];
console.log(`$ lumo-check ${args.join(' ')}\n`);
const { status } = spawnSync(process.execPath, [join(root, 'dist/bin/lumo-check.cjs'), ...args], { cwd: folder, stdio: 'inherit' });
console.log(
  `\nExit code ${status}: ${status === 1 ? 'the file held errors; the cleaned copy is beside it' : 'see above'}. Files are in ${folder}`,
);
process.exitCode = status === 1 ? 0 : (status ?? 1);
