import type { Day } from '../../../model/contact/values.js';
import { addMonths, datePartsOf } from '../../date/calendar.js';
import { readDate } from '../../date/date-formats.js';
import { readSpan } from '../../date/date-span.js';
import { isDated } from '../../date/date-value.js';
import { groupOfAge, wordedAge } from './worded-ages.js';

/**
 * How old somebody is by what a column of births or ages says.
 * @module
 */

/** How old somebody is for certain: between `least` and `most` whole years. */
export interface Age {
  readonly least: number;
  readonly most: number;
}

const ELDEST = 125;
/** No date and no age is longer. */
const LONGEST = 100;
const age = (least: number, most: number): Age | undefined => (least >= 0 && least <= most && most <= ELDEST ? { least, most } : undefined);

/** Whole years from a day to another: a birthday counts from its first hour. */
const yearsBetween = (born: Day, today: Day): number => {
  const years = datePartsOf(today).year - datePartsOf(born).year;
  return addMonths(born, years * 12) > today ? years - 1 : years;
};

/** How people write their age into a form: "J'ai 16 ans", "I'm 16", "ich bin 16 Jahre alt". */
const I_AM = /^(?:j['’ ]?ai|je suis âgée? de|i am|i['’ ]?m|ich bin|ik ben|tengo|ho|âgée? de|aged?:?) (?=\d)/;
const FROM_AGE =
  /^(?:(?:>|\+|plus de|over|above|at least|über|mindestens|más de|más|oltre|più di|meer dan|ouder dan) ?(\d{1,2})|(\d{1,2})(?: ?(?:ans|years?|jahre|jaar|años|anni))? ?(?:\+|et \+|et plus|ou plus|and over|or over|or older|und älter|y más|o más|e oltre|en ouder|of ouder))(?: (?:ans|years?|jahre|jaar|años|anni))?$/;
/** A year of two digits at the end, which may be one of the last century. */
const SHORT_YEAR = /^(?!.*\d{4}).*\d\d$/;
const CENTURY = 1200;

/** The first and the last day on which somebody may be born by a text; undefined where it is no day, and no month of a year. */
const bornIn = (words: string, today: Day): { readonly day: Day; readonly later: Day } | undefined => {
  const date = readDate(words, 'day-first');
  const born = isDated(date) ? date : readSpan(words);
  if (!born || !isDated(born)) return undefined;
  // Nobody in a file is born tomorrow.
  if (born.day > today && SHORT_YEAR.test(words)) return { day: addMonths(born.day, -CENTURY), later: addMonths(born.later, -CENTURY) };
  return born.day > today ? undefined : born;
};

/** A day, or the year and month of one, by its looks: what else stands in a column of births is nothing to wonder about. */
const LOOKS_DATED = /(?:19|20)\d\d|^\D*\d{1,4}\D+\d{1,2}\D+\d{1,4}\D*$/;
/**
 * Whether a cell of a column of births looks like a day that nobody can read as one of somebody who lives: `32/13/2010`. The blanks and the placeholders of
 * programs do not.
 */
export const isUnreadBirth = (text: string, today: Day): boolean =>
  LOOKS_DATED.test(text) && ageOf(text, today) === undefined && readDate(text, 'day-first').status !== 'none';

/**
 * The age that a cell of a column of births or ages gives on a day: a date, a year, an age, a range of ages, or the word for one.
 * @returns undefined for what is none of these, a birth that has not come yet, or more than 125 years
 */
export const ageOf = (text: string, today: Day): Age | undefined => {
  const words = text
    .slice(0, LONGEST)
    .trim()
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .replace(I_AM, '')
    .replace(/ ?[.!]$/, '');
  if (!/\d/.test(words)) return wordedAge(words);
  const grouped = groupOfAge(words);
  if (grouped) return grouped;
  const years = /^(\d{1,3})\s*(?:ans|years?(?: old)?|y\.?o\.?|jaar(?: oud)?|jahre?(?: alt)?|años|anni)?$/.exec(words)?.[1];
  if (years !== undefined) return age(Number(years), Number(years));
  const [, from, to] =
    /^(?:de\s|van\s|von\s|entre\s|between\s|tra\s|zwischen\s|tussen\s|\[)?(\d{1,2})\s*(?:ans\s)?(?:-|–|;|\/(?=\d+ ?\p{L})|à|a|et|to|and|tot|en|bis|und|y|e)\s*(\d{1,2})\s*(?:ans|years?|jaar|jahren?|años|anos|anni|[\][])?$/u.exec(
      words,
    ) ?? [];
  if (from !== undefined) return age(Number(from), Number(to));
  const below =
    /^(?:<|-\s?(?:de\s)?|moins de|inf(?:\.|érieure?)? à|under|below|younger than|onder de|onder|jonger dan|minder dan|unter|jünger als|menos de|meno di|sotto i)\s*(\d{1,2})\s*(?:ans|years?|jaar|jahren?|años|anos|anni)?$/.exec(
      words,
    )?.[1];
  if (below !== undefined) return age(0, Number(below) - 1);
  const year = /^(?:19|20)\d\d$/.exec(words)?.[0];
  // Born on the first or on the last day of that year.
  if (year !== undefined) return age(Math.max(0, datePartsOf(today).year - Number(year) - 1), datePartsOf(today).year - Number(year));
  const [, above, orMore] = FROM_AGE.exec(words) ?? [];
  if (above !== undefined || orMore !== undefined) return age(Number(above ?? orMore), ELDEST);
  const born = bornIn(words, today);
  return born && age(born.later > today ? 0 : yearsBetween(born.later, today), yearsBetween(born.day, today));
};
