import type { Contact } from '../../model/contact/contact.js';
import { hasSiren } from '../company/siren.js';
import { makeDomainCountry } from '../geography/domain-country.js';
import { departmentOf } from '../geography/french-department.js';

/** Four figures may be a postcode of another country. */
const FIVE = /^\d{5}$/;
/** A plus, or two zeros, before the number. */
const HAS_CODE = /^[^\d+]*(?:\+|00)/;

/**
 * Whether a number of a row was read as one of the file's own country for want of a code, and all that the row says of a country is another one: every
 * address ends like those of it, and there is no SIREN and no French postcode. Written with a code that nobody gave, it would reach a stranger.
 * Reads `siren`, `siret`, `postcode`, `email`, `phone`, `mobile`.
 * @param domains ISO codes by top-level domain
 * @param home the country of the file, that nobody said
 */
export const makeAssumedCountryTest = (domains: Readonly<Record<string, string>>, home: string): ((contact: Contact) => boolean) => {
  const abroad = makeDomainCountry(domains, home);
  return (contact) => {
    const { emails, phones } = contact;
    let isAbroad = false;
    for (const email of emails) {
      if (!email.valid) continue;
      if (abroad(email) === '') return false;
      isAbroad = true;
    }
    if (!isAbroad || !phones.some(({ valid, text }) => valid && !HAS_CODE.test(text))) return false;
    if (home !== 'FR') return true;
    const postcode = contact.text('postcode').trim();
    return !hasSiren(contact) && !(FIVE.test(postcode) && departmentOf(postcode) !== '');
  };
};
