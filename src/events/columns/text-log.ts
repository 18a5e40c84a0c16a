/**
 * Text messages that nobody's product exported: a moment, a number and what was written, with who sent it or what became of it.
 * @module
 */
import { foldHeader } from '../../fields/text/fold-header.js';
import type { FieldName } from '../../model/contact/field.js';
import type { LogColumns, TimeColumns } from './log-columns.js';
import { fieldsOf, isTimed, NAMES, OF_LOGS } from './ordinary-log.js';
import { rowsAreOf } from './rows-are.js';
import { isSentHeader } from './text-messages.js';

/** An answer to a message stands beside it. */
const OF_ANSWERS: ReadonlySet<FieldName> = new Set(['lastInboundAt']);

/** Whoever is written to on a social network has a profile, and no text message goes there. */
const OF_PROFILES = /\b(?:profile?|linked ?in|connection degree)\b/;

/** Columns by which a table may be one of text messages: to whom, when, what was written, and by whom or what became of it. */
export const mayBeTexts = (headers: readonly string[], { contactNumber, to, email, outcome, time, date, clock }: LogColumns): boolean =>
  contactNumber.length + to.length + email.length > 0 &&
  time.length + date.length + clock.length > 0 &&
  isSentHeader(headers, outcome.length > 0);

/** Whether a table is a log of text messages, or one of contacts that were written to, which may be either. */
export const textKindOf = (
  headers: readonly string[],
  rows: readonly (readonly string[])[],
  columns: LogColumns,
  time: TimeColumns,
): 'log' | 'unsure' | undefined => {
  if (!mayBeTexts(headers, columns) || rowsAreOf(columns, headers, rows) !== 'texts') return undefined;
  const fields = fieldsOf(headers, columns).filter((field) => !OF_LOGS.has(field) && !OF_ANSWERS.has(field));
  if (headers.some((header) => OF_PROFILES.test(foldHeader(header)))) return undefined;
  // Where contacts come from, or since when they are known, no log says.
  if (fields.some((field) => !NAMES.has(field))) return undefined;
  return fields.length === 0 || isTimed(time, rows) ? 'log' : 'unsure';
};
