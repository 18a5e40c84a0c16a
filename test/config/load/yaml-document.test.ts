import { describe, expect, it } from 'vitest';
import { readYaml } from '../../../src/config/load/yaml-document.js';

/** Aliases of aliases: ten to the power of `depth` values. */
const aliases = (depth: number): string =>
  `a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n${Array.from({ length: depth }, (_, n) => `a${n + 1}: &a${n + 1} [${Array(10).fill(`*a${n}`).join(', ')}]\n`).join('')}`;
const DEEP = { en: 'more than 200 levels stand in each other', fr: 'plus de 200 niveaux y sont imbriqués' };

describe('YAML that would fill the memory is refused, in words', () => {
  it.each([
    ['lists in lists', '['.repeat(1_000_000), DEEP],
    ['maps in maps', '{a: '.repeat(300_000), DEEP],
    ['lists that are closed', `${'['.repeat(5000)}${']'.repeat(5000)}`, DEEP],
    ['dashes behind dashes', `${'- '.repeat(100_000)}x`, DEEP],
    ['keys behind marks', `${'? '.repeat(100_000)}x`, DEEP],
    ['names of names', `${'&a '.repeat(100_000)}x`, DEEP],
    ['tags behind dashes', `${'- !t '.repeat(100_000)}x`, DEEP],
    ['indentation', Array.from({ length: 1000 }, (_, n) => `${' '.repeat(n)}a:`).join('\n'), DEEP],
    ['aliases of aliases', aliases(30), { en: 'its aliases unfold to too much', fr: 'ses alias se déplient en trop de valeurs' }],
  ])('%s', async (_, text, why) => expect(await readYaml(text)).toMatchObject({ why }));

  it.each([
    ['200 levels', `${'['.repeat(200)}${']'.repeat(200)}`],
    ['thousands of lists side by side', `[${'[a], '.repeat(5000)}]`],
    ['closing brackets in words', ')]}'.repeat(3)],
    ['an alias or two', 'a: &a [x]\nb: *a\nc: *a\n'],
  ])('%s are read', async (_, text) =>
    expect(
      await readYaml(
        `k: 1\nv: ${text.includes('\n') ? `\n  ${text.trim().replaceAll('\n', '\n  ')}` : /^[[]/.test(text) ? text : JSON.stringify(text)}\n`,
      ),
    ).toHaveProperty('value.k', 1),
  );
});
