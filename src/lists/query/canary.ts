import { readSiret } from '../../fields/company/siren.js';
import { readEmail } from '../../fields/email/email-reader.js';
import { makePhoneReader } from '../../fields/phone/phone-reader.js';
import type { Contact } from '../../model/contact/contact.js';
import type { FieldName } from '../../model/contact/field.js';
import { makeClassifier } from '../columns/classify-entry.js';
import type { LoadedList } from '../definition/loaded-list.js';
import { makeListMatcher } from './list-matcher.js';

/** Of a list that is made to be asked once. */
export const NO_INFO = {
  name: '',
  kind: 'opposition',
  channels: [],
  sha256: '',
  fresh: true,
  entries: { email: 0, phone: 0, domain: 0, siren: 0 },
  form: 'clear',
  unread: 0,
  tooBroad: 0,
} as const;

/**
 * A contact with one identity: an address, `@domain`, a number, a SIREN or a SIRET, or `surname; number and street; postcode`.
 * @returns undefined when the text is none of these
 */
export const contactFromIdentity = (identity: string, country: string): Contact | undefined => {
  const made = (
    cells: Readonly<Partial<Record<FieldName, string>>>,
    emails: Contact['emails'] = [],
    phones: Contact['phones'] = [],
  ): Contact => ({
    is: 'contact',
    row: 0,
    emails,
    phones,
    text: (field) => cells[field] ?? '',
    date: () => ({ status: 'none', day: 0, later: 0 }),
    say: () => 'blank',
    has: () => false,
  });
  const [lastName = '', address = '', postcode = '', ...more] = identity.split(';').map((part) => part.trim());
  if (postcode !== '' && more.length === 0) return made({ lastName, address, postcode });
  const siret = readSiret(identity);
  if (siret !== '') return made({ siret });
  const entry = makeClassifier(country)(identity);
  switch (entry?.is) {
    case 'email':
      return made({}, [entry.value]);
    case 'domain':
      return made({}, [readEmail(`x@${entry.domain}`)]);
    case 'siren':
      return made({ siren: entry.siren });
    case 'nine':
      return made({ siren: entry.siren }, [], [makePhoneReader(country)(identity)]);
    case 'phone':
      return made({}, [], [makePhoneReader(country)(identity)]);
    default:
      return undefined;
  }
};

/** Whether parts of a list hold an identity, asked as a contact of a file is; undefined when the text is no identity. */
export const containsCanary = (parts: LoadedList['parts'], canary: string, country: string): boolean | undefined => {
  const contact = contactFromIdentity(canary, country);
  return (
    contact &&
    makeListMatcher([{ info: NO_INFO, parts }])
      .matches(contact, NO_INFO.kind)
      .some(({ form }) => form !== 'fuzzy')
  );
};
