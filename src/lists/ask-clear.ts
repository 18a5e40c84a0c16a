/**
 * Questions to the entries that a list holds in clear: what nearly every list is, and the path that a million rows take.
 * @module
 */
import { readSiren } from '../fields/company.js';
import { fingerprint, newPrint } from '../fields/fingerprint.js';
import type { Contact } from '../model/contact.js';
import type { ListMatch } from '../model/list.js';
import type { EmailValue, PhoneValue } from '../model/value.js';
import type { Keys } from './keys.js';
import { looseKey, type PostalCells, postalIdentities, postalKey } from './postal.js';
import { readSiret } from './siret.js';
import type { Has } from './table.js';

/** One question that a list can answer; only those about identifiers that it holds are asked. */
export type Ask = (contact: Contact) => ListMatch | undefined;
/** What all matches of a part have in common. */
export type Base = Pick<ListMatch, 'list' | 'channels'>;

/** Asks about addresses, of which a list holds some as written and some under their canonical spelling. */
export const aboutEmails = (base: Base, tables: { email: Has | undefined; canonical: Has | undefined }, keys: Keys): Ask => {
  const exact: ListMatch = { ...base, by: 'email', form: 'exact' };
  const other: ListMatch = { ...base, by: 'email', form: 'canonical' };
  const { email, canonical } = tables;
  const matches = (value: EmailValue): ListMatch | undefined => {
    const key = keys.lower(value);
    if (email?.(key)) return exact;
    // Few addresses have a second spelling; for the others the first is the canonical one.
    if (!(value.folds ?? value.canonical !== value.lower)) return canonical?.(key) ? other : undefined;
    const mailbox = keys.canonical(value.canonical);
    return email?.(mailbox) || canonical?.(mailbox) ? other : undefined;
  };
  return ({ emails }) => {
    for (let i = 0; i < emails.length; i++) {
      const match = matches(emails[i] as EmailValue);
      if (match) return match;
    }
    return undefined;
  };
};

export const aboutPhones = (base: Base, has: Has, keys: Keys): Ask => {
  const found: ListMatch = { ...base, by: 'phone', form: 'exact' };
  return ({ phones }) => {
    for (let i = 0; i < phones.length; i++) {
      const phone = phones[i] as PhoneValue;
      if ((phone.printInto || phone.e164 !== '') && has(keys.phone(phone))) return found;
    }
    return undefined;
  };
};

/** Asks whether a list holds the domain of an address or one above it: `mail.acme.fr`, then `acme.fr`. */
export const aboutDomains = (base: Base, has: Has): Ask => {
  const found: ListMatch = { ...base, by: 'domain', form: 'exact' };
  const print = newPrint();
  const holds = (domain: string): boolean => {
    for (let from = 0, dot = domain.indexOf('.'); dot >= 0; from = dot + 1, dot = domain.indexOf('.', from)) {
      fingerprint(domain, print, from);
      if (has(print)) return true;
    }
    return false;
  };
  return ({ emails }) => {
    for (let i = 0; i < emails.length; i++) if (holds((emails[i] as EmailValue).domain)) return found;
    return undefined;
  };
};

export const sirenIn = (contact: Contact, field: 'siren' | 'siret'): string => {
  const text = contact.text(field);
  return text === '' ? '' : readSiren(text, true);
};

/** The SIREN of a contact, and that of its SIRET when it is another. */
export const aboutCompanies = (base: Base, has: Has, keys: Keys): Ask => {
  const found: ListMatch = { ...base, by: 'siren', form: 'exact' };
  const holds = (siren: string): boolean => siren !== '' && has(keys.siren(siren));
  return (contact) => (holds(sirenIn(contact, 'siren')) || holds(sirenIn(contact, 'siret')) ? found : undefined);
};

/** The establishments of a contact: its SIRET, in whichever of the two columns it stands. */
export const siretsOf = (contact: Contact): readonly string[] =>
  [contact.text('siret'), contact.text('siren')].map((text) => (text === '' ? '' : readSiret(text, true))).filter((siret) => siret !== '');

export const aboutEstablishments = (base: Base, has: Has, keys: Keys): Ask => {
  const found: ListMatch = { ...base, by: 'siret', form: 'exact' };
  return (contact) => (siretsOf(contact).some((siret) => has(keys.text(siret))) ? found : undefined);
};

/** What a contact says of who lives where. */
export const cellsOf = (contact: Contact): PostalCells => ({
  lastName: contact.text('lastName'),
  firstName: contact.text('firstName'),
  fullName: contact.text('fullName'),
  address: contact.text('address'),
  postcode: contact.text('postcode'),
});

/** @param loose asks for what is nearly the same, which is told as `fuzzy` */
export const aboutHouseholds = (base: Base, has: Has, keys: Keys, loose: boolean): Ask => {
  const found: ListMatch = { ...base, by: 'post', form: loose ? 'fuzzy' : 'exact' };
  const keyOf = loose ? looseKey : postalKey;
  return (contact) => (postalIdentities(cellsOf(contact)).some((identity) => has(keys.text(keyOf(identity)))) ? found : undefined);
};
