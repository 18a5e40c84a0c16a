import { stanceOf } from '../../fields/answers/yes-no.js';
import { besideWaysOut } from '../../fields/opposition/refusal/beside/how-to-leave.js';
import { foldHeader } from '../../fields/text/fold-header.js';
import { channelOf, eventKindOf } from '../words/event-words.js';
import { ANSWERED, UNANSWERED } from '../words/event-words-data.js';
import type { LogColumns } from './log-columns.js';
import { isOfGateway, isSenderHeader } from './message-words.js';

type Rows = readonly (readonly string[])[];

/** Headers of what was written, and of the parts that a text message is sent in. */
const WRITTEN =
  /^(?:(?:sms|whats ?app) )?(?:message|messages|body|corps|content|contenu|texte?|sms|nachricht|mensaje|messaggio)(?: (?:sms|du (?:sms|message)|envoyee?|sent|text|texte|body|content))?$/;
const SEGMENTS = /^(?:num(?:ber of)? ?segments?|nombre de (?:segments|sms)|nb sms|sms (?:parts|count))$/;
/** Headers of what only a call has. */
const SPOKEN =
  /\b(?:duree|duration|bill ?sec|incall|talk(?:ing)?(?: time)?|ring(?:ing)?(?: time)?|voicemail|messagerie|recording|enregistrement)\b/;
/** A line of France by which nobody sends texts. */
const FIXED_LINE = /^(?:(?:\+|00)?33 ?(?:\(0\) ?)?|0)[1-59][\d .()-]{7,}$/;
/** Results that calls and messages have in common, and answers to a question that nobody knows. */
const OF_BOTH = /^(?:failed|termine|completed|rejected|unreachable|cancel(?:l?ed)?|annule|yes|no|oui|non|true|false|0|1)$/;

const textsIn = (rows: Rows, column: number): readonly string[] => rows.flatMap((row) => row[column]?.trim() || []);
const half = (texts: readonly string[], test: (text: string) => boolean): boolean => texts.filter(test).length * 2 > texts.length;

/** Whether a text is one of ours: it tells its reader how to refuse the next. */
export const tellsWayOut = (text: string): boolean => besideWaysOut(text) !== undefined;

/** Whether a column holds what was written to the contacts, and no box of theirs. */
export const isWritten = (header: string, column: number, rows: Rows): boolean =>
  WRITTEN.test(foldHeader(header)) && !half(textsIn(rows, column), (text) => stanceOf(text).stance !== undefined && !tellsWayOut(text));

/** Whether headers are of what was sent: what was written, and by whom or what became of it, and of no call. @param tellsResult whether a column says what became of it */
export const isSentHeader = (headers: readonly string[], tellsResult: boolean): boolean => {
  const said = headers.map(foldHeader);
  if (said.some((header) => SPOKEN.test(header))) return false;
  return said.some((header) => WRITTEN.test(header)) && (tellsResult || headers.some(isSenderHeader));
};

const isOfCall = (text: string): boolean => {
  const words = foldHeader(text);
  return !OF_BOTH.test(words) && (ANSWERED.test(words) || UNANSWERED.test(words));
};
const isOfMessage = (text: string): boolean => channelOf(text) === 'sms' || eventKindOf(text) !== undefined || isOfGateway(text);
/** What nobody says of a call: that it was sent, or that it arrived. */
const isPassage = (text: string): boolean => ['attempt', 'delivered'].includes(eventKindOf(text) ?? '');

/**
 * Whether a table of numbers is one of text messages, and nothing in it is of a call: it holds what was written, and who sent it or what
 * became of it as of messages; or it tells that something was sent or arrived.
 */
export const areTexts = ({ answered, kind, outcome, call }: LogColumns, headers: readonly string[], rows: Rows): boolean => {
  const said = headers.map(foldHeader);
  const isIdOfMessage = (column: number): boolean => /\b(?:message|mid|sms)\b/.test(said[column] as string);
  if (answered.length > 0 || said.some((header) => SPOKEN.test(header)) || !call.every(isIdOfMessage)) return false;
  if (said.some((header) => SEGMENTS.test(header))) return true;
  const results = [...kind, ...outcome].flatMap((column) => textsIn(rows, column));
  if (results.some(isOfCall)) return false;
  if (half(results, isPassage)) return true;
  const written = headers.flatMap((header, column) => (isWritten(header, column, rows) ? [column] : []));
  if (written.length === 0) return false;
  if (half(results, isOfMessage)) return true;
  if (said.some((header) => /\b(?:appels?|calls?|called|dial\w*|anruf\w*|llamadas?|chiamat[ae])\b/.test(header))) return false;
  // Results that nobody explains are as much of calls as of messages: who sent them tells.
  const isSender = (_: string, column: number): boolean =>
    isSenderHeader(headers[column] as string) && !half(textsIn(rows, column), (text) => FIXED_LINE.test(text));
  return said.some(isSender) || written.some((column) => half(textsIn(rows, column), tellsWayOut));
};
