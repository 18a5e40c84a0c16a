// Words of invented contacts. The same seed gives the same words.
import { createHash, createHmac } from 'node:crypto';

const FIRST = 'Claire Paul Inès Noé Awa Léo Hugo Zoé Yann Rose Malik Jeanne'.split(' ');
const LAST = 'Martin Durand Petit Roy Faure Mercier Lambert Garnier Chevalier Renaud Blanc Noël'.split(' ');

/** Numbers from 0 to 1, the same for the same seed (mulberry32). */
export const randomFrom = (seed) => {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
};

/** Digits with the one that makes their Luhn key right. */
const withKey = (digits) => {
  const sum = [...digits].reverse().reduce((total, digit, at) => {
    const value = Number(digit) * (at % 2 === 0 ? 2 : 1);
    return total + (value > 9 ? value - 9 : value);
  }, 0);
  return `${digits}${(10 - (sum % 10)) % 10}`;
};

const plain = (text) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** What the placeholders of a case stand for in its n-th contact. Numbers are of the ranges that ARCEP keeps for fiction. */
export const wordsOf = (n, random) => {
  const pick = (from) => from[Math.floor(random() * from.length)];
  const first = pick(FIRST);
  const last = pick(LAST);
  const nnnn = String(n).padStart(4, '0');
  const pairs = `${nnnn.slice(0, 2)} ${nnnn.slice(2)}`;
  const siren = withKey(`99${String(n).padStart(6, '0')}`);
  return {
    n,
    nnnn,
    'nn nn': pairs,
    nn: nnnn.slice(0, 2),
    mm: nnnn.slice(2),
    first,
    last,
    LAST: last.toUpperCase(),
    slug: `${plain(first)}.${plain(last)}`,
    SLUG: `${plain(first)}.${plain(last)}`.toUpperCase(),
    flat: `${plain(first)}${plain(last)}`,
    domain: `societe-${n}.example`,
    DOMAIN: `SOCIETE-${n}.EXAMPLE`,
    siren,
    'siren-other': withKey(`98${String(n).padStart(6, '0')}`),
    siret: withKey(`${siren}0001`),
    landline: `01 99 00 ${pairs}`,
    'landline-intl': `+33 1 99 00 ${pairs}`,
    mobile: `06 39 98 ${pairs}`,
    'mobile-intl': `+33 6 39 98 ${pairs}`,
    day: String(10 + (n % 18)),
    // A day that has come in the month of judgement.
    early: String(10 + (n % 14)),
  };
};

/** A pattern with its placeholders filled. */
export const fillWith = (pattern, words) =>
  pattern.replace(/\{([^}]+)\}/g, (_, name) => {
    if (!(name in words)) throw new Error(`No placeholder is called {${name}}.`);
    return String(words[name]);
  });

/** The same items in another order. */
export const shuffle = (items, random) => {
  const all = [...items];
  for (let at = all.length - 1; at > 0; at--) {
    const other = Math.floor(random() * (at + 1));
    [all[at], all[other]] = [all[other], all[at]];
  }
  return all;
};

/** As a hashed list writes it. */
export const sha256 = (text) => createHash('sha256').update(text).digest('hex').toUpperCase();

/** By any algorithm, and by one with a key that nobody knows. */
export const digest = (algorithm, text) =>
  (algorithm === 'hmac' ? createHmac('sha256', 'a key of somebody else') : createHash(algorithm)).update(text).digest('hex');
