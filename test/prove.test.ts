import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const ROOT = join(import.meta.dirname, '..');
interface Part {
  readonly name: string;
  readonly full?: readonly string[];
  readonly tests?: readonly string[];
  readonly short?: readonly string[];
}
const { PARTS } = (await import(join(ROOT, 'scripts/prove/parts.mjs'))) as { PARTS: readonly Part[] };
const scripts = readdirSync(join(ROOT, 'scripts/prove')).filter((name) => /\.mjs$/.test(name) && !/^(?:run|parts)\.mjs$/.test(name));
const pages = ['docs/reliability.md', 'docs/fr/reliability.md'].map((page) => readFileSync(join(ROOT, page), 'utf8'));

describe('what shows how far the program can be trusted', () => {
  it.each(PARTS.map((part) => [part.name, part] as const))('%s is there, in a long form or in the tests', (_, { full, tests, short }) => {
    expect(full ?? tests).toBeDefined();
    for (const [script] of [full, short].filter((one) => one !== undefined)) expect(existsSync(join(ROOT, script as string))).toBe(true);
    for (const test of tests ?? []) expect(test === 'leak' || existsSync(join(ROOT, test))).toBe(true);
  });

  it('is all run by one command', () => {
    const run = PARTS.flatMap(({ full, short }) => [full?.[0], short?.[0]]);
    expect(scripts.filter((name) => !run.includes(`scripts/prove/${name}`))).toEqual([]);
  });

  it.each(scripts)('%s has its line in the table, in both languages', (name) => {
    const command = `npm run prove:${name.replace(/\.mjs$/, '')}`;
    expect(pages.map((page) => page.includes(command))).toEqual([true, true]);
  });
});
