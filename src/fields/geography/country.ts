import { lazy } from '../../model/base/lazy.js';
import { plainWords } from '../text/plain-words.js';
import { ALPHA3, COUNTRY_SYNONYMS } from './country-data.js';
import { countryNames } from './country-names.js';

const LONGEST = 60;

/** Codes and names, as written and folded, to codes; made at the first country asked. */
const countries = lazy((): ReadonlyMap<string, string> => {
  const known = new Map<string, string>(Object.entries(ALPHA3));
  for (const [code, names] of Object.entries(countryNames())) for (const name of [code, ...names.split('|')]) known.set(name, code);
  for (const [name, code] of Object.entries(COUNTRY_SYNONYMS)) known.set(name, code);
  return known;
});

/** The code of a whole text; '' when it is none. */
const codeOfWhole = (text: string): string => {
  const known = countries();
  const exact = known.get(text);
  if (exact !== undefined) return exact;
  const trimmed = text.trim();
  return (
    known.get(trimmed.toUpperCase().replace(/\.$/, '')) ??
    known.get(trimmed.replace(/^00(?=\d)/, '+')) ??
    known.get(plainWords(trimmed)) ??
    ''
  );
};

/** What parts a place from its country: `Munich, Bavaria, Germany`, `Madrid (España)`. */
const PLACE_END = /[,;(]|\s[-–—]\s/;
/** A state of the United States has the name of a country; short codes are those of states and provinces. */
const isName = (last: string): boolean => (last.length > 3 && plainWords(last) !== 'georgia') || last === 'USA' || last === 'UK';

/** A place that ends in the name of its country, or one country under two names or with its code (`Schweiz/Suisse`, `Germany (DE)`). */
const codeOfParts = (text: string): string => {
  if (text.includes('/')) {
    const codes = new Set(text.split('/').map(codeOfWhole));
    return codes.size === 1 ? ([...codes][0] as string) : '';
  }
  const parts = text.split(PLACE_END);
  const last = (parts.at(-1) as string).replace(')', '').trim();
  if (parts.length < 2) return '';
  if (isName(last)) return codeOfWhole(last);
  // "Germany (DE)": a code alone may be that of a state.
  const code = codeOfWhole(last);
  return parts.length === 2 && codeOfWhole(parts[0] as string) === code ? code : '';
};

/**
 * The ISO 3166 alpha-2 code of a country cell: a code of two or three letters, a dialling code with its plus, or a name in
 * French, English, Spanish, German, Italian, Dutch, Portuguese or Catalan, whatever its case and accents, alone or at the end of a place. '' when
 * it is none.
 */
export const countryCode = (text: string): string => (text.length > LONGEST ? '' : codeOfWhole(text) || codeOfParts(text));
