/**
 * What stands in the place of a value that was never calculated, as spreadsheets write errors: a blank would say no under a header of refusals, and nobody
 * knows what it is.
 */
export const UNCALCULATED = '#CALC!';

/** What a sheet holds that its lines of text do not show. */
export interface SheetCounts {
  hiddenRows: number;
  hiddenColumns: number;
  mergedCells: number;
  errorCells: number;
  uncalculatedCells: number;
  unreadNotes: number;
}

export const noSheetCounts = (): SheetCounts => ({
  hiddenRows: 0,
  hiddenColumns: 0,
  mergedCells: 0,
  errorCells: 0,
  uncalculatedCells: 0,
  unreadNotes: 0,
});
