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

/** @param isOfContacts whether they are rows of a file of contacts: a no to an opt-in is that of whoever never ticked it there */
export const countRows = (rows: readonly Pick<ListedRow, 'tells' | 'isSure'>[], isOfContacts = false): RowCounts => {
  const counts = { refuses: 0, day: 0, nothing: 0 };
  for (const { tells, isSure } of rows) counts[tells === 'refuses' && isOfContacts && !isSure ? 'nothing' : tells]++;
  return counts;
};

/** Whether a row is one of those that refuse, where others of its list do not. */
export const isMeant = (
  { tells, isSure }: Pick<ListedRow, 'tells' | 'isSure'>,
  { isOfContacts }: Pick<ClearEntryCollector, 'isOfContacts'>,
): boolean => tells !== 'nothing' && (tells === 'day' || !isOfContacts || isSure);

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
