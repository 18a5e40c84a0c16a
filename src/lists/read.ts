/**
 * Reads opposition and Robinson-style lists. A list is either read for certain or the run ends: one that is read wrong
 * would call people clear who are not.
 * @module
 */
import type { Channel } from '../model/channel.js';
import type { Identifier, ListInfo, ListKind } from '../model/list.js';
import type { Day } from '../model/value.js';
import { makeClassifier } from './classify.js';
import { dialectOf, readCsvList } from './csv-list.js';
import { Entries, KEYS, type Key } from './entries.js';
import { allowList, emptyHash, emptyList, otherHashes, unreadList } from './errors.js';
import { wordsOf } from './header.js';
import { type BytesOf, openList, readListFile } from './open.js';
import { scanLines } from './scan.js';
import type { Table } from './table.js';
import { defaultChannels, isFresh, ROBINSON_DAYS, versionDate } from './version.js';

/** A list, as somebody declares it. */
export interface ListSpec {
  readonly path: string;
  readonly kind: ListKind;
  /** What a match bars; by default everything for an opposition, what its identifiers reach for a register. */
  readonly channels?: readonly Channel[] | undefined;
  /** ISO date of the version; by default the one in the file's name. */
  readonly date?: string | undefined;
  /** Days that the version may be used; by default 30 for a register, no limit for an opposition. */
  readonly maxAgeDays?: number | undefined;
  /** ISO country of phone numbers without one; FR by default. */
  readonly country?: string | undefined;
  /** How entries are written; whatever is not so is unread. Both by default. */
  readonly form?: 'clear' | 'sha256' | undefined;
}

/** A list in memory: plain data over shared memory, which may be posted to worker threads. It holds no entry, only fingerprints. */
export interface LoadedList {
  readonly info: ListInfo;
  readonly tables: Readonly<Record<Key, Table>>;
  /** What its hashes may be of: both, unless its header says. */
  readonly hashesOf: readonly ('email' | 'phone')[];
}

/** Share of the lines that may be no identifier. */
const TOLERATED = 0.05;

/** What hashes are of: the header says, else the file's name, else the channels; undefined when nobody says: then of either. */
const hashed = ({ hint }: Entries, spec: ListSpec, name: string): 'email' | 'phone' | undefined => {
  const said = hint ?? wordsOf(name);
  if (said === 'phone' || said === 'email') return said;
  const { channels = [] } = spec;
  if (channels.length === 0) return undefined;
  return channels.every((channel) => channel === 'phone' || channel === 'sms') ? 'phone' : 'email';
};

/** @throws LumoError when what was read cannot be trusted */
const refuseDoubtful = (entries: Entries, name: string): void => {
  const { lines, unread, otherHashes: widths, keys } = entries;
  if (lines === 0) throw emptyList(name);
  if (entries.emptyHash) throw emptyHash(name);
  if (widths.size > 0) throw otherHashes(name, widths.size > 1 || keys.sha256.added > 0);
  if (unread / lines > TOLERATED) throw unreadList(name, unread, lines);
};

/**
 * Reads one list whole: text or CSV, perhaps gzip, in any encoding that contact files come in.
 * @param asOf the day of the run, for the age of the list
 * @param bytesOf gives the bytes of a path; reads the file by default
 * @throws LumoError LUMO_LIST_UNREADABLE, _EMPTY, _NOT_A_LIST, _UNREAD, _HASH, _ALLOW, _DATE
 */
export const loadList = async (spec: ListSpec, asOf: Day, bytesOf: BytesOf = readListFile): Promise<LoadedList> => {
  const { kind, country = 'FR', form } = spec;
  const { name, sha256, text } = await openList(spec.path, bytesOf);
  // Mailchimp writes one file per status, and only the name tells which.
  if (/^subscribed_/i.test(name)) throw allowList(name);
  const date = versionDate(spec.date, name);
  const classify = makeClassifier(country);
  const entries = new Entries(classify, form);
  const dialect = dialectOf(text);
  if (dialect) readCsvList(text, dialect, name, entries, classify);
  else scanLines(text, entries, country === 'FR', form);
  entries.finish();
  refuseDoubtful(entries, name);
  const tables = Object.fromEntries(KEYS.map((key) => [key, entries.keys[key].table()])) as Record<Key, Table>;
  const hashes = tables.sha256.count;
  const of = hashed(entries, spec, name);
  const counts: Record<Identifier, number> = {
    email: tables.email.count,
    phone: tables.phone.count,
    domain: tables.domain.count,
    siren: tables.siren.count,
  };
  const clear = counts.email + counts.phone + counts.domain + counts.siren;
  counts[of ?? 'email'] += hashes;
  // Hashes of nobody knows what reach whom they may: bar what both would.
  const reach = of === undefined && hashes > 0 ? { ...counts, phone: counts.phone + hashes } : counts;
  // Registers are hashed each in its own way: a hash that nobody declared may match nobody, and clears nobody.
  const undeclared = kind === 'robinson' && hashes > 0 && form !== 'sha256';
  const maxAgeDays = spec.maxAgeDays ?? (kind === 'robinson' ? ROBINSON_DAYS : undefined);
  const info: ListInfo = {
    name,
    kind,
    channels: spec.channels ?? defaultChannels(kind, reach),
    sha256,
    ...(date === undefined ? {} : { date }),
    ...(maxAgeDays === undefined ? {} : { maxAgeDays }),
    fresh: !undeclared && isFresh(date, maxAgeDays, asOf),
    ...(undeclared && { undeclared }),
    entries: counts,
    form: hashes === 0 ? 'clear' : clear === 0 ? 'sha256' : 'mixed',
    unread: entries.unread,
    tooBroad: entries.tooBroad,
  };
  return { info, tables, hashesOf: entries.hint === 'phone' ? ['phone'] : entries.hint === 'email' ? ['email'] : ['email', 'phone'] };
};
