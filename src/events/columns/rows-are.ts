import { foldHeader } from '../../fields/text/fold-header.js';
import { channelOf, eventKindOf } from '../words/event-words.js';
import { ANSWERED, UNANSWERED } from '../words/event-words-data.js';
import type { LogColumns, RowsAre } from './log-columns.js';

type Rows = readonly (readonly string[])[];

/** The texts of some columns that are not blank. */
export const textsOf = (rows: Rows, columns: readonly number[]): readonly string[] =>
  rows.flatMap((row) => columns.map((column) => row[column]?.trim() ?? '')).filter((text) => text !== '');

/** Headers of what was written, and of the parts that a text message is sent in. */
const WRITTEN =
  /^(?:(?:sms|whats ?app) )?(?:message|messages|body|corps|content|contenu|texte?|sms|nachricht|mensaje|messaggio)(?: (?:sms|du sms|envoye|text|body))?$/;
const SEGMENTS = /^(?:num(?:ber of)? ?segments?|nombre de (?:segments|sms)|nb sms|sms (?:parts|count))$/;
/** Headers of what only a call has. */
const SPOKEN = /\b(?:duree|duration|bill ?sec|incall|talk time|ring(?:ing)? time|voicemail|messagerie|recording|enregistrement)\b/;

const half = (texts: readonly string[], test: (text: string) => boolean): boolean => texts.filter(test).length * 2 > texts.length;

/** Whether a table of numbers is one of text messages: it holds what was written, tells how it went as of messages, and nothing of a call. */
const areTexts = ({ answered, outcome }: LogColumns, headers: readonly string[], rows: Rows): boolean => {
  const said = headers.map(foldHeader);
  if (answered.length > 0 || said.some((header) => SPOKEN.test(header))) return false;
  if (said.some((header) => SEGMENTS.test(header))) return true;
  if (!said.some((header) => WRITTEN.test(header))) return false;
  const results = textsOf(rows, outcome);
  const isOfCall = (text: string): boolean => {
    const words = foldHeader(text);
    return !/^(?:failed|termine|completed)$/.test(words) && (ANSWERED.test(words) || UNANSWERED.test(words));
  };
  const isOfMessage = (text: string): boolean =>
    channelOf(text) === 'sms' ||
    eventKindOf(text) !== undefined ||
    /^(?:received|recue?|queued|accepted|en attente)$/.test(foldHeader(text));
  return !results.some(isOfCall) && half(results, isOfMessage);
};

/**
 * What rows are where no word in them says it: a table that tells of numbers and has no word for what happened is one of calls, or of the
 * texts that it holds; one of which both sides are addresses is of mails.
 */
export const rowsAreOf = (columns: LogColumns, headers: readonly string[], rows: Rows): RowsAre => {
  const { from, to, contactNumber, kind, email } = columns;
  const isAddress = (text: string): boolean => text.includes('@');
  if (half(textsOf(rows, to), isAddress) || (to.length === 0 && half(textsOf(rows, from), isAddress))) return 'mails';
  if (from.length + to.length + contactNumber.length > 0 && kind.length === 0) return areTexts(columns, headers, rows) ? 'texts' : 'calls';
  return email.length > 0 ? 'mails' : 'calls';
};
