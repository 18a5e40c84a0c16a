import { fingerprintLowerBytes } from '../bytes/fingerprint.js';

const PLUS = 43;
const APOSTROPHE = 39;
const ZERO = 48;

const isSpace = (code: number): boolean =>
  // Space, ( ) - . / _ tab, no-break spaces and hyphens. What is invisible is taken out elsewhere, and told.
  code === 32 ||
  code === 46 ||
  code === 45 ||
  code === 40 ||
  code === 41 ||
  code === 47 ||
  code === 95 ||
  code === 9 ||
  code === 0xa0 ||
  (code >= 0x2007 && code <= 0x200a) ||
  (code >= 0x2010 && code <= 0x2013) ||
  code === 0x202f;

/** Room for a plus and a code of three digits before the first digit read. */
const ROOM = 8;
/** The longest spelling that is looked at. */
export const LONGEST_SPELLING = 40;

/** What a number is made of, as one pass over its characters finds it. */
export class DigitScan {
  plus = false;
  digits = 0;
  /** How many zeros lead. */
  zeros = 0;
  /** The last nine digits as a number, and those before them. */
  tail = 0;
  head = 0;
  /** The digits as bytes, behind room for a plus and a country code. */
  readonly #bytes = new Uint8Array(ROOM + LONGEST_SPELLING + 8);

  /** Fingerprints a country code and the last nine digits, which stand in the buffer as they were read. */
  fingerprintInto(code: number, into: Uint32Array): void {
    const bytes = this.#bytes;
    const from = ROOM + this.digits - 9;
    let at = from;
    for (let n = code; n > 0; n = (n / 10) | 0) bytes[--at] = ZERO + (n % 10);
    bytes[--at] = PLUS;
    fingerprintLowerBytes(bytes, at, from + 9, into);
  }

  /** Reads a text; false when no French number is written so. */
  scanText(text: string): boolean {
    const bytes = this.#bytes;
    let digits = 0;
    let plus = false;
    for (let i = 0; i < text.length; i++) {
      const code = text.charCodeAt(i);
      if (code >= ZERO && code <= 57) bytes[ROOM + digits++] = code;
      else if (code === PLUS || code === APOSTROPHE) {
        // A plus leads; so does the apostrophe by which a spreadsheet keeps a number as text.
        if (digits > 0 || plus) return false;
        plus = code === PLUS;
      } else if (!isSpace(code)) return false;
    }
    this.#settle(digits, plus);
    return true;
  }

  /** The same of ASCII bytes: false for any other. */
  scanBytes(from: Buffer, start: number, end: number): boolean {
    const bytes = this.#bytes;
    let digits = 0;
    let plus = false;
    for (let i = start; i < end; i++) {
      const code = from[i] as number;
      if (code >= ZERO && code <= 57) bytes[ROOM + digits++] = code;
      else if (code === PLUS || code === APOSTROPHE) {
        if (digits > 0 || plus) return false;
        plus = code === PLUS;
      } else if (code > 127 || !isSpace(code)) return false;
    }
    this.#settle(digits, plus);
    return true;
  }

  #settle(digits: number, plus: boolean): void {
    const bytes = this.#bytes;
    const end = ROOM + digits;
    let at = ROOM;
    while (at < end && bytes[at] === ZERO) at++;
    this.plus = plus;
    this.digits = digits;
    this.zeros = at - ROOM;
    let head = 0;
    for (; at < end - 9; at++) head = head * 10 + (bytes[at] as number) - ZERO;
    let tail = 0;
    for (; at < end; at++) tail = tail * 10 + (bytes[at] as number) - ZERO;
    this.head = head;
    this.tail = tail;
  }
}
