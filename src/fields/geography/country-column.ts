import { foldHeader } from '../text/fold-header.js';
import { prefiltered } from '../text/prefilter/prefiltered.js';

/**
 * Columns that say in which country contacts are although their header is none that we know.
 * @module
 */

/** A word for a country, alone or at the end of a longer one (`Rechnungsland`). */
const COUNTRY =
  /(?:^| )(?:pays|countr(?:y|ies)|pais(?:es)?|paes[ei]|nazion[ei]|nations?|land(?:e[rn])?|kraj|[a-z]{4,}(?<!deutsch|nether|neder|scot)land)(?: |$)/;
/** A word for where somebody is: such a header needs no more than what its cells say. */
const PLACE =
  /(?:^| )(?:locations?|localisation|lieu|(?:stand|firmen)ort|ubicacion|sede|plaats|regions?|regio|territor(?:y|io|ire|ium)|gebiet)(?: |$)/;
/** What else a country may be of: a birth, a passport, a number, somebody else; a language is told by the same codes. */
const ELSEWHERE = prefiltered(
  /naissance|birth|geb(?:urt|oorte)|nacimiento|nascita|nascimento|national|nazionalit|nacional|staats(?:ang|burg)|citizen|cittadin|ciudadan|burgers|passe?port|pasaporte|visa|lang(?:u|age)|sprach|korrespond|corr[ei]sp|idiom|ling[ua]|taal|locale|phone|(?:^| )tel|telef|mobil|handy|dial|vorwahl|prefi[xj]|indicati|(?:^| )ip(?: |$)|suppl|vendor|fournisseur|lieferant|proveedor|fornitore|leverancier|owner|manager|origin|herkunft|herkomst|vis[eé]e?s?(?: |$)|cibles?|target|ziel|destin|export|travel|voyage/,
);
/** Languages and countries are written alike; these codes are no language that a file of contacts speaks of. */
const NO_LANGUAGE = new Set('AT BE CH CZ DK GB GR IE LU SE UK US'.split(' '));
/** Codes that a column must hold hardly anything beside: states, provinces and cantons share few of them. */
const CODES = new Set([...NO_LANGUAGE, ...'BG DE ES FI FR HR HU IT NL NO PL PT RO SI SK'.split(' ')]);

/** Shares of the filled cells: under a word for a country, names of countries, and nothing but codes. */
const LEAST = { said: 0.5, names: 0.8, codes: 0.95 } as const;
/** Filled cells of names, and of codes, under a header that says nothing. */
const FEWEST = { names: 3, codes: 5 } as const;

interface CellCounts {
  readonly filled: number;
  readonly countries: number;
  readonly names: number;
  readonly codes: number;
  readonly isLanguages: boolean;
}

const countCells = (values: readonly string[], countryCode: (text: string) => string): CellCounts => {
  let [filled, countries, names, codes, isLanguages] = [0, 0, 0, 0, true];
  for (const value of values) {
    const text = value.trim();
    if (text === '') continue;
    filled++;
    if (!/^[^\d@]{2,}$/.test(text) || countryCode(text) === '') continue;
    countries++;
    if (CODES.has(text)) codes++;
    if (NO_LANGUAGE.has(text)) isLanguages = false;
    if (text.length > 3 || text === 'USA') names++;
  }
  return { filled, countries, names, codes, isLanguages };
};

/**
 * Whether the cells of a column are the countries of contacts: `header` when the header speaks of a country and half of the cells are
 * some; `cells` when nearly all are names of countries, or codes that are no languages, under a header that speaks of nothing else.
 * @param isKnown the header is known, and is no country: only words for a place leave the cells a say
 */
export const countryColumn = (
  header: string,
  values: readonly string[],
  countryCode: (text: string) => string,
  isKnown: boolean,
): 'header' | 'cells' | undefined => {
  const words = foldHeader(header);
  if (ELSEWHERE.test(words)) return undefined;
  const isPlace = PLACE.test(words);
  const isSaid = !isKnown && COUNTRY.test(words);
  if (isKnown && !isPlace) return undefined;
  const { filled, countries, names, codes, isLanguages } = countCells(values, countryCode);
  if (countries === 0) return undefined;
  if (isSaid && countries >= filled * LEAST.said) return 'header';
  if (names >= filled * LEAST.names && (isPlace || filled >= FEWEST.names)) return 'cells';
  // A few codes among names are names too: "DEU", "UK".
  if (names >= filled / 2 && countries >= filled * LEAST.names && filled >= FEWEST.codes) return 'cells';
  return codes >= filled * LEAST.codes && filled >= FEWEST.codes && !isLanguages ? 'cells' : undefined;
};
