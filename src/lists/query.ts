/**
 * Asks loaded lists about contacts. Runs in every worker thread, over the same shared memory.
 * @module
 */
import { readSiren } from '../fields/company.js';
import { fingerprint, newPrint, type Print } from '../fields/fingerprint.js';
import type { Contact } from '../model/contact.js';
import type { ListKind, ListMatch, Lists } from '../model/list.js';
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
  const { email: emails, canonical: boxes, phone: phones, domain: domains, siren: sirens, sha256: hashes } = tables;
  const [email, canonical, phone, domain, siren, sha256] = [emails, boxes, phones, domains, sirens, hashes].map(asker);
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

/** Nearly everybody is on no list: the answer to them is made once. */
const NONE: readonly ListMatch[] = Object.freeze([]);

/** All questions to one list as one: the first that it answers. */
const firstOf = (questions: readonly Ask[]): Ask => {
  const [only] = questions;
  if (only && questions.length === 1) return only;
  return (contact) => {
    for (let i = 0; i < questions.length; i++) {
      const match = (questions[i] as Ask)(contact);
      if (match) return match;
    }
    return undefined;
  };
};

/** The lists of a run, ready to be asked; one for each thread. */
export const makeLists = (loaded: readonly LoadedList[]): Lists => {
  const keys = makeKeys();
  const asks: Record<ListKind, Ask[]> = { opposition: [], robinson: [] };
  for (const [index, list] of loaded.entries()) asks[list.info.kind].push(firstOf(questionsOf(list, index, keys)));
  return {
    all: loaded.map(({ info }) => info),
    matches(contact, kind) {
      const lists = asks[kind];
      let found: ListMatch[] | undefined;
      for (let i = 0; i < lists.length; i++) {
        const match = (lists[i] as Ask)(contact);
        if (match) found = found ? [...found, match] : [match];
      }
      return found ?? NONE;
    },
  };
};
