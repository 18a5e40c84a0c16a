import { guessEncoding } from '../csv/encodings/encoding.js';
import { guessDialect } from '../csv/records/dialect.js';
import { decodeWhole, MAX_TABLE_BYTES, type Row, readTable } from '../csv/records/read-table.js';
import { readYesNo } from '../fields/answers/yes-no.js';
import { addOrderEvidence, dateOrderFrom, noOrderEvidence } from '../fields/date/date-order.js';
import { makeDateReader } from '../fields/date/date-reader.js';
import { plainWords } from '../fields/text/plain-words.js';
import type { DateValue } from '../model/contact/values.js';
import { notRequests, requestsTooLarge, unreadableRequests } from './errors.js';
import type { RequestRow } from './request-deadlines.js';

/** What a register of requests may call its columns, in plain words; what begins with one of them is that column too. */
const HEADER_NAMES = {
  received:
    'received,receipt,recu,recue,recu le,recue le,date reception,date de reception,reception,date demande,date de la demande,date de demande,request date,requested,demande le',
  answered:
    'answered,answer,answer date,response date,responded,closed,repondu,repondu le,reponse,reponse le,date reponse,date de reponse,date de la reponse,cloture,date de cloture,traite le,date de traitement',
  extended:
    'extended,extension,extension date,prolonge,prolongee,prolonge le,prolongation,date de prolongation,date prolongation,delai prolonge',
} as const;
type RequestColumn = keyof typeof HEADER_NAMES;
const NONE: DateValue = { status: 'none', day: 0, later: 0 };

const rowsOf = (bytes: Buffer, name: string): readonly Row[] => {
  if (bytes.length > MAX_TABLE_BYTES) throw requestsTooLarge(name);
  try {
    const text = decodeWhole(bytes, guessEncoding(bytes, true));
    return readTable(text, guessDialect(text.slice(0, 65_536)));
  } catch {
    throw unreadableRequests(name);
  }
};

/** Finds columns of a register by what their headers say, where nothing is called by one of these names. */
export type FindColumns = (header: Row) => ReadonlyMap<string, number>;
const noColumns: FindColumns = () => new Map();

const columnIn = (header: Row, column: RequestColumn, find: FindColumns): number => {
  const names = HEADER_NAMES[column].split(',');
  const words = header.map(plainWords);
  const exact = words.findIndex((one) => names.includes(one));
  if (exact >= 0) return exact;
  const begun = words.findIndex((one) => names.some((name) => one.startsWith(`${name} `)));
  return begun >= 0 ? begun : (find(header).get(column) ?? -1);
};

/** How much the first rows of a table look like a register of requests. */
export const requestScore = ([header = []]: readonly Row[], find = noColumns): number =>
  (['received', 'answered'] as const).filter((column) => columnIn(header, column, find) >= 0).length;

/** A reader of the dates of some columns: all of them are written by the same hand, so that one tells the order of the others. */
const dateCellReader = (rows: readonly Row[], columns: readonly number[]): ((row: Row, column: number) => DateValue) => {
  const cells = rows.flatMap((row) => columns.map((column) => row[column] ?? ''));
  const order = dateOrderFrom(cells.reduce(addOrderEvidence, noOrderEvidence()));
  // What nothing tells is read as most of Europe writes it: a register of requests is written in one country.
  const read = makeDateReader(order === 'unresolved' ? 'day-first' : order);
  return (row, column) => read((row[column] ?? '').trim());
};

/**
 * The requests of a CSV file.
 * @param find where no column has a name that is known here
 * @throws LumoError LUMO_REQUESTS_COLUMNS, LUMO_REQUESTS_UNREADABLE, LUMO_REQUESTS_TOO_LARGE
 */
export const readRequests = (bytes: Buffer, name: string, find = noColumns): readonly RequestRow[] => {
  const [header = [], ...rows] = rowsOf(bytes, name);
  const columnOf = (column: RequestColumn): number => columnIn(header, column, find);
  const at = { received: columnOf('received'), answered: columnOf('answered'), extended: columnOf('extended') };
  if (at.received < 0) throw notRequests(name, 'received');
  if (at.answered < 0) throw notRequests(name, 'answered');
  const read = dateCellReader(rows, Object.values(at));
  const extendedOf = (row: Row): RequestRow['extended'] => {
    const said = at.extended < 0 ? 'blank' : readYesNo((row[at.extended] ?? '').trim(), 'allow');
    return said === 'yes' ? 'yes' : said === 'unknown' ? read(row, at.extended) : NONE;
  };
  return rows
    .filter((row) => row.some((cell) => cell.trim() !== ''))
    .map((row) => ({ received: read(row, at.received), answered: read(row, at.answered), extended: extendedOf(row) }));
};
