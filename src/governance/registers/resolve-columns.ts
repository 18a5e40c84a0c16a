import type { RegisterKind } from '../../model/governance/control.js';
import type { NeededField } from '../../model/governance/register.js';
import { type FieldCues, NEEDED_COLUMNS, REGISTER_COLUMNS, TIME_OF } from './columns-data.js';
import { AUTHORITY, AWARE, headerWords, NOTIFY, PERSONS, REASON, words } from './header-words.js';

/** Where each field of a register stands, by its name. */
export type RegisterColumns = ReadonlyMap<string, number>;

/** Above all that cues add up to. */
const NAMED = 100;
/** What words must add up to where a field does not say. */
const LEAST = 3;
/** Below all of them. */
const LAST = 1;

/** How clearly a header says a field; 0 where it does not. */
const scoreOf = ({ names = '', lastNames = '', least = LEAST, cues }: FieldCues, words: string): number => {
  const rank = names.split(', ').indexOf(words);
  if (rank >= 0) return NAMED - rank;
  let score = 0;
  for (const [is, weight] of cues) if (is.test(words)) score += weight;
  if (score >= least) return score;
  return lastNames.split(', ').includes(words) ? LAST : 0;
};

const OF_NOTIFICATION = words(NOTIFY, AUTHORITY);
/** Told to somebody else, or no telling at all. */
const OTHER_TELLING = words(
  PERSONS,
  AWARE,
  REASON,
  'interne internal dpo dpd delai delay deadline complement\\w* follow_?up supplement\\w* suivi update mesures? measures? nature',
);

/** The columns of a register of breaches that may hold the notification, by their headers. */
export const notificationColumns = (header: readonly string[]): readonly number[] =>
  header.flatMap((cell, column) => {
    const said = headerWords(cell);
    return OF_NOTIFICATION.test(said) && !OTHER_TELLING.test(said) ? [column] : [];
  });

const IS_DAY = /^\D{0,6}(?:\d{4}-\d{1,2}-\d{1,2}|\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}|\d{1,2}(?:er|st|nd|rd|th|\.)?\s\p{L}+\.?\s\d{4})/u;
/** Fields that a header of a notification is taken for, and that hold no days. */
const DAYLESS: readonly string[] = ['reference', 'notificationKind'];

/** Where no header says when the authority was notified: the column of a notification that holds days. */
const notifiedByValues = (
  header: readonly string[],
  rows: readonly (readonly string[])[],
  columns: RegisterColumns,
): number | undefined => {
  const fieldOf = new Map([...columns].map(([field, column]) => [column, field]));
  return notificationColumns(header).find((column) => {
    const field = fieldOf.get(column);
    if (field !== undefined && !DAYLESS.includes(field)) return false;
    const filled = rows.map((row) => (row[column] ?? '').trim()).filter((cell) => cell !== '');
    return filled.length > 0 && filled.filter((cell) => IS_DAY.test(cell)).length * 2 >= filled.length;
  });
};

/**
 * Which column holds which field: what is said most clearly first. Each column is one field, each field one column.
 * @param rows below the header: days tell a notification from its reference
 */
export const resolveColumns = (
  kind: RegisterKind,
  header: readonly string[],
  rows: readonly (readonly string[])[] = [],
): RegisterColumns => {
  const fields = Object.entries(REGISTER_COLUMNS[kind] as Readonly<Record<string, FieldCues>>);
  const scored = header.flatMap((cell, column) => {
    const words = headerWords(cell);
    return words === '' ? [] : fields.map(([field, cues]) => ({ field, column, score: scoreOf(cues, words) }));
  });
  const columns = new Map<string, number>();
  const taken = new Set<number>();
  for (const { field, column } of scored.filter(({ score }) => score > 0).sort((a, b) => b.score - a.score)) {
    if (columns.has(field) || taken.has(column)) continue;
    columns.set(field, column);
    taken.add(column);
  }
  // An hour without a day is the instant.
  for (const [field, time] of Object.entries(TIME_OF)) {
    const column = columns.get(time);
    if (column === undefined || columns.has(field)) continue;
    columns.set(field, column);
    columns.delete(time);
  }
  const notified = kind === 'breaches' && !columns.has('notifiedAt') ? notifiedByValues(header, rows, columns) : undefined;
  if (notified !== undefined) {
    for (const [field, column] of columns) if (column === notified) columns.delete(field);
    columns.set('notifiedAt', notified);
  }
  return columns;
};

/** The needed fields that no column holds. */
export const missingColumns = (kind: RegisterKind, columns: RegisterColumns): readonly NeededField[] =>
  NEEDED_COLUMNS[kind].filter((field) => !columns.has(field));
