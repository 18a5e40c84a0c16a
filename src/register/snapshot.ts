/**
 * The oppositions of a register that hold, as lists of digests.
 * @module
 */
import type { Channel } from '../model/channel.js';
import type { Identifier } from '../model/list.js';
import type { Book } from './book.js';
import { barredOf, standingsOf } from './standings.js';

/** Those who refuse the same channels. */
export interface SnapshotGroup {
  readonly channels: readonly Channel[];
  /** Digests per kind of identifier; a kind that nobody objected with is absent. Of an address, those of all its spellings. */
  readonly digests: Readonly<Partial<Record<Identifier, readonly string[]>>>;
  /** Persons, domains or companies per kind. */
  readonly persons: Readonly<Record<Identifier, number>>;
}

/** How the identities of each kind were normalised before they were sealed. Addresses were in two ways. */
export const NORMALISED = {
  email: ['lower', 'canonical'],
  phone: ['e164'],
  domain: ['domain'],
  siren: ['siren'],
} as const satisfies Record<Identifier, readonly string[]>;

interface Growing {
  readonly channels: readonly Channel[];
  readonly digests: Partial<Record<Identifier, string[]>>;
  readonly persons: Record<Identifier, number>;
}

/** One group for each set of channels that somebody refuses, in a fixed order. */
export const snapshot = async ({ register }: Pick<Book, 'register'>): Promise<readonly SnapshotGroup[]> => {
  const groups = new Map<string, Growing>();
  for (const standing of (await standingsOf(register)).all()) {
    const channels = barredOf(standing).map(({ channel }) => channel);
    if (channels.length === 0) continue;
    const name = channels.join(' ');
    const group = groups.get(name) ?? { channels, digests: {}, persons: { email: 0, phone: 0, domain: 0, siren: 0 } };
    groups.set(name, group);
    const { of, prints } = standing;
    group.persons[of]++;
    const digests = group.digests[of] ?? [];
    group.digests[of] = digests;
    for (const print of prints) digests.push(print);
  }
  return [...groups.entries()].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, group]) => group);
};
