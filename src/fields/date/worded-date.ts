import { lazy } from '../../model/base/lazy.js';
import { dateWordStarts } from './date-word-starts.js';
import { makeDateWords, plainDateWord as plain, startOfDateWord } from './date-words.js';

const FILLERS = new Set('le la el il am the of de del di den on du a at um'.split(' '));

/** The words of five languages, taken the first time that one may be meant. */
const vocabulary = lazy(makeDateWords);
const starts = lazy(() => new Set(dateWordStarts().split(' ')));

const monthOf = (plainWord: string): number | undefined =>
  starts().has(startOfDateWord(plainWord)) ? vocabulary().months.get(plainWord) : undefined;
const isWeekday = (plainWord: string): boolean => starts().has(startOfDateWord(plainWord)) && vocabulary().weekdays.has(plainWord);

/** The month (1 to 12) that a word names in one of those languages; undefined where it names none. */
export const monthCalled = (word: string): number | undefined => monthOf(plain(word));

/** A date whose month is a word: its numbers, the year perhaps of two digits. */
export interface WordedDate {
  readonly year: number;
  readonly shortYear: boolean;
  readonly month: number;
  readonly day: number;
}

/** As Excel shows the first of a month: `jun-19`, `févr.-22`. With a blank between it would be anybody's guess. */
const SHORT_MONTH = /^(\p{L}{3,10}\.?)-(\d\d)$/u;
const STARTS_WITH_DIGIT = /^\d/;
const DAY = /^(\d{1,2})(?:er|st|nd|rd|th|o|º|ª|\.)?$/;
/** As SAS writes dates: `29FEB2024`. */
const GLUED = /^(\d{1,2})(\p{L}{3,9})(\d{4}|\d\d)$/u;

/**
 * Reads `12 mars 2024`, `1er février 2023`, `Mon, 15 Mar 2024`, `March 15, 2024`, `7-Feb-22`, `07FEB2022`, `2024 Mar 15`, in French, English,
 * Spanish, German and Italian. The day of the month is not checked against the month.
 * @param text without the time of day
 */
export const readWordedDate = (text: string): WordedDate | undefined => {
  if (!/\p{L}/u.test(text)) return undefined;
  const words = text
    .replace(GLUED, '$1 $2 $3')
    .split(/[\s,/-]+/)
    .map(plain)
    .filter((word) => word !== '' && !FILLERS.has(word));
  // Most texts are no dates, and the words of five languages are not taken for them.
  if (words.filter((word) => STARTS_WITH_DIGIT.test(word)).length !== 2) return undefined;
  // "mar." is Tuesday in French and March in Italian: a weekday only leads, before three more words.
  if (words.length === 4 && isWeekday(words[0] ?? '')) words.shift();
  if (words.length !== 3) return undefined;
  const at = words.findIndex((word) => monthOf(word) !== undefined);
  const month = monthOf(words[at] ?? '');
  const [first = '', second = ''] = words.filter((_, i) => i !== at);
  if (month === undefined) return undefined;
  if (at < 2 && /^\d{4}$/.test(second) && DAY.test(first)) {
    return { year: Number(second), shortYear: false, month, day: Number.parseInt(first, 10) };
  }
  // Two digits are a year only at the end of day, month, year: "Mar 12 24" is anybody's guess.
  if (at === 1 && /^\d\d$/.test(second) && DAY.test(first))
    return { year: Number(second), shortYear: true, month, day: Number.parseInt(first, 10) };
  if (at === 1 && /^\d{4}$/.test(first) && DAY.test(second)) {
    return { year: Number(first), shortYear: false, month, day: Number.parseInt(second, 10) };
  }
  return undefined;
};

/** Reads `juin 2019`, `giugno del 2019`, `2019 Jun`, `jun-19`: a month of a year, without a day. */
export const readWordedMonth = (text: string): Omit<WordedDate, 'day'> | undefined => {
  if (!/\p{L}/u.test(text) || !/\d\d$|^\d{4}/.test(text)) return undefined;
  const [, name, digits] = SHORT_MONTH.exec(text) ?? [];
  if (name !== undefined) {
    const month = monthOf(plain(name));
    return month === undefined ? undefined : { year: Number(digits), shortYear: true, month };
  }
  const words = text
    .split(/[\s,/-]+/)
    .map(plain)
    .filter((word) => word !== '' && !FILLERS.has(word));
  const year = words.find((word) => /^\d{4}$/.test(word));
  if (words.length !== 2 || year === undefined) return undefined;
  const month = monthOf(words.find((word) => word !== year) ?? '');
  return month === undefined ? undefined : { year: Number(year), shortYear: false, month };
};
