import type { Lang } from '../../model/base/text.js';

/**
 * Numbers, days and lists as `Intl` writes them in our two languages. Its formatters take milliseconds to make, in every process and for every
 * report, and what they write may change with the engine.
 * @module
 */

interface PlainForms {
  /** Of a whole number that is exact; others are left to `Intl`. */
  readonly whole: (n: number) => string;
  /** A share from 0 on, in whole percents. */
  readonly percent: (share: number) => string;
  readonly day: (year: number, month: number, day: number) => string;
  /** Whether a number takes the singular. */
  readonly isOne: (n: number) => boolean;
  readonly and: string;
}

const EN_MONTHS = 'January February March April May June July August September October November December'.split(' ');
const FR_MONTHS = 'janvier février mars avril mai juin juillet août septembre octobre novembre décembre'.split(' ');
const NARROW = '\u202F';
const WIDE = '\u00A0';

const grouped = (n: number, separator: string): string => {
  let rest = String(Math.abs(n));
  let groups = '';
  for (; rest.length > 3; rest = rest.slice(0, -3)) groups = separator + rest.slice(-3) + groups;
  return (n < 0 ? '-' : '') + rest + groups;
};
/** By the decimals that are written: 0.145 is fifteen percent, although its double lies below. */
const inPercents = (share: number): number => Math.round(Number(`${share}e2`));

export const PLAIN_FORMS: Readonly<Record<Lang, PlainForms>> = {
  en: {
    whole: (n) => grouped(n, ','),
    percent: (share) => `${grouped(inPercents(share), ',')}%`,
    day: (year, month, day) => `${day} ${EN_MONTHS[month - 1]} ${year}`,
    isOne: (n) => Math.abs(n) === 1,
    and: 'and',
  },
  fr: {
    whole: (n) => grouped(n, NARROW),
    percent: (share) => `${grouped(inPercents(share), NARROW)}${WIDE}%`,
    day: (year, month, day) => `${day === 1 ? '1er' : day} ${FR_MONTHS[month - 1]} ${year}`,
    isOne: (n) => Math.abs(n) < 2,
    and: 'et',
  },
};
