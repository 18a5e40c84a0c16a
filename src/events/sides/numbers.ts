import { dialledCountry } from '../../fields/geography/dialled-country.js';
import { callerKindOf, isHiddenNumber } from '../../fields/phone/caller-kind.js';
import { makePhoneReader } from '../../fields/phone/phone-reader.js';
import { memoise } from '../../fields/text/memoise.js';
import type { PhoneValue } from '../../model/contact/values.js';
import { CALLER_KINDS, type CallerKind } from '../../model/events/event.js';

/** An extension of an exchange: nobody outside can be it. */
const EXTENSION = /^\d{2,5}$/;
/** A number in the name of a line, or behind one: `Sales (+33 1 99 00 10 01)`. */
const WITHIN = /\+?\d[\d .()-]{7,}\d/;

/** `tel:+33…`, `sip:+33…@…`. */
const SCHEME = /^(?:tel|sips?):([^@;]{1,40})/i;

const BARE = /^[1-9]\d{7,14}$/;
const BARE_FOR_CERTAIN = /^[1-9]\d{10,14}$/;

/** Whether the numbers of a log are written with their country and without a plus, as the first of them tell. */
export const lackPlus = (numbers: readonly string[]): boolean => {
  const bare = numbers.filter((number) => BARE_FOR_CERTAIN.test(number)).length;
  return bare > 0 && bare * 2 >= numbers.length && !numbers.some((number) => /^[0+]/.test(number));
};

/** Reads the numbers of a log: the contact's, and what ours look like. */
export interface LogNumbers {
  /** A number as logs write it, of that country (ISO code) where its row names one; undefined for an extension, a blank, what is no number. */
  read(text: string, country?: string): PhoneValue | undefined;
  /** A number beside a cell of calling codes; undefined where the code cannot be read, and where it makes no number of it. */
  beside(text: string, code: string): PhoneValue | undefined;
  /** What the number that a call showed is, as its place among CALLER_KINDS. */
  callerKind(text: string): number;
  isExtension(text: string): boolean;
}

const place = (kind: CallerKind): number => CALLER_KINDS.indexOf(kind);

/**
 * @param country of numbers that name none
 * @param lacksPlus whether numbers are written with their country and without a plus: then nine digits are no French number that lost its zero
 */
export const makeLogNumbers = (country: string, lacksPlus = false): LogNumbers => {
  const phone = makePhoneReader(country);
  const read = (text: string, where = ''): PhoneValue | undefined => {
    // `tel:` and `sip:` as telephony writes addresses of numbers.
    const scheme = SCHEME.exec(text)?.[1];
    if (scheme !== undefined) return read(scheme, where);
    if (text === '' || EXTENSION.test(text)) return undefined;
    // A plus that an export left out: no national number has eleven digits and does not begin with 0.
    const full = (lacksPlus ? BARE : BARE_FOR_CERTAIN).test(text) ? `+${text}` : text;
    const value = phone(full, where);
    if (value.valid || value.e164 !== '') return value;
    const inner = WITHIN.exec(text)?.[0];
    const within = inner === undefined || inner === text ? undefined : phone(inner, where);
    return within && (within.valid || within.e164 !== '') ? within : /\d{6}/.test(text.replace(/[ .()-]/g, '')) ? value : undefined;
  };
  const dialled = memoise(dialledCountry);
  const beside = (text: string, code: string): PhoneValue | undefined => {
    const country = dialled(code);
    if (country === undefined) return read(text);
    const value = text === '' ? undefined : phone.beside(text, country);
    return value?.valid ? value : undefined;
  };
  const callerKind = memoise((text: string): number => {
    if (text === '') return place('none');
    if (isHiddenNumber(text)) return place('hidden');
    if (EXTENSION.test(text)) return place('none');
    const value = read(text);
    if (value === undefined) return place(/\p{L}/u.test(text) ? 'none' : 'unread');
    return place(callerKindOf(value));
  });
  return { read, beside, callerKind, isExtension: (text) => EXTENSION.test(text) };
};
