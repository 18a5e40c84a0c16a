import { lazy } from '../../model/base/lazy.js';
import type { PhoneType, PhoneValue } from '../../model/contact/values.js';
import { newFingerprint } from '../bytes/fingerprint.js';
import { DigitScan, LONGEST_SPELLING } from './digit-scan.js';
import { FrenchNumber, type WrittenNumber } from './french-number.js';
import { NUMBERING_PLAN } from './numbering-plan-data.js';

const PREFIXES = 100_000;
/** Of a national number without its 0, the digits behind the five that decide. */
const REST = 10_000;
/** The countries and territories of the plan: a national number there is a French one. */
const FRENCH = new Set(['FR', 'GP', 'MQ', 'GF', 'RE', 'YT', 'BL', 'MF']);

export const isFrenchCountry = (country: string): boolean => FRENCH.has(country);

/** Reads French spellings; `undefined` for whatever is not certainly one. `national`: a number without country code is French. */
export interface FrenchReader {
  (text: string, national: boolean): PhoneValue | undefined;
  /** The same of ASCII bytes, which must stay as they are while the value is in use. */
  ofBytes(bytes: Buffer, start: number, end: number, national: boolean): PhoneValue | undefined;
}

const isPerson = (type: PhoneType | undefined): boolean => type === 'mobile' || type === 'fixed';

/** Of each prefix, the run of the numbering plan that it lies in: the same for all files. */
const runs = lazy(() => {
  const runOf = new Uint8Array(PREFIXES);
  let first = REST;
  NUMBERING_PLAN.forEach(([last], run) => {
    runOf.fill(run, first, last + 1);
    first = last + 1;
  });
  return runOf;
});

/** A reader over a table of the numbering plan: one pass over the digits, one look-up. */
export const makeFrenchReader = (): FrenchReader => {
  const runOf = runs();
  const codes = NUMBERING_PLAN.map(([, code]) => code);
  const types = NUMBERING_PLAN.map(([, , type]) => type);
  const scan = new DigitScan();
  const print = newFingerprint();

  // What is being read; `decide` is called once for each number.
  let written: WrittenNumber = '';
  let start = 0;
  let end = 0;

  const make = (national: number, damage: PhoneValue['damage'], abroad: number): FrenchNumber | undefined => {
    const run = runOf[(national / REST) | 0] ?? 0;
    const code = codes[run] as number;
    if (abroad !== code && abroad !== 33) return undefined;
    scan.fingerprintInto(code, print);
    return new FrenchNumber(code, national, types[run] as PhoneType, damage, written, start, end, print);
  };

  const decide = (national: boolean): PhoneValue | undefined => {
    const { plus, digits, zeros, head, tail } = scan;
    if (digits > 15) return undefined;
    if (plus ? zeros === 0 : zeros === 2) {
      const rest = plus ? digits : digits - 2;
      if (tail < 1e8) return undefined;
      // +33 (0)6 … writes the national 0 too. A code of overseas France behind +33 cannot be dialled, and is read as what it must be.
      if ((rest === 11 && head === 33) || (rest === 12 && head === 330)) {
        const value = make(tail, 'none', 33);
        return value?.callingCode === 33 ? value : make(tail, 'repaired', 33);
      }
      return rest === 12 ? make(tail, 'none', head) : undefined;
    }
    if (!national) return undefined;
    if (zeros === 1 && digits === 10) return make(tail, 'none', 33);
    if (zeros !== 0) return undefined;
    // Without its 0, a number that Excel took for a quantity. In groups of three it would be a SIREN.
    const value =
      digits === 9 && end - start === 9
        ? make(tail, 'repaired', 33)
        : digits === 11 && head === 33 && tail >= 1e8
          ? make(tail, 'none', 33)
          : undefined;
    return isPerson(value?.type) ? value : undefined;
  };

  const ofText = (text: string, national: boolean): PhoneValue | undefined => {
    if (text.length > LONGEST_SPELLING || !scan.scanText(text)) return undefined;
    written = text;
    start = 0;
    end = text.length;
    return decide(national);
  };
  const ofBytes = (bytes: Buffer, from: number, to: number, national: boolean): PhoneValue | undefined => {
    if (to - from > LONGEST_SPELLING || !scan.scanBytes(bytes, from, to)) return undefined;
    written = bytes;
    start = from;
    end = to;
    return decide(national);
  };
  return Object.assign(ofText, { ofBytes });
};
