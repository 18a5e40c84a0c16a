import type { Day } from '../../model/contact/values.js';
import { addDays, datePartsOf, dayFromParts } from './calendar.js';

/** Month and day of the public holidays that never move (Code du travail, L3133-1). */
const FIXED: readonly (readonly [number, number])[] = [
  [1, 1],
  [5, 1],
  [5, 8],
  [7, 14],
  [8, 15],
  [11, 1],
  [11, 11],
  [12, 25],
];
/** Days from Easter Sunday to Easter Monday, Ascension and Whit Monday. */
const FROM_EASTER = [1, 39, 50];

/** Easter Sunday of a year of the Gregorian calendar (Meeus, Jones, Butcher). */
export const easterSunday = (year: number): Day => {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const h = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const month = Math.floor((h + l - 7 * m + 114) / 31);
  return dayFromParts(year, month, ((h + l - 7 * m + 114) % 31) + 1) as Day;
};

/** Whether a day is a Saturday or a Sunday: 1970-01-01 was a Thursday. */
export const isWeekend = (day: Day): boolean => ((((day + 4) % 7) + 7) % 7) % 6 === 0;

/** Whether a day is one of the eleven public holidays of L3133-1: not those of Alsace and Moselle, nor the days of abolition overseas. */
export const isPublicHoliday = (day: Day): boolean => {
  const { year, month, day: date } = datePartsOf(day);
  return FIXED.some(([m, d]) => m === month && d === date) || FROM_EASTER.includes(day - easterSunday(year));
};

/** Whether a day is a Saturday, a Sunday or a public holiday in metropolitan France. */
export const isDayOff = (day: Day): boolean => isWeekend(day) || isPublicHoliday(day);

/** The day itself, or the next working day: where a period that would end on a day off ends (regulation 1182/71, article 3(4)). */
export const nextWorkingDay = (day: Day): Day => {
  let last = day;
  while (isDayOff(last)) last = addDays(last, 1);
  return last;
};
