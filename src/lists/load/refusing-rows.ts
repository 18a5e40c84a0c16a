import { TABLE_DELIMITER } from '../../csv/ports/table.js';
import { type Row, readTable } from '../../csv/records/read-table.js';
import { CHANNELS, type Channel } from '../../model/contact/channel.js';
import { makeClassifier } from '../columns/classify-entry.js';
import { findHeader } from '../columns/find-header.js';
import type { LoadedList } from '../definition/loaded-list.js';
import { makeRowAnswers } from '../rows/row-answers.js';
import { readList } from './read-list.js';
import { knownBy, quotedRows, type SheetReading, sheetListName } from './sheet-list.js';

/** Rows that refuse the same channels, or may. */
interface Refusing {
  readonly channels: readonly Channel[];
  readonly isSure: boolean;
  readonly rows: Row[];
}

/**
 * The rows of a sheet down to its header, those that refuse, by what they refuse, and whether it is all in one column of those who do ("A retirer" above
 * addresses): then it is a list, whatever its name.
 */
interface RefusingRows {
  readonly head: readonly Row[];
  readonly refusing: readonly Refusing[];
  readonly areAll: boolean;
}

const refusingOf = (all: readonly Row[], country: string): RefusingRows => {
  const rows = all.filter((row) => row.some((cell) => cell.trim() !== ''));
  const { first, header } = findHeader(rows, makeClassifier(country, undefined));
  const body = rows.slice(first);
  const answers = makeRowAnswers(header, body, { delimiter: TABLE_DELIMITER, country });
  const found = new Map<string, Refusing>();
  for (const row of header.length === 0 ? [] : body) {
    const isSure = answers.isSure(row);
    if (!isSure && answers.tells(row) === 'nothing') continue;
    const channels = answers.channels(row) ?? CHANNELS;
    const key = `${isSure} ${channels.join()}`;
    const known = found.get(key);
    if (known) known.rows.push(row);
    else found.set(key, { channels, isSure, rows: [row] });
  }
  const refusing = [...found.values()];
  const columns = header.filter((cell) => cell.trim() !== '').length;
  const sure = refusing.filter(({ isSure }) => isSure).reduce((sum, one) => sum + one.rows.length, 0);
  return { head: rows.slice(0, first), refusing, areAll: columns === 1 && sure > 0 && sure === body.length };
};

/**
 * Reads who refuses on a sheet of contacts: those whom a column of refusals marks, as one list for each set of channels, and those of whom it is not certain.
 * Nobody but them is known by it, by an address or a number of their own; the sheet itself stays one that was not judged, unless it is a column of them.
 * @throws LumoError those of `readList`
 */
export const readRefusingRows = async (
  bytes: Buffer,
  { file, sheet }: { readonly file: string; readonly sheet: string },
  { asOf, country }: SheetReading,
): Promise<readonly LoadedList[]> => {
  const { head, refusing, areAll } = refusingOf(
    readTable(bytes, { delimiter: TABLE_DELIMITER, escape: 'double', sepLine: false }),
    country,
  );
  const name = sheetListName(file, sheet);
  const read = async ({ channels, isSure, rows }: Refusing): Promise<LoadedList> => {
    const spec = { path: file, kind: 'opposition', country, assumesCountry: true, channels } as const;
    const list = await readList(spec, asOf, { bytesOf: () => quotedRows([...head, ...rows]) });
    const { info, parts } = knownBy(list, 'email', 'phone');
    // What contacts have beside that is no excess of a list.
    const { excessColumns: _, agreeing: __, narrower: ___, silent: ____, ...own } = info;
    return {
      info: { ...own, name, from: 'sheet', ...(areAll && { sheet }), ...(!isSure && { holds: 'doubts' }) },
      parts,
      ofContacts: true,
    };
  };
  return (await Promise.all(refusing.map(read))).filter(({ parts }) => parts.length > 0);
};
