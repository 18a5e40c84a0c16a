// Makes the checkout ready to run: installs what the lock file names when it is not there yet, then compiles. With `--no-build` it leaves the
// compiling to the tests, which do it where a source is newer (test/fresh-build.ts).
// Called by npm before `start` and `test`, so that each of them is one command on a machine with only Node.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';

const root = new URL('..', import.meta.url);
const at = (path) => new URL(path, root);

/** npm keeps a copy of the lock file of what it installed; versions that agree need no second install. */
const installed = () => {
  if (!existsSync(at('node_modules/.package-lock.json'))) return false;
  const versions = (path) => {
    const { packages } = JSON.parse(readFileSync(at(path), 'utf8'));
    return new Map(Object.entries(packages).flatMap(([name, { version, optional }]) => (name && !optional ? [[name, version]] : [])));
  };
  const wanted = versions('package-lock.json');
  const there = versions('node_modules/.package-lock.json');
  return [...wanted].every(([name, version]) => there.get(name) === version);
};

const run = (command, args) => {
  const { status, error } = spawnSync(command, args, { cwd: root, stdio: 'inherit', shell: process.platform === 'win32' });
  if (error) console.error(error.message);
  if (status !== 0) process.exit(status ?? 1);
};

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
if (major < 20 || (major === 20 && minor < 19)) {
  console.error(`lumo-check needs Node 20.19 or newer; this is ${process.version}.`);
  process.exit(1);
}
// Development packages are needed to compile, whatever NODE_ENV says.
if (!installed()) run('npm', ['ci', '--include=dev', '--no-audit', '--no-fund']);
if (!process.argv.includes('--no-build')) run(process.execPath, ['scripts/build.mjs']);
