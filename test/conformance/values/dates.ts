import { parse } from 'date-fns';
import { de, enGB, es, fr, it, type Locale } from 'date-fns/locale';
import { formatIsoDay } from '../../../src/fields/date/calendar.js';
import { makeDateReader } from '../../../src/fields/date/date-reader.js';
import type { DateOrder } from '../../../src/model/contact/values.js';
import type { Expected } from '../table.js';

/** A day (`2024-02-29`), or `none` for a word for no date, `ambiguous` for two readings, `span` for a month or a year without its day, `unreadable` for the rest. */
export interface DateCase extends Expected<string> {
  readonly text: string;
  readonly order?: DateOrder;
  /** How date-fns writes such dates, with its language behind `@`; absent for what it has no pattern for. */
  readonly format?: string;
}

export const dateByLumo = ({ text, order = 'day-first' }: DateCase): string => {
  const { status, day } = makeDateReader(order)(text.trim());
  if (status === 'ok') return formatIsoDay(day);
  return status === 'invalid' ? 'unreadable' : status;
};

const LOCALES: Readonly<Record<string, Locale>> = { de, es, fr, it };
const paris = new Intl.DateTimeFormat('fr-CA', { timeZone: 'Europe/Paris', year: 'numeric', month: '2-digit', day: '2-digit' });
const two = (number: number): string => String(number).padStart(2, '0');

/** What date-fns reads by the pattern of the case: of an instant, its day in Paris. */
export const dateByDateFns = ({ text }: DateCase, format: string): string => {
  const [pattern = '', language = ''] = format.split('@');
  const found = parse(text, pattern, new Date(2026, 0, 1), { locale: LOCALES[language] ?? enGB });
  if (Number.isNaN(found.getTime())) return 'unreadable';
  const isInstant = /X|^[tT]$/.test(pattern);
  return isInstant ? paris.format(found) : `${found.getFullYear()}-${two(found.getMonth() + 1)}-${two(found.getDate())}`;
};
