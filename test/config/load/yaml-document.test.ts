import { describe, expect, it } from 'vitest';
import { MOST_ALIASES, MOST_LEVELS } from '../../../src/config/load/yaml-bounds.js';
import { readYaml } from '../../../src/config/load/yaml-document.js';

const nested = (levels: number): Readonly<Record<string, string>> => ({
  'lists in brackets': `${'['.repeat(levels)}${']'.repeat(levels)}`,
  'lists that nothing closes': '['.repeat(levels),
  'keys in braces': `${'{a: '.repeat(levels)}1${'}'.repeat(levels)}`,
  'lists by hyphens': `${'- '.repeat(levels)}a`,
  'keys by question marks': `${'? '.repeat(levels)}a`,
  'keys by blanks': Array.from({ length: levels }, (_, level) => `${' '.repeat(level)}a:`).join('\n'),
});

describe('YAML of many levels', () => {
  // It ended the process, in the middle of a regular expression: nothing could be caught.
  it.each(Object.entries(nested(20_000)).filter(([name]) => name !== 'keys by blanks'))(
    '%s: 20,000 of them are refused',
    async (_, text) => {
      expect(await readYaml(text)).toMatchObject({
        why: { en: expect.stringContaining('levels'), fr: expect.stringContaining('niveaux') },
      });
    },
  );
  it.each(Object.entries(nested(MOST_LEVELS + 20)))('%s: so are some too many', async (_, text) => {
    expect(await readYaml(text)).toMatchObject({ why: { en: expect.stringContaining('levels') } });
  });
  it.each(Object.entries(nested(50)).filter(([name]) => name !== 'lists that nothing closes'))('%s: fifty are read', async (_, text) => {
    expect(await readYaml(text)).toHaveProperty('value');
  });
});

describe('YAML of many keys', () => {
  const keys = (count: number): string => Array.from({ length: count }, (_, key) => `k${key}: 1`).join('\n');

  it('a hundred thousand are read in a few seconds, not minutes', { timeout: 30_000 }, async () => {
    expect(Object.keys(((await readYaml(keys(100_000))) as { value: object }).value)).toHaveLength(100_000);
  });
  it.each([
    ['a: 1\nb: 2\na: 3\n', 3, 1],
    ['a:\n  - { b: 1, c: 2, b: 3 }\n', 2, 19],
    ['"a": 1\na: 2', 2, 1],
  ])('one that is there twice is found: %s', async (text, line, column) => {
    expect(await readYaml(text)).toEqual({ why: expect.objectContaining({ en: 'a key is there twice' }), place: { line, column } });
  });
  it('of different maps, and of other kinds, are different', async () => {
    expect(await readYaml('a: { b: 1 }\nc: { b: 1 }\n1: x\n"1": y\n? [a]\n: z\n? [a]\n: z')).toHaveProperty('value');
  });
});

it.each([
  [MOST_ALIASES, 'value'],
  [MOST_ALIASES + 1, 'why'],
])('YAML with %d aliases: %s', async (count, key) => {
  // Of one anchor a hundred are too many: it may be made to unfold without end.
  const anchors = Array.from({ length: count }, (_, i) => `- &a${i} x\n- *a${i}`);
  expect(await readYaml(anchors.join('\n'))).toHaveProperty(key);
});

/** Aliases of aliases: ten to the power of `depth` values. */
const aliases = (depth: number): string =>
  `a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n${Array.from({ length: depth }, (_, n) => `a${n + 1}: &a${n + 1} [${Array(10).fill(`*a${n}`).join(', ')}]\n`).join('')}`;
const DEEP = { en: expect.stringContaining('levels deep'), fr: expect.stringContaining('niveaux') };

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
    ['90 levels', `${'['.repeat(90)}${']'.repeat(90)}`],
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

describe('what is wrong with brackets and indentation', () => {
  const UNCLOSED = 'a bracket or a brace is not closed, or what stands within is not indented';
  it.each([
    ['channels: [email\n', UNCLOSED],
    ['a: { b: 1\nc: 2\n', UNCLOSED],
    ['a: [\nb\n]\n', UNCLOSED],
    ['a:\n    b: 1\n  c: 2\n', 'the indentation is wrong'],
  ])('%j', async (text, en) => expect(await readYaml(text)).toMatchObject({ why: { en } }));
  it.each(['channels: [email]\n', 'a: [\n  b\n  ]\n', 'a: { b: 1 }\n'])('nothing: %j', async (text) =>
    expect(await readYaml(text)).toHaveProperty('value'),
  );
});
