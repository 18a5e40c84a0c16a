/**
 * The identities of a list in clear: what `src/lists` reads as fingerprints, read as what is written.
 * @module
 */

import { type PostalCells, postalIdentities } from '../../fields/identity/postal-identity.js';
import { makeClassifier } from '../../lists/columns/classify-entry.js';
import type { RowAnswers } from '../../lists/columns/row-answers.js';
import { tooManyUnread } from '../../lists/errors/format-errors.js';
import { emptyList } from '../../lists/errors/list-errors.js';
import { refuseSubscribers } from '../../lists/exports/detect-export.js';
import { readListFile } from '../../lists/open/list-file.js';
import { openList, type ReadBytes } from '../../lists/open/open-list.js';
import { EntryCollector } from '../../lists/read/entry-collector.js';
import type { EntryKey } from '../../lists/read/entry-keys.js';
import { readListText } from '../../lists/read/read-list-text.js';
import { refuseUnread } from '../../lists/read/refuse-unread.js';
import type { Channel } from '../../model/contact/channel.js';
import type { Day } from '../../model/contact/values.js';
import { domainIdentity, emailIdentity, type Identity, phoneIdentity, sirenIdentity } from '../store/identity.js';
import { hashedImport, postalImport } from './import-errors.js';

/** Who refuses, by one row of a list. */
export interface ListedRefusal {
  readonly identity: Identity;
  /** What the row refuses, where it names fewer channels than all, and since when, where it says so. */
  readonly channels: readonly Channel[] | undefined;
  readonly day: Day | undefined;
}

const NOTHING_SAID = { channels: undefined, day: undefined };

/** Keeps identities where its parent keeps fingerprints. Names and addresses have no place in a register: their rows are unread. */
class ClearEntryCollector extends EntryCollector {
  readonly found: ListedRefusal[] = [];
  /** Rows that say that the person may be contacted: no refusals. */
  leftOut = 0;
  /** Rows that name somebody by their name alone, whom a register of fingerprints cannot know. */
  nameless = 0;
  /** Rows that name somebody by a name and a postal address. */
  postal = 0;
  #said: Omit<ListedRefusal, 'identity'> = NOTHING_SAID;

  override takes(row: readonly string[], answers: RowAnswers, agrees: boolean): boolean {
    if (agrees) this.leftOut++;
    this.#said = { channels: answers.channels(row), day: answers.day(row) };
    return !agrees;
  }

  /** Of what the whole list tells only, no row is known any more. */
  override finish(): void {
    this.#said = NOTHING_SAID;
    super.finish();
  }

  #keep(identity: Identity): void {
    this.found.push({ identity, ...this.#said });
  }

  override leavesNameless(): true {
    this.nameless++;
    return true;
  }

  override addPostalEntry(cells: PostalCells): boolean {
    if (postalIdentities(cells).length > 0) this.postal++;
    return false;
  }

  protected override addEmail(email: Parameters<typeof emailIdentity>[0]): true {
    this.#keep(emailIdentity(email));
    return true;
  }

  protected override add(key: EntryKey, text: string): true {
    if (key === 'phone') this.#keep(phoneIdentity(text));
    else if (key === 'siren') this.#keep(sirenIdentity(text));
    else if (key === 'domain') this.#keep(domainIdentity(text));
    return true;
  }
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
  readonly unread: number;
  /** Rows that refuse and name nobody by an address or a number: they cannot be kept. */
  readonly nameless: number;
  /** Domains left out because they would bar everybody who uses them. */
  readonly tooBroad: number;
}

/**
 * Reads a list in clear: text, CSV or lines of JSON, perhaps gzip or zstd.
 * @throws LumoError LUMO_LIST_… when it cannot be trusted, LUMO_REGISTER_HASHED when it holds hashes
 */
export const readClearList = async (
  path: string,
  country: string,
  { bytesOf = readListFile, identities }: { readonly bytesOf?: ReadBytes; readonly identities?: readonly string[] } = {},
): Promise<ClearList> => {
  const { name, text } = await openList(path, bytesOf, { identities });
  refuseSubscribers(name);
  const classify = makeClassifier(country);
  const entries = new ClearEntryCollector(classify, 'clear');
  readListText(text, name, entries, classify, { country }, (lines) => readLines(lines, entries));
  entries.finish();
  const { found, leftOut, nameless, refusedHashes: hashes, lines, unread, halfRead, tooBroad, postal } = entries;
  if (lines === 0 && nameless > 0) throw tooManyUnread(name, nameless, nameless);
  if (lines + leftOut === 0) throw emptyList(name);
  // A hash beside the address that it is of does no harm.
  if (hashes > 0 && unread > 0) throw hashedImport(name, hashes);
  if (postal > 0 && found.length === 0) throw postalImport(name, postal);
  refuseUnread(entries, name);
  return { name, refusals: found, leftOut, unread: unread + halfRead, nameless, tooBroad };
};
