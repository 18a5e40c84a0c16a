// Packs the package as a user gets it and lets publint and attw look at it.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { stage } from './stage.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'lumo-pack-'));
const run = (command, args, cwd = root) => {
  const { status } = spawnSync(command, args, { cwd, stdio: 'inherit', shell: process.platform === 'win32' });
  if (status !== 0) process.exitCode = status ?? 1;
};
try {
  const staged = join(folder, 'staged');
  await stage(staged);
  run('npm', ['pack', '--ignore-scripts', '--silent', '--pack-destination', folder], staged);
  const tarball = join(folder, readdirSync(folder).find((name) => name.endsWith('.tgz')) ?? '');
  run('npx', ['--no-install', 'publint', '--strict', tarball]);
  run('npx', [
    '--no-install',
    'attw',
    tarball,
    '--profile',
    'esm-only',
    '--exclude-entrypoints',
    './schema/campaign.json',
    './schema/catalog.json',
    './schema/draft-07/campaign.json',
    './schema/draft-07/config.json',
    './schema/draft-07/exemptions.json',
    './schema/draft-07/governance.json',
    './schema/draft-07/list.json',
    './schema/exemptions.json',
    './schema/list.json',
    './schema/config.json',
    './schema/governance.json',
    './schema/finding.json',
    './schema/audit.json',
    './schema/evidence.json',
    './schema/report.json',
    './schema/document.json',
    './schema/governance-report.json',
    './schema/plan.json',
    './schema/outcome.json',
    './schema/surveyed.json',
    './schema/settled.json',
    './schema/joint.json',
    './schema/kpi.json',
    './schema/history.json',
  ]);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
