import { lazy } from '../../model/base/lazy.js';
import { plainWords } from '../text/plain-words.js';
import { ALPHA3, COUNTRY_SYNONYMS, NOT_COUNTRIES } from './country-data.js';

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'.split('');
const LANGUAGES = ['fr', 'en', 'es', 'de', 'it'] as const;

/** Codes and names, as written and folded, to codes; some milliseconds, at the first country asked. */
const countries = lazy((): ReadonlyMap<string, string> => {
  const known = new Map<string, string>(Object.entries(ALPHA3));
  const names = LANGUAGES.map((language) => new Intl.DisplayNames(language, { type: 'region', fallback: 'none' }));
  for (const code of LETTERS.flatMap((a) => LETTERS.map((b) => a + b))) {
    // A code that Unicode replaces by another (UK, DD, FX) is no country of its own.
    if (NOT_COUNTRIES.has(code) || new Intl.Locale(`und-${code}`).region !== code) continue;
    for (const name of names.map((list) => list.of(code))) {
      if (name === undefined) continue;
      known.set(code, code);
      known.set(name, code);
      // "Congo-Kinshasa", "Myanmar (Birmanie)": with and without what is in brackets.
      known.set(plainWords(name), code);
      known.set(plainWords(name.replace(/(?<!\s)\s*\([^()]*\)/, '')), code);
    }
  }
  for (const [name, code] of Object.entries(COUNTRY_SYNONYMS)) known.set(name, code);
  return known;
});

/**
 * The ISO 3166 alpha-2 code of a country cell: a code of two or three letters, a dialling code with its plus, or a name in
 * French, English, Spanish, German or Italian, whatever its case and accents. '' when it is none.
 */
export const countryCode = (text: string): string => {
  if (text.length > 60) return '';
  const known = countries();
  const exact = known.get(text);
  if (exact !== undefined) return exact;
  const trimmed = text.trim();
  return known.get(trimmed.toUpperCase()) ?? known.get(trimmed.replace(/^00(?=\d)/, '+')) ?? known.get(plainWords(trimmed)) ?? '';
};
