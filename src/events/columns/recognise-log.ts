import type { EventKind } from '../../model/events/event.js';
import { callStageOf, channelOf, eventKindOf } from '../words/event-words.js';
import { asksWay, wayTold } from '../words/way-words.js';
import { type LogColumns, logColumnsOf, type TimeColumns, timeColumnsOf } from './log-columns.js';
import { mayBeOrdinary, ordinaryKindOf } from './ordinary-log.js';
import { logProductOf } from './products.js';
import { textsOf } from './rows-are.js';
import { mailKindOf, mayBeMails, mayBeTexts, textKindOf } from './text-log.js';

/** Whether some column says to whom. */
export const tellsWhom = ({ email, to, from, contactNumber, person }: LogColumns): boolean =>
  [email, to, from, contactNumber, person].some(({ length }) => length > 0);

/** Whether a table can be read as a log at all: it says when, and to whom. */
export const isLogTable = (columns: LogColumns, time: TimeColumns | undefined): boolean => time !== undefined && tellsWhom(columns);

/** One side of a call or of a mail: a number or an extension, alone or behind a name, an address, a number that was hidden. */
const SIDE = /^\+?[\d .()/-]{2,}$|\d[\d .()-]{6,}\d|\S@\S|^(?:anonym|priv|withheld|restrict|unknown|inconnu|masqu|unavailable)/i;
/** What only logs tell of people. A word for a refusal, a meeting or a task may stand in a list of contacts as well. */
const ONLY_LOGS: ReadonlySet<EventKind> = new Set(['attempt', 'delivered', 'opened', 'opened-by-machine', 'clicked']);

/** What an export of refusals tells, and nothing else. */
const REFUSALS: ReadonlySet<EventKind> = new Set(['refused', 'complained']);

/** A number of France as it is dialled, or one with its country. */
const DIALLED = /^(?:0[1-9](?:[ .-]?\d\d){4}|(?:\+|00)?(?:33|32|41|49|39|34|44|352)[ .]?(?:\(0\)[ .]?)?\d(?:[ .-]?\d){7,10})$/;

/** Rows of which the words are looked at. */
const SAMPLE = 200;
/** Of those that say anything, so many of ten must be words of logs. */
const MOST = 8;
/** Under a header that says direction fewer do: a team writes what it likes beside them. */
const HALF = 5;

/**
 * What a table is a log of: of calls or sends; of refusals alone, which is a list of contacts too; of calls, unless it is a list of contacts
 * with their last call; of nothing.
 */
export type LogKind = 'log' | 'refusals' | 'unsure' | undefined;

/** Whether a header may be that of a log, whatever stands under it: `logKindOfTable` says no to all others. */
export const mayBeLogHeader = (headers: readonly string[]): boolean => {
  const columns = logColumnsOf(headers);
  const { from, to, direction, kind } = columns;
  const tellsWhat = (from.length > 0 && to.length > 0) || direction.length > 0 || kind.length > 0 || logProductOf(headers) !== undefined;
  return (tellsWhat && tellsWhom(columns)) || mayBeOrdinary(columns) || mayBeTexts(headers, columns) || mayBeMails(headers, columns);
};

/** Whether most rows of a table hold a moment and a number that somebody can be called on, under headers of logs: it may be one, whatever else is lacking. */
export const datesNumbers = (headers: readonly string[], rows: readonly (readonly string[])[]): boolean => {
  const sample = rows.slice(0, SAMPLE);
  const columns = logColumnsOf(headers, sample);
  const { to, contactNumber, from } = columns;
  if (!isLogTable(columns, timeColumnsOf(columns, headers, sample))) return false;
  const numbers = textsOf(sample, [...to, ...contactNumber, ...from]);
  return numbers.length > 0 && numbers.filter((text) => DIALLED.test(text)).length * 2 > numbers.length;
};

/** Whether a header says both sides of a call or a send, and which way it went: nothing but a log has all that. */
export const isLogHeader = (headers: readonly string[]): boolean => {
  const { from, to, direction } = logColumnsOf(headers);
  return from.length > 0 && to.length > 0 && direction.length > 0;
};

/**
 * Whether a table is a log of calls or sends, and no list of contacts: it says when, to whom, and which way or what happened, in words
 * of logs. A file that may be either is a list of contacts; one that tells of refusals alone is a log where logs are judged.
 */
export const logKindOfTable = (headers: readonly string[], rows: readonly (readonly string[])[]): LogKind => {
  const sample = rows.slice(0, SAMPLE);
  const columns = logColumnsOf(headers, sample);
  const time = timeColumnsOf(columns, headers, sample);
  if (!isLogTable(columns, time)) return undefined;
  const valuesOf = (column: number): readonly string[] => sample.map((row) => row[column]?.trim() ?? '').filter((value) => value !== '');
  const says = (column: number, test: (text: string) => boolean, least = MOST): boolean => {
    const values = valuesOf(column);
    return values.length > 0 && values.filter(test).length * 10 >= values.length * least;
  };
  // Both sides of a call or a mail, or a way: no list of contacts has them.
  const isSide = (column: number): boolean => says(column, (text) => SIDE.test(text));
  if (columns.from.some(isSide) && columns.to.some(isSide)) return 'log';
  // A "type" that says ways is one of calls where something else tells of calls: a list of contacts may have types.
  const ways = columns.call.length > 0 ? columns.direction : logColumnsOf(headers).direction;
  if (ways.some((column) => says(column, (text) => wayTold(text, asksWay(headers[column] ?? '')) !== undefined, HALF))) return 'log';
  if (columns.kind.some((column) => says(column, (text) => callStageOf(text) !== undefined))) return 'log';
  const kindOf = (text: string): EventKind | undefined => (channelOf(text) === undefined ? eventKindOf(text) : undefined);
  // Of a product that is known by its head, fewer words need be.
  const product = logProductOf(headers);
  const told = columns.kind.filter((column) => says(column, (text) => kindOf(text) !== undefined, product === undefined ? MOST : HALF));
  if (told.some((column) => valuesOf(column).some((text) => ONLY_LOGS.has(kindOf(text) ?? 'other')))) return 'log';
  if (told.some((column) => says(column, (text) => REFUSALS.has(kindOf(text) ?? 'other')))) return 'refusals';
  const rowsAre = product?.rowsAre;
  if (rowsAre !== undefined) return rowsAre === 'refusals' ? rowsAre : 'log';
  return (
    time &&
    (mailKindOf(headers, sample, columns, time) ??
      textKindOf(headers, sample, columns, time) ??
      ordinaryKindOf(headers, sample, columns, time))
  );
};
