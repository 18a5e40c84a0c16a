import { readSiren } from '../fields/company.js';
import { readEmail } from '../fields/email.js';
import { makePhoneReader } from '../fields/phone.js';
import type { EmailValue } from '../model/value.js';
import { readDomain } from './domain.js';

/**
 * What one text of a list is. `nine`: nine bare digits, which are a SIREN, or a number whose 0 a spreadsheet has eaten:
 * the rest of the list decides. `other-hash`: hexadecimal of the width of another algorithm.
 */
export type Entry =
  | { readonly is: 'email'; readonly value: EmailValue }
  | { readonly is: 'phone'; readonly e164: string; readonly valid: boolean }
  | { readonly is: 'domain'; readonly domain: string }
  | { readonly is: 'siren'; readonly siren: string }
  | { readonly is: 'nine'; readonly siren: string; readonly e164: string }
  | { readonly is: 'sha256'; readonly hex: string }
  | { readonly is: 'other-hash'; readonly width: number; readonly hex: string };

export type Classify = (text: string) => Entry | undefined;

const INVISIBLE = /[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/g;
const SHA256 = /^(?:sha-?256\s*[:=]\s*)?([0-9a-f]{64})$/i;
/** MD5, SHA-1, SHA-224, SHA-384, SHA-512. */
const OTHER_HASH = /^(?:[a-z]+-?\d+\s*[:=]\s*)?([0-9a-f]{32}|[0-9a-f]{40}|[0-9a-f]{56}|[0-9a-f]{96}|[0-9a-f]{128})$/i;
const NUMBER = /^[\d\s.-]+$/;

/** Without what is invisible, the blanks and the quotes around. */
export const tidy = (text: string): string => {
  const visible = text.replace(INVISIBLE, '').trim();
  return /^(["'])(.*)\1$/s.exec(visible)?.[2]?.trim() ?? visible;
};

/** A digest in base64, either alphabet, padded or not; undefined for what is none. 16, 20, 32 and 64 bytes are those of algorithms that we know. */
const base64 = (text: string): Entry | undefined => {
  if (!/^[\w+/-]{22,86}={0,2}$/.test(text)) return undefined;
  const bytes = Buffer.from(text, 'base64');
  const width = bytes.length * 2;
  if (![32, 40, 64, 128].includes(width) || Math.ceil((bytes.length * 4) / 3) !== text.replace(/=+$/, '').length) return undefined;
  const hex = bytes.toString('hex');
  return width === 64 ? { is: 'sha256', hex } : { is: 'other-hash', width, hex };
};

/**
 * @param country ISO code that phone numbers without one are taken to be of
 * @param encoding how digests are written
 * @returns a reader of one entry; undefined for what is no identifier
 */
export const makeClassifier = (country: string, encoding: 'hex' | 'base64' = 'hex'): Classify => {
  const readPhone = makePhoneReader(country);

  const number = (text: string): Entry | undefined => {
    const digits = text.replace(/\D/g, '');
    if (digits.length < 6) return undefined;
    const { e164, valid } = readPhone(text);
    // Fourteen digits behind two zeros are a foreign number first, and the SIRET of an old company second.
    const siren = NUMBER.test(text) && !(valid && digits.startsWith('00')) ? readSiren(text) : '';
    if (digits.length === 9 && e164 !== '' && !text.startsWith('+')) return { is: 'nine', siren, e164 };
    if (siren !== '') return { is: 'siren', siren };
    return e164 === '' ? undefined : { is: 'phone', e164, valid };
  };

  return (raw) => {
    const text = tidy(raw);
    const digest = encoding === 'base64' ? base64(text) : undefined;
    if (digest) return digest;
    if (text.includes('@')) {
      const domain = text.startsWith('@') || text.startsWith('*') ? readDomain(text) : undefined;
      if (domain !== undefined) return { is: 'domain', domain };
      const value = readEmail(text);
      return value.valid && !value.local.includes('*') ? { is: 'email', value } : undefined;
    }
    const sha256 = SHA256.exec(text)?.[1];
    if (sha256 !== undefined) return { is: 'sha256', hex: sha256.toLowerCase() };
    const other = OTHER_HASH.exec(text)?.[1];
    if (other !== undefined) return { is: 'other-hash', width: other.length, hex: other.toLowerCase() };
    const entry = number(text);
    if (entry) return entry;
    const domain = readDomain(text);
    return domain === undefined ? undefined : { is: 'domain', domain };
  };
};
