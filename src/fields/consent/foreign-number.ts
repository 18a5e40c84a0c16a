import type { Contact } from '../../model/contact/contact.js';
import type { EmailValue } from '../../model/contact/values.js';
import { readSiren } from '../company/siren.js';
import { makeDomainCountry } from '../geography/domain-country.js';

/** France and its territories. */
const FRENCH_CODE = /^\+(?:33|262|508|59[046]|68[179])/;
const MAINLAND = 33;

/** How numbers of a country begin; undefined where that is not known. @param codes ISO codes by calling code, with its plus */
const ownCodeOf = (codes: Readonly<Record<string, string>>, home: string): ((e164: string) => boolean) | undefined => {
  if (home === 'FR') return (e164) => FRENCH_CODE.test(e164);
  const own = Object.entries(codes).find(([, country]) => country === home)?.[0];
  return own === undefined ? undefined : (e164) => e164.startsWith(own);
};

/**
 * Whether all that a row says of the country, in a file without a column for it, is a number of another country: no number of the file's
 * own, no address that ends like those of it, no SIREN. Reads `FRENCH_CONTACT_FIELDS`.
 * @param codes ISO codes by calling code, with its plus
 * @param domains ISO codes by top-level domain
 * @param home the country of the file
 */
export const makeForeignNumberTest = (
  codes: Readonly<Record<string, string>>,
  domains: Readonly<Record<string, string>>,
  home: string,
): ((contact: Contact, email: EmailValue) => boolean) => {
  const isOwn = ownCodeOf(codes, home);
  if (isOwn === undefined) return () => false;
  const told = makeDomainCountry(domains, '');
  return (contact, email) => {
    let isForeign = false;
    for (const phone of contact.phones) {
      if (!phone.valid) continue;
      // Most numbers are ours, and tell it without a text made of them.
      if ((home === 'FR' && phone.callingCode === MAINLAND) || isOwn(phone.e164)) return false;
      isForeign = true;
    }
    if (!isForeign || told(email) === home) return false;
    return home !== 'FR' || (readSiren(contact.text('siren')) === '' && readSiren(contact.text('siret')) === '');
  };
};
