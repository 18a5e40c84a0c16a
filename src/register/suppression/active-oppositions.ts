/**
 * The oppositions of a register that hold, as lists of digests.
 * @module
 */
import { parseIsoDay } from '../../fields/date/calendar.js';
import { CHANNELS, type Channel } from '../../model/contact/channel.js';
import type { Day } from '../../model/contact/values.js';
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
  /** Numbers that somebody told, of whom the register knows no more: who refused by one that several people share, it cannot tell. */
  readonly told?: true;
  /** HMACs in hexadecimal, in no particular order; what nobody objected with is absent. */
  readonly digests: Readonly<Partial<Record<NormaliserName, readonly string[]>>>;
  /** Beside each digest: since when each channel is refused, in the order of CHANNELS, 0 for those that are not. */
  readonly since: Readonly<Partial<Record<NormaliserName, readonly (readonly Day[])[]>>>;
  /** Persons, domains or companies per kind. */
  readonly persons: Readonly<Record<IdentityKind, number>>;
}

interface GroupBuilder {
  readonly channels: readonly Channel[];
  readonly told?: true;
  readonly digests: Partial<Record<NormaliserName, string[]>>;
  readonly since: Partial<Record<NormaliserName, (readonly Day[])[]>>;
  readonly persons: Record<IdentityKind, number>;
}

const addToGroup = ({ digests, since, persons }: GroupBuilder, standing: SuppressionState): void => {
  const { of, prints, given } = standing;
  const refused = refusedChannels(standing);
  const days = CHANNELS.map((channel) => {
    const one = refused.find((each) => each.channel === channel);
    return one ? Math.max(1, parseIsoDay(one.since)) : 0;
  });
  persons[of]++;
  for (const name of Object.keys(NORMALISER_KINDS) as NormaliserName[]) {
    if (NORMALISER_KINDS[name] !== of) continue;
    const list = digests[name] ?? [];
    digests[name] = list;
    const beside = since[name] ?? [];
    since[name] = beside;
    for (const print of name === 'lower' ? given : prints) {
      list.push(print);
      beside.push(days);
    }
  }
};

/** One group for each set of channels that somebody refuses, of numbers that somebody told another, in a fixed order. */
export const activeOppositions = async ({ register }: Pick<KeyedRegister, 'register'>): Promise<readonly OppositionGroup[]> => {
  const groups = new Map<string, GroupBuilder>();
  for (const standing of (await loadSuppressions(register)).all()) {
    const channels = refusedChannels(standing).map(({ channel }) => channel);
    if (channels.length === 0) continue;
    const told = standing.told && standing.of === 'phone';
    const name = `${channels.join(' ')}${told ? ' told' : ''}`;
    const fresh = { channels, ...(told && { told }) };
    const group = groups.get(name) ?? { ...fresh, digests: {}, since: {}, persons: { email: 0, phone: 0, domain: 0, siren: 0 } };
    groups.set(name, group);
    addToGroup(group, standing);
  }
  return [...groups.entries()].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, group]) => group);
};
