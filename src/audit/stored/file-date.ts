import { dayFromParts, daysInMonth } from '../../fields/date/calendar.js';
import { plainDateWord } from '../../fields/date/date-words.js';
import type { Day } from '../../model/contact/values.js';

const MONTHS = `jan janv january janvier|feb fev fevr february fevrier|mar mars march|apr avr april avril|may mai|jun june juin
|jul juil july juillet|aug aout august|sep sept september septembre|oct october octobre|nov november novembre|dec december decembre`;
/** Months by their names in French and English, plain words. */
const MONTH_CALLED: ReadonlyMap<string, number> = new Map(
  MONTHS.split('|').flatMap((words, i) =>
    words
      .trim()
      .split(' ')
      .map((word) => [word, i + 1] as const),
  ),
);
/** What may stand between a month and its year, and the year itself. */
const JOINT = '[-_. ]{0,2}';
const YEAR_OF = '(20\\d\\d|\\d\\d)(?!\\d|[a-z])';

/** What one pattern finds: a date, and the days that it may be (of two readings, both). */
interface Reading {
  readonly pattern: RegExp;
  readonly days: (groups: readonly string[]) => readonly (Day | undefined)[];
}

const fullYear = (text: string): number => (text.length === 2 ? 2000 : 0) + Number(text);
const lastOfMonth = (year: string, month: number | undefined): Day | undefined =>
  month === undefined ? undefined : dayFromParts(fullYear(year), month, daysInMonth(fullYear(year), month));
const dayOf = (year: string, month: string | number | undefined, day: string): Day | undefined =>
  month === undefined ? undefined : dayFromParts(fullYear(year), Number(month), Number(day));
const monthCalled = (word: string): number | undefined => MONTH_CALLED.get(word);

/** The most exact first: what one has read no other reads again. */
const READINGS: readonly Reading[] = [
  {
    pattern: /(?<!\d)(20\d\d)([-_. ]?)(0[1-9]|1[0-2])\2(0[1-9]|[12]\d|3[01])(?!\d)/g,
    days: ([year = '', , month = '', day = '']) => [dayOf(year, month, day)],
  },
  {
    // As the French write it, and as Americans do where only that is a day.
    pattern: /(?<!\d)(\d\d)([-_. ]?)(\d\d)\2(20\d\d)(?!\d)/g,
    days: ([first = '', , second = '', year = '']) => [dayOf(year, second, first) ?? dayOf(year, first, second)],
  },
  {
    pattern: /(?<![\da-z])(\d{1,2})(?:er|st|nd|rd|th)?(?:[-_. ]{0,2}(?:of|de) )?[-_. ]{0,2}([a-z]{3,9})[-_. ]{0,2}(20\d\d)(?!\d)/g,
    days: ([day = '', month = '', year = '']) => [dayOf(year, monthCalled(month), day)],
  },
  {
    pattern: /(?<![a-z])([a-z]{3,9})[-_. ]{0,2}(\d{1,2})(?:st|nd|rd|th)?,?[-_. ]{1,2}(20\d\d)(?!\d)/g,
    days: ([month = '', day = '', year = '']) => [dayOf(year, monthCalled(month), day)],
  },
  {
    pattern: /(?<!\d)(20\d\d)[-_. ]{0,2}([a-z]{3,9})[-_. ]{0,2}(\d{1,2})(?!\d)/g,
    days: ([year = '', month = '', day = '']) => [dayOf(year, monthCalled(month), day)],
  },
  {
    // A year of two digits may stand first or last.
    pattern: /(?<!\d)(?<!\d[-_. ])(\d\d)([-_. ])(\d\d)\2(\d\d)(?![-_. ]?\d)/g,
    days: ([a = '', , b = '', c = '']) => [dayOf(a, b, c), dayOf(c, b, a)],
  },
  {
    pattern: /(?<!\d)(20\d\d)[-_. ]?(0[1-9]|1[0-2])(?![-_. ]?\d)/g,
    days: ([year = '', month = '']) => [lastOfMonth(year, Number(month))],
  },
  {
    pattern: /(?<![\d/])(0[1-9]|1[0-2])[-_. ]?(20\d\d)(?!\d)/g,
    days: ([month = '', year = '']) => [lastOfMonth(year, Number(month))],
  },
  {
    pattern: new RegExp(`(?<![a-z])([a-z]{3,9})${JOINT}${YEAR_OF}`, 'g'),
    days: ([month = '', year = '']) => [lastOfMonth(year, monthCalled(month))],
  },
  {
    pattern: /(?<!\d)(20\d\d)[-_. ]{0,2}([a-z]{3,9})(?![a-z])/g,
    days: ([year = '', month = '']) => [lastOfMonth(year, monthCalled(month))],
  },
  {
    // A quarter.
    pattern: /(?<![a-z])[tq]([1-4])[-_. ]{0,2}(20\d\d)(?!\d)/g,
    days: ([quarter = '', year = '']) => [lastOfMonth(year, Number(quarter) * 3)],
  },
  { pattern: /(?<!\d)(20\d\d)(?!\d)/g, days: ([year = '']) => [dayFromParts(Number(year), 12, 31)] },
];

/** The latest day that stands in a text and has come. */
const latestIn = (text: string, asOf: Day): Day | undefined => {
  let rest = plainDateWord(text.replaceAll('.', ' '));
  let latest: Day | undefined;
  for (const { pattern, days } of READINGS) {
    rest = rest.replace(pattern, (found, ...groups) => {
      const read = days(groups.filter((group) => typeof group === 'string')).filter((day) => day !== undefined);
      if (read.length === 0) return found;
      for (const day of read) if (day <= asOf && day > (latest ?? Number.NEGATIVE_INFINITY)) latest = day;
      return '/'.repeat(found.length);
    });
  }
  return latest;
};

/** A folder that is a year or a month, and nothing else. */
const DATED_FOLDER = /^20\d\d(?:[-_. ]?(?:0[1-9]|1[0-2]))?$/;

/**
 * The day of an export by the name of its file, else by a folder that is called after a year or a month: the latest that stands in it. A month or
 * a year stands for its last day, and of two readings the later one counts, so that nothing is called older than it certainly is; a day that
 * has not come yet says nothing.
 */
export const dayInName = (name: string, asOf: Day): Day | undefined => {
  const parts = name.split('/');
  const day = latestIn(parts.pop() as string, asOf);
  if (day !== undefined) return day;
  const folder = parts.findLast((part) => DATED_FOLDER.test(part));
  return folder === undefined ? undefined : latestIn(folder, asOf);
};
