/**
 * Messages that nobody's product exported: a moment, a number and what was written, with who sent it or what became of it; and mails: a moment,
 * an address, what was sent, and what became of it under "status".
 * @module
 */
import { foldHeader } from '../../fields/text/fold-header.js';
import type { FieldName } from '../../model/contact/field.js';
import type { EventKind } from '../../model/events/event.js';
import { eventKindOf } from '../words/event-words.js';
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

/** What was sent: its subject, or the campaign that it was of. Contacts that were exported from a campaign have neither of each row. */
const OF_A_MAIL =
  /^(?:campaign|campagne|kampagne|campana|campagna|campanha|kampania|kampanj)(?: (?:name|nom|nome|nombre|title|titre|titel|titulo|titolo))?$|^(?:nom de la |titre de la |name der )campagne$|^(?:e ?mail |mail |message )?(?:subject(?: line)?|sujet|objet|betreff|asunto|oggetto|onderwerp|assunto|temat|amne)$/;
/** What becomes of a mail, and is no state of a contact. */
const SENT: ReadonlySet<EventKind> = new Set(['attempt', 'delivered', 'opened', 'clicked', 'bounced', 'deferred']);
/** Of the texts under a status, so many of ten must be words of mails. */
const HALF = 5;

/** Columns by which a table may be one of mails: to whom, when, which mail, and what became of it. */
export const mayBeMails = (headers: readonly string[], { email, to, outcome, time, date, clock }: LogColumns): boolean =>
  email.length + to.length > 0 &&
  outcome.length > 0 &&
  time.length + date.length + clock.length > 0 &&
  headers.some((header) => OF_A_MAIL.test(foldHeader(header)));

/** Whether a table is a log of mails, one of contacts that were written to, which may be either, or none. */
export const mailKindOf = (
  headers: readonly string[],
  rows: readonly (readonly string[])[],
  columns: LogColumns,
  time: TimeColumns,
): 'log' | 'unsure' | undefined => {
  if (!mayBeMails(headers, columns) || !isTimed(time, rows)) return undefined;
  const tells = columns.outcome.some((column) => {
    const kinds = rows.flatMap((row) => (row[column]?.trim() ? [eventKindOf(row[column] as string)] : []));
    return kinds.filter((kind) => kind !== undefined).length * 10 >= kinds.length * HALF && kinds.some((kind) => kind && SENT.has(kind));
  });
  if (!tells) return undefined;
  const others: readonly FieldName[] = fieldsOf(headers, columns).filter((field) => field !== 'email' && !OF_LOGS.has(field));
  if (others.length === 0) return 'log';
  return others.every((field) => NAMES.has(field)) ? 'unsure' : undefined;
};
