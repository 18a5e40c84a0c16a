import { TABLE_MARK } from '../ports/table.js';
import { MOST_COLUMNS, tooManyColumns } from '../records/record-errors.js';
import { BrokenTableError, csvCell, RowBuffer } from '../workbook/row-buffer.js';
import { jsonCells } from './json-cells.js';
import { brokenJson, notContactsJson } from './json-errors.js';
import { BrokenJsonError, JsonCutter, type JsonRecord } from './json-records.js';

/** JSON as it lies, each time it is asked for. */
export type JsonBytes = () => AsyncIterable<Uint8Array>;

/** A list of records, and the names of all that any of them has. */
export interface JsonTable {
  readonly kind: 'json' | 'ndjson';
  /** As `JsonRecord` calls it. */
  readonly list: string;
  readonly columns: ReadonlyMap<string, number>;
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

/** Which of what was found holds the contacts: [list, how many]. */
const chooseList = (counts: ReadonlyMap<string, number>): string | undefined => {
  if (counts.has('[]')) return '[]';
  const lists = [...counts.keys()].filter((list) => list !== '');
  if ((counts.get('') ?? 0) > 1 || lists.length === 0) return counts.has('') ? '' : undefined;
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
  try {
    for await (const records of recordsIn(bytes)) {
      for (const { list, text } of records) {
        record++;
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
  const list = chooseList(counts);
  const found = list === undefined ? undefined : columns.get(list);
  if (list === undefined || !found || found.size === 0) throw notContactsJson(name);
  return { kind: list === '' ? 'ndjson' : 'json', list, columns: found };
};

/** Its records as lines of CSV, the names of its columns first. @param mayHold throws where so many bytes are too many */
export async function* jsonLines(
  bytes: JsonBytes,
  name: string,
  { list: wanted, columns }: JsonTable,
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
      for (const { list, text } of records) {
        record++;
        if (list !== wanted) continue;
        const cells = new Array<string>(columns.size).fill('');
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
