/**
 * A register as a list that contacts are screened with. The one place that knows how lists look in memory.
 * @module
 */
import { createHash } from 'node:crypto';
import { basename } from 'node:path';
import { fingerprintDigest, newFingerprint } from '../../fields/bytes/fingerprint.js';
import type { ListPart, LoadedList } from '../../lists/definition/loaded-list.js';
import { type FingerprintTable, TableBuilder } from '../../lists/table/fingerprint-table.js';
import { buildSinceTable } from '../../lists/table/since-table.js';
import { CHANNELS } from '../../model/contact/channel.js';
import type { ListInfo } from '../../model/contact/suppression-list.js';
import { IDENTITY_KINDS, type IdentityKind } from '../store/entry.js';
import { type KeyedRegister, openRegister, type RegisterOptions } from '../store/open-register.js';
import { isPostgresAddress } from '../store/postgres-driver.js';
import { activeOppositions, NORMALISER_KINDS, type NormaliserName, type OppositionGroup } from '../suppression/active-oppositions.js';

const tableOf = (digests: readonly string[]): FingerprintTable => {
  const table = new TableBuilder();
  table.expected = digests.length;
  const print = newFingerprint();
  for (const digest of digests) {
    fingerprintDigest(digest, print);
    table.add(print);
  }
  return table.table();
};

const hashedPartsOf = ({ channels, told, digests, since }: OppositionGroup, key: string): readonly ListPart[] =>
  (Object.entries(digests) as [NormaliserName, readonly string[]][]).map(([normaliser, list]) => ({
    identifier: NORMALISER_KINDS[normaliser],
    recipe: { algorithm: 'hmac-sha256', normaliser, key },
    table: tableOf(list),
    channels,
    ...(told && { told }),
    since: buildSinceTable(list.map((digest, i) => [digest, since[normaliser]?.[i] ?? []])),
  }));

/** Of what holds, in whatever order it came: the bytes of a register say more than that. */
const contentHash = (groups: readonly OppositionGroup[]): string => {
  const lines = groups.flatMap(({ channels, digests }) =>
    Object.entries(digests).flatMap(([name, list]) => list.map((digest) => `${digest} ${name} ${channels.join(' ')}`)),
  );
  return createHash('sha256').update(lines.sort().join('\n')).digest('hex');
};

/** The list of a register; undefined when nobody objects today. */
export const toSuppressionList = async (book: KeyedRegister, name: string): Promise<LoadedList | undefined> => {
  const groups = await activeOppositions(book);
  if (groups.length === 0) return undefined;
  const count = (kind: IdentityKind): number => groups.reduce((sum, { persons }) => sum + persons[kind], 0);
  const info: ListInfo = {
    name,
    kind: 'opposition',
    channels: CHANNELS.filter((channel) => groups.some(({ channels }) => channels.includes(channel))),
    sha256: contentHash(groups),
    fresh: true,
    entries: Object.fromEntries(IDENTITY_KINDS.map((kind) => [kind, count(kind)])) as Record<IdentityKind, number>,
    form: 'hmac-sha256',
    // An entry that was cut short refuses for nobody.
    unread: book.register.tornBytes > 0 ? 1 : 0,
    tooBroad: 0,
  };
  return { info, ofContacts: true, parts: groups.flatMap((group) => hashedPartsOf(group, book.key.hex)) };
};

/**
 * The list of a register that is there already, to screen a file with; none when nobody objects. It has no age: it is what it
 * is when it is read.
 * @throws LumoError LUMO_REGISTER_… whenever it cannot be trusted whole
 */
export const loadRegisterLists = async (opening: Omit<RegisterOptions, 'create'>): Promise<readonly LoadedList[]> => {
  const book = await openRegister({ ...opening, create: false });
  try {
    const list = await toSuppressionList(book, isPostgresAddress(opening.address) ? 'PostgreSQL' : basename(opening.address));
    return list ? [list] : [];
  } finally {
    await book.register.close();
  }
};
