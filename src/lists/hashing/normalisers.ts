/**
 * Into which text an identity was made before it was hashed. Every operator of a list has a way of their own; a wrong one
 * matches nobody and looks like a clean file.
 * @module
 */

import { fuzzyPostalKey, type PostalIdentity, postalKey } from '../../fields/identity/postal-identity.js';
import { nanpDigits } from '../../fields/phone/north-american.js';
import type { Identifier, NormaliserId } from '../../model/contact/suppression-list.js';
import type { EmailValue, PhoneValue } from '../../model/contact/values.js';
import { esEmail, esPhone, esPost } from './spanish-robinson.js';

/** What a normaliser may be given: the value of its identifier, or of another, of which it makes nothing. */
export type Normalisable = EmailValue | PhoneValue | PostalIdentity | string;

export interface Normaliser {
  readonly identifier: Identifier;
  /** The text that is hashed; '' when there is none. Domains are lower-case and in punycode, SIREN and SIRET digits only. */
  of(value: Normalisable): string;
}

const isKind = <K extends 'email' | 'phone' | 'post'>(value: Normalisable, kind: K): value is Extract<Normalisable, { kind: K }> =>
  typeof value === 'object' && value.kind === kind;

const email = (of: (value: EmailValue) => string): Normaliser => ({
  identifier: 'email',
  of: (value) => (isKind(value, 'email') ? of(value) : ''),
});
const phone = (of: (e164: string) => string): Normaliser => ({
  identifier: 'phone',
  of: (value) => (isKind(value, 'phone') && value.e164 !== '' ? of(value.e164) : ''),
});
const post = (of: (value: PostalIdentity) => string): Normaliser => ({
  identifier: 'post',
  of: (value) => (isKind(value, 'post') ? of(value) : ''),
});
const text = (identifier: Identifier, of: (value: string) => string): Normaliser => ({
  identifier,
  of: (value) => (typeof value === 'string' ? of(value) : ''),
});

/** The address in the case it was written in, without what surrounds it. */
const raw = ({ text: written, lower }: EmailValue): string => {
  const at = written.toLowerCase().indexOf(lower);
  return at < 0 ? lower : written.slice(at, at + lower.length);
};

/** Gmail's dots and tags, no other provider's: the published rule of UID2. */
const uid2 = ({ lower, local, domain }: EmailValue): string =>
  domain === 'gmail.com' ? `${local.replace(/\+.*/s, '').replaceAll('.', '')}@gmail.com` : lower;

/** Both surnames of a Spaniard stand in one cell; a house without a number is `sn`. */
const spanish = ({ firstName, surname, street, number, postcode }: PostalIdentity): string => {
  const [surname1 = '', surname2 = ''] = surname.trim().split(/\s+/);
  return esPost({ name: firstName, surname1, surname2, street, portal: /^\d/.test(number) ? number : 'sn', zip: postcode });
};

/** Numbers that are written with a 0 before nine digits: those of France, and the blocks of its plan that are overseas. */
const FRENCH = /^\+(?:33|262(?=26[239]|639|69[23]|976)|590(?=590|69[01]|976)|594(?=594|694|976)|596(?=596|69[67]|976))(\d{9})$/;

export const NORMALISERS: Readonly<Record<NormaliserId, Normaliser>> = {
  lower: email(({ lower }) => lower),
  raw: email(raw),
  /** In capitals, as some data warehouses write every text. */
  upper: email(({ lower }) => lower.toUpperCase()),
  canonical: email(({ canonical }) => canonical),
  uid2: email(uid2),
  'es-email': email((value) => esEmail(raw(value))),
  e164: phone((e164) => e164),
  'e164-no-plus': phone((e164) => e164.slice(1)),
  /** As it is dialled from abroad: 0033199001234. */
  'e164-00': phone((e164) => `00${e164.slice(1)}`),
  /** As a French file writes them: 0199001234. Nothing of a number of elsewhere. */
  digits: phone((e164) => e164.replace(FRENCH, '0$1').replace(/^\+.*/, '')),
  'es-phone': phone(esPhone),
  'es-sms': phone(esPhone),
  /** Ten digits of the United States and Canada. Nothing of a number of elsewhere. */
  'nanp-10': phone(nanpDigits),
  domain: text('domain', (domain) => domain),
  'at-domain': text('domain', (domain) => (domain === '' ? '' : `@${domain}`)),
  siren: text('siren', (siren) => siren),
  siret: text('siret', (siret) => siret),
  postal: post(postalKey),
  'postal-loose': post(fuzzyPostalKey),
  'es-post': post(spanish),
};
