import type { ClearEntryCollector } from './clear-entry-collector.js';
import type { ListedRow } from './listed-row.js';

/** Who is taken from a file: everybody in it, or those of whom their row says that they refuse. */
export const IMPORTED_ROWS = ['all', 'refusing'] as const;
export type ImportedRows = (typeof IMPORTED_ROWS)[number];

/** Rows by what they tell. */
interface RowCounts {
  readonly refuses: number;
  readonly day: number;
  readonly nothing: number;
}

export const countRows = (rows: readonly Pick<ListedRow, 'tells'>[]): RowCounts => {
  const counts = { refuses: 0, day: 0, nothing: 0 };
  for (const { tells } of rows) counts[tells]++;
  return counts;
};

/**
 * Who is meant where nobody says it: a list of refusals bars everybody on it; a file of contacts marks those who refuse, and a blank beside a mark is
 * no refusal.
 * @param asks whether it asks of each row whether it refuses
 * @param isOfContacts whether it has the columns of a file of contacts
 * @returns `ask` where it may be either: some rows tell a refusal in words or a day and others nothing, or none refuses where each is asked, or where
 * all is told that a file of contacts tells
 */
export const whoRefuses = (
  { refuses, day, nothing }: RowCounts,
  { asks, isOfContacts }: Pick<ClearEntryCollector, 'asks' | 'isOfContacts'>,
): ImportedRows | 'ask' => {
  if (nothing === 0) return 'all';
  if (asks && refuses > 0) return 'refusing';
  return asks || refuses + day > 0 || isOfContacts ? 'ask' : 'all';
};
