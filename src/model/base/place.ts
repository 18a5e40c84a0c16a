/**
 * Where a finding is. `file` counts the files that were judged together, from 0; absent where there is one. Rows and columns of a
 * table are counted as reports count them (rows from 1, columns from 0), lines and columns of a text from 1, as SARIF counts them.
 */
export type Place = { readonly file?: number } & (
  | { readonly at: 'file' }
  | { readonly at: 'column'; readonly column: number }
  | { readonly at: 'row'; readonly row: number }
  | { readonly at: 'cell'; readonly row: number; readonly column: number }
  | { readonly at: 'text'; readonly line: number; readonly column: number; readonly length: number }
  | { readonly at: 'key'; readonly path: readonly (string | number)[]; readonly line: number }
);

/** A stored file as a whole. @param file its place among the files of the audit */
export const wholeFile = (file: number): Place => ({ at: 'file', file });
