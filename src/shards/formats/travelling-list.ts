import type { LoadedList } from '../../lists/definition/loaded-list.js';

/** Where the entries of a part lie: a part of a compiled list, or a table of fingerprints and its filter. */
export type TableFile =
  | { readonly index: string; readonly entriesAt: number }
  | { readonly slots: string; readonly filter: string; readonly mask: number; readonly count: number };

/** A list as a plan holds it. */
export type TravellingList = Omit<LoadedList, 'parts'> & {
  readonly parts: readonly (Omit<LoadedList['parts'][number], 'table'> & { readonly table: TableFile })[];
};
