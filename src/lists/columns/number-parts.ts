import type { ClassifyEntry } from './classify-entry.js';

/** Nobody writes more behind a number, in figures. */
const LONGEST = 60;
const SEPARATORS = /[/(–-]/g;
/** The last two digits of another line of the same house: "06 39 98 24 04 / 05". */
const TWIN = /^ ?(\d\d)$/;
/** A day has eight digits, and a number more. */
const MOST_DIGITS = 8;

/**
 * The numbers of a text that is no whole number and begins with one: "06 39 98 24 04 / 05" is two, "0639982404 (2)" and "… - 3" one.
 * @returns undefined where no valid number stands at the beginning, or where words, an address or another number follow it
 */
export const numbersBehindOne = (whole: string, classify: ClassifyEntry): readonly string[] | undefined => {
  if (whole.length > LONGEST) return undefined;
  const isNumber = (text: string): boolean => {
    const entry = classify(text);
    return entry?.is === 'phone' && entry.valid;
  };
  for (const { 0: separator, index } of whole.matchAll(SEPARATORS)) {
    const lead = whole.slice(0, index).trim();
    if (!isNumber(lead)) continue;
    const rest = whole.slice(index + 1);
    if (/[\p{L}@]/u.test(rest) || rest.replace(/\D/g, '').length > MOST_DIGITS) return undefined;
    const twin = separator === '(' ? undefined : TWIN.exec(rest)?.[1];
    const other = twin && /\d\d$/.test(lead) ? `${lead.slice(0, -2)}${twin}` : lead;
    return other !== lead && isNumber(other) ? [lead, other] : [lead];
  }
  return undefined;
};

/** A number among words: it begins with a plus or a zero, and its digits are parted by one sign at most. */
const NUMBER = /(?<![\d+])(?:\+\d|0\d)(?:[ .-]?\d){7,13}(?!\d)/g;
const AROUND_ADDRESS = /[\s,;:/<>()"'[\]]+/;
const LONGEST_LINE = 500;

/**
 * The addresses and numbers that stand plainly in a line of prose: "06.39.98.24.02 M. Bour, courrier du 3/10".
 * @returns undefined where there is none, or where one of them cannot be read
 */
export const entriesAmongWords = (line: string, classify: ClassifyEntry): readonly string[] | undefined => {
  if (line.length > LONGEST_LINE || !/\p{L}/u.test(line)) return undefined;
  const addresses = line.split(AROUND_ADDRESS).flatMap((word) => (word.includes('@') ? [word.replace(/[.!?]$/, '')] : []));
  const withoutAddresses = addresses.reduce((rest, address) => rest.replace(address, ' '), line);
  const numbers = withoutAddresses.match(NUMBER) ?? [];
  const rest = numbers.reduce((left, number) => left.replace(number, ' '), withoutAddresses);
  const entries = [...addresses, ...numbers];
  const isRead = (text: string): boolean => {
    const entry = classify(text);
    return entry?.is === 'email' || (entry?.is === 'phone' && entry.valid);
  };
  return entries.length > 0 && entries.every(isRead) && rest.replace(/\D/g, '').length <= MOST_DIGITS ? entries : undefined;
};
