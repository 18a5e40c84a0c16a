/**
 * Codes of the French classifications of activities. Of two codes only the digits compare, and only within one version: the letters of
 * the sections moved between 2008 and 2025 (J was information technology, and is publishing).
 * @module
 */
import type { Day } from '../../model/contact/values.js';
import { dayFromParts } from '../date/calendar.js';

/** `rev2`: in force since 2008. `2025`: from 2027 on. `older`: rev. 1 and before. */
export type NafVersion = 'rev2' | '2025' | 'older';

type Sections = Readonly<Record<string, readonly [first: number, last: number]>>;

const SHARED: Sections = { A: [1, 3], B: [5, 9], C: [10, 33], D: [35, 35], E: [36, 39], F: [41, 43], H: [49, 53], I: [55, 56] };
/** The divisions of each section. */
const SECTIONS: Readonly<Record<'rev2' | '2025', Sections>> = {
  rev2: {
    ...SHARED,
    G: [45, 47],
    J: [58, 63],
    K: [64, 66],
    L: [68, 68],
    M: [69, 75],
    N: [77, 82],
    O: [84, 84],
    P: [85, 85],
    Q: [86, 88],
    R: [90, 93],
    S: [94, 96],
    T: [97, 98],
    U: [99, 99],
  },
  2025: {
    ...SHARED,
    G: [46, 47],
    J: [58, 60],
    K: [61, 63],
    L: [64, 66],
    M: [68, 68],
    N: [69, 75],
    O: [77, 82],
    P: [84, 84],
    Q: [85, 85],
    R: [86, 88],
    S: [90, 93],
    T: [94, 96],
    U: [97, 98],
    V: [99, 99],
  },
};

const CODE = /^(?:(?:naf|ape|code|activite)\W*)*(\d(?:[.\s]?\d){0,3})\s?([a-z])?(?!\.?[a-z\d])/i;

/**
 * The two to four digits of a code, however it is written: `62.01Z`, `6201z`, `62`; `111Z`, whose zero a spreadsheet ate, is `0111`.
 * @returns '' when it is none, or `00.00Z`
 */
export const nafDigits = (text: string): string => nafCode(text).digits;

/** A code with its letter, in upper case; '' each where there is none. */
export const nafCode = (text: string): { readonly digits: string; readonly letter: string } => {
  const found = CODE.exec(text.trim());
  const digits = (found?.[1] ?? '').replace(/[.\s]/g, '');
  const whole = digits.length === 1 || (digits.length === 3 && found?.[2] !== undefined) ? `0${digits}` : digits;
  if (whole.length < 2 || whole.length > 4 || whole.startsWith('00')) return { digits: '', letter: '' };
  return { digits: whole, letter: found?.[2]?.toUpperCase() ?? '' };
};

/** The divisions of a version. */
export const nafDivisions = (version: 'rev2' | '2025'): readonly string[] =>
  Object.keys(SECTIONS[version])
    .flatMap((section) => nafPrefixes(section, version))
    .toSorted();

/** What a target (a code, its beginning, or the letter of a section) covers, as beginnings of codes; none when it is no target. */
export const nafPrefixes = (text: string, version: 'rev2' | '2025'): readonly string[] => {
  const section = SECTIONS[version][text.trim().toUpperCase()];
  if (section) return Array.from({ length: section[1] - section[0] + 1 }, (_, n) => String(section[0] + n).padStart(2, '0'));
  const digits = nafDigits(text);
  return digits === '' ? [] : [digits];
};

/** The classification that a cell or a header names; undefined when it names none. */
export const nafVersionOf = (text: string): NafVersion | undefined => {
  const words = text.toLowerCase();
  if (/2025|naf\W?25|2\.1/.test(words)) return '2025';
  if (/r[eé]v\W*2|2008/.test(words)) return 'rev2';
  return /r[eé]v\W*1|2003|1993|nap/.test(words) ? 'older' : undefined;
};

/** 2027-01-01, from which a code alone does not tell which classification it is of. */
const NAF_2025 = dayFromParts(2027, 1, 1) as Day;
export const nafVersionInForce = (asOf: Day): 'rev2' | undefined => (asOf < NAF_2025 ? 'rev2' : undefined);

/** Head offices and holdings, in both versions: what the group really does is written elsewhere. */
const isHolding = (digits: string): boolean => digits.startsWith('7010') || digits.startsWith('642');

export type NafVerdict = 'fine' | 'holding' | 'otherVersion' | 'versionUnknown' | 'offTarget' | 'unknown';

/** What a code comes to before the targets of each version (as `nafPrefixes` gives them). */
export const judgeNaf = (
  text: string,
  version: NafVersion | undefined,
  targets: Readonly<Record<'rev2' | '2025', readonly string[]>>,
): NafVerdict => {
  const digits = nafDigits(text);
  if (digits === '') return 'unknown';
  if (version === undefined) return 'versionUnknown';
  const aimed = version === 'older' ? [] : targets[version];
  // A division covers its classes: "62" may well be the 62.01 that is aimed at.
  if (aimed.some((target) => digits.startsWith(target) || target.startsWith(digits))) return 'fine';
  if (aimed.length === 0) return 'otherVersion';
  return isHolding(digits) ? 'holding' : 'offTarget';
};
