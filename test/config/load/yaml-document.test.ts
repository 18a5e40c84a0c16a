import { describe, expect, it } from 'vitest';
import { MOST_LEVELS } from '../../../src/config/load/yaml-depth.js';
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
