/**
 * Columns of events that no header calls so: under "Message Status", "Zdarzenie" or any other word stands what happened to each mail. What they say and
 * we do not know is then told as unread, and no send.
 * @module
 */
import type { EventKind } from '../../../model/events/event.js';
import { channelOf, eventKindOf } from '../../words/event-words.js';
import type { LogColumns } from '../log-columns.js';

type Rows = readonly (readonly string[])[];

/** Rows of which the words are looked at. */
const SAMPLE = 200;
/** What logs of sends alone tell: a column of refusals is no column of events. */
const OF_SENDS: ReadonlySet<EventKind> = new Set(['attempt', 'delivered', 'opened', 'opened-by-machine', 'clicked']);

const kindOf = (text: string): EventKind | undefined => (channelOf(text) === undefined ? eventKindOf(text) : undefined);

/** The kinds that the cells of a column say, each once for each cell; undefined for a cell that says none. */
const kindsIn = (rows: Rows, column: number): readonly (EventKind | undefined)[] =>
  rows.slice(0, SAMPLE).flatMap((row) => {
    const text = row[column]?.trim() ?? '';
    return text === '' ? [] : [kindOf(text)];
  });

/** Whether a column says what happened to mails: at least half of its cells do, and a send is among them. */
export const saysEvents = (rows: Rows, column: number): boolean => {
  const kinds = kindsIn(rows, column);
  return kinds.filter((kind) => kind !== undefined).length * 2 >= kinds.length && kinds.some((kind) => kind && OF_SENDS.has(kind));
};

/** The columns of a log, with one of events where none says what happened, and one that no word of headers names does. */
export const withEventColumn = (columns: LogColumns, headers: readonly string[], rows: Rows): LogColumns => {
  if ([...columns.kind, ...columns.outcome, ...columns.direction].length > 0) return columns;
  const taken = new Set(Object.values(columns).flat());
  const kind = headers.flatMap((_, column) => (!taken.has(column) && saysEvents(rows, column) ? [column] : []));
  return kind.length === 0 ? columns : { ...columns, kind };
};
