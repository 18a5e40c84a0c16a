import type { Row } from '../../csv/records/read-table.js';
import type { Identifier } from '../../model/contact/suppression-list.js';
import type { ListColumn } from '../columns/choose-columns.js';
import type { ClassifyEntry } from '../columns/classify-entry.js';
import { isLost } from '../columns/stray-cells.js';
import type { makeRowCountry } from '../rows/row-country.js';
import type { EntryCollector } from './entry-collector.js';

/** What came of the cells of a row that should hold identifiers. */
export interface RowRead {
  /** Whether one of them is an entry. */
  readonly read: boolean;
  /** Whether another holds somebody who could not be read. */
  readonly lost: boolean;
}

/** Reads the identifiers of rows, column by column, into `entries`. */
export const makeIdentityReader =
  (
    columns: readonly ListColumn[],
    entries: EntryCollector,
    classify: ClassifyEntry,
    country: ReturnType<typeof makeRowCountry>,
  ): ((row: Row) => RowRead) =>
  (row) => {
    let [read, lost] = [false, false];
    const where = country?.of(row);
    for (const { column, hint } of columns) {
      const cell = row[column] ?? '';
      if (cell.trim() === '') continue;
      if (entries.read(cell, hint ?? entries.hint, where)) read = true;
      else lost ||= isLost(cell, classify);
    }
    return { read, lost };
  };

/** What the headers of the columns say that their digests are of; none where a column of digests has a header that says nothing. */
export const identifiersHashed = (columns: readonly ListColumn[], rows: readonly Row[], classify: ClassifyEntry): readonly Identifier[] => {
  const hashed = columns.filter(({ column }) => {
    const first = rows.find((row) => (row[column] ?? '').trim() !== '');
    const entry = classify(first?.[column] ?? '');
    return entry?.is === 'sha256' || entry?.is === 'other-hash';
  });
  const said = hashed.flatMap(({ hint }) => hint ?? []);
  return said.length < hashed.length ? [] : [...new Set(said)];
};
