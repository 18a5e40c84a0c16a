import { plainWords } from '../text/plain-words.js';
import { NOT_COUNTRIES, OWN_LANGUAGES } from './country-data.js';

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'.split('');
const LANGUAGES = ['fr', 'en', 'es', 'de', 'it', 'nl', 'pt', 'ca'] as const;

/**
 * The names of each country by its ISO 3166 alpha-2 code, as Unicode writes and as people type them, `|` between. The build keeps what this
 * gives (scripts/package/built-tables.mjs), so that every engine knows the same names.
 */
export const countryNames = (): Readonly<Record<string, string>> => {
  const lists = LANGUAGES.map((language) => new Intl.DisplayNames(language, { type: 'region', fallback: 'none' }));
  const known: Record<string, string> = {};
  const owns = new Map<string, Intl.DisplayNames>();
  const ownOf = (language: string): Intl.DisplayNames => {
    const own = owns.get(language) ?? new Intl.DisplayNames(language, { type: 'region', fallback: 'none' });
    owns.set(language, own);
    return own;
  };
  for (const code of LETTERS.flatMap((a) => LETTERS.map((b) => a + b))) {
    // A code that Unicode replaces by another (UK, DD, FX) is no country of its own.
    if (NOT_COUNTRIES.has(code) || new Intl.Locale(`und-${code}`).region !== code) continue;
    // "Congo-Kinshasa", "Myanmar (Birmanie)": with and without what is in brackets.
    const own = (OWN_LANGUAGES[code] ?? '').split(' ').filter((language) => language !== '');
    const names = [...lists, ...own.map(ownOf)].flatMap((list) => {
      const name = list.of(code);
      return name === undefined ? [] : [name, plainWords(name), plainWords(name.replace(/(?<!\s)\s*\([^()]*\)/, ''))];
    });
    if (names.length > 0) known[code] = [...new Set(names)].join('|');
  }
  return known;
};
