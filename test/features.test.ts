import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
// @ts-expect-error a script, without types
import { countFeatures, featuresPage, pageOf, readFeatures } from '../scripts/features/page.mjs';

const ROOT = join(import.meta.dirname, '..');
type Both = Readonly<Record<'en' | 'fr', string>>;
interface Row {
  readonly id: number;
  readonly feature: Both;
  readonly state: 'done' | 'part' | 'not';
  readonly docs: readonly string[];
  readonly tests: readonly (readonly [file: string, title: string])[];
  readonly missing?: Both;
}
interface Section {
  readonly title: Both;
  readonly rows: readonly Row[];
}
const sections: readonly Section[] = readFeatures();
const rows = sections.flatMap((section) => section.rows);
const named = rows.map((row) => [`${row.id} ${row.feature.en}`, row] as const);

/** The texts in quotes of a test file: its titles, the names of its cases, and what it compares with. */
const texts = new Map<string, readonly string[]>();
const textsOf = (file: string): readonly string[] => {
  const known = texts.get(file);
  if (known) return known;
  const source = readFileSync(join(ROOT, 'test', file), 'utf8');
  const found = [...source.matchAll(/'((?:\\.|[^'\\\n])*)'|"((?:\\.|[^"\\\n])*)"|`((?:\\.|[^`\\])*)`/g)].map(
    ([, single, double, template]) => single ?? double ?? template ?? '',
  );
  texts.set(file, found);
  return found;
};

describe('the table of features', () => {
  it('has all 108 of them, in their order', () => {
    expect(rows.map(({ id }) => id)).toEqual(Array.from({ length: 108 }, (_, i) => i + 1));
  });

  it.each(named)('%s: says it in both languages, whether it is there, and what is missing where it is not', (_, row) => {
    expect(Object.keys(row).filter((key) => !['id', 'feature', 'state', 'docs', 'tests', 'missing'].includes(key))).toEqual([]);
    expect(['done', 'part', 'not']).toContain(row.state);
    for (const text of [row.feature, ...(row.missing ? [row.missing] : [])]) {
      expect(Object.keys(text)).toEqual(['en', 'fr']);
      expect(text.en).toMatch(/\w/);
      expect(text.fr).toMatch(/\w/);
    }
    expect(row.missing !== undefined).toBe(row.state !== 'done');
  });

  it.each(named.filter(([, { state }]) => state === 'done'))('%s: is proven by a test, and told on a page', (_, row) => {
    expect(row.tests.length).toBeGreaterThan(0);
    expect(row.docs.length).toBeGreaterThan(0);
  });

  it.each(named.filter(([, { tests }]) => tests.length > 0))('%s: the tests that it names are there', (_, row) => {
    for (const [file, title] of row.tests) {
      expect([file, file.endsWith('.test.ts') && existsSync(join(ROOT, 'test', file))]).toEqual([file, true]);
      // A word or two stands anywhere.
      expect([title, title.length > 7]).toEqual([title, true]);
      expect([file, title, textsOf(file).some((text) => text.includes(title))]).toEqual([file, title, true]);
    }
  });

  it('leads to pages in both languages', () => {
    const pages = rows.flatMap(({ docs }) => docs.flatMap((name) => [pageOf(name, 'en'), pageOf(name, 'fr')] as string[]));
    expect(pages.filter((page) => !existsSync(join(ROOT, page)))).toEqual([]);
  });

  it.each(['en', 'fr'] as const)('is what the data say (%s): npm run docs', (lang) => {
    const page = readFileSync(join(ROOT, lang === 'en' ? 'docs/features.md' : 'docs/fr/features.md'), 'utf8');
    expect(page).toBe(featuresPage(sections, lang));
    expect(page.match(/^\| \d+ \|/gm)).toHaveLength(108 + rows.filter(({ state }) => state !== 'done').length);
  });

  it('counts them', () => {
    const { done, part, not, all } = countFeatures(sections);
    expect([done + part + not, all]).toEqual([108, 108]);
  });
});
