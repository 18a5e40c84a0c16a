import { type CsvHints, type OpenedCsv, openCsv } from '../../csv/opening/open-csv.js';
import type { Source } from '../../csv/ports/source.js';
import { headerTranslator } from '../../fields/columns/headers/added-headers.js';
import { type ResolvedColumn, resolveColumns } from '../../fields/columns/resolve-columns.js';
import {
  dateOrderFrom,
  hasTwelveHours,
  isMixedOrder,
  type OrderEvidence,
  orderEvidenceOf,
  type SettledOrder,
} from '../../fields/date/date-order.js';
import { cellShapeOf, isContactValue, withoutContactValues } from '../../fields/table/cell-shape.js';
import { contactScore } from '../../fields/table/contact-score.js';
import { type Around, readAround } from '../../fields/table/read-around.js';
import { commonWidth } from '../../fields/table/row-look.js';
import { isRepeatedHeader } from '../../fields/table/table-head.js';
import { namingFile } from '../../model/base/named-error.js';
import { type FieldName, kindOf } from '../../model/contact/field.js';
import type { DateOrder } from '../../model/contact/values.js';
import type { HeaderWords } from '../../model/plugin/header-words.js';
import { type FileMemo, makeFileMemo } from './file-memo.js';
import { findFileHead } from './find-file-head.js';
import { asLegend } from './legend-column.js';

/** What a user may say of a file's layout. */
export interface FileLayout extends CsvHints {
  /** Row of the header as a spreadsheet numbers it, or `none`. */
  readonly headerRow?: number | 'none' | undefined;
  /** Header (or `#3`) → field, pinned by configuration. */
  readonly columns: Readonly<Record<string, FieldName | 'ignore'>>;
  readonly country: string;
  /** Headers that plugins have taught, by field. */
  readonly headers?: readonly HeaderWords[] | undefined;
  /** How dates are read in a column where nothing tells day from month. */
  readonly dateOrder?: 'day-first' | 'month-first' | undefined;
}

/** A file that is open, understood, and stands before its first contact. */
export interface PreparedFile {
  readonly source: Source;
  readonly opening: OpenedCsv;
  readonly columns: readonly ResolvedColumn[];
  readonly headers: readonly string[];
  /** Index in the head of the header row; -1 when the file has none. */
  readonly headerIndex: number;
  /** Row number of the header; 0 when there is none. */
  readonly headerRow: number;
  /** Index in the head of the first contact. */
  readonly firstContactIndex: number;
  /** Rows above and right under the header that are no contact and not blank. */
  readonly preambleRows: number;
  readonly around: Around;
  readonly descriptionRows: number;
  readonly orders: readonly DateOrder[];
  /** Date columns whose head can be read day-first or month-first: only the whole column may tell. */
  readonly undecidedDates: readonly number[];
  /** Date columns in which some dates can only be day-first and others only month-first. */
  readonly mixedDates: readonly number[];
  /** What the dates of the head tell of the order, column by column. */
  readonly orderEvidence: readonly OrderEvidence[];
  /** Date columns that read both ways from top to bottom, and how they are read for another reason; none before the whole file was seen. */
  readonly settledDates: readonly number[];
  /** Some of the first dates stand beside a clock of twelve hours. */
  readonly twelveHours?: boolean;
  readonly settled?: SettledOrder | undefined;
}

type Rows = readonly (readonly string[])[];
/** A header in words that we know, where a plugin taught it. */
type KnownHeader = (header: string) => string;

const inKnownWords = (rows: Rows, known: KnownHeader | undefined): Rows => (known ? rows.map((row) => row.map(known)) : rows);

const isFilledRow = (row: readonly string[]): boolean => row.some((cell) => cell.trim() !== '');

/**
 * Opens a file and understands it: dialect, header, columns, day-month order of its date columns (from the head).
 * @param memo what was found out with other files of the same run
 * @throws LumoError those of `openCsv`, LUMO_HEADER_ROW, LUMO_CONFIG_COLUMN
 */
export const prepareFile = (source: Source, layout: FileLayout, memo: FileMemo = makeFileMemo()): Promise<PreparedFile> =>
  namingFile(source.name, async () => {
    const known = layout.headers?.length ? headerTranslator(layout.headers) : undefined;
    const opening = await openCsv(source, { ...layout, scoreOf: (rows) => contactScore(inKnownWords(rows, known)) });
    try {
      return understand(source, opening, layout, { known, memo });
    } catch (cause) {
      await opening.opened.close();
      throw cause;
    }
  });

interface Understanding {
  readonly known: KnownHeader | undefined;
  readonly memo: FileMemo;
}

const understand = (source: Source, opening: OpenedCsv, layout: FileLayout, { known, memo }: Understanding): PreparedFile => {
  const rows = opening.rows.map(({ cells }) => cells);
  const start = opening.sepLine ? 1 : 0;
  const { headerRow: headerIndex, firstData } = findFileHead(inKnownWords(rows, known), start, layout.headerRow, memo.isHeaderText);
  const width = Math.max(1, ...rows.slice(Math.max(0, headerIndex), headerIndex + 1).map((row) => row.length));
  const headers =
    headerIndex < 0
      ? Array.from({ length: Math.max(width, commonWidth(rows.slice(firstData))) }, () => '')
      : (rows[headerIndex] as readonly string[]).map((header) => header.trim());
  // A header pasted once more is no value: nothing but it would make a column of words of a column of blanks.
  const sample = rows.slice(firstData).filter((row) => !isRepeatedHeader(row, headers));
  const around = readAround(rows, start, headerIndex, firstData);
  const resolved = resolveColumns(withoutValues(around.headers ?? headers), sample, layout.columns, memo.readersOf(layout.country), {
    read: memo.readHeader,
    ...(known && { known }),
  });
  const columns = resolved.map((info) => (around.legendColumns.includes(info.column) ? asLegend(info) : info));
  const dates = columns.map(({ field, column }) => (field && kindOf(field) === 'date' ? sample.map((row) => row[column] ?? '') : []));
  const evidence = dates.map(orderEvidenceOf);
  const orders = evidence.map((one) => {
    const order = dateOrderFrom(one);
    return order === 'unresolved' ? (layout.dateOrder ?? order) : order;
  });
  const between = headerIndex < 0 ? [] : rows.slice(headerIndex + 1, firstData);
  return {
    source,
    opening,
    columns,
    headers,
    headerIndex,
    headerRow: headerIndex + 1,
    firstContactIndex: firstData,
    preambleRows: rows.slice(start, Math.max(0, headerIndex)).filter(isFilledRow).length,
    around,
    descriptionRows: between.filter(isFilledRow).length,
    orders,
    undecidedDates: evidence.flatMap((one, column) =>
      one.open > 0 && orders[column] === 'unresolved' && !isMixedOrder(one) ? [column] : [],
    ),
    orderEvidence: evidence,
    settledDates: [],
    twelveHours: dates.flat().some((text) => hasTwelveHours(text)),
    mixedDates: evidence.flatMap((one, column) => (isMixedOrder(one) ? [column] : [])),
  };
};

/** A row that holds an address or a number is a contact, whoever says that it is the header: its cells are told to nobody as headers. An example in a header is not told either. */
const withoutValues = (headers: readonly string[]): readonly string[] =>
  headers.some((header) => isContactValue(cellShapeOf(header))) ? headers.map(() => '') : headers.map(withoutContactValues);
