import type { EmailValue } from '../../model/contact/values.js';
import { makeSuffixSieve, passesSieve } from '../bytes/domain-sieve.js';

/**
 * Whether an address stands in one of some domains, or in a sub-domain of one. Its last letters settle most of them without a text
 * being made.
 * @param domains with or without capitals or a leading `@`; blanks are left out
 */
export const makeDomainMatcher = (domains: readonly string[]): ((email: EmailValue) => boolean) => {
  const names = domains
    .map((domain) =>
      domain
        .trim()
        .toLowerCase()
        .replace(/^[@.]+/, ''),
    )
    .filter((domain) => domain !== '');
  if (names.length === 0) return () => false;
  const sieve = makeSuffixSieve(names);
  return (email) => {
    if (!passesSieve(email, sieve)) return false;
    const { domain } = email;
    return names.some(
      (name) => domain.endsWith(name) && (domain.length === name.length || domain[domain.length - name.length - 1] === '.'),
    );
  };
};
