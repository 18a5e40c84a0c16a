import { readSiren } from '../../fields/company/siren.js';
import { readEmail } from '../../fields/email/email-reader.js';
import { readDomain } from '../../fields/email/listed-domain.js';
import { hasCodeSign } from '../../fields/geography/dialled-country.js';
import { isDayText, isNationalNumber } from '../../fields/phone/national-forms.js';
import { makePhoneReader } from '../../fields/phone/phone-reader.js';
import { plainDigits, visibleText } from '../../fields/text/invisible.js';
import type { EmailValue } from '../../model/contact/values.js';
import { readDigest } from '../hashing/digest-text.js';
import { DIGEST_WIDTHS } from '../hashing/hash-recipe.js';

/**
 * What one text of a list is. `nine`: nine bare digits, which are a SIREN, or a number whose 0 a spreadsheet has eaten:
 * the rest of the list decides. `national`: a number that is none of the default country, and says no other; or one
 * whose calling code cannot be read, with what it is in the default country (`home`). `other-hash`: hexadecimal of the width of another algorithm.
 */
export type ListEntry =
  | { readonly is: 'email'; readonly value: EmailValue }
  | { readonly is: 'phone'; readonly e164: string; readonly valid: boolean }
  | { readonly is: 'national'; readonly digits: string; readonly home?: string }
  | { readonly is: 'domain'; readonly domain: string }
  | { readonly is: 'siren'; readonly siren: string }
  | { readonly is: 'nine'; readonly siren: string; readonly e164: string }
  | { readonly is: 'sha256'; readonly hex: string }
  | { readonly is: 'other-hash'; readonly width: number; readonly hex: string };

/** Reads one entry; undefined for what is no identifier. @param country ISO code, where the list says that of a number */
export type ClassifyEntry = (text: string, country?: string) => ListEntry | undefined;

/** In place of a country: the list says one of the number, and it cannot be read. */
export const NO_COUNTRY = '??';

/** SHA-224 and SHA-384, of which no list is known. */
const UNUSED = /^(?:[a-z]+-?\d+\s*[:=]\s*)?([0-9a-f]{56}|[0-9a-f]{96})$/i;
const NUMBER = /^[\d\s.-]+$/;
/** Without what is invisible, the blanks and the quotes around; letters of another width are the plain ones. */
export const trimEntry = (text: string): string => {
  const visible = visibleText(text).normalize('NFKC').trim();
  return /^(["'])(.*)\1$/s.exec(visible)?.[2]?.trim() ?? visible;
};

/** The number of a line, as a word processor writes it: "1. claire@acme.example", "12) 01 99 00 12 34". */
const LINE_NUMBER = /^\d{1,7} ?[.)\]:-]?[ \t]{1,3}(?=[^\s@]+@)|^\d{1,7} ?[.)\]:-][ \t]{1,3}(?=(?:\D{0,4}\d){9})/;

/** The sign of an address that is hidden from robots: "claire (at) acme.example". */
const HIDDEN_AT = /^([^\s@()[\]]+) ?[([] ?(?:at|arobase) ?[)\]] ?([^\s@()[\]]+)$/i;

/**
 * @param country ISO code that phone numbers without one are taken to be of
 * @param encoding how digests are written
 */
export const makeClassifier = (country: string, encoding: 'hex' | 'base64' = 'hex'): ClassifyEntry => {
  const readPhone = makePhoneReader(country);

  const hash = (text: string): ListEntry | undefined => {
    const hex = readDigest(text, encoding === 'base64')?.hex ?? UNUSED.exec(text)?.[1]?.toLowerCase();
    if (hex === undefined) return undefined;
    return hex.length === DIGEST_WIDTHS.sha256 ? { is: 'sha256', hex } : { is: 'other-hash', width: hex.length, hex };
  };

  const number = (text: string, where?: string): ListEntry | undefined => {
    const digits = plainDigits(text).replace(/\D/g, '');
    if (digits.length < 6 || isDayText(text)) return undefined;
    const isNational = /^[\d\s.()/-]+$/.test(text) && isNationalNumber(digits);
    if (where === NO_COUNTRY && !hasCodeSign(text)) return isNational ? { is: 'national', digits, home: readPhone(text).e164 } : undefined;
    const { e164, valid } = readPhone(text, where === NO_COUNTRY ? undefined : where);
    // Fourteen digits behind two zeros are a foreign number first, and the SIRET of an old company second.
    const siren = NUMBER.test(text) && !(valid && digits.startsWith('00')) ? readSiren(text) : '';
    if (digits.length === 9 && e164 !== '' && !text.startsWith('+')) return { is: 'nine', siren, e164 };
    if (siren !== '') return { is: 'siren', siren };
    if (e164 !== '') return { is: 'phone', e164, valid };
    return isNational ? { is: 'national', digits } : undefined;
  };

  return (raw, where) => {
    const text = trimEntry(raw).replace(LINE_NUMBER, '').replace(HIDDEN_AT, '$1@$2');
    const digest = encoding === 'base64' ? hash(text) : undefined;
    if (digest) return digest;
    if (text.includes('@')) {
      const domain = /^[@*%]/.test(text) ? readDomain(text) : undefined;
      if (domain !== undefined) return { is: 'domain', domain };
      const value = readEmail(text);
      return value.valid && !/[*%]/.test(value.local) ? { is: 'email', value } : undefined;
    }
    const entry = hash(text) ?? number(text, where);
    if (entry) return entry;
    const domain = readDomain(text);
    return domain === undefined ? undefined : { is: 'domain', domain };
  };
};
