import { type Dialect, guessDialect } from '../../csv/records/dialect.js';
import { DELIMITERS } from '../../csv/records/dialect-votes.js';
import { type Row, readTable, UnreadableTable } from '../../csv/records/read-table.js';
import { MOST_COLUMNS } from '../../csv/records/record-errors.js';
import { listTooLarge } from '../errors/format-errors.js';
import { brokenQuotes, notAList } from '../errors/list-errors.js';

const HEAD_BYTES = 65_536;
/** A delimiter that fewer lines than that agree on is text of a list of one column. */
const AGREEMENT = 0.5;

export interface ListDialect extends Dialect {
  readonly sepLine: boolean;
}

/** A number of a line of its own that a spreadsheet in French or German rounded ("3,32619E+10"): its comma parts nothing. */
const ROUNDED = /^"?\d,\d{1,14}E\+\d{1,3}"?$/i;

/** How a list of several columns is written; undefined for one entry per line. Comments and blank lines have no vote. */
export const detectListDialect = (text: Buffer): ListDialect | undefined => {
  const head = text.subarray(0, HEAD_BYTES).toString('utf8');
  const lines = head.split(/\r\n|\n|\r/);
  if (text.length > HEAD_BYTES && lines.length > 1) lines.pop();
  // Nothing to vote on: what most lists of one column come to at once.
  if (!DELIMITERS.some((delimiter) => head.includes(delimiter)) && !/^"?sep=/im.test(head)) return undefined;
  const voters = lines.filter((line) => line.trim() !== '' && !line.startsWith('#') && !ROUNDED.test(line.trim()));
  const guess = guessDialect(voters.join('\n'));
  const several = voters.some((line) => line.includes(guess.delimiter));
  return several && guess.confidence >= AGREEMENT ? guess : undefined;
};

/** Refuses a table that no list is, of which each column would be asked what it holds. @throws LumoError LUMO_LIST_NOT_A_LIST */
const refuseManyColumns = (rows: readonly (readonly string[])[], name: string): void => {
  if (rows.every((row) => row.length <= MOST_COLUMNS)) return;
  throw notAList(
    name,
    'has a row of more than 16,384 cells, as no list has',
    'a une ligne de plus de 16 384 cellules : aucune liste n’en a autant',
  );
};

const rowsOf = (text: Buffer, dialect: ListDialect, name: string): readonly Row[] => {
  try {
    return readTable(text, dialect);
  } catch (cause) {
    if (!(cause instanceof UnreadableTable)) throw cause;
    throw cause.fault === 'size' ? listTooLarge(name) : brokenQuotes(name, cause.line);
  }
};

/** The rows of a list of several columns. @throws LumoError LUMO_LIST_UNREADABLE, LUMO_LIST_NOT_A_LIST */
export const readRows = (text: Buffer, dialect: ListDialect, name: string): readonly Row[] => {
  const rows = rowsOf(text, dialect, name);
  refuseManyColumns(rows, name);
  return rows;
};
