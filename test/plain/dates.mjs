// Days, as numbers that grow by one a day; dates are written day first.
import { seen, words } from './text.mjs';

const MONTHS = ['janvier', 'fevrier', 'mars', 'avril', 'mai', 'juin', 'juillet', 'aout', 'septembre', 'octobre', 'novembre', 'decembre'];
/** Days that systems write where they have no date. */
const NO_DAY = new Set(['1900-01-01', '1970-01-01', '9999-12-31', '2099-12-31']);

/** What people write there of somebody without one. */
const NO_DATE = new Set(['jamais', 'aucun', 'aucune', 'neant', 'n a', 'na', 'nc', 'never', 'none', 'null']);

const dayOf = (year, month, day) => {
  const at = new Date(Date.UTC(year, month - 1, day));
  if (year < 1900 || at.getUTCMonth() !== month - 1 || at.getUTCDate() !== day) return undefined;
  return NO_DAY.has(at.toISOString().slice(0, 10)) ? 'never' : at.getTime() / 86_400_000;
};

/** The day in Paris of an instant of universal time. */
const dayInParis = (instant) =>
  readDate(
    new Intl.DateTimeFormat('fr-CA', { timeZone: 'Europe/Paris', year: 'numeric', month: '2-digit', day: '2-digit' }).format(instant),
  );

/** What a cell tells: a day, `never` where a system wrote that there is none, or undefined when it is no date. */
const read = (text) => {
  const written = seen(text);
  const zoned = /^(\d{4}-\d\d-\d\d)T(\d\d:\d\d(?::\d\d)?)(Z|[+-]\d\d:\d\d)$/.exec(written);
  if (zoned) return dayInParis(new Date(written));
  const iso = /^(\d{4})-(\d\d)-(\d\d)(?:[ T]\d\d:\d\d(?::\d\d)?)?$/.exec(written) ?? /^(\d{4})(\d\d)(\d\d)$/.exec(written);
  if (iso) return dayOf(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const numeric = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4}|\d\d)(?: \d\d:\d\d)?$/.exec(written);
  if (numeric) {
    const year = Number(numeric[3]);
    return dayOf(year < 69 ? 2000 + year : year < 100 ? 1900 + year : year, Number(numeric[2]), Number(numeric[1]));
  }
  const worded = /^(\d{1,2})(?:er)? ([a-z]+) (\d{4})$/.exec(words(written));
  if (worded) return dayOf(Number(worded[3]), MONTHS.indexOf(worded[2]) + 1, Number(worded[1]));
  // What a spreadsheet shows of a date in a column of numbers: days since the end of 1899.
  if (/^\d{5}$/.test(written)) return Number(written) - 25_569;
  return undefined;
};

/** The day that a cell tells; undefined when it tells none. */
export const readDate = (text) => {
  const day = read(text);
  return day === 'never' ? undefined : day;
};

/** Whether a cell holds a date that means none. */
export const isNever = (text) => read(text) === 'never';

/** Whether something is written that tells no day that has come: nobody knows which one was meant. */
export const tellsNoPastDay = (text, today) => {
  const written = seen(text);
  if (written === '' || NO_DATE.has(words(written)) || !/[\p{L}\d]/u.test(written)) return false;
  const day = read(text);
  return day === undefined || (day !== 'never' && day > today);
};

/** The same day some months later, or the last of that month where it is shorter. */
export const monthsLater = (day, months) => {
  const from = new Date(day * 86_400_000);
  const lastOfMonth = new Date(Date.UTC(from.getUTCFullYear(), from.getUTCMonth() + months + 1, 0));
  return (
    Date.UTC(lastOfMonth.getUTCFullYear(), lastOfMonth.getUTCMonth(), Math.min(from.getUTCDate(), lastOfMonth.getUTCDate())) / 86_400_000
  );
};
