import type { Row } from '../../csv/records/read-table.js';
import type { Day } from '../../model/contact/values.js';
import type { ClassifyEntry } from '../columns/classify-entry.js';
import { isLost } from '../columns/stray-cells.js';
import type { ListExport } from '../exports/export-types.js';
import type { RowAnswers } from '../rows/row-answers.js';
import type { EntryCollector } from './entry-collector.js';
import type { UnreadRows } from './refuse-unread.js';

/** Reads the export of a product that is known: only the rows, and of each only the identities, that it says are refused. */
export const readExport = (
  rows: readonly Row[],
  { identities }: ListExport,
  entries: EntryCollector,
  classify: ClassifyEntry,
  unread: UnreadRows,
  { answers, dayOf }: { readonly answers: RowAnswers; readonly dayOf: ((row: Row) => Day | undefined) | undefined },
): void => {
  for (const row of rows) {
    entries.day = dayOf?.(row);
    const kept = identities.filter((identity) => identity.isKept(row) && (row[identity.column] ?? '').trim() !== '');
    const isGood = kept.length === 0;
    const reasons = new Set(kept.map((identity) => identity.reasonOf(row)));
    const byProduct = reasons.size > 1 ? 'unclear' : ([...reasons][0] ?? 'unclear');
    if (!entries.takes(row, answers, isGood, byProduct) || isGood) continue;
    entries.lines++;
    const read = kept.map(({ column, identifier }) => entries.read(row[column] ?? '', identifier));
    const isHalfLost = kept.some(({ column }, i) => !read[i] && isLost(row[column] ?? '', classify));
    unread.count(row, read.some(Boolean), isHalfLost);
  }
};
