/**
 * Calls that nobody's product exported: a moment, a number and a result in each row, with no word for the way. Contacts whose last call a
 * dialler noted look the same, so that a file with columns of contacts is never taken for a log; at most it is in doubt.
 * @module
 */
import { readHeader } from '../../fields/columns/headers/header-reader.js';
import { foldHeader } from '../../fields/text/fold-header.js';
import type { FieldName } from '../../model/contact/field.js';
import { isResultOfCall } from '../words/event-words.js';
import { HAS_CLOCK, type LogColumns, type TimeColumns } from './log-columns.js';

type Rows = readonly (readonly string[])[];

/** What a log may hold of a contact beside their number; all other fields are those of lists of contacts. */
export const OF_LOGS: ReadonlySet<FieldName> = new Set([
  'phone',
  'mobile',
  'phoneType',
  'callingCode',
  'recordId',
  'status',
  'comments',
  'tags',
  'language',
  'country',
  'department',
  'postcode',
  'updatedAt',
  'lastOutboundAt',
  'score',
]);
/** Who the contact is: teams write it into their logs, and lists of contacts are made of it. */
export const NAMES: ReadonlySet<FieldName> = new Set([
  'civility',
  'firstName',
  'lastName',
  'fullName',
  'company',
  'email',
  'city',
  'jobTitle',
]);

/** Headers of a result, which no state of a contact is called by. */
const RESULT =
  /\b(?:outcome|resultats?|results?|dispo(?:sition)?|ergebnis|resultado|resultaat|uitkomst|esito|anrufergebnis|wrap up|wrapup)\b/;
/** Headers that say that it is of a call. */
const OF_CALL =
  /\b(?:calls?|called|dial(?:l?ed)?|appels?|appele|anruf\w*|llamadas?|chiamat[ae]|length in sec|bill ?sec|talk time|(?:duree|duration)(?: (?:de (?:l )?|of )?(?:appel|call|conversation|s|sec|seconds?|secondes))?|dauer|gesprachsdauer|duracion|durata)$|\b(?:call|appel|anruf|llamada|chiamata) (?:id|status|result|outcome|date|time|duration)\b/;
/** How long it took, or which of all calls it was: told of a call, and not of whoever was called. */
const ONE_CALL =
  /^(?:(?:call |talk |appel )?(?:duration|time|length)(?: (?:s|sec|seconds?|in sec(?:onds)?))?|length in sec|bill ?sec|duree(?: (?:s|sec|secondes|(?:de l |d )?appel|(?:de )?(?:la )?(?:conversation|communication)))?|dauer|(?:anruf|gesprachs)dauer|duracion(?: de (?:la )?llamada)?|durata(?: (?:della )?chiamata)?|(?:call|unique|linked|cdr) ?id)$/;
/** Where contacts come from, in a word that may be a column of other things. */
const FROM_WHERE = /^(?:source|origine?|provenance|herkunft|quelle|fuente|origen|fonte)\b/;
/** When something was made, and not when somebody was called. */
const MADE = /\b(?:creat\w*|creation|added|ajoute|import\w*|erstellt|creado|creato|unsub)\b/;
/** Of rows, the share of ten that tells of a number again. */
const AGAIN = 2;
/** Of those that say anything, so many of ten must say it. */
const MOST = 8;
const HALF = 5;

const isNumber = (text: string): boolean => /^(?:tel:)?\+?[\d .()/-]{6,}$/.test(text);

/** Whether numbers stand there again and again, at other moments: people are called several times, and stand in a list once. */
const isRepeated = (rows: Rows, number: number, when: readonly number[]): boolean => {
  const moments = new Map<string, Set<string>>();
  for (const row of rows) {
    const told = row[number]?.replace(/\D/g, '') ?? '';
    if (told === '') continue;
    const own = moments.get(told) ?? new Set();
    moments.set(told, own.add(when.map((column) => row[column] ?? '').join(' ')));
  }
  let again = 0;
  for (const { size } of moments.values()) again += size - 1;
  return again * 10 >= rows.length * AGAIN;
};

/** Whether rows say a time of day, which nobody notes of a contact that stands in a list. */
export const isTimed = ({ form, column, clock, isMidnight }: TimeColumns, rows: Rows): boolean => {
  if (clock !== undefined) return true;
  const texts = rows.flatMap((row) => row[column]?.trim() || []);
  return isMidnight === undefined && (form !== 'naive' || texts.filter((text) => HAS_CLOCK.test(text)).length * 10 >= texts.length * MOST);
};

/** Columns by which a table may be one of calls: a number, and what came of it. A header without them is none, whatever stands under it. */
export const mayBeOrdinary = ({ contactNumber, to, outcome, call, time, date, clock }: LogColumns): boolean =>
  contactNumber.length + to.length > 0 && outcome.length + call.length > 0 && time.length + date.length + clock.length > 0;

/** Whether a table is a log of calls, one of contacts that were called, which may be either, or none. */
export const ordinaryKindOf = (
  headers: readonly string[],
  rows: Rows,
  columns: LogColumns,
  time: TimeColumns,
): 'log' | 'unsure' | undefined => {
  if (!mayBeOrdinary(columns)) return undefined;
  const says = (column: number, test: (text: string) => boolean, least: number): boolean => {
    const texts = rows.flatMap((row) => row[column]?.trim() || []);
    return texts.length > 0 && texts.filter(test).length * 10 >= texts.length * least;
  };
  const number = [...columns.to, ...columns.contactNumber].find((column) => says(column, isNumber, MOST));
  if (number === undefined) return undefined;
  const folded = headers.map(foldHeader);
  const header = (column: number): string => folded[column] as string;
  const { outcome, call } = columns;
  const hasResults = outcome.some((column) => says(column, isResultOfCall, HALF));
  const when = [time.column, ...(time.clock === undefined ? [] : [time.clock])];
  const isOfCall = [...when, ...outcome, ...call].some((column) => OF_CALL.test(header(column)));
  if (!hasResults && !isOfCall && !outcome.some((column) => RESULT.test(header(column)))) return undefined;
  const timed = isTimed(time, rows);
  const again = isRepeated(rows, number, when);
  const fields = fieldsOf(headers, columns);
  const isOne = call.some((column) => ONE_CALL.test(header(column)) && says(column, (text) => /\d/.test(text), MOST));
  if (fields.some((field) => !OF_LOGS.has(field) && !NAMES.has(field)))
    return timed && (again || isOne) && hasResults ? 'unsure' : undefined;
  if (fields.some((field) => NAMES.has(field))) return timed ? (isOne ? 'log' : 'unsure') : again && hasResults ? 'unsure' : undefined;
  if (MADE.test(header(time.column))) return 'unsure';
  if (timed) return 'log';
  if (again) return 'log';
  return hasResults && OF_CALL.test(header(time.column)) ? 'unsure' : undefined;
};

/** The fields of lists of contacts that some headers are, but for those of a log. */
export const fieldsOf = (headers: readonly string[], columns: LogColumns): readonly FieldName[] => {
  const own = new Set([columns.time, columns.date, columns.clock, columns.own, columns.ownLine, columns.outcome, columns.call].flat());
  return headers.flatMap((header, column) => {
    const hint = own.has(column) ? undefined : readHeader(header);
    if (hint?.is === 'choice') return FROM_WHERE.test(foldHeader(header)) ? ['source' as const] : [];
    return hint?.is === 'field' ? [hint.field] : [];
  });
};
