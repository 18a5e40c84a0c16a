/**
 * The oppositions of a register that hold, as lists of digests.
 * @module
 */
import type { Channel } from '../model/channel.js';
import type { Book } from './book.js';
import type { Kind } from './entry.js';
import { barredOf, type Standing, standingsOf } from './standings.js';

/** How identities were normalised before they were sealed, as lists call it, and of which kind each is. */
export const NORMALISERS = {
  lower: 'email',
  canonical: 'email',
  e164: 'phone',
  domain: 'domain',
  siren: 'siren',
} as const satisfies Record<string, Kind>;
export type Normalised = keyof typeof NORMALISERS;

/** Those who refuse the same channels. */
export interface SnapshotGroup {
  readonly channels: readonly Channel[];
  /** HMACs in hexadecimal, in no particular order; what nobody objected with is absent. */
  readonly digests: Readonly<Partial<Record<Normalised, readonly string[]>>>;
  /** Persons, domains or companies per kind. */
  readonly persons: Readonly<Record<Kind, number>>;
}

interface Growing {
  readonly channels: readonly Channel[];
  readonly digests: Partial<Record<Normalised, string[]>>;
  readonly persons: Record<Kind, number>;
}

const put = ({ digests, persons }: Growing, { of, prints, given }: Standing): void => {
  persons[of]++;
  for (const name of Object.keys(NORMALISERS) as Normalised[]) {
    if (NORMALISERS[name] !== of) continue;
    const list = digests[name] ?? [];
    digests[name] = list;
    for (const print of name === 'lower' ? given : prints) list.push(print);
  }
};

/** One group for each set of channels that somebody refuses, in a fixed order. */
export const snapshot = async ({ register }: Pick<Book, 'register'>): Promise<readonly SnapshotGroup[]> => {
  const groups = new Map<string, Growing>();
  for (const standing of (await standingsOf(register)).all()) {
    const channels = barredOf(standing).map(({ channel }) => channel);
    if (channels.length === 0) continue;
    const name = channels.join(' ');
    const group = groups.get(name) ?? { channels, digests: {}, persons: { email: 0, phone: 0, domain: 0, siren: 0 } };
    groups.set(name, group);
    put(group, standing);
  }
  return [...groups.entries()].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, group]) => group);
};
