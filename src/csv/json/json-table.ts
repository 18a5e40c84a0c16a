import { TABLE_MARK } from '../ports/table.js';
import { tooManyColumns } from '../records/record-errors.js';
import { BrokenTableError, csvCell, RowBuffer } from '../workbook/row-buffer.js';
import { jsonCells, nameOfPerson, readRecord } from './json-cells.js';
import { brokenJson, notContactsJson } from './json-errors.js';
import { BrokenJsonError, JsonCutter, type JsonRecord, KEYED } from './json-records.js';
import { keyColumn, keyText } from './keyed-records.js';
import { FoundLists } from './list-choice.js';

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
  /** The name of a list in each record, whose objects are the contacts: `contacts`, in accounts. */
  readonly people?: string;
  /** Whether the file says that it is one page of several. */
  readonly morePages?: true;
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
 * Reads JSON through once, for the names of its columns: any record may have some that no other has.
 * @throws LumoError LUMO_JSON_BROKEN, LUMO_JSON_SHAPE
 */
export const surveyJson = async (bytes: JsonBytes, name: string): Promise<JsonTable> => {
  const lists = new FoundLists();
  let record = 0;
  let areAddresses = true;
  try {
    for await (const records of recordsIn(bytes)) {
      for (const found of records) {
        record++;
        areAddresses &&= found.key === undefined || keyText(found.key).includes('@');
        lists.add(found);
      }
    }
  } catch (cause) {
    throw asLumo(cause, name, record);
  }
  const list = lists.choose();
  const found = list === undefined ? undefined : lists.get(list);
  if (list === undefined || !found || found.columns.size === 0) throw notContactsJson(name);
  if (found.isTooWide) throw tooManyColumns();
  const people = found.people.list;
  if (people === 'several') throw notContactsJson(name);
  const columns = new Map<string, number>();
  const add = (column: string): void => {
    if (!columns.has(column)) columns.set(column, columns.size);
  };
  for (const column of found.columns.keys()) add(people ? nameOfPerson(column, people.name) : column);
  const table = {
    kind: list === '' ? 'ndjson' : 'json',
    list,
    columns,
    ...(people && { people: people.name }),
    ...(lists.saysMorePages(list) && { morePages: true as const }),
  } as const;
  if (list !== KEYED) return table;
  const keys = keyColumn(columns, areAddresses);
  add(keys);
  return { ...table, keys };
};

/** Its records as lines of CSV, the names of its columns first. @param mayHold throws where so many bytes are too many */
export async function* jsonLines(
  bytes: JsonBytes,
  name: string,
  { list: wanted, columns, keys, people }: JsonTable,
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
        const value = readRecord(text);
        for (let person = 0, persons = 1; person < persons; person++) {
          const cells = new Array<string>(columns.size).fill('');
          const cell = (column: string, content: string): void => {
            const at = columns.get(column);
            // A list of people that is an object elsewhere, with numbers for keys.
            if (at === undefined) throw new BrokenJsonError('record');
            cells[at] = content;
          };
          if (keys !== undefined && key !== undefined) cell(keys, keyText(key));
          persons = jsonCells(value, cell, people, person);
          putRow(cells);
        }
      }
      if (rows.ready >= PIECE) yield rows.take();
    }
  } catch (cause) {
    throw asLumo(cause, name, record);
  }
  if (rows.ready > 0) yield rows.take();
}
