/**
 * Questions to digests: each identity of a contact is normalised and hashed as the list's entries were.
 * @module
 */

import { isSharedDomain } from '../../fields/email/listed-domain.js';
import { isInternationalised } from '../../fields/email/punycode.js';
import { postalCellsOf, postalIdentities } from '../../fields/identity/postal-identity.js';
import { nationalForms } from '../../fields/phone/national-forms.js';
import { memoise } from '../../fields/text/memoise.js';
import type { Contact } from '../../model/contact/contact.js';
import type { ListMatch } from '../../model/contact/list-match.js';
import type { Identifier, NormaliserId } from '../../model/contact/suppression-list.js';
import type { PhoneValue } from '../../model/contact/values.js';
import { NORMALISERS, type Normalisable } from '../hashing/normalisers.js';
import { writtenForms } from '../hashing/written-forms.js';
import type { MembershipTest } from '../table/fingerprint-table.js';
import type { makeSinceLookup } from '../table/since-table.js';
import { type MatchBase, type MatchLookup, sirenOf, siretsOf } from './clear-lookups.js';
import type { KeyOfText } from './lookup-keys.js';
import { makeNumberLookup, type NamedLines } from './number-lookup.js';

/** The identities of a contact that may stand in a list under an identifier; domains are asked in a way of their own. */
const IDENTITIES: Readonly<Record<Exclude<Identifier, 'domain'>, (contact: Contact) => readonly Normalisable[]>> = {
  email: ({ emails }) => emails,
  phone: ({ phones }) => phones,
  siren: (contact) => [sirenOf(contact, 'siren'), sirenOf(contact, 'siret')],
  siret: siretsOf,
  post: (contact) => postalIdentities(postalCellsOf(contact)),
};

/** The domain and those above it, but for those that everybody shares. */
const domainsIn = (domain: string): readonly string[] => {
  const labels = domain.split('.');
  return labels
    .slice(0, -1)
    .map((_, i) => labels.slice(i).join('.'))
    .filter((one) => !isSharedDomain(one));
};

/** Asks about the domains of addresses. Companies come in rows of colleagues, so answers are remembered. */
const makeHashedDomainLookup = (found: ListMatch, id: NormaliserId, has: MembershipTest, key: KeyOfText): MatchLookup => {
  const holds = memoise((domain: string) => domainsIn(domain).some((one) => writtenForms(id, one).some((text) => has(key(text)))));
  return ({ emails }) => (emails.some(({ domain }) => holds(domain)) ? found : undefined);
};

/** The ways to write a number on a list that says no country; undefined where the list says it, or holds something else. */
const formsOfNumber = (id: NormaliserId, assumed: string | undefined): ((value: Normalisable) => readonly string[]) => {
  const formsOf = assumed !== undefined && id === 'e164' ? nationalForms(assumed) : undefined;
  return formsOf ? (value) => [...writtenForms(id, value), ...formsOf(value as PhoneValue)] : (value) => writtenForms(id, value);
};

/**
 * Asks about one identifier as one normaliser writes it.
 * @param sinceOf tells since when an entry refuses, where the list knows
 * @param assumed ISO code that its numbers were taken to be of although nobody says it
 * @param knows see `NamedLines`; of a list of our own
 */
export const makeDigestLookup = (
  base: MatchBase,
  id: NormaliserId,
  has: MembershipTest,
  key: KeyOfText,
  sinceOf?: ReturnType<typeof makeSinceLookup>,
  { assumed, knows }: { readonly assumed?: string | undefined; readonly knows?: NamedLines['knows'] | undefined } = {},
): MatchLookup => {
  const { identifier } = NORMALISERS[id];
  const exact: ListMatch = { ...base, by: identifier, form: id === 'postal-loose' ? 'fuzzy' : 'exact', normaliser: id };
  if (identifier === 'domain') return makeHashedDomainLookup(exact, id, has, key);
  const other: ListMatch = { ...exact, form: 'canonical' };
  const folds = id === 'canonical' || id === 'uid2';
  const identities = IDENTITIES[identifier];
  const formsOf = formsOfNumber(id, assumed);
  const isAlias = (value: Normalisable, text: string, first: boolean): boolean =>
    typeof value === 'object' && value.kind === 'email' && !isInternationalised(value.domain) && (folds || !first) && text !== value.lower;
  const dated = (match: ListMatch, text: string): ListMatch => {
    const since = sinceOf?.(key(text));
    return since ? { ...match, since } : match;
  };
  const find = (value: Normalisable): ListMatch | undefined => {
    const texts = formsOf(value);
    for (let i = 0; i < texts.length; i++) {
      const text = texts[i] as string;
      if (text !== '' && has(key(text))) return dated(isAlias(value, text, i === 0) ? other : exact, text);
    }
    return undefined;
  };
  if (identifier === 'phone' && knows) {
    const named = (text: string): ListMatch | undefined => (has(key(text)) ? dated(exact, text) : undefined);
    return makeNumberLookup(find, id === 'e164' ? { knows, find: named } : undefined);
  }
  return (contact) => {
    for (const value of identities(contact)) {
      const match = find(value);
      if (match) return match;
    }
    return undefined;
  };
};
