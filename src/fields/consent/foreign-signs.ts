import type { Contact } from '../../model/contact/contact.js';
import type { EmailValue } from '../../model/contact/values.js';
import { hasSiren } from '../company/siren.js';
import { makeDomainCountry } from '../geography/domain-country.js';
import { isForeignCompany } from '../geography/foreign-company.js';

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
 * By what a row of a file without a column of countries says that it is of another country than the file: a number, or the company's legal form or
 * postcode. Undefined where it has a number of the file's own country, an address that ends like those of it, or a SIREN: the French site of a German
 * company is in France. Reads `FRENCH_CONTACT_FIELDS` and `company`.
 * @param codes ISO codes by calling code, with its plus
 * @param domains ISO codes by top-level domain
 * @param home the country of the file
 */
export const makeForeignSigns = (
  codes: Readonly<Record<string, string>>,
  domains: Readonly<Record<string, string>>,
  home: string,
): ((contact: Contact, email: EmailValue) => 'number' | 'place' | undefined) => {
  const isOwn = ownCodeOf(codes, home);
  const told = makeDomainCountry(domains, '');
  return (contact, email) => {
    let isCalledAbroad = false;
    for (const phone of contact.phones) {
      if (!phone.valid) continue;
      // Most numbers are ours, and tell it without a text made of them.
      if ((home === 'FR' && phone.callingCode === MAINLAND) || isOwn?.(phone.e164)) return undefined;
      isCalledAbroad = isOwn !== undefined;
    }
    const sign = isCalledAbroad ? 'number' : isForeignCompany(contact, home) ? 'place' : undefined;
    if (sign === undefined || told(email) === home) return undefined;
    return home === 'FR' && hasSiren(contact) ? undefined : sign;
  };
};
