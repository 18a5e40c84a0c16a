import type { Day } from '../../../../model/contact/values.js';
import { readDate } from '../../../date/date-formats.js';
import { isDated } from '../../../date/date-value.js';
import { plainWords } from '../../../text/plain-words.js';
import { readRefusal } from '../../refusal/read-refusal.js';

/**
 * Cells of columns that say before which day nobody is to be contacted, or on which a consent ends (a date, a month or a year), and of those that mark a quarrel.
 * @module
 */

/** A time of day is none that has to come. */
const HOUR = /^\d{1,2} ?(?:h|:|heures?|uhr|am|pm)(?: ?\d{2})?$/i;
export const isTimeOfDay = (text: string): boolean => HOUR.test(text.trim());

/** The first and the last day from which on a cell frees somebody; undefined where it tells no day. */
const daysIn = (text: string, before: string): { readonly first: Day; readonly last: Day } | undefined => {
  if (!/\d|\p{L}{3}/u.test(text)) return undefined;
  const date = readDate(text, 'unresolved');
  if (isDated(date)) return { first: Math.min(date.day, date.later), last: Math.max(date.day, date.later) };
  const { until } = readRefusal(`${before} ${text}`);
  return until === undefined ? undefined : { first: until, last: until };
};
const BEFORE = 'ne pas contacter avant';
/** A month or a year holds to its end. */
const UNTIL = 'ne pas contacter jusqu’à';

/** Words that say of a quarrel or a ban that there is none, or none any more. */
const SETTLED =
  /^(?:ras|r a s|ok|okay|conforme|clean|clear|clos\w*|closed|resolu\w*|resolved|regle\w*|solde\w*|levee?|lifted|solved|settled|erledigt|gelost|resuelto|risolto|opgelost|active?|actif|aktiv|attivo|activo|actief)$/;
export const isSettled = (text: string): boolean => SETTLED.test(plainWords(text));

/** Whether a cell tells a day. */
export const tellsOfDay = (text: string): boolean => daysIn(text, BEFORE) !== undefined;

/** Whether the day before which nothing is to be done has not come. @param asOf the day of the run; undefined: no day has come */
export const isToCome = (text: string, asOf: Day | undefined): boolean => {
  const day = daysIn(text, BEFORE);
  return day !== undefined && !(asOf !== undefined && asOf >= day.last);
};

/** Whether the day on which something ends has passed. */
export const hasEnded = (text: string, asOf: Day | undefined): boolean => {
  const day = daysIn(text, UNTIL);
  return day !== undefined && asOf !== undefined && asOf > day.first;
};

const END_OF_TIME = /(?<!\d)(?:20|29|99)99(?!\d)/;
/**
 * The end of time in a column of refusals: it is no day, and how teams write "for ever" ("31/12/2099"), where a day of no year (0001-01-01) is a blank.
 */
export const endlessIn = (text: string): 'day' | undefined =>
  END_OF_TIME.test(text) && readDate(text, 'unresolved').status === 'none' ? 'day' : undefined;
