import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { expect, it } from 'vitest';

const SCRIPT = fileURLToPath(new URL('../scripts/evaluate/exports.mjs', import.meta.url));

it('of the exports that people have, none is refused, and nobody who refuses in one is ok', { timeout: 120_000 }, async () => {
  const { stdout } = await promisify(execFile)(process.execPath, [SCRIPT]);
  expect(stdout).toMatch(/^89 exports: 0 refused that hold an address or a number; 0 of \d+ planted refusals are ok;/);
  expect(stdout).toMatch(/and 0 of \d+ ordinary contacts are taken for refusals;/);
  const [, decoys, stays] = /(\d+) of \d+ decoys .*; (\d+) of \d+ sensitive columns stay/.exec(stdout) ?? [];
  expect(Number(decoys)).toBeLessThanOrEqual(4);
  expect(Number(stays)).toBeLessThanOrEqual(1);
});
