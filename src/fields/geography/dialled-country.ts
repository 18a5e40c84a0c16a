import { CALLING_CODES } from './calling-code-data.js';
import { countryCode } from './country.js';

/** What stands beside a number and says how it is dialled from abroad. */
export interface DialledCountry {
  /** ISO code of the country by whose plan the number is read; '' for what is no calling code that we know, and no country. */
  readonly country: string;
  /** The code, without its plus; '' where only a country is named. */
  readonly code: string;
}

const byCode: ReadonlyMap<string, string> = new Map(CALLING_CODES.split(' ').map((one) => [one.slice(2), one.slice(0, 2)]));

/** `34`, `+34`, `0034`, `(+34)`, `+1-868` (by its first figure), and what a spreadsheet made of it. */
const CODE = /^[('’=" ]*(?:\+|00|011)? ?(?:(1)[ -]\d{3}|(\d{1,3})(?:[.,]0)?)[)"' ]*$/;
/** The code behind or before the name of its country: `Spain (+34)`, `+34 Spain`. */
const NAMED = /(?<!\d)(?:\+|00)(\d{1,3})(?!\d)/;
const LONGEST = 60;

/** The figures of a cell that holds a calling code and nothing else; '' for any other. */
export const figuresOfCode = (text: string): string => {
  const figures = CODE.exec(text.trim());
  const code = figures?.[1] ?? figures?.[2] ?? '';
  return byCode.has(code) ? code : '';
};

/** How numbers of a country begin: `+34`. A plus alone of one that we do not know. @param country ISO code */
export const callingCodeOfCountry = (country: string): string =>
  `+${
    CALLING_CODES.split(' ')
      .find((one) => one.startsWith(country))
      ?.slice(2) ?? ''
  }`;

/** Whether a calling code is written with its sign: a plus, or two zeros. */
export const hasCodeSign = (text: string): boolean => /^\D*(?:\+|00)/.test(text);

/** What a cell of calling codes says, which may name the country instead; undefined for a blank one. */
export const dialledCountry = (text: string): DialledCountry | undefined => {
  const cell = text.trim();
  if (cell === '' || cell.length > LONGEST) return cell === '' ? undefined : { country: '', code: '' };
  const code = figuresOfCode(cell) || (NAMED.exec(cell)?.[1] ?? '');
  const country = byCode.get(code);
  return country === undefined ? { country: countryCode(cell), code: '' } : { country, code };
};
