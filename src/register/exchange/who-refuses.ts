import type { ListedRow } from './clear-entry-collector.js';

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
 * @returns `ask` where it may be either: some rows tell a day and others nothing, or none refuses where each is asked
 */
export const whoRefuses = ({ refuses, day, nothing }: RowCounts, asks: boolean): ImportedRows | 'ask' => {
  if (nothing === 0) return 'all';
  if (asks && refuses > 0) return 'refusing';
  return asks || day > 0 ? 'ask' : 'all';
};
