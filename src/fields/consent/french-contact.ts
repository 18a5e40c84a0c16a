import type { Contact } from '../../model/contact/contact.js';
import { hasSiren } from '../company/siren.js';
import { departmentOf } from '../geography/french-department.js';

/** Read by `makeFrenchContactTest`. */
export const FRENCH_CONTACT_FIELDS = {
  siren: 'optional',
  siret: 'optional',
  postcode: 'optional',
  phone: 'optional',
  mobile: 'optional',
} as const;

/**
 * Whether a contact whose country is blank is in France all the same: by a SIREN that is right, a number that begins with +33, or a
 * postcode of France. Five digits are a postcode in other countries too: they count in a file of France alone, and a number from abroad
 * leaves it open.
 * @param home the country of the file
 */
export const makeFrenchContactTest =
  (home: string): ((contact: Contact) => boolean) =>
  (contact) => {
    if (hasSiren(contact)) return true;
    const numbers = contact.phones.filter(({ valid }) => valid);
    if (numbers.some(({ e164 }) => !e164.startsWith('+33'))) return false;
    if (numbers.length > 0) return true;
    const department = home === 'FR' ? departmentOf(contact.text('postcode')) : '';
    return department !== '' && department !== 'MC';
  };
