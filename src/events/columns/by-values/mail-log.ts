/**
 * Mails that nobody's product exported, or one in words of its own: a moment, an address, what was sent, and what became of it under "status".
 * @module
 */
import { foldHeader } from '../../../fields/text/fold-header.js';
import type { FieldName } from '../../../model/contact/field.js';
import type { EventKind } from '../../../model/events/event.js';
import { eventKindOf } from '../../words/event-words.js';
import type { LogColumns, TimeColumns } from '../log-columns.js';
import { fieldsOf, isTimed, NAMES, OF_LOGS } from '../ordinary-log.js';

/** What was sent: its subject, or the campaign that it was of. Contacts that were exported from a campaign have neither of each row. */
const OF_A_MAIL =
  /^(?:campaign|campagne|kampagne|campana|campagna|campanha|kampania|kampanj)(?: (?:name|nom|nome|nombre))?$|^(?:nom de la |name der )campagne$|^(?:e ?mail |mail |message )?(?:subject(?: line)?|sujet|objet|betreff|asunto|oggetto|onderwerp|assunto|temat|amne)$/;
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
