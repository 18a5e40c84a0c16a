import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const root = join(import.meta.dirname, '..');
const linesOf = (script: string): readonly string[] =>
  execFileSync(process.execPath, [join(root, 'scripts/evaluate', script), '--held'], { encoding: 'utf8' }).split('\n');

/** Labels of other hands: what they ask is held, those set aside included. What differs is told by the command itself. */
describe('attestations and registers', () => {
  it('are judged as every sure label says, and nothing else is said', () => {
    const lines = linesOf('governance.mjs');
    for (const [part, cases, right] of [
      ['open', 53, 250],
      ['second', 27, 117],
      ['held', 27, 171],
    ] as const)
      expect(lines.find((line) => line.startsWith(`${part}:`))).toMatch(
        new RegExp(`^${part}: ${cases} cases, ${right} labels right, 0 wrong, 0 findings that nobody expects`),
      );
    expect(lines.filter((line) => line.includes('texts of cells in reports: 0'))).toHaveLength(3);
  });

  it('are known by their headers, and other tables are not taken for them', () => {
    const shares = new Map(
      linesOf('registers.mjs').flatMap((line) => {
        const name = /^(heads[\w-]+):/.exec(line)?.[1];
        return name === undefined ? [] : [[name, [...line.matchAll(/\((\d+\.\d) %\)/g)].map(([, share]) => Number(share))] as const];
      }),
    );
    // Known, every needed field, fields, other columns left alone.
    const atLeast = { 'heads-tune': [100, 100, 100, 100], 'heads-tune2': [83, 80, 87, 96], 'heads-held': [84, 84, 93, 97] };
    for (const [name, least] of Object.entries(atLeast))
      for (const [i, share] of least.entries()) expect(shares.get(name)?.[i], `${name} ${i}`).toBeGreaterThanOrEqual(share);
    for (const name of ['heads-ordinary-tune', 'heads-ordinary-tune2', 'heads-ordinary-held'])
      expect(shares.get(name)?.[0], name).toBeLessThanOrEqual(2);
  });
});
