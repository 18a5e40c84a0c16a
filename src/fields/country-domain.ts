import type { EmailValue } from '../model/value.js';

/** The last letter of a domain, in its shape. */
const LAST = 31;

/**
 * Reads the country that the top-level domain of an address tells; '' when it tells none. Most addresses are told by their last
 * letter, without a text made of them.
 * @param countries ISO codes by top-level domain, lower-case
 * @param but the country that needs no telling
 */
export const makeDomainCountry = (countries: Readonly<Record<string, string>>, but: string): ((email: EmailValue) => string) => {
  const known = new Map(Object.entries(countries).filter(([, country]) => country !== but));
  const last = new Uint8Array(LAST + 1);
  for (const name of known.keys()) last[name.charCodeAt(name.length - 1) & LAST] = 1;
  return (email) => {
    const { shape } = email;
    if (!email.valid || (shape !== undefined && last[shape & LAST] === 0)) return '';
    const { domain } = email;
    return known.get(domain.slice(domain.lastIndexOf('.') + 1)) ?? '';
  };
};
