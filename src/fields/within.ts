import type { EmailValue } from '../model/value.js';

/** The last letter of a domain, in its shape. */
const LAST = 31;
/** The length of a domain, in its shape; 63 stands for longer ones too. */
const lengthOf = (shape: number): number => shape >> 10;

/**
 * Whether an address stands in one of some domains, or in a sub-domain of one. The last letter and the length settle most of them
 * without a text being made.
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
  const shortest = Math.min(63, ...names.map(({ length }) => length));
  const last = new Uint8Array(LAST + 1);
  for (const name of names) last[name.charCodeAt(name.length - 1) & LAST] = 1;
  return (email) => {
    const { shape } = email;
    if (shape !== undefined && (lengthOf(shape) < shortest || last[shape & LAST] === 0)) return false;
    const { domain } = email;
    return names.some(
      (name) => domain.endsWith(name) && (domain.length === name.length || domain[domain.length - name.length - 1] === '.'),
    );
  };
};
