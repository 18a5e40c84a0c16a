import { lazy } from '../../../model/base/lazy.js';
import type { EmailValue } from '../../../model/contact/values.js';
import { domainSieve, passesSieve } from '../../bytes/domain-sieve.js';
import { webmailKindOf } from '../webmail.js';
import { disposableDomains } from './disposable-domains.js';
import { disposableOrTypoBits } from './domain-bits.js';

/** Loaded when the first address gets through the sieve. */
const domains = lazy(() => new Set(disposableDomains()));

/** Lends mailboxes, or is a slip of the fingers: one look for both, since nearly every address is neither. */
const sieve = lazy(() => domainSieve(Buffer.from(disposableOrTypoBits(), 'base64')));

/** Whether the domain of an address may be known for one or the other. Of nearly all others it is told without a text made of them. */
export const mayBeDisposableOrTypo = (email: EmailValue): boolean => passesSieve(email, sieve());

/**
 * Whether a domain, or the one that it stands below, lends mailboxes to throw away. A consumer provider that somebody put on
 * such a list is none.
 * @param domain lower-case, as `EmailValue.domain`
 */
export const isDisposable = (domain: string): boolean => {
  for (let rest = domain; rest.includes('.'); rest = rest.slice(rest.indexOf('.') + 1)) {
    if (domains().has(rest)) return webmailKindOf(domain) === undefined;
  }
  return false;
};
