import { groupedHeaders } from './group-headers.js';
import { titleLines } from './title-lines.js';

type Rows = readonly (readonly string[])[];

/** What stands above a table. */
export interface Above {
  /** Titles and notes. */
  readonly titles: readonly string[];
  /** The header with the names of its groups, where a line above it has some that change what columns mean. */
  readonly headers?: readonly string[] | undefined;
}

/** Reads what stands above a table. @param headerRow -1: it has no header */
export const readAbove = (rows: Rows, start: number, headerRow: number, firstData: number): Above => {
  if (headerRow < 0) return { titles: titleLines(rows.slice(start, firstData)) };
  const header = rows[headerRow] ?? [];
  const over = headerRow > start ? rows[headerRow - 1] : undefined;
  const headers = over && groupedHeaders(over, header, rows.slice(firstData));
  return { headers, titles: titleLines(rows.slice(start, headers ? headerRow - 1 : headerRow), header) };
};
