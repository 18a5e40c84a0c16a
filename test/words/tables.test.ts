/** Every table of words has every sentence in every language: whatever stands in `src/words`, without a list that somebody could forget. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { LANGS, type Lang } from '../../src/model/base/text.js';

const WORDS = join(import.meta.dirname, '../../src/words');
const paths = readdirSync(WORDS, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.ts'));
const modules = await Promise.all(
  paths.map(async (path) => [path, (await import(join(WORDS, path))) as Readonly<Record<string, unknown>>] as const),
);
const exported = modules.flatMap(([path, module]) => Object.entries(module).map(([name, value]) => ({ name: `${path} ${name}`, value })));
const tables = exported.filter((entry): entry is { name: string; value: (lang: Lang) => object } => /[wW]ords(?:For)?$/.test(entry.name));
const data = exported.filter(({ name, value }) => typeof value === 'object' && !/^(?:en|fr)\.ts /.test(name));

/** What stands at each path of a table: a text, a list of so many texts, or what makes a text. */
const shapeOf = (value: unknown, path = ''): readonly string[] => {
  if (typeof value !== 'object' || value === null) return [`${path}: ${value === '' ? 'nothing' : typeof value}`];
  return Object.entries(value).flatMap(([key, part]) => shapeOf(part, `${path}.${key}`));
};

/** Sentences that stand in one language and not in another. */
const lacking = (value: unknown, path = ''): readonly string[] => {
  if (typeof value !== 'object' || value === null) return [];
  const has = LANGS.filter((lang) => lang in value);
  const own = has.length > 0 && has.length < LANGS.length ? [`${path} has ${has.join()} only`] : [];
  return [...own, ...Object.entries(value).flatMap(([key, part]) => lacking(part, `${path}.${key}`))];
};

describe('the words', () => {
  it('are found where they stand', () => {
    expect(tables.length).toBeGreaterThanOrEqual(13);
    expect(data.length).toBeGreaterThanOrEqual(2);
  });

  it.each(tables)('$name has the same sentences in every language', ({ value: wordsIn }) => {
    const [first, ...others] = LANGS.map((lang) => shapeOf(wordsIn(lang)));
    for (const other of others) expect(other).toEqual(first);
  });

  it.each(data)('$name stands in every language', ({ value }) => {
    expect(lacking(value)).toEqual([]);
  });

  it('lack a sentence where one stands in one language alone', () => {
    expect(lacking({ a: { en: 'One', fr: 'Un' }, b: [{ en: 'Two' }] })).toEqual(['.b.0 has en only']);
  });
});
