import { fingerprintBytes } from './fingerprint.js';

const isSpace = (code: number): boolean =>
  // Space, ( ) - . / _ tab, no-break spaces and hyphens, zero-width and direction marks of copied text.
  code === 32 ||
  code === 46 ||
  code === 45 ||
  code === 40 ||
  code === 41 ||
  code === 47 ||
  code === 95 ||
  code === 9 ||
  code === 0xa0 ||
  (code >= 0x2007 && code <= 0x2013) ||
  (code >= 0x202a && code <= 0x202f) ||
  code === 0x2060 ||
  code === 0xfeff;

/** Room for a plus and a code of three digits before the first digit read. */
const ROOM = 8;

/** What a number is made of, as one pass over its characters finds it. */
export class PhoneScan {
  plus = false;
  digits = 0;
  zeros = 0;
  n = 0;
  /** The digits as bytes, behind room for a plus and a country code. */
  readonly bytes = new Uint8Array(64);

  /** Fingerprints a country code and the last nine digits, which stand in the buffer as they were read. */
  print(code: number, into: Uint32Array): void {
    const from = ROOM + this.digits - 9;
    let at = from;
    for (let n = code; n > 0; n = (n / 10) | 0) this.bytes[--at] = 48 + (n % 10);
    this.bytes[--at] = 43;
    fingerprintBytes(this.bytes, at, from + 9, into);
  }

  clear(): void {
    this.plus = false;
    this.digits = 0;
    this.zeros = 0;
    this.n = 0;
  }

  /** Takes one more character; false when no French number holds it there. */
  take(code: number): boolean {
    const digit = code - 48;
    if (digit >= 0 && digit <= 9) {
      this.n = this.n * 10 + digit;
      this.bytes[ROOM + this.digits] = code;
      this.digits += 1;
      if (this.n === 0) this.zeros += 1;
      return true;
    }
    if (code !== 43 && code !== 39) return isSpace(code);
    // A plus leads; so does the apostrophe by which a spreadsheet keeps a number as text.
    if (this.digits > 0 || this.plus) return false;
    this.plus = code === 43;
    return true;
  }
}
