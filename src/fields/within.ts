import type { EmailValue, Sieve } from '../model/value.js';
import { getsThrough } from './domain-sieve.js';

/** The longest of the endings that most domains are told by. */
const ENDING = 4;

/** Lets through the domains that end as one of some names does, and others that look alike. Case does not count. */
const makeEndSieve = (names: readonly string[]): Sieve => {
  const length = Math.min(ENDING, ...names.map((name) => name.length));
  const known = new Uint8Array(4096);
  const placeOf = (at: (back: number) => number): number => {
    let hash = 0;
    for (let back = length; back > 0; back--) hash = Math.imul(hash ^ (at(back) | 32), 0x9e3779b1);
    return hash >>> 20;
  };
  for (const name of names) known[placeOf((back) => name.charCodeAt(name.length - back))] = 1;
  return (bytes, from, to) => {
    if (to - from < length) return false;
    let hash = 0;
    for (let i = to - length; i < to; i++) hash = Math.imul(hash ^ ((bytes[i] as number) | 32), 0x9e3779b1);
    return known[hash >>> 20] === 1;
  };
};

/**
 * Whether an address stands in one of some domains, or in a sub-domain of one. Its last letters settle most of them without a text
 * being made.
 * @param domains with or without capitals or a leading `@`; blanks are left out
 */
export const isWithin = (domains: readonly string[]): ((email: EmailValue) => boolean) => {
  const names = domains
    .map((domain) =>
      domain
        .trim()
        .toLowerCase()
        .replace(/^[@.]+/, ''),
    )
    .filter((domain) => domain !== '');
  if (names.length === 0) return () => false;
  const sieve = makeEndSieve(names);
  return (email) => {
    if (!getsThrough(email, sieve)) return false;
    const { domain } = email;
    return names.some(
      (name) => domain.endsWith(name) && (domain.length === name.length || domain[domain.length - name.length - 1] === '.'),
    );
  };
};
