import { readHeader } from '../../fields/columns/headers/header-reader.js';
import { foldHeader } from '../../fields/text/fold-header.js';
import { kindOf } from '../../model/contact/field.js';
import { HEADER_WORDS, LOG_ROLES, type LogRole } from './header-words-data.js';
import { type LogPins, pinRoles } from './pinned-roles.js';
import { settleRoles } from './roles-by-values.js';

/** The columns of a log by role, in the order in which they are to be asked. Plain data. */
export type LogColumns = Readonly<Record<LogRole, readonly number[]>>;

/** What the rows of a log are where nothing in them says it. */
export type RowsAre = 'calls' | 'mails' | 'texts' | 'answers' | 'refusals';

/** How an instant is written in a column, as its values tell: with a zone of its own, as seconds or milliseconds since 1970, or without a zone. */
export type TimeForm = 'zoned' | 'utc' | 'seconds' | 'milliseconds' | 'naive';

/** Where the time of an event is read. */
export interface TimeColumns {
  readonly column: number;
  readonly form: TimeForm;
  /** The column of the time of day, where the date stands by itself. */
  readonly clock?: number;
  /** Its values are days that a spreadsheet wrote as their first second: nothing happened at midnight. */
  readonly isMidnight?: true;
  /** The column that names the zone of the row. */
  readonly zone?: number;
}

const SECONDS = /^\d{10}(?:\.\d+)?$/;
const MILLISECONDS = /^\d{13}$/;
/** What may be a date: a time of day alone is no instant. */
const DATED = /^(?:19|20)\d{6}$|^[0-3]\d[01]\d(?:19|20)\d\d(?=$|[T ])|\d{1,4}[-/.]\d{1,2}|\d{1,2}(?:er|st|nd|rd|th)?[ .\-/]{1,2}\p{L}{3}/u;
/** The day that spreadsheets write before a time of day alone: the first that they know. */
export const NO_DAY = /^(?:1899-12-3[01]|1900-01-0[01]|3[01]\/12\/1899|0[01]\/01\/1900)[T ]+/;
/** A time of day by itself, and one without a sign between its numbers (0912). */
const CLOCK = /^\d{1,2}[:h.]\d{2}(?:[:m.]\d{2}(?:[.,]\d+)?)?(?: ?[ap]\.?m\.?)?$|^\d{1,2} ?h$|^\d{3,6}$/i;
const ZONED = /(?:Z|[+-]\d\d:?\d\d)$/i;
/** What holds a time of day behind its date. */
export const HAS_CLOCK = /\d[T\s,]+\d{1,2}[:h]/;
/** The first second of a day, behind its date. */
export const MIDNIGHT = /[T\s](?:00?[:h]00(?::00(?:[.,]0+)?)?|12:00(?::00)? ?AM)(?: ?(?:Z|UTC|[+-]\d\d:?\d\d))?$/i;

const roleOf = (header: string): LogRole | undefined => {
  const words = foldHeader(header);
  return HEADER_WORDS.find(([, pattern]) => pattern.test(words))?.[0];
};

/** Columns that lists of contacts call a number or an address, where no word of logs says to whom. */
const nameContacts = (found: Record<LogRole, number[]>, headers: readonly string[]): void => {
  if ([found.email, found.to, found.contactNumber, found.person].some(({ length }) => length > 0)) return;
  const taken = new Set(Object.values(found).flat());
  for (const [column, header] of headers.entries()) {
    const hint = taken.has(column) ? undefined : readHeader(header);
    const kind = hint?.is === 'field' ? kindOf(hint.field) : undefined;
    if (kind === 'phone' || kind === 'email') found[kind === 'phone' ? 'contactNumber' : 'email'].push(column);
  }
};

/**
 * The role of each column by its header, and by its values where the header says little.
 * @param rows the first of the table @param pins what the user says of columns
 */
export const logColumnsOf = (
  headers: readonly string[],
  rows: readonly (readonly string[])[] = [],
  pins: LogPins = new Map(),
): LogColumns => {
  const found = Object.fromEntries(LOG_ROLES.map((role) => [role, [] as number[]])) as Record<LogRole, number[]>;
  for (const [column, header] of headers.entries()) {
    const role = roleOf(header);
    if (role) found[role].push(column);
  }
  nameContacts(found, headers);
  pinRoles(found, pins);
  settleRoles(found, headers, rows);
  // A lead is somebody in one campaign; the code of a contact stands for them in all.
  const isLead = (column: number): number => (/\blead\b/.test(foldHeader(headers[column] as string)) ? 1 : 0);
  found.person.sort((a, b) => isLead(a) - isLead(b));
  // A number tells one campaign from another where no column has their names.
  if (found.campaign.length === 0) found.campaign = found.campaignId;
  found.campaignId = [];
  return found;
};

const mostly = (values: readonly string[], test: (value: string) => boolean): boolean =>
  values.length > 0 && values.filter(test).length * 10 >= values.length * 9;

const formOf = (header: string, values: readonly string[]): TimeForm => {
  if (mostly(values, (value) => SECONDS.test(value))) return 'seconds';
  if (mostly(values, (value) => MILLISECONDS.test(value))) return 'milliseconds';
  if (mostly(values, (value) => ZONED.test(value) && HAS_CLOCK.test(value))) return 'zoned';
  return /\b(?:utc|gmt)\b/.test(foldHeader(header)) ? 'utc' : 'naive';
};

/** The less has to be believed of a form, the sooner it is asked. */
const TRUST: readonly TimeForm[] = ['seconds', 'milliseconds', 'zoned', 'utc', 'naive'];

/** Where instants are, as headers and the values of the first rows tell; undefined where the file has none. */
export const timeColumnsOf = (
  columns: LogColumns,
  headers: readonly string[],
  rows: readonly (readonly string[])[],
): TimeColumns | undefined => {
  const valuesOf = (column: number): readonly string[] => rows.map((row) => row[column]?.trim() ?? '').filter((value) => value !== '');
  const [zone] = columns.zone;
  const candidates = [...columns.time, ...columns.date, ...columns.clock]
    .map((column) => {
      const all = valuesOf(column);
      const values = all.filter((value) => !NO_DAY.test(value) && [SECONDS, MILLISECONDS, DATED].some((pattern) => pattern.test(value)));
      return { column, values, isTime: all.length > 0 && values.length * 2 >= all.length };
    })
    // Some rows may say their time in words: those are told as unread.
    .filter(({ isTime }) => isTime)
    .map((one) => ({ ...one, form: formOf(headers[one.column] as string, one.values) }));
  const [best] = candidates.toSorted((a, b) => TRUST.indexOf(a.form) - TRUST.indexOf(b.form));
  if (!best) return undefined;
  const isMidnight = mostly(best.values, (value) => MIDNIGHT.test(value));
  const alone = best.form === 'naive' && (isMidnight || !mostly(best.values, (value) => HAS_CLOCK.test(value)));
  // A column that says start may hold the time of day alone.
  const isClock = (column: number): boolean =>
    column !== best.column && mostly(valuesOf(column), (value) => CLOCK.test(value.replace(NO_DAY, '')));
  const clock = alone
    ? (columns.clock.find((column) => column !== best.column) ?? [...columns.time, ...columns.date].find(isClock))
    : undefined;
  return {
    column: best.column,
    form: best.form,
    ...(clock !== undefined && { clock }),
    ...(isMidnight && { isMidnight }),
    ...(zone !== undefined && best.form === 'naive' && { zone }),
  };
};
