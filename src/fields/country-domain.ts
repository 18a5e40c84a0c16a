import type { EmailValue, Sieve } from '../model/value.js';
import { getsThrough } from './domain-sieve.js';

const DOT = 46;
const LETTER = 31;
/** Room for two letters. */
const PAIRS = 1024;

/** Lets through the domains that end in one of some names of two letters, and others that look alike. Case does not count. */
const makeEndSieve = (names: Iterable<string>): Sieve => {
  const known = new Uint8Array(PAIRS);
  for (const name of names) known[((name.charCodeAt(0) & LETTER) << 5) | (name.charCodeAt(1) & LETTER)] = 1;
  return (bytes, from, to) =>
    to - from > 3 &&
    bytes[to - 3] === DOT &&
    known[(((bytes[to - 2] as number) & LETTER) << 5) | ((bytes[to - 1] as number) & LETTER)] === 1;
};

/**
 * Reads the country that the top-level domain of an address tells; '' when it tells none. Most addresses are told by their last
 * two letters, without a text made of them.
 * @param countries ISO codes by top-level domain, of two letters, lower-case
 * @param but the country that needs no telling
 */
export const makeDomainCountry = (countries: Readonly<Record<string, string>>, but: string): ((email: EmailValue) => string) => {
  const known = new Map(Object.entries(countries).filter(([, country]) => country !== but));
  const sieve = makeEndSieve(known.keys());
  return (email) => {
    if (!email.valid || !getsThrough(email, sieve)) return '';
    const { domain } = email;
    return known.get(domain.slice(domain.lastIndexOf('.') + 1)) ?? '';
  };
};
