import type { EmailValue } from '../../model/contact/values.js';
import { makeSuffixSieve, passesSieve } from '../bytes/domain-sieve.js';

/**
 * Reads the country that the top-level domain of an address tells; '' when it tells none. Most addresses are told by their last
 * letters, without a text made of them.
 * @param countries ISO codes by top-level domain, lower-case
 * @param but the country that needs no telling
 */
export const makeDomainCountry = (countries: Readonly<Record<string, string>>, but: string): ((email: EmailValue) => string) => {
  const known = new Map(Object.entries(countries).filter(([, country]) => country !== but));
  const sieve = makeSuffixSieve([...known.keys()].map((name) => `.${name}`));
  return (email) => {
    if (!email.valid || !passesSieve(email, sieve)) return '';
    const { domain } = email;
    return known.get(domain.slice(domain.lastIndexOf('.') + 1)) ?? '';
  };
};
