import type { Contact } from '../../model/contact/contact.js';
import { memoise } from '../text/memoise.js';
import { plainWords } from '../text/plain-words.js';
import { prefiltered } from '../text/prefilter/prefiltered.js';

/**
 * The legal forms that stand behind the name of a company, with the countries that have them. Left out are those that a name may end in anywhere
 * ("SPA", "AB", "SA", "SAS"), but for their written form with stops.
 */
const FORMS: readonly (readonly [string, readonly string[]])[] = [
  ['gmbh|mbh|gmbh co kg|gmbh u co kg|kg|ohg|e k|ek|e v', ['DE', 'AT', 'CH']],
  ['ag', ['DE', 'AT', 'CH', 'LI']],
  ['b v|bv|n v|nv|vof|v o f|cvba|bvba|b v b a', ['NL', 'BE']],
  ['sprl|s p r l|scrl|asbl', ['BE', 'LU']],
  ['s a r l s', ['LU']],
  ['srl|s r l|srls', ['IT', 'BE', 'RO', 'ES', 'MD']],
  ['s p a|societa per azioni|soc coop|s n c di \\w+', ['IT']],
  ['s l|sl|s l u|slu|s l l|sll|s a u|sociedad limitada', ['ES']],
  ['lda|ltda|l da|unipessoal lda', ['PT', 'BR']],
  ['sp z o o|sp zoo|spzoo|s p z o o|spolka z o o', ['PL']],
  ['s r o|sro', ['CZ', 'SK']],
  ['kft|nyrt|zrt', ['HU']],
  ['aps|a s', ['DK', 'NO', 'CZ']],
  ['oyj|oy', ['FI']],
  ['sagl', ['CH']],
  ['ltd|limited|plc|llp', ['GB', 'IE', 'MT', 'CY']],
  ['inc|incorporated|llc|corp', ['US', 'CA']],
];
const ANY = prefiltered(`\\S (?:${FORMS.map(([forms]) => forms).join('|')})$`);
const ENDS = FORMS.map(([forms, countries]) => ({ ends: new RegExp(`\\S (?:${forms})$`), countries }));
/** "SpA" as it is written; in capitals it is a place to bathe. */
const SPA = /\S S\.?p\.?A\.?$/;

/** The countries that have the legal form behind the name of a company; empty where there is none that tells. */
const countriesOfForm = memoise((company: string): readonly string[] => {
  if (SPA.test(company.trim())) return ['IT'];
  const words = plainWords(company);
  return ANY.test(words) ? (ENDS.find(({ ends }) => ends.test(words))?.countries ?? []) : [];
});

/** Postcodes that are of one country alone as they are written: four digits may be five that lost a zero. */
const POSTCODES: readonly (readonly [RegExp, readonly string[]])[] = [
  [/^[1-9]\d{3} ?[A-Z]{2}$/i, ['NL']],
  [/^\d{4}-\d{3}$/, ['PT']],
  [/^\d{2}-\d{3}$/, ['PL']],
  [/^[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}$/i, ['GB']],
  [/^(?:B|BE)-?\d{4}$/i, ['BE']],
  [/^(?:L|LU)-?\d{4}$/i, ['LU']],
  [/^CH-?\d{4}$/i, ['CH']],
  [/^(?:A|AT)-?\d{4}$/i, ['AT']],
  [/^(?:D|DE)-?\d{5}$/i, ['DE']],
  [/^(?:I|IT)-?\d{5}$/i, ['IT']],
  [/^(?:E|ES)-?\d{5}$/i, ['ES']],
];
const countriesOfPostcode = memoise((text: string): readonly string[] => POSTCODES.find(([is]) => is.test(text.trim()))?.[1] ?? []);

/**
 * Whether a row says by the legal form of its company, or by its postcode, that it is of another country.
 * @param home an ISO code
 */
export const isForeignCompany = (contact: Contact, home: string): boolean => {
  const told = [...countriesOfForm(contact.text('company')), ...countriesOfPostcode(contact.text('postcode'))];
  return told.length > 0 && !told.includes(home);
};
