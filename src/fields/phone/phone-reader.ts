import type { PhoneValue } from '../../model/contact/values.js';
import { type DialledCountry, hasCodeSign } from '../geography/dialled-country.js';
import { isFrenchCountry, makeFrenchReader } from './numbering-plan.js';
import { readUnusualNumber } from './unusual-number.js';

/** Unusual numbers remembered: each costs the library some 8 µs. */
const REMEMBERED = 20_000;

/** Reads one number. */
export interface PhoneReader {
  (text: string, country?: string): PhoneValue;
  /**
   * A number beside its calling code, read by the plan of that country and by no other; one that begins with its own code needs none. Beside a
   * code that cannot be read (`country` blank) a national number is `unplaced`: it is not valid, and looked up as what it would be at home.
   */
  beside(text: string, dialled: DialledCountry): PhoneValue;
  /** The ordinary French number, read from bytes that stay as they are while the value is in use; undefined for anything else. */
  plain(bytes: Buffer, start: number, end: number, country: string): PhoneValue | undefined;
}

/** A number of France is dialled by the code of each of its territories. */
const FRENCH_CODES = /^\+?(?:33|262|590|594|596)/;
/** Digits alone, without the zero that only callers of the same country dial. */
const BARE = /^\s*[1-9]\d*\s*$/;

/** A number that was read beside a code: not valid where it turned out to be one of another. Without its zero it is whole. */
const withCode = ({ text, valid, e164, type, damage, invisible }: PhoneValue, code: string): PhoneValue => {
  const isOwn = e164.startsWith(`+${code}`) || (FRENCH_CODES.test(code) && FRENCH_CODES.test(e164));
  const isWhole = damage === 'repaired' && BARE.test(text);
  return { kind: 'phone', text, valid: valid && isOwn, e164, type, damage: isWhole ? 'none' : damage, ...(invisible && { invisible }) };
};

/**
 * A reader of phone numbers, one number per text, which remembers the unusual ones. It never throws.
 * `text` of what it returns is trimmed; `e164` is given for a number that is not valid too, when its country and length are
 * certain (0700…, machines), so that it can still be found in a list. A national number that is none in the country of its row
 * but is one in the default country is taken for that one: the column tells where the company sits, not where it has its phone.
 * @param defaultCountry ISO code of the country that a number without one, in a row without one, is taken to be of
 */
export const makePhoneReader = (defaultCountry: string): PhoneReader => {
  const readFrench = makeFrenchReader();
  const memory = new Map<string, PhoneValue>();
  const homeFrench = isFrenchCountry(defaultCountry);

  const read = (text: string, country: string): PhoneValue => {
    const value = readUnusualNumber(text, country, readFrench);
    if (value.valid || country === defaultCountry) return value;
    const atHome = readUnusualNumber(text, defaultCountry, readFrench);
    return atHome.valid || value.e164 === '' ? atHome : value;
  };

  const reader = (text: string, country = ''): PhoneValue => {
    const home = country === '' || country === defaultCountry;
    const plain = readFrench(text, home ? homeFrench : isFrenchCountry(country));
    if (plain !== undefined) return plain;
    const key = home ? text : `${country} ${text}`;
    const known = memory.get(key);
    if (known !== undefined) return known;
    const value = read(text, home ? defaultCountry : country);
    if (memory.size < REMEMBERED) memory.set(key, value);
    return value;
  };
  const unplaced = (text: string): PhoneValue => {
    const { e164, type } = reader(text);
    return { kind: 'phone', text: text.trim(), valid: false, e164, type, damage: 'none', unplaced: true };
  };
  const beside = (text: string, { country, code }: DialledCountry): PhoneValue => {
    if (hasCodeSign(text)) return reader(text);
    if (country === '') return unplaced(text);
    const key = `+${code}${country} ${text}`;
    const known = memory.get(key);
    if (known !== undefined) return known;
    const value = withCode(readFrench(text, isFrenchCountry(country)) ?? readUnusualNumber(text, country, readFrench), code);
    if (memory.size < REMEMBERED) memory.set(key, value);
    return value;
  };
  const plain = (bytes: Buffer, start: number, end: number, country: string): PhoneValue | undefined =>
    readFrench.ofBytes(bytes, start, end, country === '' || country === defaultCountry ? homeFrench : isFrenchCountry(country));
  return Object.assign(reader, { plain, beside });
};
