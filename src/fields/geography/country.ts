import { lazy } from '../../model/base/lazy.js';
import { plainWords } from '../text/plain-words.js';
import { ALPHA3, COUNTRY_SYNONYMS } from './country-data.js';
import { countryNames } from './country-names.js';

/** Codes and names, as written and folded, to codes; made at the first country asked. */
const countries = lazy((): ReadonlyMap<string, string> => {
  const known = new Map<string, string>(Object.entries(ALPHA3));
  for (const [code, names] of Object.entries(countryNames())) for (const name of [code, ...names.split('|')]) known.set(name, code);
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
