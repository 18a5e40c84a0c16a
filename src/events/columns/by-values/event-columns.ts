/**
 * Columns of events that no header calls so: under "Message Status", "Zdarzenie" or any other word stands what happened to each mail. What they say and
 * we do not know is then told as unread, and no send.
 * @module
 */
import { tellSends } from '../../words/sends-told.js';
import type { LogColumns } from '../log-columns.js';

/** Rows of which the words are looked at. */
const SAMPLE = 200;

/** The columns of a log, with one of events where none says what happened, and one that no word of headers names does. */
export const withEventColumn = (columns: LogColumns, headers: readonly string[], rows: readonly (readonly string[])[]): LogColumns => {
  if ([...columns.kind, ...columns.outcome, ...columns.direction].length > 0) return columns;
  const taken = new Set(Object.values(columns).flat());
  const textsAt = (column: number): readonly string[] => rows.slice(0, SAMPLE).flatMap((row) => row[column]?.trim() || []);
  const kind = headers.flatMap((_, column) => (!taken.has(column) && tellSends(textsAt(column)) ? [column] : []));
  return kind.length === 0 ? columns : { ...columns, kind };
};
