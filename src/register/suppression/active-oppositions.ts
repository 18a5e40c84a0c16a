/**
 * The oppositions of a register that hold, as lists of digests.
 * @module
 */
import type { Channel } from '../../model/contact/channel.js';
import type { IdentityKind } from '../store/entry.js';
import type { KeyedRegister } from '../store/open-register.js';
import { loadSuppressions, refusedChannels, type SuppressionState } from './suppression-index.js';

/** How identities were normalised before they were sealed, as lists call it, and of which kind each is. */
export const NORMALISER_KINDS = {
  lower: 'email',
  canonical: 'email',
  e164: 'phone',
  domain: 'domain',
  siren: 'siren',
} as const satisfies Record<string, IdentityKind>;
export type NormaliserName = keyof typeof NORMALISER_KINDS;

/** Those who refuse the same channels. */
export interface OppositionGroup {
  readonly channels: readonly Channel[];
  /** HMACs in hexadecimal, in no particular order; what nobody objected with is absent. */
  readonly digests: Readonly<Partial<Record<NormaliserName, readonly string[]>>>;
  /** Persons, domains or companies per kind. */
  readonly persons: Readonly<Record<IdentityKind, number>>;
}

interface GroupBuilder {
  readonly channels: readonly Channel[];
  readonly digests: Partial<Record<NormaliserName, string[]>>;
  readonly persons: Record<IdentityKind, number>;
}

const addToGroup = ({ digests, persons }: GroupBuilder, { of, prints, given }: SuppressionState): void => {
  persons[of]++;
  for (const name of Object.keys(NORMALISER_KINDS) as NormaliserName[]) {
    if (NORMALISER_KINDS[name] !== of) continue;
    const list = digests[name] ?? [];
    digests[name] = list;
    for (const print of name === 'lower' ? given : prints) list.push(print);
  }
};

/** One group for each set of channels that somebody refuses, in a fixed order. */
export const activeOppositions = async ({ register }: Pick<KeyedRegister, 'register'>): Promise<readonly OppositionGroup[]> => {
  const groups = new Map<string, GroupBuilder>();
  for (const standing of (await loadSuppressions(register)).all()) {
    const channels = refusedChannels(standing).map(({ channel }) => channel);
    if (channels.length === 0) continue;
    const name = channels.join(' ');
    const group = groups.get(name) ?? { channels, digests: {}, persons: { email: 0, phone: 0, domain: 0, siren: 0 } };
    groups.set(name, group);
    addToGroup(group, standing);
  }
  return [...groups.entries()].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, group]) => group);
};
