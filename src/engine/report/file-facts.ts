import type { Encoding } from '../../csv/encodings/encoding.js';
import type { Digest } from '../../csv/ports/byte-counter.js';
import type { TableTold } from '../../csv/ports/table.js';
import type { Dialect } from '../../csv/records/dialect.js';
import type { SettledOrder } from '../../fields/date/date-order.js';
import type { PreparedFile } from '../plan/prepare-file.js';

/** What a report tells of the file that was judged, besides its contacts. Plain data. */
export interface FileFacts {
  readonly name: string;
  readonly digest: Digest;
  /** Encoding of the file, as its head told. */
  readonly encoding: Encoding;
  readonly bom: boolean;
  readonly sepLine: boolean;
  readonly quotedLines: boolean;
  readonly dialect: Dialect;
  readonly headers: readonly string[];
  /** Row number of the header; 0 when there is none. */
  readonly headerRow: number;
  readonly preambleRows: number;
  readonly descriptionRows: number;
  /** Among the first rows, from the header on: those with quotes that do not fit, and how many. */
  readonly strayQuotes: readonly { readonly row: number; readonly stray: number }[];
  /** Only where the file was no text. */
  readonly table?: TableTold;
  /** Of an archive: files in it that nobody read and that may hold contacts too. */
  readonly besides?: readonly string[];
  readonly undecidedDates: readonly number[];
  readonly mixedDates: readonly number[];
  readonly settledDates: readonly number[];
  readonly settled?: SettledOrder;
}

/** The facts of a file that has been read to its end. */
export const factsOf = (prepared: PreparedFile): FileFacts => {
  const { source, opening, headers, headerIndex, headerRow, preambleRows, descriptionRows } = prepared;
  const { undecidedDates, mixedDates, settledDates, settled } = prepared;
  // Texts of a workbook are for readers of legends, and for no report.
  const { asides: _, remarks: __, ...told } = opening.opened.table?.() ?? {};
  const table = 'kind' in told ? told : undefined;
  return {
    name: source.name,
    digest: opening.opened.digest(),
    encoding: opening.encoding,
    bom: opening.bom,
    sepLine: opening.sepLine,
    quotedLines: opening.quotedLines,
    dialect: opening.dialect,
    headers,
    headerRow,
    preambleRows,
    descriptionRows,
    strayQuotes: opening.rows.flatMap(({ strayQuotes }, index) =>
      strayQuotes > 0 && index >= headerIndex ? [{ row: index + 1, stray: strayQuotes }] : [],
    ),
    ...(table && { table }),
    ...(opening.opened.besides && { besides: opening.opened.besides }),
    undecidedDates,
    mixedDates,
    settledDates,
    ...(settled && { settled }),
  };
};
