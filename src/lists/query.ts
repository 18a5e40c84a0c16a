/**
 * Asks loaded lists about contacts. Runs in every worker thread, over the same shared memory.
 * @module
 */
import { readSiren } from '../fields/company.js';
import { fingerprint, newPrint, type Print } from '../fields/fingerprint.js';
import type { Contact } from '../model/contact.js';
import type { ListInfo, ListKind, ListMatch, Lists } from '../model/list.js';
import type { EmailValue, PhoneValue } from '../model/value.js';
import { type KeyOf, type Keys, makeKeys } from './keys.js';
import type { LoadedList } from './read.js';
import { asker, type Has } from './table.js';

/** One question that a list can answer; only those about identifiers that it holds are asked. */
type Ask = (contact: Contact) => ListMatch | undefined;

/** Asks whether a list holds the domain or one above it: `mail.acme.fr`, then `acme.fr`. */
const makeDomainAsker = (has: Has): ((domain: string) => boolean) => {
  const print = newPrint();
  return (domain) => {
    for (let from = 0, dot = domain.indexOf('.'); dot >= 0; from = dot + 1, dot = domain.indexOf('.', from)) {
      fingerprint(domain, print, from);
      if (has(print)) return true;
    }
    return false;
  };
};

interface EmailKeys {
  readonly lower: (value: EmailValue) => Print;
  readonly canonical: KeyOf;
}

/** Asks about addresses, of which a list holds some as written and some under their canonical spelling. */
const aboutEmails = (list: number, tables: { email: Has | undefined; canonical: Has | undefined }, keys: EmailKeys): Ask => {
  const exact: ListMatch = { list, by: 'email', form: 'exact' };
  const other: ListMatch = { list, by: 'email', form: 'canonical' };
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

const aboutPhones = (list: number, has: Has, key: (value: PhoneValue) => Print): Ask => {
  const found: ListMatch = { list, by: 'phone', form: 'exact' };
  return ({ phones }) => {
    for (let i = 0; i < phones.length; i++) {
      const phone = phones[i] as PhoneValue;
      if ((phone.printInto || phone.e164 !== '') && has(key(phone))) return found;
    }
    return undefined;
  };
};

const aboutDomains = (list: number, has: Has): Ask => {
  const found: ListMatch = { list, by: 'domain', form: 'exact' };
  const holds = makeDomainAsker(has);
  return ({ emails }) => {
    for (let i = 0; i < emails.length; i++) if (holds((emails[i] as EmailValue).domain)) return found;
    return undefined;
  };
};

const sirenOf = (text: string): string => (text === '' ? '' : readSiren(text, true));

/** The SIREN of a contact, and that of its SIRET when it is another. */
const aboutCompanies = (list: number, has: Has, key: Keys['siren']): Ask => {
  const found: ListMatch = { list, by: 'siren', form: 'exact' };
  const holds = (text: string): boolean => {
    const siren = sirenOf(text);
    return siren !== '' && has(key(siren));
  };
  return (contact) => (holds(contact.text('siren')) || holds(contact.text('siret')) ? found : undefined);
};

const questionsOf = ({ tables, hashesOf }: LoadedList, list: number, keys: Keys): readonly Ask[] => {
  const [email, canonical, phone, domain, siren, sha256] = [
    tables.email,
    tables.canonical,
    tables.phone,
    tables.domain,
    tables.siren,
    tables.sha256,
  ].map(asker);
  const asks: Ask[] = [];
  if (email || canonical) asks.push(aboutEmails(list, { email, canonical }, keys));
  if (sha256 && hashesOf.includes('email'))
    asks.push(
      aboutEmails(
        list,
        { email: sha256, canonical: undefined },
        { lower: ({ lower }) => keys.lowerHash(lower), canonical: keys.canonicalHash },
      ),
    );
  if (phone) asks.push(aboutPhones(list, phone, keys.phone));
  if (sha256 && hashesOf.includes('phone'))
    asks.push(
      aboutPhones(list, sha256, ({ e164 }) => keys.phoneHash(e164)),
      aboutPhones(list, sha256, ({ e164 }) => keys.digitsHash(e164)),
    );
  if (domain) asks.push(aboutDomains(list, domain));
  if (siren) asks.push(aboutCompanies(list, siren, keys.siren));
  return asks;
};

/** The lists of a run, ready to be asked; one for each thread. */
export const makeLists = (loaded: readonly LoadedList[]): Lists => {
  const keys = makeKeys();
  const asks: Record<ListKind, Ask[]> = { opposition: [], robinson: [] };
  for (const [index, list] of loaded.entries()) asks[list.info.kind].push(...questionsOf(list, index, keys));
  return {
    all: loaded.map(({ info }) => info),
    match(contact, kind) {
      const questions = asks[kind];
      for (let i = 0; i < questions.length; i++) {
        const match = (questions[i] as Ask)(contact);
        if (match) return match;
      }
      return undefined;
    },
  };
};

/**
 * Whether a list can screen a contact at all: it holds entries of a kind that the contact has. Somebody with a phone only
 * is `unscreened`, not clear, after a list of addresses.
 */
export const covers = ({ entries }: ListInfo, contact: Contact): boolean =>
  (entries.email + entries.domain > 0 && contact.emails.some(({ valid }) => valid)) ||
  (entries.phone > 0 && contact.phones.some(({ e164 }) => e164 !== '')) ||
  (entries.siren > 0 && (sirenOf(contact.text('siren')) !== '' || sirenOf(contact.text('siret')) !== ''));
