import type { Row } from '../../csv/records/read-table.js';
import { listTitleIn } from '../../fields/table/section-title.js';
import { isRepeatedHeader } from '../../fields/table/table-head.js';
import { isFooterRow, isTotalsRow } from '../../fields/table/totals-row.js';
import type { DateOrder, Day } from '../../model/contact/values.js';
import { hasAnswers, hasFoundAnswers, hasListAnswers } from '../columns/answer-column.js';
import { chooseColumns, type ListColumn } from '../columns/choose-columns.js';
import type { ClassifyEntry } from '../columns/classify-entry.js';
import { findExcessInRows } from '../columns/excess-columns.js';
import { findHeader } from '../columns/find-header.js';
import { identifierOfHeader, isWebsiteHeader } from '../columns/header-hints.js';
import { makeLookUpFilter } from '../columns/look-ups.js';
import { columnsOfNames, findPostalColumns, readPostalCells } from '../columns/postal-columns.js';
import { makeRefusalFilter } from '../columns/refusal-columns.js';
import { isStray, mayBeEntry } from '../columns/stray-cells.js';
import type { ListSpec } from '../definition/list-spec.js';
import { allowList } from '../errors/list-errors.js';
import { detectExport } from '../exports/detect-export.js';
import { withoutComments } from '../rows/comment-rows.js';
import { type ListDialect, readRows } from '../rows/list-dialect.js';
import { makeOldRowTest, makeRefusalDay } from '../rows/old-entries.js';
import { makeOtherRequestTest } from '../rows/requests.js';
import { makeRowAnswers } from '../rows/row-answers.js';
import { makeRowCountry } from '../rows/row-country.js';
import type { EntryCollector } from './entry-collector.js';
import { readExport } from './read-export.js';
import { UnreadRows } from './refuse-unread.js';
import { identifiersHashed, makeIdentityReader } from './row-identities.js';

/** How wide a list without a header is, its first rows tell. */
const HEAD = 10;

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
  const rows = withoutComments(all);
  const { first, header } = findHeader(rows, classify);
  const refuses = kind === 'directory' ? makeRefusalFilter(header) : undefined;
  const isOld = kind === 'opposition' && past !== undefined ? makeOldRowTest(header, past) : undefined;
  const body = refuses ? rows.slice(first).filter(refuses) : rows.slice(first);
  if (isOld) entries.oldRows = body.filter(isOld).length;
  const isDated = cancelsConsents || (kind === 'opposition' && keepsDates);
  const dayOf = isDated ? makeRefusalDay(header, body, cancelsConsents, { delimiter: dialect.delimiter, order: dateOrder }) : undefined;
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
  // What a register answered of each number: those that it found refuse, and nobody else.
  const isCleared = kind === 'opposition' ? makeLookUpFilter(header, body, new Set(columns.map(({ column }) => column))) : undefined;
  if (!isCleared && hasAnswers(body, Math.max(0, ...body.slice(0, HEAD).map((row) => row.length)))) throw allowList(name);
  if ((!isCleared && hasFoundAnswers(header, body)) || (kind === 'robinson' && hasListAnswers(header, body))) throw allowList(name);
  const names = columns.length > 0 ? columnsOfNames(header) : [];
  const isBlank = (row: Row): boolean => columns.every(({ column }) => (row[column] ?? '').trim() === '');
  const isNameless = (row: Row): boolean => isBlank(row) && names.some((column) => (row[column] ?? '').trim() !== '');
  // Where an address slipped into a cell of something else, the row was misread.
  const isEmpty = (row: Row): boolean =>
    header.length > 0 && columns.length > 0 && isBlank(row) && !row.some((cell) => isStray(cell, classify));
  const sites = columns.length > 0 && form !== 'sha256' ? header.flatMap((name, column) => (isWebsiteHeader(name) ? [column] : [])) : [];
  const hints = new Set(columns.map(({ hint }) => hint));
  if (hints.size === 1) entries.hint ??= columns[0]?.hint;
  entries.hashedAs = identifiersHashed(columns, body, classify);
  const readRow = makeIdentityReader(columns, entries, classify, country);
  const isOther = kind === 'opposition' ? makeOtherRequestTest(header, body, answers) : undefined;
  let isAgreed = false;
  for (const row of body) {
    if (isOther?.(row)) {
      entries.otherRequests++;
      continue;
    }
    if (isCleared?.(row)) {
      entries.cleared++;
      continue;
    }
    entries.day = dayOf?.(row);
    const agrees = answers.agrees(row, isAgreed);
    if (!entries.takes(row, answers, agrees)) continue;
    const isPosted = post !== undefined && entries.addPostalEntry(readPostalCells(row, post));
    const { read: isNamed, lost: isHalf } = readRow(row);
    let [read, lost] = [isPosted || isNamed, isHalf];
    // A company without an address or a number is known by its site.
    if (!read && !lost)
      for (const column of sites) if (classify(row[column] ?? '')?.is === 'domain' && entries.read(row[column] as string)) read = true;
    // Without a header no column is there for anything else.
    if (header.length === 0 && form !== 'sha256')
      for (const [column, cell] of row.entries())
        if (!columns.some((one) => one.column === column) && mayBeEntry(cell, classify)) {
          if (entries.read(cell)) read = true;
          else lost = true;
        }
    if (!read) {
      const title = listTitleIn(row);
      if (title !== undefined) isAgreed = title === 'agreed';
      // What a report says under its rows is no entry that went lost, nor is what stands above a part of them.
      if (title !== undefined || isTotalsRow(row) || isFooterRow(row) || isRepeatedHeader(row, header)) continue;
      if (isNameless(row) && entries.leavesNameless()) continue;
    }
    entries.lines++;
    entries.countAnswers(row, answers, agrees);
    unread.count(row, read, lost, !read && isEmpty(row));
  }
  entries.day = undefined;
  unread.locate(text, all, sepLines);
};
