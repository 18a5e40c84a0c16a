/**
 * The ordinary address, decided character by character: a parser for all of RFC 5322 costs a hundred times more.
 * @module
 */
import type { EmailValue } from '../../model/contact/values.js';
import { canonicalMailbox } from './canonical-mailbox.js';

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
/** Where texts are laid out as bytes: addresses are short. Written and read in one go. */
const SCRATCH = Buffer.alloc(4 * MAX_ADDRESS);

/** A top-level domain is letters, or punycode: digits there are the start of a phone number that ran into the address. */
const isTopLevel = (bytes: Buffer, from: number, to: number): boolean => {
  if (to - from < 2) return false;
  for (let i = from; i < to; i++) {
    if (((CLASS[bytes[i] as number] ?? 0) & LETTER) === 0) return bytes.latin1Slice(from, Math.min(from + 4, to)).toLowerCase() === 'xn--';
  }
  return true;
};

/**
 * Reads the domain that lies between two offsets: two labels or more, each of 1 to 63 letters, digits and inner hyphens.
 * @returns the union of the classes of its characters, or -1 when it is not a legal domain
 */
const scanDomainBytes = (bytes: Buffer, from: number, to: number): number => {
  let classes = 0;
  let label = from;
  let labels = 1;
  let last = DOT;
  for (let i = from; i < to; i++) {
    const code = bytes[i] as number;
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
  if (labels < 2 || last === DOT || last === HYPHEN || to - label > 63) return -1;
  return isTopLevel(bytes, label, to) ? classes : -1;
};

/** Whether a text is a legal domain. */
export const isDomain = (text: string): boolean =>
  text.length <= MAX_ADDRESS && scanDomainBytes(SCRATCH, 0, SCRATCH.utf8Write(text, 0, SCRATCH.length)) >= 0;

/**
 * The ASCII dot-atom address between two offsets.
 * @returns twice the offset of its `@`, plus one when it holds capitals; -1 for anything else, good or bad
 */
export const scanAddress = (bytes: Buffer, from: number, to: number): number => {
  // A leading apostrophe is grammatical, but in a spreadsheet it only says "this is text".
  if (to - from > MAX_ADDRESS || bytes[from] === APOSTROPHE) return -1;
  let classes = 0;
  let last = DOT;
  let at = from;
  for (; at < to; at++) {
    const code = bytes[at] as number;
    if (code === AT) break;
    if (code === DOT) {
      if (last === DOT) return -1;
    } else {
      const kind = CLASS[code] ?? 0;
      if (kind === 0) return -1;
      classes |= kind;
    }
    last = code;
  }
  if (last === DOT || at - from > MAX_LOCAL) return -1;
  const domain = scanDomainBytes(bytes, at + 1, to);
  return domain < 0 ? -1 : at * 2 + (((classes | domain) & UPPER) === 0 ? 0 : 1);
};

/** The value of an address whose two sides are known to be good and lower-case. @param at place of the `@` in `lower` */
export const makeEmailValue = (text: string, lower: string, at: number): EmailValue => {
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
export const readSimpleAddress = (address: string, text: string): EmailValue | undefined => {
  if (address.length > MAX_ADDRESS) return undefined;
  const found = scanAddress(SCRATCH, 0, SCRATCH.utf8Write(address, 0, SCRATCH.length));
  return found < 0 ? undefined : makeEmailValue(text, (found & 1) === 0 ? address : address.toLowerCase(), found >> 1);
};
