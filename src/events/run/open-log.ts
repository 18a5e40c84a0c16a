import type { Source } from '../../csv/ports/source.js';
import { type FileLayout, type PreparedFile, prepareFile } from '../../engine/plan/prepare-file.js';
import type { EventKind } from '../../model/events/event.js';
import { withEventColumn } from '../columns/by-values/event-columns.js';
import { areOfGateway } from '../columns/by-values/gateway-results.js';
import { lastStatusesOf } from '../columns/by-values/last-status.js';
import { withBothSides } from '../columns/by-values/sides-by-values.js';
import { codesOf } from '../columns/dialler-codes.js';
import { type LogColumns, logColumnsOf, type RowsAre, type TimeColumns, timeColumnsOf } from '../columns/log-columns.js';
import { lackOf, noLogError } from '../columns/no-log.js';
import { logPinsOf, withPins } from '../columns/pinned-roles.js';
import { type LogProduct, logProductOf } from '../columns/products.js';
import { isLogTable } from '../columns/recognise-log.js';
import { type RefusalColumns, refusalColumnsOf } from '../columns/refusal-columns.js';
import { rowsAreOf, textsOf } from '../columns/rows-are.js';
import { type WhichColumns, whichColumnsOf } from '../columns/which-event.js';
import { tellingColumns } from '../read/kind-words.js';
import type { LogPlan } from '../read/log-plan.js';
import { type LogNumbers, lackPlus, makeLogNumbers } from '../sides/numbers.js';
import { type OwnSides, ownSidesOf } from '../sides/own-sides.js';
import { type LogDateOrder, logDateOrder } from '../time/log-date-order.js';
import { eventKindOf, speaksForUs } from '../words/event-words.js';
import { gatewayKindOf } from '../words/gateway-words.js';
import { asksWay, wayTold } from '../words/way-words.js';

/** How a log is written. */
export interface LogLayout extends FileLayout {
  /** What the user says of columns, of whichever file of the run they are. */
  readonly said?: FileLayout['columns'];
}

/** A log that is open and understood. */
export interface OpenedLog extends LogDateOrder {
  readonly prepared: PreparedFile;
  readonly columns: LogColumns;
  readonly refusals: RefusalColumns;
  readonly time: TimeColumns | undefined;
  readonly product: LogProduct | undefined;
  /** What its results mean besides, by their text in lower case. */
  readonly codes: NonNullable<LogProduct['outcomes']>;
  readonly which: WhichColumns;
  readonly rowsAre: RowsAre;
  readonly deliveriesAreSends: boolean;
  readonly openingsAreSends: boolean;
  readonly lacksPlus: boolean;
  /** The column of the calling codes of the contacts' numbers; -1 for none. */
  readonly callingCodes: number;
  /** The column of the contacts' countries; -1 for none. */
  readonly countries: number;
  readonly sides: OwnSides | undefined;
  readonly ways: LogPlan['ways'];
  readonly speaksForUs: boolean;
  readonly isGateway: boolean;
  /** Our own numbers, as far as the first rows tell them: one that most calls show. */
  readonly own: readonly string[];
}

/** A number that so many of the first calls show is a line of ours. */
const OWN_SHARE = 4;

const ownNumbersOf = (columns: LogColumns, rows: readonly (readonly string[])[], numbers: LogNumbers): readonly string[] => {
  const own = new Set<string>();
  const counts = new Map<string, number>();
  for (const row of rows) {
    for (const column of columns.ownLine) {
      const number = numbers.read(row[column]?.trim() ?? '');
      if (number?.e164) own.add(number.e164);
    }
    // Where a column says which way a call went, both sides are known without counting.
    if (columns.direction.length > 0) continue;
    const from = numbers.read(row[columns.from[0] ?? -1]?.trim() ?? '');
    if (from?.e164) counts.set(from.e164, (counts.get(from.e164) ?? 0) + 1);
  }
  for (const [number, count] of counts) if (count * OWN_SHARE >= rows.length && count > 2) own.add(number);
  return [...own];
};

/** Prepares a log, whose header may hold no word that lists of contacts have: its own words tell it then. */
const prepareLog = async (source: Source, layout: FileLayout, said: FileLayout['columns']): Promise<PreparedFile> => {
  const prepared = await prepareFile(source, layout);
  const { opened, rows } = prepared.opening;
  const first = rows[0]?.cells.map((cell) => cell.trim()) ?? [];
  const isLacking = (header: readonly string[]): boolean => lackOf(logColumnsOf(header, [], logPinsOf(header, said))) !== undefined;
  if (layout.headerRow !== undefined || prepared.headerRow === 1 || !isLacking(prepared.headers) || isLacking(first)) return prepared;
  await opened.close();
  return prepareFile(source, { ...layout, headerRow: 1 });
};

/** Opens a log. @throws LumoError LUMO_NOT_A_LOG, and those of `prepareFile` */
export const openLog = async (source: Source, { said = {}, ...layout }: LogLayout): Promise<OpenedLog> => {
  const prepared = await prepareLog(source, layout, said);
  const { headers, opening, firstContactIndex } = prepared;
  const rows = opening.rows.slice(firstContactIndex).map(({ cells }) => cells);
  const product = logProductOf(headers);
  const pins = logPinsOf(headers, said);
  const named = withEventColumn(withBothSides(logColumnsOf(headers, rows, pins), headers, rows), headers, rows);
  const campaign = headers.findIndex((header) => header.toLowerCase() === product?.campaign);
  const columns = campaign < 0 ? named : { ...named, campaign: [campaign] };
  const time = timeColumnsOf(product?.zone === undefined ? columns : { ...columns, zone: [] }, headers, rows);
  if (!isLogTable(columns, time) && (rows.length > 0 || lackOf(columns))) {
    await opening.opened.close();
    throw noLogError(source.name, headers, columns);
  }
  const lacksPlus = [columns.to, columns.contactNumber].some((own) => lackPlus(textsOf(rows, own)));
  const rowsAre = product?.rowsAre ?? rowsAreOf(columns, headers, rows);
  const isGateway = areOfGateway(columns, headers, rows);
  const isOfTexts = isGateway && rowsAre === 'texts';
  const told = tellingColumns(columns);
  const kindOf = (text: string): EventKind | undefined => (isOfTexts ? gatewayKindOf(text) : undefined) ?? eventKindOf(text);
  const kinds = new Set(textsOf(rows, told).map(kindOf));
  const kindsOf = (row: readonly string[]) => textsOf([row], told).map(kindOf);
  const last = lastStatusesOf(columns, rows, kindsOf, headers[time?.column ?? -1] ?? '');
  const numbers = makeLogNumbers(layout.country, lacksPlus);
  const ways = columns.direction.map((column) => ({ column, asks: asksWay(headers[column] ?? '') }));
  // What rows tell of themselves need not be told of them.
  const isTold = (row: readonly string[]): boolean =>
    ways.some(({ column, asks }) => wayTold(row[column]?.trim() ?? '', asks) !== undefined);
  const untold = rows.filter((row) => !isTold(row));
  return {
    prepared,
    columns,
    refusals: refusalColumnsOf(withPins(prepared.columns, pins), columns, rows),
    time,
    product,
    which: whichColumnsOf(headers, columns, rows, product?.name),
    codes: codesOf(product, columns, rows),
    ...(await logDateOrder({ prepared, time, rows }, source, { ...layout, dateOrder: layout.dateOrder ?? product?.dateOrder })),
    rowsAre,
    isGateway,
    speaksForUs: speaksForUs(textsOf(rows, columns.kind)),
    deliveriesAreSends: product?.tells
      ? // An export by what was delivered leaves out what was sent.
        !product.tells.includes('attempt') || (!kinds.has('attempt') && last.deliveries)
      : // Beside a way, and of texts, each row is one message, and a status is what became of it.
        kinds.has('delivered') &&
        (!kinds.has('attempt') || last.deliveries || ((columns.direction.length > 0 || rowsAre === 'texts') && columns.kind.length === 0)),
    openingsAreSends: product?.tells === undefined && last.openings,
    lacksPlus,
    callingCodes: prepared.columns.findIndex(({ field }) => field === 'callingCode'),
    countries: prepared.columns.findIndex(({ field }) => field === 'country'),
    own: ownNumbersOf(columns, rows, numbers),
    sides: ownSidesOf(columns, untold, numbers),
    ways,
  };
};
