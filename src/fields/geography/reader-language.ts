import type { MessageLanguage } from '../../model/document/message.js';
import { memoise } from '../text/memoise.js';
import { plainWords } from '../text/plain-words.js';
import { countryCode } from './country.js';

/** Countries in which business is done in one language. Belgium, Switzerland, Luxembourg, Canada and the like have several: nobody can tell. */
const OF_COUNTRY: Readonly<Record<string, MessageLanguage>> = {
  FR: 'fr',
  MC: 'fr',
  GP: 'fr',
  MQ: 'fr',
  GF: 'fr',
  RE: 'fr',
  YT: 'fr',
  DE: 'de',
  AT: 'de',
  ES: 'es',
  MX: 'es',
  IT: 'it',
  SM: 'it',
  NL: 'nl',
  GB: 'en',
  IE: 'en',
  US: 'en',
  AU: 'en',
  NZ: 'en',
};

/** The first words of names and codes of languages, without accents. */
const NAMES: Readonly<Record<string, MessageLanguage>> = {
  fr: 'fr',
  fra: 'fr',
  fre: 'fr',
  francais: 'fr',
  french: 'fr',
  franzosisch: 'fr',
  en: 'en',
  eng: 'en',
  anglais: 'en',
  english: 'en',
  englisch: 'en',
  de: 'de',
  ger: 'de',
  deu: 'de',
  allemand: 'de',
  german: 'de',
  deutsch: 'de',
  es: 'es',
  spa: 'es',
  espagnol: 'es',
  spanish: 'es',
  espanol: 'es',
  it: 'it',
  ita: 'it',
  italien: 'it',
  italian: 'it',
  italiano: 'it',
  nl: 'nl',
  nld: 'nl',
  dut: 'nl',
  neerlandais: 'nl',
  dutch: 'nl',
  nederlands: 'nl',
};

/** The language that a cell names (`fr-FR`, "Français"); undefined where it names none of ours, or several. */
export const languageOfCell = memoise((text: string): MessageLanguage | undefined => {
  const [first = '', ...others] = plainWords(text.slice(0, 60)).split(' ');
  const language = NAMES[first];
  // `en gb`: a place. "Français, anglais": two languages.
  const isOne = others.every((word) => word.length === 2 && (NAMES[word] ?? language) === language);
  return isOne ? language : undefined;
});

/** The language in which business is done in the country that a cell names; undefined where there are several, or none is known. */
export const languageOfCountry = memoise((text: string): MessageLanguage | undefined => OF_COUNTRY[countryCode(text)]);
