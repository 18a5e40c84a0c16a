import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const folder = import.meta.dirname;
const plain = readdirSync(folder).filter((name) => name.endsWith('.mjs'));
const read = (name: string): string => readFileSync(join(folder, name), 'utf8');

describe('the plain implementation of the decision', () => {
  it('shares no code with the program, nor with any package', () => {
    const imported = plain.flatMap((name) => [...read(name).matchAll(/(?:from|import)\s*\(?\s*'([^']+)'/g)].map(([, from = '']) => from));
    expect(imported.length).toBeGreaterThan(10);
    expect(imported.filter((from) => !plain.includes(from.replace('./', '')))).toEqual([]);
  });

  it('is short enough to be read at once', () => {
    const lines = plain.reduce((sum, name) => sum + read(name).trimEnd().split('\n').length, 0);
    expect(lines).toBeLessThan(800);
  });

  it('decides as the command does about 5,000 invented contacts', () => {
    const { stdout, stderr, status } = spawnSync(process.execPath, ['scripts/prove/decision.mjs', '--rows', '5000', '--seed', '3'], {
      encoding: 'utf8',
    });
    expect(stderr).toBe('');
    expect(stdout).toMatch(/^5000 contacts in \d+ files, \d+ stay, 0 differences$/m);
    // Whatever never speaks is not compared.
    const spoken = [...stdout.matchAll(/^(\S+) +speaks against (\d+)$/gm)].map(([, rule, times]) => [rule, Number(times)]);
    expect(spoken.length).toBe(11);
    expect(spoken.filter(([, times]) => Number(times) < 5)).toEqual([]);
    expect(status).toBe(0);
  });

  it('and what differs by one day is seen', () => {
    const { stdout, status } = spawnSync(process.execPath, ['scripts/prove/decision.mjs', '--rows', '2000', '--skew', '1', '--show', '1'], {
      encoding: 'utf8',
    });
    expect(stdout).toMatch(/^seed \d+, r\d+: /m);
    expect(status).toBe(1);
  });
});
