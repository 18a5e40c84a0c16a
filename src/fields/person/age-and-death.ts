/**
 * What a file says of a life: whether somebody has died, how old they are.
 * @module
 */

import type { Day } from '../../model/contact/values.js';
import { stanceOf } from '../answers/yes-no.js';
import { addMonths, datePartsOf } from '../date/calendar.js';
import { readDate } from '../date/date-formats.js';
import { readSpan } from '../date/date-span.js';
import { isDated } from '../date/date-value.js';
import { mendLetters } from '../text/mend-letters.js';
import { plainWords } from '../text/plain-words.js';
import { wordedAge } from './ages/worded-ages.js';

const DEAD =
  /^(?:est |a ete |is )?(?:decedee?s?|decede e|deces|dcd|mort|morte|defunte?|feu|deceased|dead|died|passed away|overleden|gestorven|gestorben|fallecid[oa]|faleceu|falecid[oa]|difunt[oa]?|verstorben|tot|decedut[oa]|mort[oa])(?: (?:le|en|in|on|am|il|el|depuis) .*| \d.*)?$/;
const ALIVE = /^(?:vivante?|en vie|alive|living|viv[oa]|lebt|lebend|non decedee?|pas decedee?|not deceased)$/;

/** Whether a cell says in words that somebody has died: a status may, whose ticks and dates mean other things. */
export const saysDeath = (text: string): boolean => DEAD.test(plainWords(mendLetters(text)));

/** What a sales tool calls a lead that came to nothing as well. */
const LOST_LEAD = /^(?:dead|mort[oae]?|tot|feu)$/;

/** The same of a status, where a bare "Dead" is more often a lead than a person. */
export const statusSaysDeath = (text: string): boolean => saysDeath(text) && !LOST_LEAD.test(plainWords(text));

/** A year whose month or day nobody knew: "2025-00-00", "??/??/2025". */
const YEAR_ONLY = /^(?:((?:19|20)\d\d)(?:[-/. ](?:0?0|\?\??|xx?)){1,2}|(?:(?:0?0|\?\??|xx?)[-/. ]){1,2}((?:19|20)\d\d))$/i;
const SHORT_MONTH = /^(\d{1,2}[-/.])(\d\d)$/;
const HAS_YEAR = /(?:19|20)\d\d/;
/** Whether a cell of a column of deaths is a year or a month, which is when somebody died as much as a day is. */
const isWhen = (text: string): boolean => {
  const [, first, last] = YEAR_ONLY.exec(text) ?? [];
  const written = first ?? last ?? text.replace(SHORT_MONTH, '$120$2').replace('.', '/');
  const span = HAS_YEAR.test(written) ? readSpan(written) : undefined;
  return span !== undefined && isDated(span);
};

/**
 * What one cell of a column "deceased" says.
 * @returns `yes` for a tick, a date, a month or a year, or a word of death; `no` for a blank, a "no" or a word of life; `unclear` for anything else
 */
export const readDeceased = (text: string): 'yes' | 'no' | 'unclear' => {
  if (saysDeath(text)) return 'yes';
  const words = plainWords(text);
  if (words === '' || ALIVE.test(words)) return 'no';
  const { stance } = stanceOf(text.trim());
  if (stance === 'tick') return 'yes';
  if (stance === 'no-tick' || stance === 'open') return 'no';
  if (isWhen(text.trim())) return 'yes';
  const { status } = readDate(text, 'day-first');
  return isDated({ status }) ? 'yes' : status === 'none' ? 'no' : 'unclear';
};

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
