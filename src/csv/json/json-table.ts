import { TABLE_MARK } from '../ports/table.js';
import { MOST_COLUMNS, tooManyColumns } from '../records/record-errors.js';
import { BrokenTableError, csvCell, RowBuffer } from '../workbook/row-buffer.js';
import { jsonCells } from './json-cells.js';
import { brokenJson, notContactsJson } from './json-errors.js';
import { BrokenJsonError, JsonCutter, type JsonRecord, KEYED } from './json-records.js';
import { holdsPeople, holdsRecordsOnly, keyColumn, keyText } from './keyed-records.js';

/** JSON as it lies, each time it is asked for. */
export type JsonBytes = () => AsyncIterable<Uint8Array>;

/** A list of records, and the names of all that any of them has. */
export interface JsonTable {
  readonly kind: 'json' | 'ndjson';
  /** As `JsonRecord` calls it. */
  readonly list: string;
  readonly columns: ReadonlyMap<string, number>;
  /** The column of the keys under which records stand. */
  readonly keys?: string;
}

const PIECE = 128 * 1024;

async function* recordsIn(bytes: JsonBytes): AsyncGenerator<readonly JsonRecord[]> {
  let found: JsonRecord[] = [];
  const cutter = new JsonCutter((record) => void found.push(record));
  for await (const chunk of bytes()) {
    cutter.push(chunk);
    yield found;
    found = [];
  }
  cutter.end();
}

/** Says at which record something went wrong. */
const asLumo = (cause: unknown, name: string, record: number): unknown =>
  cause instanceof BrokenJsonError || cause instanceof BrokenTableError ? brokenJson(name, record, cause.message) : cause;

/**
 * Which of what was found holds the contacts: [list, how many].
 * @param whole the object that is all of the file, where it is short
 */
const chooseList = (counts: ReadonlyMap<string, number>, whole: string | undefined): string | undefined => {
  if (counts.has('[]')) return '[]';
  const lists = [...counts.keys()].filter((list) => list !== '' && list !== KEYED);
  const [objects, keyed] = [counts.get('') ?? 0, counts.get(KEYED) ?? 0];
  if (lists.length === 0 && objects <= 1 && keyed > 1 && (whole === undefined || holdsRecordsOnly(whole))) return KEYED;
  if (objects === 1 && lists.length === 0 && whole !== undefined && holdsPeople(whole)) return undefined;
  if (objects > 1 || lists.length === 0) return counts.has('') ? '' : undefined;
  return lists.length === 1 ? lists[0] : undefined;
};

/**
 * Reads JSON through once, for the names of its columns: any record may have some that no other has.
 * @throws LumoError LUMO_JSON_BROKEN, LUMO_JSON_SHAPE
 */
export const surveyJson = async (bytes: JsonBytes, name: string): Promise<JsonTable> => {
  const counts = new Map<string, number>();
  const columns = new Map<string, Map<string, number>>();
  let record = 0;
  let whole: string | undefined;
  let areAddresses = true;
  try {
    for await (const records of recordsIn(bytes)) {
      for (const { list, text, key } of records) {
        record++;
        if (list === '') whole = text;
        areAddresses &&= key === undefined || keyText(key).includes('@');
        counts.set(list, (counts.get(list) ?? 0) + 1);
        const known = columns.get(list) ?? new Map<string, number>();
        columns.set(list, known);
        jsonCells(text, (column) => {
          if (!known.has(column)) known.set(column, known.size);
        });
        if (known.size > MOST_COLUMNS) throw tooManyColumns();
      }
    }
  } catch (cause) {
    throw asLumo(cause, name, record);
  }
  const list = chooseList(counts, whole);
  const found = list === undefined ? undefined : columns.get(list);
  if (list === undefined || !found || found.size === 0) throw notContactsJson(name);
  if (list !== KEYED) return { kind: list === '' ? 'ndjson' : 'json', list, columns: found };
  const keys = keyColumn(found, areAddresses);
  return { kind: 'json', list, columns: found.set(keys, found.size), keys };
};

/** Its records as lines of CSV, the names of its columns first. @param mayHold throws where so many bytes are too many */
export async function* jsonLines(
  bytes: JsonBytes,
  name: string,
  { list: wanted, columns, keys }: JsonTable,
  mayHold: (bytes: number) => void,
): AsyncGenerator<Uint8Array> {
  const rows = new RowBuffer(mayHold);
  const putRow = (cells: readonly string[]): void => {
    for (const [column, text] of cells.entries()) rows.put(column, csvCell(Buffer.from(text, 'utf8')));
    rows.endRow();
  };
  rows.width = columns.size;
  yield TABLE_MARK;
  putRow([...columns.keys()]);
  let record = 0;
  try {
    for await (const records of recordsIn(bytes)) {
      for (const { list, text, key } of records) {
        record++;
        if (list !== wanted) continue;
        const cells = new Array<string>(columns.size).fill('');
        if (keys !== undefined && key !== undefined) cells[columns.get(keys) ?? -1] = keyText(key);
        jsonCells(text, (column, value) => {
          cells[columns.get(column) ?? -1] = value;
        });
        putRow(cells);
      }
      if (rows.ready >= PIECE) yield rows.take();
    }
  } catch (cause) {
    throw asLumo(cause, name, record);
  }
  if (rows.ready > 0) yield rows.take();
}
