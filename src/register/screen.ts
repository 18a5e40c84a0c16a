/**
 * A register as lists that contacts are screened with. The one place that knows how lists look in memory.
 * @module
 */
import { createHash } from 'node:crypto';
import { basename } from 'node:path';
import { digestPrint, newPrint } from '../fields/fingerprint.js';
import { type Table, TableBuilder } from '../lists/table.js';
import type { Identifier, ListInfo } from '../model/list.js';
import { type Book, type Opening, openBook } from './book.js';
import { isPostgres } from './postgres-driver.js';
import { NORMALISED, type SnapshotGroup, snapshot } from './snapshot.js';

/** How an identity was made into what a list holds. */
export interface SealedRecipe {
  readonly algorithm: 'hmac-sha256';
  readonly normaliser: (typeof NORMALISED)[Identifier][number];
  /** Hexadecimal; never in a report. */
  readonly key: string;
}

export interface SealedPart {
  readonly identifier: Identifier;
  readonly recipe: SealedRecipe;
  readonly table: Table;
}

/** A list in memory, of those who refuse the same channels. */
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

/** Of what the list holds, in whatever order: a register has no bytes that stay the same. */
const sumOf = ({ digests }: SnapshotGroup): string =>
  createHash('sha256').update(Object.values(digests).flat().sort().join('\n')).digest('hex');

const listOf = (group: SnapshotGroup, key: string, name: string): SealedList => {
  const parts = (Object.entries(group.digests) as [Identifier, string[]][]).flatMap(([identifier, digests]) => {
    const table = tableOf(digests);
    return NORMALISED[identifier].map(
      (normaliser) => ({ identifier, recipe: { algorithm: 'hmac-sha256', normaliser, key }, table }) as const,
    );
  });
  const info: ListInfo = {
    name,
    kind: 'opposition',
    channels: group.channels,
    sha256: sumOf(group),
    fresh: true,
    entries: group.persons,
    form: 'sha256',
    unread: 0,
    tooBroad: 0,
  };
  return { info, parts };
};

/** One list per set of channels that somebody refuses; none when nobody refuses anything. */
export const listsOf = async (book: Book, name: string): Promise<readonly SealedList[]> =>
  (await snapshot(book)).map((group) => listOf(group, book.key.hex, name));

/**
 * The lists of a register that is there already, to screen a file with. A register has no age: it is what it is when it is read.
 * @throws LumoError LUMO_REGISTER_… whenever it cannot be trusted whole
 */
export const registerLists = async (opening: Omit<Opening, 'create'>): Promise<readonly SealedList[]> => {
  const book = await openBook({ ...opening, create: false });
  try {
    return await listsOf(book, isPostgres(opening.address) ? 'PostgreSQL' : basename(opening.address));
  } finally {
    await book.register.close();
  }
};
