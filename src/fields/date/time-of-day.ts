import type { Day } from '../../model/contact/values.js';
import { parisDayAt } from './paris-time.js';

/** The time of day behind a date. Seconds since midnight; the offset, in seconds east of UTC, only when the text names one. */
export interface TimeOfDay {
  readonly seconds: number;
  readonly offset?: number;
}

const TIME =
  /^[\sT,]+(?:(?:à|a|at|um|alle|ore|às|a las|-)\s*)?(\d{1,2})(?::(\d\d)(?::(\d\d)(?:[.,]\d+)?)?|\s?h\s?(\d\d)?|(?=\s*[ap]\.?m\b))(?:\s*([ap])\.?m\b\.?)?(?:\s*([A-Z]{1,5}))?(?:\s*([+-])(\d\d?):?(\d\d)?)?(?:\s*(?:\([^)]*\)|\[[^\]]*\]))?\s*$/i;
const START = /(?<![\sT,])[\sT,]+(?:(?:à|a|at|um|alle|ore|às|a las|-)\s*)?\d{1,2}(?::\d|\s?h(?![a-z])|\s*[ap]\.?m\b)/i;
/** Only names that mean one offset everywhere; any other name leaves the time as it is written. */
const ZONES: Readonly<Record<string, number>> = { Z: 0, UTC: 0, GMT: 0, CET: 3600, CEST: 7200 };

/** Cuts a text into its date and its time of day. The time is `undefined` when there is none, `null` when it is no time (25:00). */
export const splitTime = (text: string): { readonly date: string; readonly time: TimeOfDay | undefined | null } => {
  const at = text.search(START);
  if (at < 0) return { date: text, time: undefined };
  const parts = TIME.exec(text.slice(at));
  return { date: text.slice(0, at), time: parts ? timeOf(parts) : null };
};

const timeOf = (parts: RegExpExecArray): TimeOfDay | null => {
  const [, hours = '', colon, seconds = '0', h, half = '', name = '', sign, offsetHours = '0', offsetMinutes = '0'] = parts;
  const written = Number(hours);
  const minutes = Number(colon ?? h ?? 0);
  if (half !== '' && (written === 0 || written > 12)) return null;
  const hour = half === '' ? written : (written % 12) + (half.toLowerCase() === 'p' ? 12 : 0);
  if (hour > 24 || (hour === 24 && minutes > 0) || minutes > 59 || Number(seconds) > 60) return null;
  const ofDay = hour * 3600 + minutes * 60 + Number(seconds);
  const zone = ZONES[name.toUpperCase()];
  if (sign) return { seconds: ofDay, offset: (sign === '-' ? -1 : 1) * (Number(offsetHours) * 3600 + Number(offsetMinutes) * 60) };
  return zone === undefined ? { seconds: ofDay } : { seconds: ofDay, offset: zone };
};

/** The calendar day in Paris of a written day and time: as written when no offset is named, for a naive time has no zone to leave. */
export const dayInParis = (day: Day, time: TimeOfDay | undefined): Day =>
  time?.offset === undefined ? day : parisDayAt(day * 86_400 + time.seconds - time.offset);
