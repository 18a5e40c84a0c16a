import { readHeader } from '../../fields/columns/headers/header-reader.js';
import { countryCode } from '../../fields/geography/country.js';
import { countryColumn } from '../../fields/geography/country-column.js';
import { memoise } from '../../fields/text/memoise.js';

type Row = readonly string[];

/** In which country the number of a row is: the list's own column of countries tells it. */
export interface RowCountry {
  /** ISO code; '' where the row says nothing that can be read. */
  of(row: Row): string;
  /** The country that most rows say. */
  readonly usual: string;
}

/** @returns undefined for a list without a column of countries */
export const makeRowCountry = (header: Row, rows: readonly Row[]): RowCountry | undefined => {
  const column = header.findIndex((name, at) => {
    const hint = readHeader(name);
    if (hint !== undefined) return hint.is === 'field' && hint.field === 'country';
    const values = rows.slice(0, 200).map((row) => row[at] ?? '');
    return countryColumn(name, values, countryCode, false) === 'header';
  });
  if (column < 0) return undefined;
  const codeOf = memoise(countryCode);
  const of = (row: Row): string => codeOf((row[column] ?? '').trim());
  const counts = new Map<string, number>();
  for (const row of rows) counts.set(of(row), (counts.get(of(row)) ?? 0) + 1);
  counts.delete('');
  const [[usual] = ['']] = [...counts].sort((a, b) => b[1] - a[1]);
  return { of, usual };
};
