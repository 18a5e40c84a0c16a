import { platform } from '#platform';
import { lazy } from '../../model/base/lazy.js';
import type { EmailValue } from '../../model/contact/values.js';
import { makeDomainSieve, passesSieve } from '../bytes/domain-sieve.js';
import { DISPOSABLE } from './disposable-data.js';
import { knownTypos } from './domain-typo.js';
import { webmailKindOf } from './webmail.js';

/** The list that others keep, loaded when the first address is asked about, and the best known of our own, which it does not all have. */
const domains = lazy(
  (): ReadonlySet<string> =>
    new Set([...platform.load('disposable-email-domains-js').disposableEmailBlocklist(), ...DISPOSABLE.trim().split(/\s+/)]),
);

/** Lends mailboxes, or is a slip of the fingers: one look for both, since nearly every address is neither. */
const sieve = lazy(() => makeDomainSieve([...domains(), ...knownTypos()]));

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
