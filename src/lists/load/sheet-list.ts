import { platform } from '#platform';
import { TABLE_DELIMITER } from '../../csv/ports/table.js';
import { readTable } from '../../csv/records/read-table.js';
import { fingerprint, newFingerprint } from '../../fields/bytes/fingerprint.js';
import { listedOnSheet } from '../../fields/person/sheets/listed-sheet.js';
import { withoutContactValues } from '../../fields/table/cell-shape.js';
import type { HeldPersons } from '../../model/contact/suppression-list.js';
import type { Day } from '../../model/contact/values.js';
import { makeClassifier } from '../columns/classify-entry.js';
import { takeNames } from '../columns/sheet-names.js';
import type { ListSpec } from '../definition/list-spec.js';
import type { LoadedList } from '../definition/loaded-list.js';
import { type LookupTable, TableBuilder } from '../table/fingerprint-table.js';
import { makeListInfo } from './list-info.js';
import { readList } from './read-list.js';

/** How a list is read of which only the run knows. */
export interface SheetReading {
  readonly asOf: Day;
  readonly country: string;
}

const quoted = (cell: string): string => `"${cell.replaceAll('"', '""')}"`;

/** Rows as the text that tables are made into. */
export const quotedRows = (rows: readonly (readonly string[])[]): Buffer =>
  Buffer.from(rows.map((row) => row.map(quoted).join(TABLE_DELIMITER)).join('\n'));

const tableOf = (keys: ReadonlySet<string>): LookupTable => {
  const [builder, print] = [new TableBuilder(), newFingerprint()];
  for (const key of keys) {
    fingerprint(key, print);
    builder.add(print);
  }
  return builder.table();
};

/** A sheet on which nobody has an address or a number. */
const withoutEntries = (bytes: Buffer, spec: ListSpec, asOf: Day): LoadedList => {
  const file = { name: spec.path, sha256: platform.digest('sha256', bytes.toString('utf8')) };
  return { ...makeListInfo(spec, asOf, file, [], { hint: undefined, unread: 0, tooBroad: 0 }), parts: [] };
};

const readPeople = async (bytes: Buffer, spec: ListSpec, asOf: Day): Promise<LoadedList> => {
  const rows = readTable(bytes, { delimiter: TABLE_DELIMITER, escape: 'double', sepLine: false });
  const { keys, rest, holdsEntries } = takeNames(rows, makeClassifier(spec.country ?? 'FR', undefined));
  if (keys.size === 0) return readList(spec, asOf, { bytesOf: () => bytes });
  const text = quotedRows(rest);
  const list = holdsEntries ? await readList(spec, asOf, { bytesOf: () => text }) : withoutEntries(bytes, spec, asOf);
  const names = tableOf(keys);
  return { ...list, info: { ...list.info, entries: { ...list.info.entries, name: names.count } }, names };
};

/** How a list is called that is a sheet of a workbook, or of some rows of it: one may be called after somebody's address. */
export const sheetListName = (file: string, sheet: string): string => `${file} › ${withoutContactValues(sheet).replaceAll('/', '-')}`;

/** A list of some of what a list holds: those whom it knows by an identifier of their own, and not by where they work or live. */
export const knownBy = ({ info, parts, ...list }: LoadedList, ...identifiers: readonly ('email' | 'phone')[]): LoadedList => {
  const own = (identifier: 'email' | 'phone'): number => (identifiers.includes(identifier) ? info.entries[identifier] : 0);
  const { name } = info.entries;
  return {
    ...list,
    info: { ...info, entries: { email: own('email'), phone: own('phone'), domain: 0, siren: 0, ...(name && { name }) } },
    parts: parts.filter(({ identifier }) => identifiers.some((one) => one === identifier)),
  };
};

/** What a sheet holds of which nobody can say that it lists refusals; of dead addresses the addresses. */
const heldOn = (list: LoadedList, holds: HeldPersons | undefined): LoadedList => {
  if (holds === 'doubts') return knownBy(list, 'email', 'phone');
  if (holds !== 'bounces') return list;
  const { names: _, ...addresses } = knownBy(list, 'email');
  return addresses;
};

/**
 * Reads a sheet of people as a list. Who is named on it and has no address and no number there is looked for by the name, which proves nothing: whoever
 * bears it is to be checked.
 * @throws LumoError those of `readList`, where it holds something else that cannot be read
 */
export const readSheetList = async (
  bytes: Buffer,
  { file, sheet }: { readonly file: string; readonly sheet: string },
  { asOf, country }: SheetReading,
): Promise<LoadedList> => {
  const list = await readPeople(bytes, { path: file, kind: 'opposition', country, assumesCountry: true }, asOf);
  const listed = listedOnSheet(sheet);
  const holds = listed === 'refusals' ? undefined : listed;
  const told = heldOn(list, holds);
  return { ...told, info: { ...told.info, name: sheetListName(file, sheet), from: 'sheet', sheet, ...(holds && { holds }) } };
};
