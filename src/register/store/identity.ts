/**
 * Who objects: an identity, normalised, and its fingerprints.
 * @module
 */
import { readSiren } from '../../fields/company/siren.js';
import { readEmail } from '../../fields/email/email-reader.js';
import { isSharedDomain, readDomain } from '../../fields/email/listed-domain.js';
import { makePhoneReader } from '../../fields/phone/phone-reader.js';
import type { EmailValue } from '../../model/contact/values.js';
import type { IdentityKind } from './entry.js';
import type { HmacKey } from './hmac-key.js';

/** An identity in clear: it lives in memory only. */
export interface Identity {
  readonly of: IdentityKind;
  /** Normalised: of an address, lower-case and then (when it differs) the canonical mailbox. */
  readonly texts: readonly string[];
}

/** Of an address, valid or not. */
export const emailIdentity = ({ lower, canonical }: Pick<EmailValue, 'lower' | 'canonical'>): Identity => ({
  of: 'email',
  texts: lower === canonical ? [lower] : [lower, canonical],
});
/** @param e164 not '' */
export const phoneIdentity = (e164: string): Identity => ({ of: 'phone', texts: [e164] });
/** @param domain lower-case, in punycode */
export const domainIdentity = (domain: string): Identity => ({ of: 'domain', texts: [domain] });
export const sirenIdentity = (siren: string): Identity => ({ of: 'siren', texts: [siren] });

/** Why somebody cannot be found by what was given: not an identity of that kind, or that of very many people. */
export type UnusableIdentity = 'unreadable' | 'too-broad';

/** @param country ISO code of numbers without one */
export const makeIdentityReader = (country: string): ((of: IdentityKind, text: string) => Identity | UnusableIdentity) => {
  const readPhone = makePhoneReader(country);
  const readers: Readonly<Record<IdentityKind, (text: string) => Identity | UnusableIdentity>> = {
    email(text) {
      const value = readEmail(text);
      return value.valid ? emailIdentity(value) : 'unreadable';
    },
    phone(text) {
      const { e164 } = readPhone(text);
      return e164 === '' ? 'unreadable' : phoneIdentity(e164);
    },
    domain(text) {
      const domain = readDomain(text.startsWith('@') || text.startsWith('*') ? text : `@${text}`);
      if (domain === undefined) return 'unreadable';
      return isSharedDomain(domain) ? 'too-broad' : domainIdentity(domain);
    },
    siren(text) {
      const siren = readSiren(text, true);
      return siren === '' ? 'unreadable' : sirenIdentity(siren);
    },
  };
  return (of, text) => readers[of](text.trim());
};

export const fingerprintsOf = ({ texts }: Identity, key: HmacKey): readonly string[] => texts.map(key.fingerprint);

/** What else in a register is about them: an address is refused by its domain, and by every domain above it. */
export const parentDomains = ({ of, texts: [first = ''] }: Identity): readonly Identity[] => {
  if (of !== 'email' && of !== 'domain') return [];
  let domain = first.slice(first.lastIndexOf('@') + 1);
  const found = of === 'email' ? [domainIdentity(domain)] : [];
  for (let dot = domain.indexOf('.'); dot >= 0; dot = domain.indexOf('.')) {
    domain = domain.slice(dot + 1);
    if (domain.includes('.')) found.push(domainIdentity(domain));
  }
  return found;
};
