/**
 * A register as a list that contacts are screened with. The one place that knows how lists look in memory.
 * @module
 */
import { createHash } from 'node:crypto';
import { basename } from 'node:path';
import { digestPrint, newPrint } from '../fields/fingerprint.js';
import { type Table, TableBuilder } from '../lists/table.js';
import { CHANNELS, type Channel } from '../model/channel.js';
import type { ListInfo } from '../model/list.js';
import { type Book, type Opening, openBook } from './book.js';
import { KINDS, type Kind } from './entry.js';
import { isPostgres } from './postgres-driver.js';
import { NORMALISERS, type Normalised, type SnapshotGroup, snapshot } from './snapshot.js';

/** Entries of one kind that were made in one way and refuse the same channels. */
export interface SealedPart {
  readonly identifier: Kind;
  /** `key` is hexadecimal, and never in a report. */
  readonly recipe: { readonly algorithm: 'hmac-sha256'; readonly normaliser: Normalised; readonly key: string };
  readonly table: Table;
  readonly channels: readonly Channel[];
}

/** A register in memory: plain data over shared memory, which may be posted to threads. */
export interface SealedList {
  readonly info: ListInfo;
  readonly parts: readonly SealedPart[];
}

const tableOf = (digests: readonly string[]): Table => {
  const table = new TableBuilder();
  table.expected = digests.length;
  const print = newPrint();
  for (const digest of digests) {
    digestPrint(digest, print);
    table.add(print);
  }
  return table.table();
};

const partsOf = ({ channels, digests }: SnapshotGroup, key: string): readonly SealedPart[] =>
  (Object.entries(digests) as [Normalised, readonly string[]][]).map(([normaliser, list]) => ({
    identifier: NORMALISERS[normaliser],
    recipe: { algorithm: 'hmac-sha256', normaliser, key },
    table: tableOf(list),
    channels,
  }));

/** Of what holds, in whatever order it came: the bytes of a register say more than that. */
const sumOf = (groups: readonly SnapshotGroup[]): string => {
  const lines = groups.flatMap(({ channels, digests }) =>
    Object.entries(digests).flatMap(([name, list]) => list.map((digest) => `${digest} ${name} ${channels.join(' ')}`)),
  );
  return createHash('sha256').update(lines.sort().join('\n')).digest('hex');
};

/** The list of a register; undefined when nobody objects today. */
export const listOf = async (book: Book, name: string): Promise<SealedList | undefined> => {
  const groups = await snapshot(book);
  if (groups.length === 0) return undefined;
  const count = (kind: Kind): number => groups.reduce((sum, { persons }) => sum + persons[kind], 0);
  const info: ListInfo = {
    name,
    kind: 'opposition',
    channels: CHANNELS.filter((channel) => groups.some(({ channels }) => channels.includes(channel))),
    sha256: sumOf(groups),
    fresh: true,
    entries: Object.fromEntries(KINDS.map((kind) => [kind, count(kind)])) as Record<Kind, number>,
    form: 'hmac-sha256',
    unread: 0,
    tooBroad: 0,
  };
  return { info, parts: groups.flatMap((group) => partsOf(group, book.key.hex)) };
};

/**
 * The list of a register that is there already, to screen a file with; none when nobody objects. It has no age: it is what it
 * is when it is read.
 * @throws LumoError LUMO_REGISTER_… whenever it cannot be trusted whole
 */
export const registerLists = async (opening: Omit<Opening, 'create'>): Promise<readonly SealedList[]> => {
  const book = await openBook({ ...opening, create: false });
  try {
    const list = await listOf(book, isPostgres(opening.address) ? 'PostgreSQL' : basename(opening.address));
    return list ? [list] : [];
  } finally {
    await book.register.close();
  }
};
