import type { PhoneType, PhoneValue } from '../model/value.js';
import { fingerprintBytes, newPrint } from './fingerprint.js';
import { PLAN } from './phone-plan-data.js';

const PREFIXES = 100_000;
/** Of a national number without its 0, the digits behind the five that decide. */
const REST = 10_000;
/** The countries and territories of the plan: a national number there is a French one. */
const FRENCH = new Set(['FR', 'GP', 'MQ', 'GF', 'RE', 'YT', 'BL', 'MF']);

export const isFrench = (country: string): boolean => FRENCH.has(country);

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

/** How a number was written: its text, or the bytes of a file and where it lies in them. */
type Written = string | { readonly bytes: Buffer; readonly start: number; readonly end: number };

const textOf = (written: Written): string =>
  typeof written === 'string' ? written : written.bytes.latin1Slice(written.start, written.end);

/** A number of the plan. Its texts are made only when somebody asks: most numbers of a file are looked up and no more. */
class FrenchNumber implements PhoneValue {
  readonly kind = 'phone';
  readonly valid: boolean;
  readonly type: PhoneType;
  readonly damage: PhoneValue['damage'];
  readonly code: number;
  readonly #national: number;
  readonly #written: Written;
  readonly #high: number;
  readonly #low: number;

  constructor(code: number, national: number, type: PhoneType, damage: PhoneValue['damage'], written: Written, print: Uint32Array) {
    this.code = code;
    this.#national = national;
    this.#high = print[0] as number;
    this.#low = print[1] as number;
    this.type = type;
    this.valid = type !== 'unknown';
    this.damage = damage;
    this.#written = written;
  }

  get text(): string {
    return textOf(this.#written).trim();
  }

  get e164(): string {
    return `+${this.code}${this.#national}`;
  }

  printInto(into: Uint32Array): void {
    into[0] = this.#high;
    into[1] = this.#low;
  }
}

/** Reads French spellings; `undefined` for whatever is not certainly one. `national`: a number without country code is French. */
export interface FrenchReader {
  (text: string, national: boolean): PhoneValue | undefined;
  /** The same of ASCII bytes, which must stay as they are while the value is in use. */
  ofBytes(bytes: Buffer, start: number, end: number, national: boolean): PhoneValue | undefined;
}

/** Room for a plus and a code of three digits before the first digit read. */
const ROOM = 8;

/** What a number is made of, as one pass over its characters finds it. */
class Scan {
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

const isPerson = (type: PhoneType | undefined): boolean => type === 'mobile' || type === 'fixed';

/** A reader over a table of the numbering plan: one pass over the digits, one look-up. */
export const makeFrenchReader = (): FrenchReader => {
  const runOf = new Uint8Array(PREFIXES);
  let first = REST;
  PLAN.forEach(([last], run) => {
    runOf.fill(run, first, last + 1);
    first = last + 1;
  });
  const codes = PLAN.map(([, code]) => code);
  const types = PLAN.map(([, , type]) => type);
  const scan = new Scan();
  const print = newPrint();

  const make = (national: number, text: Written, damage: PhoneValue['damage'], abroad: number): FrenchNumber | undefined => {
    const run = runOf[(national / REST) | 0] ?? 0;
    const code = codes[run] as number;
    if (abroad !== code && abroad !== 33) return undefined;
    scan.print(code, print);
    return new FrenchNumber(code, national, types[run] as PhoneType, damage, text, print);
  };

  const decide = (text: Written, length: number, national: boolean): PhoneValue | undefined => {
    const { plus, digits, zeros, n } = scan;
    if (digits > 15) return undefined;
    if (plus ? zeros === 0 : zeros === 2) {
      const rest = plus ? digits : digits - 2;
      const head = Math.floor(n / 1e9);
      const tail = n - head * 1e9;
      if (tail < 1e8) return undefined;
      // +33 (0)6 … writes the national 0 too. A code of overseas France behind +33 cannot be dialled, and is read as what it must be.
      if ((rest === 11 && head === 33) || (rest === 12 && head === 330)) {
        const value = make(tail, text, 'none', 33);
        return value?.code === 33 ? value : make(tail, text, 'repaired', 33);
      }
      return rest === 12 ? make(tail, text, 'none', head) : undefined;
    }
    if (!national) return undefined;
    if (zeros === 1 && digits === 10) return make(n, text, 'none', 33);
    if (zeros !== 0) return undefined;
    // Without its 0, a number that Excel took for a quantity. In groups of three it would be a SIREN.
    const value =
      digits === 9 && length === 9
        ? make(n, text, 'repaired', 33)
        : digits === 11 && Math.floor(n / 1e9) === 33 && n % 1e9 >= 1e8
          ? make(n % 1e9, text, 'none', 33)
          : undefined;
    return isPerson(value?.type) ? value : undefined;
  };

  const ofText = (text: string, national: boolean): PhoneValue | undefined => {
    if (text.length > 40) return undefined;
    scan.clear();
    for (let i = 0; i < text.length; i += 1) if (!scan.take(text.charCodeAt(i))) return undefined;
    return decide(text, text.length, national);
  };
  const ofBytes = (bytes: Buffer, start: number, end: number, national: boolean): PhoneValue | undefined => {
    if (end - start > 40) return undefined;
    scan.clear();
    for (let i = start; i < end; i += 1) {
      const byte = bytes[i] as number;
      if (byte > 127 || !scan.take(byte)) return undefined;
    }
    return decide({ bytes, start, end }, end - start, national);
  };
  return Object.assign(ofText, { ofBytes });
};
