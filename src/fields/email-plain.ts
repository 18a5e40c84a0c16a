/**
 * The ordinary address, decided character by character: a parser for all of RFC 5322 costs a hundred times more.
 * @module
 */
import type { EmailValue } from '../model/value.js';
import { canonicalMailbox } from './mailbox.js';

const AT = 64;
const DOT = 46;
const HYPHEN = 45;
const APOSTROPHE = 39;

/** Longest local part and longest address (RFC 5321 4.5.3.1, erratum 1690). */
export const MAX_LOCAL = 64;
export const MAX_ADDRESS = 254;

const LOCAL = 1;
const LABEL = 2;
const LETTER = 4;
const UPPER = 8;

/** What each ASCII character may be; 0 for what no ordinary address holds. */
const CLASS = Uint8Array.from({ length: 128 }, (_, code) => {
  const char = String.fromCharCode(code);
  if (/[a-z]/.test(char)) return LOCAL | LABEL | LETTER;
  if (/[A-Z]/.test(char)) return LOCAL | LABEL | LETTER | UPPER;
  if (/\d/.test(char)) return LOCAL | LABEL;
  return "!#$%&'*+-/=?^_`{|}~".includes(char) ? LOCAL : 0;
});
const classAt = (text: string, index: number): number => CLASS[text.charCodeAt(index)] ?? 0;

/** A top-level domain is letters, or punycode: digits there are the start of a phone number that ran into the address. */
const isTopLevel = (text: string, from: number): boolean => {
  if (text.length - from < 2) return false;
  for (let i = from; i < text.length; i++) {
    if ((classAt(text, i) & LETTER) === 0) return text.slice(from, from + 4).toLowerCase() === 'xn--';
  }
  return true;
};

/**
 * Reads the domain that starts at `from` and ends with the text: two labels or more, each of 1 to 63 letters, digits
 * and inner hyphens.
 * @returns the union of the classes of its characters, or -1 when it is not a legal domain
 */
export const scanDomain = (text: string, from: number): number => {
  let classes = 0;
  let label = from;
  let labels = 1;
  let last = DOT;
  for (let i = from; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === DOT) {
      if (last === DOT || last === HYPHEN || i - label > 63) return -1;
      label = i + 1;
      labels++;
    } else if (code === HYPHEN) {
      if (last === DOT) return -1;
    } else {
      const kind = CLASS[code] ?? 0;
      if ((kind & LABEL) === 0) return -1;
      classes |= kind;
    }
    last = code;
  }
  if (labels < 2 || last === DOT || last === HYPHEN || text.length - label > 63) return -1;
  return isTopLevel(text, label) ? classes : -1;
};

/** The value of an address whose two sides are known to be good and lower-case. */
export const emailValue = (text: string, lower: string, at: number): EmailValue => {
  const local = lower.slice(0, at);
  const domain = lower.slice(at + 1);
  return { kind: 'email', text, valid: true, lower, local, domain, canonical: canonicalMailbox(local, domain, lower) };
};

/**
 * The ASCII dot-atom address.
 * @param address what is read
 * @param text what the value says was written
 * @returns undefined for anything else, good or bad
 */
export const readPlain = (address: string, text: string): EmailValue | undefined => {
  // A leading apostrophe is grammatical, but in a spreadsheet it only says "this is text".
  if (address.length > MAX_ADDRESS || address.charCodeAt(0) === APOSTROPHE) return undefined;
  let classes = 0;
  let last = DOT;
  let at = 0;
  for (; at < address.length; at++) {
    const code = address.charCodeAt(at);
    if (code === AT) break;
    if (code === DOT) {
      if (last === DOT) return undefined;
    } else {
      const kind = CLASS[code] ?? 0;
      if (kind === 0) return undefined;
      classes |= kind;
    }
    last = code;
  }
  if (last === DOT || at > MAX_LOCAL) return undefined;
  const domain = scanDomain(address, at + 1);
  if (domain < 0) return undefined;
  const lower = ((classes | domain) & UPPER) === 0 ? address : address.toLowerCase();
  return emailValue(text, lower, at);
};
