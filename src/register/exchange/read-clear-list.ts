/**
 * The identities of a list in clear: what `src/lists` reads as fingerprints, read as what is written.
 * @module
 */

import { isDeadAddressFileName, isOptOutFileName, isOptOutSheetName } from '../../fields/opposition/opt-out-file.js';
import { makeClassifier } from '../../lists/columns/classify-entry.js';
import { tooManyUnread } from '../../lists/errors/format-errors.js';
import { emptyList } from '../../lists/errors/list-errors.js';
import { refuseSubscribers } from '../../lists/exports/detect-export.js';
import { readListFile } from '../../lists/open/list-file.js';
import { openList, type ReadBytes } from '../../lists/open/open-list.js';
import type { EntryCollector } from '../../lists/read/entry-collector.js';
import { readListText } from '../../lists/read/read-list-text.js';
import { refuseUnread } from '../../lists/read/refuse-unread.js';
import type { SettledDays, ToldDay } from '../../lists/rows/row-days.js';
import type { Channel } from '../../model/contact/channel.js';
import type { DateOrder } from '../../model/contact/values.js';
import type { Identity } from '../store/identity.js';
import { ClearEntryCollector } from './clear-entry-collector.js';
import { hashedImport, postalImport, unclearWho } from './import-errors.js';
import { countRows, type ImportedRows, isMeant, whoRefuses } from './who-refuses.js';

/** Who refuses, by one row of a list. */
export interface ListedRefusal {
  readonly identity: Identity;
  /** What the row refuses, where it names fewer channels than all, and since when, where it says so. */
  readonly channels: readonly Channel[] | undefined;
  readonly day: ToldDay | undefined;
}

function* linesOf(text: Buffer): Generator<string> {
  for (let from = 0; from < text.length; ) {
    const lf = text.indexOf(10, from);
    const end = lf < 0 ? text.length : lf;
    // A lone CR ends a line too.
    yield* text.toString('utf8', from, end).split('\r');
    from = end + 1;
  }
}

const readLines = (text: Buffer, entries: EntryCollector): void => {
  let first = true;
  for (const line of linesOf(text)) {
    if (line.trim() === '' || line.startsWith('#')) continue;
    if (first) entries.readFirstLine(line);
    else entries.readLine(line);
    first = false;
  }
};

export interface ClearList {
  /** Base name of the file. */
  readonly name: string;
  /** In the order of the file; the same identity perhaps several times. */
  readonly refusals: readonly ListedRefusal[];
  /** Rows that say that the person may be contacted. */
  readonly leftOut: number;
  /** Rows left out because they say of nobody that they refuse, where others do. */
  readonly silent: number;
  /** Rows left out because they say that an address is dead, which is no refusal. */
  readonly undeliverable: number;
  /** Companies left out because they stand beside a person. */
  readonly described: number;
  /** How its dates are read, where they do not tell it. */
  readonly settledDays: SettledDays | undefined;
  readonly unread: number;
  /** Rows that refuse and name nobody by an address or a number: they cannot be kept. */
  readonly nameless: number;
  /** Domains left out because they would bar everybody who uses them. */
  readonly tooBroad: number;
}

/** How a list is read of which only the command knows. */
export interface ClearReading {
  readonly bytesOf?: ReadBytes;
  readonly identities?: readonly string[];
  /** The one sheet of a workbook. */
  readonly sheet?: string | undefined;
  readonly dateOrder?: DateOrder | undefined;
  /** Who of it is meant, where somebody says it. */
  readonly rows?: ImportedRows | undefined;
}

/** @throws LumoError LUMO_REGISTER_WHO where a file may be a list of refusals or one of contacts */
const refusingRows = (
  entries: ClearEntryCollector,
  { name, sheet = '' }: { readonly name: string; readonly sheet?: string | undefined },
) => {
  const counts = countRows(entries.rows, entries.isOfContacts);
  const isNamed =
    entries.isBlockList || (isOptOutFileName(name) && !isDeadAddressFileName(name)) || (sheet !== '' && isOptOutSheetName(sheet));
  const who = isNamed ? 'all' : whoRefuses(counts, entries);
  if (who === 'ask') throw unclearWho(name, counts.refuses + counts.day, counts.nothing);
  return who;
};

/**
 * Reads a list in clear: text, CSV or lines of JSON, perhaps gzip or zstd.
 * @throws LumoError LUMO_LIST_… when it cannot be trusted, LUMO_REGISTER_HASHED when it holds hashes, LUMO_REGISTER_WHO
 */
export const readClearList = async (
  path: string,
  country: string,
  { bytesOf = readListFile, identities, sheet, dateOrder, rows }: ClearReading = {},
): Promise<ClearList> => {
  const { name, text, ...opened } = await openList(path, bytesOf, { identities, sheet });
  refuseSubscribers(name);
  const classify = makeClassifier(country);
  const entries = new ClearEntryCollector(classify, 'clear');
  readListText(text, name, entries, classify, { country, dateOrder }, (lines) => readLines(lines, entries));
  entries.finish();
  const { leftOut, undeliverable, described, settledDays, refusedHashes: hashes, lines, unread, halfRead, tooBroad, postal } = entries;
  const namelessRows = entries.rows.filter(({ isNameless }) => isNameless).length;
  if (lines === 0 && namelessRows > 0) throw tooManyUnread(name, namelessRows, namelessRows);
  if (lines + leftOut + undeliverable + entries.denied === 0) throw emptyList(name);
  // A hash beside the address that it is of does no harm.
  if (hashes > 0 && unread > 0) throw hashedImport(name, hashes);
  if (postal > 0 && entries.rows.every((row) => row.identities.length === 0)) throw postalImport(name, postal);
  refuseUnread(entries, name);
  const dead = isDeadAddressFileName(name) && rows !== 'all' ? entries.takeSilent() : 0;
  const who = rows ?? refusingRows(entries, { name, sheet: opened.sheet });
  const meant = who === 'all' ? entries.rows : entries.rows.filter((row) => isMeant(row, entries));
  return {
    name,
    refusals: meant.flatMap(({ identities: all, channels, day }) => all.map((identity) => ({ identity, channels, day }))),
    silent: entries.rows.length - meant.length + entries.denied,
    leftOut,
    undeliverable: undeliverable + dead,
    described,
    settledDays,
    unread: unread + halfRead,
    nameless: meant.filter(({ isNameless }) => isNameless).length,
    tooBroad,
  };
};
