import { channelOf, directionOf, eventKindOf } from '../words/event-words.js';
import { type LogColumns, logColumnsOf, type TimeColumns, timeColumnsOf } from './log-columns.js';

/** Whether a table can be read as a log at all: it says when, and to whom. */
export const isLogTable = (columns: LogColumns, time: TimeColumns | undefined): boolean =>
  time !== undefined && [columns.email, columns.to, columns.from, columns.contactNumber, columns.person].some(({ length }) => length > 0);

/** Rows of which the words are looked at. */
const SAMPLE = 200;
/** Of those that say anything, so many of ten must be words of logs. */
const MOST = 8;

/**
 * Whether a table is a log of calls or sends, and no list of contacts: it says when, to whom, and which way or what happened, in words
 * of logs. A file that may be either is a list of contacts.
 */
export const isLog = (headers: readonly string[], rows: readonly (readonly string[])[]): boolean => {
  const columns = logColumnsOf(headers);
  const sample = rows.slice(0, SAMPLE);
  const time = timeColumnsOf(columns, headers, sample);
  if (!isLogTable(columns, time) || sample.length === 0) return false;
  const says = (column: number, test: (text: string) => boolean): boolean => {
    const values = sample.map((row) => row[column]?.trim() ?? '').filter((value) => value !== '');
    return values.length > 0 && values.filter(test).length * 10 >= values.length * MOST;
  };
  // Both sides of a call, or a way: no list of contacts has them.
  if (columns.from.length > 0 && columns.to.length > 0) return true;
  if (columns.direction.some((column) => says(column, (text) => directionOf(text) !== undefined))) return true;
  return columns.kind.some((column) => says(column, (text) => eventKindOf(text) !== undefined && channelOf(text) === undefined));
};
