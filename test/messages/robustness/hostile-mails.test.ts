import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ROOT } from '../../cli/support.js';

/** With so little room for objects, whatever grows with a mail fails. */
const HEAP = ['--max-old-space-size=100', '--max-semi-space-size=2'];
interface Judged {
  readonly mails: number;
  readonly hostile: number;
  readonly failed: readonly string[];
  readonly took: readonly { readonly name: string; readonly milliseconds: number; readonly most: number }[];
  readonly megabytes: number;
}

describe('400 mails that are broken, foreign or made to hurt, and messages too long in every way', () => {
  it('are all read and judged by all rules: none in more than a second, none with 200 MB', { timeout: 600_000 }, () => {
    const { status, stdout, stderr } = spawnSync(process.execPath, [...HEAP, join(ROOT, 'test/messages/robustness/judge-all.mjs')], {
      cwd: ROOT,
      encoding: 'utf8',
      timeout: 600_000,
    });
    expect(stderr).toBe('');
    expect(status).toBe(0);
    const { mails, hostile, failed, took, megabytes } = JSON.parse(stdout) as Judged;
    expect([hostile, failed]).toEqual([400, []]);
    expect(mails).toBeGreaterThan(460);
    expect(took.filter(({ milliseconds, most }) => milliseconds > most)).toEqual([]);
    // 50,000 tags that nothing closes are among those with a bar of their own.
    expect(took.filter(({ most }) => most <= 100)).toHaveLength(1);
    expect(megabytes).toBeLessThan(200);
  });
});
