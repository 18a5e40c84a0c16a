import type { Lang } from '../../../model/base/text.js';
import { frenchSentence } from '../../../words/grammar/typography.js';
import { wordsFor } from '../../../words/index.js';

/** Whether a number bears the code of its country. */
const IS_INTERNATIONAL = /^\s*(?:\(?\+|00|tel:\+)/;

/** How many numbers do not tell their country. */
export const numbersWithoutCode = (numbers: readonly string[]): number => numbers.filter((text) => !IS_INTERNATIONAL.test(text)).length;

/**
 * Of which country such numbers were taken, where nobody named one: those of another are somebody else's, who is recorded or asked about in their place.
 * @param country ISO code
 */
export const takenOfCountry = (count: number, country: string, lang: Lang): string => {
  const { plural } = wordsFor(lang);
  const name = new Intl.DisplayNames(lang, { type: 'region' }).of(country) ?? country;
  return lang === 'fr'
    ? frenchSentence`${plural(count, { one: 'Un numéro sans indicatif a été lu comme étant de ce pays', other: '# numéros sans indicatif ont été lus comme étant de ce pays' })} : ${name}. Autre pays : --country, ou + et l’indicatif.`
    : `${plural(count, { one: 'A number without a country code was', other: '# numbers without a country code were' })} read as of this country: ${name}. Another country: --country, or + and its code.`;
};
