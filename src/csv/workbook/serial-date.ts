const DAY_SECONDS = 86_400;
/** The last day that a workbook can say: 31 December 9999. */
const LAST = 2_958_466;
const two = (number: number): string => String(number).padStart(2, '0');

/** What of a point in time a cell shows. */
export type DateKind = 'date' | 'time' | 'datetime';

const timeText = (seconds: number): string =>
  `${two(Math.floor(seconds / 3600))}:${two(Math.floor(seconds / 60) % 60)}${seconds % 60 === 0 ? '' : `:${two(seconds % 60)}`}`;

/**
 * A day number of a workbook as ISO 8601 writes it; undefined for what is no date.
 * @param system1904 whether days are counted from 1904, as on old Macs
 */
export const serialDate = (serial: number, kind: DateKind, system1904: boolean): string | undefined => {
  if (!(serial >= 0) || serial >= LAST) return undefined;
  const all = Math.round(serial * DAY_SECONDS);
  const day = Math.floor(all / DAY_SECONDS);
  const seconds = all - day * DAY_SECONDS;
  // A length of time, or a time of no day.
  if (kind === 'time' || (day === 0 && !system1904)) return timeText(kind === 'time' ? all : seconds);
  // 1900 is a leap year there, and its day 60 a day that never was.
  const offset = system1904 ? 24_107 : day < 60 ? 25_568 : 25_569;
  const date = new Date((day - offset) * DAY_SECONDS * 1000).toISOString().slice(0, 10);
  return seconds === 0 || kind === 'date' ? date : `${date} ${timeText(seconds)}`;
};

/** The reverse, of a date as ISO 8601 writes it. */
export const dateSerial = (date: string): number => Date.parse(`${date}T00:00:00Z`) / (DAY_SECONDS * 1000) + 25_569;
