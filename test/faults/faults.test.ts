import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const ROOT = join(import.meta.dirname, '../..');
interface Proved {
  readonly said: string;
  readonly failed: boolean;
  readonly figures: Readonly<Record<string, number>> & { readonly parts?: Readonly<Record<string, number>> };
}
const prove = (...args: readonly string[]): Promise<Proved> =>
  new Promise((done, fail) => {
    execFile(process.execPath, ['scripts/prove/faults.mjs', ...args], { cwd: ROOT }, (cause, stdout, stderr) => {
      const lines = stdout.trimEnd().split('\n');
      // Where it breaks there are no figures: what it said is the failure.
      if (!lines.at(-1)?.startsWith('{')) return fail(new Error(`${stdout}\n${stderr}`));
      const figures = JSON.parse(lines.pop() as string) as Proved['figures'];
      done({ said: [...lines, stderr].join('\n'), failed: cause !== null, figures });
    });
  });

describe.concurrent('faults, injected into every command that writes', { timeout: 300_000 }, () => {
  // In one process: each command must first be seen to go well, twice.
  const all = prove('--share', '0.01', '--kills', '0.15', '--seed', '7');

  it('are survived', async () => {
    const { said, failed, figures } = await all;
    // What the machine does not let us try is said, and no failure.
    expect(said.replace(/^not tried: .*\n?/gm, '').trim()).toBe('');
    expect(figures).toMatchObject({ failed: 0 });
    expect(failed).toBe(false);
  });

  it.each([
    [
      'calls that fail, reads in pieces, clocks that jump, inputs that change or are damaged',
      150,
      ['writes', 'reads', 'clock', 'changes', 'damage'],
    ],
    ['kills, full disks, folders of others, readers that die, threads that stop', 15, ['kills', 'machine', 'threads', 'streams']],
    ['several runs at once', 5, ['twice', 'together']],
  ])('are %s', async (_, least, names) => {
    const { parts = {} } = (await all).figures;
    expect(names.reduce((sum, name) => sum + (parts[name] ?? 0), 0)).toBeGreaterThan(least);
  });

  it('an output that lacks a byte is seen', async () => {
    const { said, failed, figures } = await prove('--spoilt', '--only', 'clock', '--command', 'policy');
    expect(said).toContain('policy.md is neither what it was nor what it was to become');
    expect({ failed, faults: figures.failed }).toEqual({ failed: true, faults: 1 });
  });
});
