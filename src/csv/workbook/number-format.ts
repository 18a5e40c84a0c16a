/**
 * What the number format of a cell makes of a number (ECMA-376, 18.8.30 and 18.8.31).
 * @module
 */
import { type DateKind, serialDate } from './serial-date.js';

/** How a number is written: as it is, as a date, in per cent, or filled up with zeros. */
export type NumberFormat =
  | { readonly as: 'number' }
  | { readonly as: DateKind }
  | { readonly as: 'percent' }
  /** `digits`: at least so many; `before`: what is written in front, `+33`. */
  | { readonly as: 'digits'; readonly digits: number; readonly before: string };

export const PLAIN: NumberFormat = { as: 'number' };

/** Formats that are known by number and not written into the file. 27 to 36 and 50 to 58 are dates of East Asia. */
export const builtInFormat = (id: number): NumberFormat | undefined => {
  if ((id >= 14 && id <= 17) || (id >= 27 && id <= 31) || id === 36 || (id >= 50 && id <= 58)) return { as: 'date' };
  if (id === 22) return { as: 'datetime' };
  if ((id >= 18 && id <= 21) || (id >= 32 && id <= 35) || (id >= 45 && id <= 47)) return { as: 'time' };
  if (id === 9 || id === 10) return { as: 'percent' };
  return undefined;
};

/** A format code in its parts. */
interface FormatCode {
  /** What says how the number is written: without texts, colours and conditions. `[h]`, which counts hours, stays. */
  readonly letters: string;
  /** The same with its texts. */
  readonly shown: string;
}

const ELAPSED = /^(?:h{1,8}|m{1,8}|s{1,8})$/i;

/** Reads the part for positive numbers, which ends at a `;` outside of texts. */
const readCode = (code: string): FormatCode => {
  let letters = '';
  let shown = '';
  for (let at = 0; at < code.length && code[at] !== ';'; at++) {
    const sign = code[at] as string;
    const close = sign === '"' || sign === '[' ? code.indexOf(sign === '"' ? '"' : ']', at + 1) : -1;
    if (close > at) {
      const inside = code.slice(at + 1, close);
      if (sign === '"') shown += inside;
      else if (ELAPSED.test(inside)) letters += inside;
      at = close;
    } else if (sign === '\\') shown += code[++at] ?? '';
    // As wide as a character; a character that fills the cell.
    else if (sign === '_' || sign === '*') at++;
    else {
      letters += sign;
      shown += sign;
    }
  }
  return { letters, shown };
};

const datePartsOf = ({ letters: written }: FormatCode): NumberFormat | undefined => {
  if (/general/i.test(written)) return undefined;
  const letters = written.toLowerCase().replace(/am\/pm|a\/p/g, 'h');
  const day = /[dy]|mmm/.test(letters);
  const time = /[hs]/.test(letters);
  if (day) return { as: time ? 'datetime' : 'date' };
  if (time) return { as: 'time' };
  return /m/.test(letters) && !/[0#?]/.test(letters) ? { as: 'date' } : undefined;
};

/** A format of digits only (`00000`, `0#" "##" "##`), as postcodes and phone numbers have. What separates the digits is left out. */
const digitsOf = ({ shown }: FormatCode): NumberFormat | undefined => {
  const match = /^(\+\d{1,3})?([0# .\-()/]+)$/.exec(shown);
  if (!match) return undefined;
  const slots = (match[2] as string).replace(/[^0#]/g, '');
  const zero = slots.indexOf('0');
  // One point alone is that of decimals.
  if (shown.split('.').length === 2 || zero < 0) return undefined;
  const digits = slots.length - zero;
  return digits > 1 || match[1] !== undefined ? { as: 'digits', digits, before: match[1] ?? '' } : undefined;
};

/** What a format code says. */
export const numberFormat = (code: string): NumberFormat => {
  const read = readCode(code);
  if (read.letters.includes('%')) return { as: 'percent' };
  return datePartsOf(read) ?? digitsOf(read) ?? PLAIN;
};

/** A number with all its digits and no exponent, rounded to the fifteen that workbooks keep. */
export const plainNumber = (value: number): string => {
  const [digits = '0', exponent = '0'] = value.toExponential(14).split('e');
  const sign = digits.startsWith('-') ? '-' : '';
  const all = digits.replace(/[-.]/g, '');
  let length = all.length;
  while (length > 1 && all[length - 1] === '0') length--;
  const figures = all.slice(0, length);
  const point = Number(exponent) + 1;
  if (figures === '0') return '0';
  if (point <= 0) return `${sign}0.${'0'.repeat(-point)}${figures}`;
  if (point >= figures.length) return `${sign}${figures}${'0'.repeat(point - figures.length)}`;
  return `${sign}${figures.slice(0, point)}.${figures.slice(point)}`;
};

/** Beyond, a number of one digit would be a text of hundreds. */
const MOST_POWER = 30;

/** A number as its cell shows it; dates as ISO 8601 writes them. @param raw as the file writes it */
export const formattedNumber = (raw: string, format: NumberFormat, system1904: boolean): string => {
  const value = Number(raw);
  if (raw.trim() === '' || !Number.isFinite(value)) return raw;
  if (value !== 0 && Math.abs(Math.log10(Math.abs(value))) > MOST_POWER) return raw;
  switch (format.as) {
    case 'number':
      return plainNumber(value);
    case 'percent':
      return `${plainNumber(value * 100)}%`;
    case 'digits':
      return Number.isInteger(value) && value >= 0
        ? `${format.before}${plainNumber(value).padStart(format.digits, '0')}`
        : plainNumber(value);
    default:
      return serialDate(value, format.as, system1904) ?? plainNumber(value);
  }
};
