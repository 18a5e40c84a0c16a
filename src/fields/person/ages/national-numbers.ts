import type { ColumnInfo } from '../../../model/contact/contact.js';
import type { Day } from '../../../model/contact/values.js';
import { foldHeader } from '../../text/fold-header.js';
import { type Age, ageOf } from './age-of.js';

/**
 * National numbers that begin with the day of a birth: the Swedish personnummer and the Polish PESEL. Whoever keeps one keeps the age.
 * @module
 */

const two = (value: number): string => String(value).padStart(2, '0');

/** "20120512-1234", "120512-1234": of six digits "-" says that somebody is not yet a hundred, "+" that they are. */
const SWEDISH = /^\s*(\d{2})?(\d{2})(\d{2})(\d{2})\s?([-+]?)\s?\d{4}\s*$/;
const bornBySwedish = (text: string, thisYear: number): string | undefined => {
  const [, century, year, month, day, sign] = SWEDISH.exec(text) ?? [];
  if (year === undefined) return undefined;
  const latest = Math.floor(thisYear / 100) * 100 + Number(year);
  const short = (latest > thisYear ? latest - 100 : latest) - (sign === '+' ? 100 : 0);
  // A coordination number adds 60 to the day.
  const dayOf = Number(day) > 60 ? Number(day) - 60 : Number(day);
  return `${century === undefined ? short : `${century}${year}`}-${month}-${two(dayOf)}`;
};

/** The month of a PESEL tells the century: 01 to 12 is 19.., 21 to 32 is 20... */
const POLISH = /^\s*(\d{2})(\d{2})(\d{2})\d{5}\s*$/;
const bornByPolish = (text: string): string | undefined => {
  const [, year, month, day] = POLISH.exec(text) ?? [];
  if (year === undefined) return undefined;
  const isOfThis = Number(month) > 20;
  return Number(month) > 40 ? undefined : `${isOfThis ? 20 : 19}${year}-${two(Number(month) - (isOfThis ? 20 : 0))}-${day}`;
};

const OF_SWEDEN = /^(?:(?:kund|kundens|klient|ditt) )?(?:personnummer|personnr|person nummer|samordningsnummer)$/;
const OF_POLAND = /^(?:(?:numer|nr|klient|klienta) )?pesel(?: (?:klienta|numer|nr))?$/;

/** How the cells of such a column tell an age on a day; undefined for any other column. @param thisYear the year of that day */
export const ageByNumber = ({ header }: ColumnInfo, thisYear: number): ((text: string, today: Day) => Age | undefined) | undefined => {
  const words = foldHeader(header);
  const born = OF_SWEDEN.test(words) ? (text: string) => bornBySwedish(text, thisYear) : OF_POLAND.test(words) ? bornByPolish : undefined;
  return born && ((text, today) => ageOf(born(text) ?? '', today));
};
