import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ROOT } from '../../cli/support.js';

/** With so little room for objects, whatever grows with a mail fails. */
const HEAP = ['--max-old-space-size=100', '--max-semi-space-size=2'];

describe('400 mails that are broken, foreign or made to hurt', () => {
  it('are all read: none in more than a second, none with 200 MB', { timeout: 600_000 }, () => {
    const { status, stdout, stderr } = spawnSync(process.execPath, [...HEAP, join(ROOT, 'test/messages/robustness/read-all.mjs')], {
      cwd: ROOT,
      encoding: 'utf8',
      timeout: 600_000,
    });
    expect(stderr).toBe('');
    expect(status).toBe(0);
    const { mails, failed, slowest, megabytes } = JSON.parse(stdout);
    expect([mails, failed]).toEqual([400, []]);
    expect(slowest.filter(([milliseconds]: [number]) => milliseconds > 1000)).toEqual([]);
    expect(megabytes).toBeLessThan(200);
  });
});
