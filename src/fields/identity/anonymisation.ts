/**
 * Whether the identity of a contact has been replaced, and what is left of it.
 * @module
 */
import type { ColumnInfo, Contact } from '../../model/contact/contact.js';
import { makeFieldSieve } from '../cells/field-sieve.js';
import { isSoleTrader } from '../company/sole-trader.js';
import { isRoleAddress } from '../email/role-address.js';
import { anonymisedMailbox, isAnonymousName, isHash, isPersonName, isPlaceholderDomain, mayBeAnonymous } from './anonymised-values.js';

const NAMES = ['lastName', 'fullName'] as const;

/** What a row shows of an anonymisation. It is reused. */
export interface Anonymisation {
  /** A mailbox or a name stands for nobody. */
  replaced: boolean;
  /** A mailbox does: of an account that was erased. */
  erased: boolean;
  /** A hash stands in place of an identifier: a pseudonym. */
  hashed: boolean;
}

/** A reader of what rows of a file show of an anonymisation. */
export const makeAnonymisationReader = (file: { readonly columns: readonly ColumnInfo[] }): ((contact: Contact) => Anonymisation) => {
  const names = NAMES.filter((name) => file.columns.some(({ field }) => field === name));
  const isLikely = makeFieldSieve(file, names, mayBeAnonymous);
  const shown: Anonymisation = { replaced: false, erased: false, hashed: false };
  return (contact) => {
    const { emails, phones } = contact;
    shown.erased = false;
    // A hash with enough digits in a row is taken for a number that cannot be read.
    shown.hashed = phones.some((phone) => !phone.valid && isHash(phone.text));
    for (const email of emails) {
      const mark = anonymisedMailbox(email);
      if (mark === 'anonymous') shown.erased = true;
      else if (mark === 'hash') shown.hashed = true;
    }
    shown.replaced = shown.erased || (isLikely(contact) && names.some((field) => isAnonymousName(contact.text(field))));
    return shown;
  };
};

/** Whether the row still says which one-person business it is about: a company, a number, a domain of its own. */
const namesBusiness = (contact: Contact): boolean =>
  isSoleTrader(contact) &&
  ((contact.text('company') || contact.text('siren') || contact.text('siret')) !== '' ||
    contact.emails.some(({ valid, domain }) => valid && !isPlaceholderDomain(domain)));

export type ResidualIdentifier = 'name' | 'email' | 'phone' | 'business';

/** What still identifies a person whose identity has been replaced. Reads `COMPANY_FIELDS`. */
export const residualIdentifiers = (contact: Contact): readonly ResidualIdentifier[] => {
  const { emails, phones } = contact;
  const left: ResidualIdentifier[] = [];
  if (NAMES.some((field) => isPersonName(contact.text(field)))) left.push('name');
  if (emails.some((email) => email.valid && anonymisedMailbox(email) === undefined && !isRoleAddress(email.local))) left.push('email');
  if (phones.some(({ valid }) => valid)) left.push('phone');
  if (namesBusiness(contact)) left.push('business');
  return left;
};
