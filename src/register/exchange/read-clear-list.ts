/**
 * The identities of a list in clear: what `src/lists` reads as fingerprints, read as what is written.
 * @module
 */

import { splitContacts } from '../../fields/cells/split-values.js';
import { readSiren } from '../../fields/company/siren.js';
import { isSharedDomain } from '../../fields/email/listed-domain.js';
import { type ClassifyEntry, type ListEntry, makeClassifier, trimEntry } from '../../lists/columns/classify-entry.js';
import { identifierOfHeader, isHeaderLine } from '../../lists/columns/header-hints.js';
import { allowList, emptyList, tooManyUnread } from '../../lists/errors/list-errors.js';
import { openList, type ReadBytes, readListFile } from '../../lists/open/open-list.js';
import { EntryCollector } from '../../lists/read/entry-collector.js';
import { detectListDialect, readCsvList } from '../../lists/read/read-csv-list.js';
import { jsonShape, readNdjson } from '../../lists/read/read-ndjson.js';
import type { Identifier } from '../../model/contact/suppression-list.js';
import { domainIdentity, emailIdentity, type Identity, phoneIdentity, sirenIdentity } from '../store/identity.js';
import { hashedImport } from './import-errors.js';

/** Share of the lines that may be no identifier. */
const TOLERATED = 0.05;
/** With so few bare numbers of nine digits, each is taken both for a company and for a phone. */
const FEW = 20;

type Nine = Extract<ListEntry, { is: 'nine' }>;

/** Keeps identities where its parent keeps fingerprints. */
class ClearEntryCollector extends EntryCollector {
  readonly found: Identity[] = [];
  hashes = 0;
  readonly #of: ClassifyEntry;
  readonly #nine: Nine[] = [];

  constructor(classify: ClassifyEntry) {
    super(classify, 'clear');
    this.#of = classify;
  }

  override read(text: string, hint: Identifier | undefined = this.hint): boolean {
    const siren = hint === 'siren' ? readSiren(text, true) : '';
    const entry: ListEntry | undefined = siren === '' ? this.#of(text) : { is: 'siren', siren };
    if (entry) return this.#keep(entry, hint);
    const parts = splitContacts(trimEntry(text));
    if (parts.length > 1) return parts.map((part) => this.read(part, hint)).every(Boolean);
    // A malformed address is still the address that somebody objected with.
    const lower = trimEntry(text).toLowerCase();
    if (lower.includes('@')) this.found.push(emailIdentity({ lower, canonical: lower }));
    return false;
  }

  /** Names and addresses have no place in a register: their rows are unread. */
  override addPostalEntry(): boolean {
    return false;
  }

  #keep(entry: ListEntry, hint: Identifier | undefined): boolean {
    switch (entry.is) {
      case 'email':
        this.found.push(emailIdentity(entry.value));
        return true;
      case 'phone':
        this.found.push(phoneIdentity(entry.e164));
        return true;
      case 'siren':
        if (entry.siren !== '') this.found.push(sirenIdentity(entry.siren));
        return entry.siren !== '';
      case 'domain':
        if (isSharedDomain(entry.domain)) this.tooBroad++;
        else this.found.push(domainIdentity(entry.domain));
        return true;
      case 'nine':
        if (hint === 'phone') this.found.push(phoneIdentity(entry.e164));
        else if (hint !== 'siren') this.#nine.push(entry);
        return hint !== 'siren';
      default:
        this.hashes++;
        return false;
    }
  }

  /** Decides what bare numbers of nine digits were, over the whole list. */
  override finish(): void {
    const nine = this.#nine.splice(0);
    const few = nine.length < FEW;
    const companies = nine.filter(({ siren }) => siren !== '').length * 2 >= nine.length;
    for (const { siren, e164 } of nine) {
      if (siren !== '' && (companies || few)) this.found.push(sirenIdentity(siren));
      if (siren === '' || !companies || few) this.found.push(phoneIdentity(e164));
    }
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

const readLines = (text: Buffer, entries: ClearEntryCollector): void => {
  let first = true;
  for (const line of linesOf(text)) {
    if (line.trim() === '' || line.startsWith('#')) continue;
    if (first && isHeaderLine(line, entries.isEntry(line))) entries.hint = identifierOfHeader(line);
    else entries.readLine(line);
    first = false;
  }
};

export interface ClearList {
  /** Base name of the file. */
  readonly name: string;
  /** In the order of the file; the same identity perhaps several times. */
  readonly identities: readonly Identity[];
  readonly unread: number;
  /** Domains left out because they would bar everybody who uses them. */
  readonly tooBroad: number;
}

/**
 * Reads a list in clear: text, CSV or lines of JSON, perhaps gzip or zstd.
 * @throws LumoError LUMO_LIST_… when it cannot be trusted, LUMO_REGISTER_HASHED when it holds hashes
 */
export const readClearList = async (path: string, country: string, bytesOf: ReadBytes = readListFile): Promise<ClearList> => {
  const { name, text } = await openList(path, bytesOf);
  if (/^subscribed_/i.test(name)) throw allowList(name);
  const classify = makeClassifier(country);
  const entries = new ClearEntryCollector(classify);
  const json = jsonShape(text, name);
  const dialect = json ? undefined : detectListDialect(text);
  if (json) {
    const read = readNdjson(text, name, (value, hint) => entries.read(value, hint ?? entries.hint));
    entries.lines = read.lines;
    entries.unread = read.unread;
  } else if (dialect) readCsvList(text, dialect, name, entries, classify);
  else readLines(text, entries);
  entries.finish();
  const { found, hashes, lines, unread, tooBroad } = entries;
  if (lines === 0) throw emptyList(name);
  // A hash beside the address that it is of does no harm.
  if (hashes > 0 && unread > 0) throw hashedImport(name, hashes);
  if (unread / lines > TOLERATED) throw tooManyUnread(name, unread, lines);
  return { name, identities: found, unread, tooBroad };
};
