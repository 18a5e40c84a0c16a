import type { PhoneType, PhoneValue } from '../model/value.js';
import { PLAN } from './phone-plan-data.js';

const PREFIXES = 100_000;
/** Of a national number without its 0, the digits behind the five that decide. */
const REST = 10_000;
/** The countries and territories of the plan: a national number there is a French one. */
const FRENCH = new Set(['FR', 'GP', 'MQ', 'GF', 'RE', 'YT', 'BL', 'MF']);

export const isFrench = (country: string): boolean => FRENCH.has(country);

/** Reads French spellings; `undefined` for whatever is not certainly one. `national`: a number without country code is French. */
export type FrenchReader = (text: string, national: boolean) => PhoneValue | undefined;

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

/** A reader over a table of the numbering plan: one pass over the digits, one look-up. */
export const makeFrenchReader = (): FrenchReader => {
  const runOf = new Uint8Array(PREFIXES);
  let first = REST;
  PLAN.forEach(([last], run) => {
    runOf.fill(run, first, last + 1);
    first = last + 1;
  });

  const make = (national: number, text: string, damage: PhoneValue['damage'], abroad: number): PhoneValue | undefined => {
    const [, code, type] = PLAN[runOf[Math.floor(national / REST)] ?? 0] as (typeof PLAN)[number];
    if (abroad !== code && abroad !== 33) return undefined;
    return { kind: 'phone', text: text.trim(), valid: type !== 'unknown', e164: `+${code}${national}`, type, damage };
  };
  const isPerson = (type: PhoneType | undefined): boolean => type === 'mobile' || type === 'fixed';

  return (text, national) => {
    const { length } = text;
    if (length > 40) return undefined;
    let plus = false;
    let digits = 0;
    let zeros = 0;
    let n = 0;
    for (let i = 0; i < length; i += 1) {
      const code = text.charCodeAt(i);
      const digit = code - 48;
      if (digit >= 0 && digit <= 9) {
        n = n * 10 + digit;
        digits += 1;
        if (n === 0) zeros += 1;
      } else if (code === 43 || code === 39) {
        // A plus leads; so does the apostrophe by which a spreadsheet keeps a number as text.
        if (digits > 0 || plus) return undefined;
        plus = code === 43;
      } else if (!isSpace(code)) return undefined;
    }
    if (digits > 15) return undefined;
    if (plus ? zeros === 0 : zeros === 2) {
      const rest = plus ? digits : digits - 2;
      const head = Math.floor(n / 1e9);
      const tail = n - head * 1e9;
      if (tail < 1e8) return undefined;
      // +33 (0)6 … writes the national 0 too. A code of overseas France behind +33 cannot be dialled, and is read as what it must be.
      if ((rest === 11 && head === 33) || (rest === 12 && head === 330)) {
        const value = make(tail, text, 'none', 33);
        return value?.e164.startsWith('+33') ? value : value && { ...value, damage: 'repaired' };
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
};
