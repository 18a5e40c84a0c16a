import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ROOT } from '../../cli/support.js';

/** With so little room for objects, whatever grows with a mail fails. */
const HEAP = ['--max-old-space-size=100', '--max-semi-space-size=2', '--expose-gc'];
/** Processes that share the mails: what hundreds leave behind in one is no memory of the last. */
const PARTS = 32;
interface Judged {
  readonly mails: number;
  readonly hostile: number;
  readonly failed: readonly string[];
  readonly took: readonly { readonly name: string; readonly milliseconds: number; readonly most: number }[];
  readonly megabytes: number;
}

describe('400 mails that are broken, foreign or made to hurt, and messages too long in every way', () => {
  it('are all read and judged by all rules: none in more than a second, none with 200 MB', { timeout: 600_000 }, () => {
    const parts = Array.from({ length: PARTS }, (_, part): Judged => {
      const { status, stdout, stderr } = spawnSync(
        process.execPath,
        [...HEAP, join(ROOT, 'test/messages/robustness/judge-all.mjs'), `${part}/${PARTS}`],
        { cwd: ROOT, encoding: 'utf8', timeout: 600_000 },
      );
      expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
      return JSON.parse(stdout) as Judged;
    });
    const took = parts.flatMap((part) => part.took);
    const sum = (of: 'mails' | 'hostile'): number => parts.reduce((all, part) => all + part[of], 0);
    expect([sum('hostile'), parts.flatMap(({ failed }) => failed)]).toEqual([400, []]);
    expect(sum('mails')).toBeGreaterThan(460);
    expect(took.filter(({ milliseconds, most }) => milliseconds > most)).toEqual([]);
    // 50,000 tags that nothing closes are among those with a bar of their own.
    expect(took.filter(({ most }) => most <= 100)).toHaveLength(1);
    expect(Math.max(...parts.map(({ megabytes }) => megabytes))).toBeLessThan(200);
  });
});
