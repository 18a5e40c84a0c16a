import type { Row } from '../../csv/records/read-table.js';
import { lazy } from '../../model/base/lazy.js';
import { channelBits } from '../../model/contact/channel-bits.js';
import { IDENTIFIER_CHANNELS } from '../../model/contact/suppression-list.js';
import type { Day } from '../../model/contact/values.js';
import type { ListColumn } from '../columns/choose-columns.js';
import type { ClassifyEntry } from '../columns/classify-entry.js';
import { isLost } from '../columns/stray-cells.js';
import type { ExportIdentity, ListExport, ListingReason } from '../exports/export-types.js';
import { mayRefuse } from '../rows/contact-refusals.js';
import type { RowAnswers } from '../rows/row-answers.js';
import type { EntryCollector } from './entry-collector.js';
import type { UnreadRows } from './refuse-unread.js';
import { makeIdentityReader, type RowRead } from './row-identities.js';

/** What of a list tells more of its rows than the columns of the product do. */
interface ExportReading {
  readonly answers: RowAnswers;
  readonly dayOf: ((row: Row) => Day | undefined) | undefined;
  /** The columns of identities, whatever the product says of them. */
  readonly columns: () => readonly ListColumn[];
  readonly country: Parameters<typeof makeIdentityReader>[3];
}

const isReach = ({ hint }: ListColumn): boolean => hint === 'email' || hint === 'phone';

/**
 * Reads the export of a product that is known: only the rows, and of each only the identities, that it says are refused. Whoever refuses besides, in a column
 * that is not of the product's own, is named by all that the row has of them.
 */
export const readExport = (
  rows: readonly Row[],
  { identities, reasons: tellWhy, explained, date }: ListExport,
  entries: EntryCollector,
  classify: ClassifyEntry,
  unread: UnreadRows,
  { answers, dayOf, columns, country }: ExportReading,
): void => {
  const readAll = lazy(() => {
    const own = identities.map(({ column, identifier }): ListColumn => ({ column, hint: identifier }));
    const others = columns().filter((one) => isReach(one) && !own.some(({ column }) => column === one.column));
    return makeIdentityReader([...own, ...others], entries, classify, country);
  });
  const readKept = (row: Row, kept: readonly ExportIdentity[]): RowRead => {
    const read = kept.map(({ column, identifier }) => entries.read(row[column] ?? '', identifier));
    return { read: read.some(Boolean), lost: kept.some(({ column }, i) => !read[i] && isLost(row[column] ?? '', classify)) };
  };
  for (const row of rows) {
    entries.day = dayOf?.(row);
    const kept = identities.filter((identity) => identity.isKept(row) && (row[identity.column] ?? '').trim() !== '');
    const reasons = new Set(kept.map((identity) => identity.reasonOf(row)));
    const own: ListingReason = reasons.size > 1 ? 'unclear' : ([...reasons][0] ?? 'unclear');
    // What the product says of why and since when is said of what it lists.
    const said = answers.refusals(row, kept.length > 0 ? [...explained, ...tellWhy, date] : explained);
    const reached = kept.reduce((bits, { identifier }) => bits | channelBits(IDENTIFIER_CHANNELS[identifier]), 0);
    const isBeyond = ((said.refused | said.doubted) & ~reached) !== 0;
    const isGood = kept.length === 0 && !isBeyond;
    if (isGood && said.denied !== 0) {
      entries.denied++;
      continue;
    }
    const byProduct = own === 'undeliverable' && mayRefuse(said) ? 'refusal' : own;
    if (!entries.takes(row, answers, isGood, byProduct) || isGood) continue;
    entries.lines++;
    const { read, lost } = isBeyond ? readAll()(row) : readKept(row, kept);
    unread.count(row, read, lost);
  }
};
