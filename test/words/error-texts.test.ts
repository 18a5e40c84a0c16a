import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { SETTINGS } from '../../src/config/schema/settings-data.js';
import { ERROR_CODES, ERROR_SECTIONS, errorTextOf } from '../../src/words/error-texts/error-sections.js';

const SRC = resolve(import.meta.dirname, '../../src');
const sources = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts') && !name.includes('error-texts'))
  .map((name) => readFileSync(join(SRC, name), 'utf8'));
const variables = new Set([
  ...Object.values(SETTINGS).flatMap((setting) => ('env' in setting ? [setting.env.name] : [])),
  ...sources.flatMap((text) => [...text.matchAll(/env: '(LUMO_\w+)'|env\.(LUMO_\w+)/g)].flatMap(([, a, b]) => a ?? b ?? [])),
]);
/** Codes as the source writes them: in quotes, and no variable of the environment. */
const thrown = new Set(
  sources
    .flatMap((text) => [...text.matchAll(/'(LUMO_[A-Z0-9_]*[A-Z0-9])'/g)].flatMap(([, code]) => code ?? []))
    .filter((code) => !variables.has(code)),
);

describe('the table of errors', () => {
  it('holds every code that is thrown, and no other', () => {
    expect([...thrown].filter((code) => errorTextOf(code) === undefined)).toEqual([]);
    expect(ERROR_CODES.filter((code) => !thrown.has(code))).toEqual([]);
    expect(ERROR_CODES).toEqual([...new Set(ERROR_CODES)]);
  });

  it.each(ERROR_CODES)('%s is told in both languages: what, why, what to do', (code) => {
    const { means, why, next, see } = errorTextOf(code) ?? {};
    for (const lang of ['en', 'fr'] as const) {
      // Parts of sentences, which the page and the terminal set each in their way.
      expect(means?.[lang]).toMatch(/^(?:[\p{Ll}`«]|CSV).*[^.\s]$/su);
      expect(next?.[lang]).toMatch(/^[\p{Ll}`«\d].*[^.\s]$/su);
      expect(why?.[lang]).toMatch(/^[\p{Lu}`].*[.!?]$/su);
      for (const text of [means, why, next]) expect(text?.[lang].match(/`/g)?.length ?? 0).toSatisfy((n: number) => n % 2 === 0);
    }
    expect(means?.fr).not.toBe(means?.en);
    expect(why?.fr).not.toBe(why?.en);
    if (see) expect(Object.values(see)).toHaveLength(2);
  });

  it('stands in the sections of the page', () => {
    for (const [lang, folder] of [
      ['en', ''],
      ['fr', 'fr/'],
    ] as const) {
      const page = readFileSync(join(SRC, `../docs/${folder}errors.md`), 'utf8');
      for (const { title, errors } of ERROR_SECTIONS) {
        expect(page).toContain(`\n## ${title[lang]}\n`);
        for (const code of Object.keys(errors)) expect(page).toContain(`| \`${code}\` |`);
      }
    }
  });
});
