import { type Dialect, guessDialect } from '../../csv/records/dialect.js';
import { DELIMITERS } from '../../csv/records/dialect-votes.js';
import { type Row, readTable, UnreadableTable } from '../../csv/records/read-table.js';
import { isFooterRow, isTotalsRow } from '../../fields/table/totals-row.js';
import type { Day } from '../../model/contact/values.js';
import { hasAnswers } from '../columns/answer-column.js';
import { chooseColumns } from '../columns/choose-columns.js';
import type { ClassifyEntry } from '../columns/classify-entry.js';
import { findExcessInRows } from '../columns/excess-columns.js';
import { identifierOfHeader, namesColumns } from '../columns/header-hints.js';
import { makeOldRowTest } from '../columns/old-entries.js';
import { findPostalColumns, readPostalCells } from '../columns/postal-columns.js';
import { makeRefusalFilter } from '../columns/refusal-columns.js';
import { holdsEntry, isLost, isStray } from '../columns/stray-cells.js';
import type { ListSpec } from '../definition/list-spec.js';
import { listTooLarge } from '../errors/format-errors.js';
import { allowList, brokenQuotes } from '../errors/list-errors.js';
import { detectExport } from '../exports/detect-export.js';
import type { ListExport } from '../exports/export-types.js';
import type { EntryCollector } from './entry-collector.js';
import { linesOfRows, MOST_TOLD, refuseManyColumns } from './refuse-unread.js';

/** A header is looked for in the first rows only. */
const HEAD = 10;
const HEAD_BYTES = 65_536;
/** A delimiter that fewer lines than that agree on is text of a list of one column. */
const AGREEMENT = 0.5;

export interface ListDialect extends Dialect {
  readonly sepLine: boolean;
}

/** How a list of several columns is written; undefined for one entry per line. Comments and blank lines have no vote. */
export const detectListDialect = (text: Buffer): ListDialect | undefined => {
  const head = text.subarray(0, HEAD_BYTES).toString('utf8');
  const lines = head.split(/\r\n|\n|\r/);
  if (text.length > HEAD_BYTES && lines.length > 1) lines.pop();
  // Nothing to vote on: what most lists of one column come to at once.
  if (!DELIMITERS.some((delimiter) => head.includes(delimiter)) && !/^"?sep=/im.test(head)) return undefined;
  const guess = guessDialect(lines.filter((line) => line.trim() !== '' && !line.startsWith('#')).join('\n'));
  const several = lines.some((line) => !line.startsWith('#') && line.includes(guess.delimiter));
  return several && guess.confidence >= AGREEMENT ? guess : undefined;
};

const readRows = (text: Buffer, dialect: ListDialect, name: string): readonly Row[] => {
  try {
    return readTable(text, dialect);
  } catch (cause) {
    if (!(cause instanceof UnreadableTable)) throw cause;
    throw cause.fault === 'size' ? listTooLarge(name) : brokenQuotes(name, cause.line);
  }
};

/** How many rows at the top are no entries, and which of them is the header: the first that names an identifier, else the first. */
const findHeader = (rows: readonly Row[], classify: ClassifyEntry): { readonly first: number; readonly header: Row } => {
  const isHead = (row: Row): boolean => namesColumns(row, classify) || !row.some((cell) => holdsEntry(cell, classify));
  let first = 0;
  while (first < Math.min(rows.length, HEAD) && isHead(rows[first] as Row)) first++;
  const named = rows.slice(0, first).findIndex((row) => row.some((cell) => identifierOfHeader(cell) !== undefined));
  if (named >= 0) return { first: named + 1, header: rows[named] as Row };
  return first === 0 ? { first, header: [] } : { first: 1, header: rows[0] as Row };
};

/** Reads the export of a product that is known: only the rows, and of each only the identities, that it says are refused. */
const readExport = (rows: readonly Row[], { identities }: ListExport, entries: EntryCollector, classify: ClassifyEntry): void => {
  for (const row of rows) {
    const kept = identities.filter((identity) => identity.isKept(row) && (row[identity.column] ?? '').trim() !== '');
    if (kept.length === 0) continue;
    entries.lines++;
    const read = kept.map(({ column, identifier }) => entries.read(row[column] ?? '', identifier));
    const lost = kept.some(({ column }, i) => !read[i] && isLost(row[column] ?? '', classify));
    if (!read.some(Boolean)) entries.unread++;
    else if (lost) entries.halfRead++;
  }
};

/** What the entries are declared to be, and the last day on which one is old. */
type CsvReadOptions = Pick<ListSpec, 'form' | 'identifiers'> & {
  readonly kind?: ListSpec['kind'] | undefined;
  readonly past?: Day | undefined;
};

/**
 * Reads a list of several columns into `entries`: the columns of identifiers, row by row. A row is unread when none of
 * them holds an identifier.
 * @param reading what the entries are declared to be
 * @throws LumoError LUMO_LIST_UNREADABLE, LUMO_LIST_ALLOW
 */
export const readCsvList = (
  text: Buffer,
  dialect: ListDialect,
  name: string,
  entries: EntryCollector,
  classify: ClassifyEntry,
  { form, identifiers = [], kind, past }: CsvReadOptions = {},
): void => {
  const all = readRows(text, dialect, name);
  refuseManyColumns(all, name);
  const rows = all.filter((row) => !row[0]?.startsWith('#') && row.some((cell) => cell.trim() !== ''));
  const { first, header } = findHeader(rows, classify);
  const refuses = kind === 'directory' ? makeRefusalFilter(header) : undefined;
  const isOld = kind === 'opposition' && past !== undefined ? makeOldRowTest(header, past) : undefined;
  const body = refuses ? rows.slice(first).filter(refuses) : rows.slice(first);
  if (isOld) entries.oldRows = body.filter(isOld).length;
  // Only a row that names an identifier is a header for certain, whose cells may be told.
  if (header.some((cell) => identifierOfHeader(cell) !== undefined))
    entries.excess = findExcessInRows(header, body, classify, identifiers.includes('post'));
  const product = header.length === 0 ? undefined : detectExport(header, name);
  if (product?.allow) throw allowList(name);
  if (product) {
    readExport(body, product, entries, classify);
    return;
  }
  const places = findPostalColumns(header);
  const postOnly = places !== undefined && identifiers.length === 1 && identifiers[0] === 'post';
  const columns = postOnly ? [] : chooseColumns(body, header, classify, form === 'sha256');
  // A list that holds nothing but names and addresses is one of post, whether somebody says so or not.
  const post = columns.length === 0 || identifiers.includes('post') ? places : undefined;
  if (hasAnswers(body, Math.max(0, ...body.slice(0, HEAD).map((row) => row.length)))) throw allowList(name);
  const hints = new Set(columns.map(({ hint }) => hint));
  if (hints.size === 1) entries.hint ??= columns[0]?.hint;
  const unread: number[] = [];
  for (const row of body) {
    let read = post !== undefined && entries.addPostalEntry(readPostalCells(row, post));
    let lost = false;
    for (const { column, hint } of columns) {
      const cell = row[column] ?? '';
      if (cell.trim() === '') continue;
      if (entries.read(cell, hint ?? entries.hint)) read = true;
      else lost ||= isLost(cell, classify);
    }
    // Without a header no column is there for anything else.
    if (header.length === 0 && form !== 'sha256')
      for (const [column, cell] of row.entries())
        if (!columns.some((one) => one.column === column) && isStray(cell, classify) && entries.read(cell)) read = true;
    // What a report says under its rows is no entry that went lost.
    if (!read && (isTotalsRow(row) || isFooterRow(row))) continue;
    entries.lines++;
    if (read && !lost) continue;
    if (read) entries.halfRead++;
    else entries.unread++;
    if (unread.length < MOST_TOLD) unread.push(all.indexOf(row));
  }
  if (unread.length > 0) entries.unreadAt = linesOfRows(text, unread, all.length, dialect.sepLine ? 1 : 0);
};
