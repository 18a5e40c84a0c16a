// npm runs this where somebody installs from the repository (`npm install git+https://…`, as pre-commit does): what is run has to be built
// there first, and what builds it installed. In a checkout `npm ci` leaves all that to `npm start` and `npm test`.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
/** A global install tells npm so in the environment, and nothing of what builds is to be installed there. */
const env = Object.fromEntries(
  Object.entries(process.env).filter(([name]) => !/^npm_config_(?:global|location|prefix|include|omit|install_links)$/i.test(name)),
);
const run = (command, args) => {
  const { status } = spawnSync(command, args, {
    cwd: root,
    stdio: 'inherit',
    env,
    shell: process.platform === 'win32' && command === 'npm',
  });
  if (status !== 0) process.exit(status ?? 1);
};
if (process.env.npm_command !== 'ci' && !existsSync(`${root}/dist/bin/lumo-check.cjs`)) {
  if (!existsSync(`${root}/node_modules/rolldown`))
    run('npm', ['install', '--include=dev', '--no-save', '--ignore-scripts', '--no-audit', '--no-fund']);
  run(process.execPath, ['scripts/build.mjs']);
}
