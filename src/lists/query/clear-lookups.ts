/**
 * Questions to the entries that a list holds in clear: what nearly every list is, and the path that a million rows take.
 * @module
 */

import { type Fingerprint, fingerprint, newFingerprint } from '../../fields/bytes/fingerprint.js';
import { companyNameKey } from '../../fields/company/company-marks.js';
import { readSiren, readSiret, sirenOfWrongSiret } from '../../fields/company/siren.js';
import { makeNameKeyReader, nameKey } from '../../fields/identity/name-key.js';
import { fuzzyPostalKey, postalCellsOf, postalIdentities, postalKey } from '../../fields/identity/postal-identity.js';
import { surnamesInFullName } from '../../fields/identity/surnames.js';
import { nationalForms } from '../../fields/phone/national-forms.js';
import { memoise } from '../../fields/text/memoise.js';
import type { Contact } from '../../model/contact/contact.js';
import type { ListMatch } from '../../model/contact/list-match.js';
import type { EmailValue, PhoneValue } from '../../model/contact/values.js';
import type { MembershipTest } from '../table/fingerprint-table.js';
import type { LookupKeys } from './lookup-keys.js';
import { makeNumberLookup, makePlainNumberLookup, type NamedLines } from './number-lookup.js';

/** One question that a list can answer; only those about identifiers that it holds are asked. */
export type MatchLookup = (contact: Contact) => ListMatch | undefined;
/** What all matches of a part have in common. */
export type MatchBase = Pick<ListMatch, 'list' | 'channels' | 'told'>;

/** Adds to a match since when the entry with that key refuses, where the list knows. */
export type Dating = (match: ListMatch, key: Fingerprint) => ListMatch;

/** Asks about addresses, of which a list holds some as written and some under their canonical spelling. */
export const makeEmailLookup = (
  base: MatchBase,
  tables: { email: MembershipTest | undefined; canonical: MembershipTest | undefined },
  keys: LookupKeys,
  dated: Dating,
): MatchLookup => {
  const exact: ListMatch = { ...base, by: 'email', form: 'exact' };
  const other: ListMatch = { ...base, by: 'email', form: 'canonical' };
  const { email, canonical } = tables;
  const matches = (value: EmailValue): ListMatch | undefined => {
    const key = keys.lower(value);
    if (email?.(key)) return dated(exact, key);
    // Few addresses have a second spelling; for the others the first is the canonical one.
    if (!(value.folds ?? value.canonical !== value.lower)) return canonical?.(key) ? dated(other, key) : undefined;
    const mailbox = keys.canonical(value.canonical);
    return email?.(mailbox) || canonical?.(mailbox) ? dated(other, mailbox) : undefined;
  };
  return ({ emails }) => {
    for (let i = 0; i < emails.length; i++) {
      const match = matches(emails[i] as EmailValue);
      if (match) return match;
    }
    return undefined;
  };
};

/** The entries of a list that say no country, and the ISO code of that which they were taken to be of. */
interface NationalNumbers {
  readonly has: MembershipTest;
  readonly assumed: string;
}

/** @param knows see `NamedLines`; of a list of our own */
export const makePhoneLookup = (
  base: MatchBase,
  has: MembershipTest,
  keys: LookupKeys,
  {
    knows,
    national,
    dated,
  }: { readonly knows?: NamedLines['knows'] | undefined; readonly national?: NationalNumbers | undefined; readonly dated: Dating },
): MatchLookup => {
  const found: ListMatch = { ...base, by: 'phone', form: 'exact' };
  const formsOf = national && nationalForms(national.assumed);
  const find = (phone: PhoneValue): ListMatch | undefined => {
    if ((phone.printInto || phone.e164 !== '') && has(keys.phone(phone))) return dated(found, keys.phone(phone));
    const form = formsOf?.(phone).find((one) => national?.has(keys.text(one)));
    return form === undefined ? undefined : dated(found, keys.text(form));
  };
  return knows
    ? makeNumberLookup(find, { knows, find: (text) => (has(keys.text(text)) ? found : undefined) })
    : makePlainNumberLookup(find);
};

/** Asks whether a list holds the domain of an address or one above it: `mail.acme.fr`, then `acme.fr`. */
export const makeDomainLookup = (base: MatchBase, has: MembershipTest): MatchLookup => {
  const found: ListMatch = { ...base, by: 'domain', form: 'exact' };
  const print = newFingerprint();
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

/** Of a SIRET whose own key is wrong the SIREN in front still counts: a slip in the number of the establishment frees no company that refuses. */
export const sirenOf = (contact: Contact, field: 'siren' | 'siret'): string => {
  const text = contact.text(field);
  return text === '' ? '' : readSiren(text, true) || sirenOfWrongSiret(text);
};

/** The SIREN of a contact, and that of its SIRET when it is another. */
export const makeCompanyLookup = (base: MatchBase, has: MembershipTest, keys: LookupKeys): MatchLookup => {
  const found: ListMatch = { ...base, by: 'siren', form: 'exact' };
  const holds = (siren: string): boolean => siren !== '' && has(keys.siren(siren));
  return (contact) => (holds(sirenOf(contact, 'siren')) || holds(sirenOf(contact, 'siret')) ? found : undefined);
};

/** The establishments of a contact: its SIRET, in whichever of the two columns it stands. */
export const siretsOf = (contact: Contact): readonly string[] =>
  [contact.text('siret'), contact.text('siren')].map((text) => (text === '' ? '' : readSiret(text, true))).filter((siret) => siret !== '');

export const makeSiretLookup = (base: MatchBase, has: MembershipTest, keys: LookupKeys): MatchLookup => {
  const found: ListMatch = { ...base, by: 'siret', form: 'exact' };
  return (contact) => (siretsOf(contact).some((siret) => has(keys.text(siret))) ? found : undefined);
};

/** @param loose asks for what is nearly the same, which is told as `fuzzy` */
export const makeHouseholdLookup = (base: MatchBase, has: MembershipTest, keys: LookupKeys, loose: boolean): MatchLookup => {
  const found: ListMatch = { ...base, by: 'post', form: loose ? 'fuzzy' : 'exact' };
  const keyOf = loose ? fuzzyPostalKey : postalKey;
  return (contact) => (postalIdentities(postalCellsOf(contact)).some((identity) => has(keys.text(keyOf(identity)))) ? found : undefined);
};

/** Asks about names alone; a list that has only the surname of somebody means all who bear it. */
export const makeNameLookup = (base: MatchBase, has: MembershipTest, keys: LookupKeys): MatchLookup => {
  const found: ListMatch = { ...base, by: 'post', form: 'fuzzy', nameOnly: true };
  const nameOf = makeNameKeyReader();
  const surnamesOf = memoise((fullName: string): readonly string[] => surnamesInFullName(fullName).map(nameKey));
  const surnameOf = memoise(nameKey);
  const holds = (name: string): boolean => name !== '' && has(keys.text(name));
  const isCompanyHeld = memoise((company: string): boolean => holds(companyNameKey(company)) || holds(nameKey(company)));
  return (contact) =>
    holds(nameOf(contact)) ||
    holds(surnameOf(contact.text('lastName'))) ||
    surnamesOf(contact.text('fullName')).some(holds) ||
    isCompanyHeld(contact.text('company'))
      ? found
      : undefined;
};
