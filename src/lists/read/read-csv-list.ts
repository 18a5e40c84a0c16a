import { type Dialect, guessDialect } from '../../csv/records/dialect.js';
import { DELIMITERS } from '../../csv/records/dialect-votes.js';
import { type Row, readTable, UnreadableTable } from '../../csv/records/read-table.js';
import { listTitleIn } from '../../fields/table/section-title.js';
import { isRepeatedHeader } from '../../fields/table/table-head.js';
import { isFooterRow, isTotalsRow } from '../../fields/table/totals-row.js';
import type { DateOrder, Day } from '../../model/contact/values.js';
import { hasAnswers, hasFoundAnswers, hasListAnswers } from '../columns/answer-column.js';
import { chooseColumns, type ListColumn } from '../columns/choose-columns.js';
import type { ClassifyEntry } from '../columns/classify-entry.js';
import { findExcessInRows } from '../columns/excess-columns.js';
import { findHeader } from '../columns/find-header.js';
import { identifierOfHeader } from '../columns/header-hints.js';
import { columnsOfNames, findPostalColumns, readPostalCells } from '../columns/postal-columns.js';
import { makeRefusalFilter } from '../columns/refusal-columns.js';
import { isStray } from '../columns/stray-cells.js';
import type { ListSpec } from '../definition/list-spec.js';
import { listTooLarge } from '../errors/format-errors.js';
import { allowList, brokenQuotes } from '../errors/list-errors.js';
import { detectExport } from '../exports/detect-export.js';
import { withoutComments } from '../rows/comment-rows.js';
import { makeOldRowTest, makeRefusalDay } from '../rows/old-entries.js';
import { makeRowAnswers } from '../rows/row-answers.js';
import { makeRowCountry } from '../rows/row-country.js';
import type { EntryCollector } from './entry-collector.js';
import { readExport } from './read-export.js';
import { refuseManyColumns, UnreadRows } from './refuse-unread.js';
import { identifiersHashed, makeIdentityReader } from './row-identities.js';

/** How wide a list without a header is, its first rows tell. */
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

/** What the entries are declared to be, and the last day on which one is old. */
type CsvReadOptions = Pick<ListSpec, 'form' | 'identifiers'> & {
  readonly kind?: ListSpec['kind'] | undefined;
  readonly past?: Day | undefined;
  readonly keepsDates?: boolean | undefined;
  readonly cancelsConsents?: true | undefined;
  readonly country?: string | undefined;
  readonly dateOrder?: DateOrder | undefined;
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
  { form, identifiers = [], kind, past, keepsDates, cancelsConsents, country: home, dateOrder }: CsvReadOptions = {},
): void => {
  const all = readRows(text, dialect, name);
  refuseManyColumns(all, name);
  const rows = withoutComments(all);
  const { first, header } = findHeader(rows, classify);
  const refuses = kind === 'directory' ? makeRefusalFilter(header) : undefined;
  const isOld = kind === 'opposition' && past !== undefined ? makeOldRowTest(header, past) : undefined;
  const body = refuses ? rows.slice(first).filter(refuses) : rows.slice(first);
  if (isOld) entries.oldRows = body.filter(isOld).length;
  const isDated = cancelsConsents || (kind === 'opposition' && keepsDates);
  const dayOf = isDated ? makeRefusalDay(header, body, cancelsConsents) : undefined;
  // Only a row that names an identifier is a header for certain, whose cells may be told.
  if (header.some((cell) => identifierOfHeader(cell) !== undefined))
    entries.excess = findExcessInRows(header, body, classify, identifiers.includes('post'));
  const product = header.length === 0 ? undefined : detectExport(header, name);
  if (product?.allow) throw allowList(name);
  const answers = makeRowAnswers(header, body, { delimiter: dialect.delimiter, order: dateOrder, country: home });
  const unread = new UnreadRows(entries);
  const sepLines = dialect.sepLine ? 1 : 0;
  const places = findPostalColumns(header);
  const postOnly = places !== undefined && identifiers.length === 1 && identifiers[0] === 'post';
  const country = makeRowCountry(header, body, home);
  const choose = (): readonly ListColumn[] => chooseColumns(body, header, (one) => classify(one, country?.usual), form === 'sha256');
  if (product) {
    readExport(body, product, entries, classify, unread, { answers, dayOf, columns: choose, country });
    unread.locate(text, all, sepLines);
    return;
  }
  const columns = postOnly ? [] : choose();
  // A list that holds nothing but names and addresses is one of post, whether somebody says so or not.
  const post = columns.length === 0 || identifiers.includes('post') ? places : undefined;
  if (hasAnswers(body, Math.max(0, ...body.slice(0, HEAD).map((row) => row.length)))) throw allowList(name);
  if (hasFoundAnswers(header, body) || (kind === 'robinson' && hasListAnswers(header, body))) throw allowList(name);
  const names = columns.length > 0 ? columnsOfNames(header) : [];
  const isNameless = (row: Row): boolean =>
    columns.every(({ column }) => (row[column] ?? '').trim() === '') && names.some((column) => (row[column] ?? '').trim() !== '');
  const hints = new Set(columns.map(({ hint }) => hint));
  if (hints.size === 1) entries.hint ??= columns[0]?.hint;
  entries.hashedAs = identifiersHashed(columns, body, classify);
  const readRow = makeIdentityReader(columns, entries, classify, country);
  let isAgreed = false;
  for (const row of body) {
    entries.day = dayOf?.(row);
    const agrees = answers.agrees(row, isAgreed);
    if (!entries.takes(row, answers, agrees)) continue;
    const isPosted = post !== undefined && entries.addPostalEntry(readPostalCells(row, post));
    const { read: isNamed, lost } = readRow(row);
    let read = isPosted || isNamed;
    // Without a header no column is there for anything else.
    if (header.length === 0 && form !== 'sha256')
      for (const [column, cell] of row.entries())
        if (!columns.some((one) => one.column === column) && isStray(cell, classify) && entries.read(cell)) read = true;
    if (!read) {
      const title = listTitleIn(row);
      if (title !== undefined) isAgreed = title === 'agreed';
      // What a report says under its rows is no entry that went lost, nor is what stands above a part of them.
      if (title !== undefined || isTotalsRow(row) || isFooterRow(row) || isRepeatedHeader(row, header)) continue;
      if (isNameless(row) && entries.leavesNameless()) continue;
    }
    entries.lines++;
    entries.countAnswers(row, answers, agrees);
    unread.count(row, read, lost);
  }
  entries.day = undefined;
  unread.locate(text, all, sepLines);
};
