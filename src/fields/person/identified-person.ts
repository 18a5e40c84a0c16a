import type { Contact } from '../../model/contact/contact.js';
import { isSoleTrader } from '../company/sole-trader.js';
import { isRoleAddress } from '../email/role-address.js';

/**
 * Whether the row tells of a person: a name, an address that is no function's, or a business that is a natural person.
 * `contact@acme.example` alone is the company's, and no data of anybody. Reads the fields of COMPANY_FIELDS.
 */
export const identifiesPerson = (contact: Contact): boolean =>
  (contact.text('firstName') || contact.text('lastName') || contact.text('fullName')) !== '' ||
  contact.emails.some(({ valid, local }) => valid && !isRoleAddress(local)) ||
  isSoleTrader(contact);
