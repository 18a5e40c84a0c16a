import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { clean } from '../../src/library/check.js';
import { folder } from '../cli/support.js';

it('clean writes whom it leaves out to the path that it is given', async () => {
  const at = folder({ 'a.csv': 'email;date_collecte\nclaire@acme.example;2019-01-15\n' });
  const paths = { rejects: join(at, 'rejects.csv') };
  const { report } = await clean(join(at, 'a.csv'), join(at, 'clean.csv'), { cwd: at, config: false, asOf: '2026-11-24', ...paths });
  expect(report.rows.dropped).toBe(1);
  expect(readFileSync(paths.rejects, 'utf8')).toContain('claire@acme.example');
});
