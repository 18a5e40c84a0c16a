/**
 * Erasure that remembers: who was taken out of a file because they objected, or asked to be erased, is not put back by the
 * next import. Only fingerprints stay (GDPR, articles 17 and 21: what is needed to respect the opposition).
 * @module
 */
import { CHANNELS, type Channel } from '../../model/contact/channel.js';
import type { Opposition } from '../store/entry.js';
import { fingerprintsOf, type Identity } from '../store/identity.js';
import { appendInBatches, type KeyedRegister, makeOpposition } from '../store/open-register.js';
import { loadSuppressions, type SuppressionIndex } from './suppression-index.js';

export interface TombstoneOptions {
  /** A code; `tombstone` by default, `tombstone:erasure`… */
  readonly origin?: string;
  /** All by default. */
  readonly channels?: readonly Channel[];
  /** ISO day of the opposition; the day of the run when it is not known. */
  readonly date: string;
  /** ISO day of the run. */
  readonly recorded: string;
}

/** The entries that are missing: one for each identity that is not opposed yet on all these channels, nor has taken it back since. Each is added to `standings`. */
export function* missingOppositions(
  identities: Iterable<Identity>,
  { origin = 'tombstone', channels = CHANNELS, date, recorded }: TombstoneOptions,
  { key }: Pick<KeyedRegister, 'key'>,
  standings: SuppressionIndex,
): Generator<Opposition> {
  for (const identity of identities) {
    const prints = fingerprintsOf(identity, key);
    const barred = standings.refusedChannels(prints).map(({ channel }) => channel);
    const open = channels.filter((channel) => !barred.includes(channel));
    if (open.length === 0 || standings.isTakenBack(prints, open, date)) continue;
    const entry = makeOpposition(identity, { channels, date, recorded, origin }, key);
    standings.add(entry);
    yield entry;
  }
}

/**
 * Adds whoever is not in the register yet. Doing it again adds nobody.
 * @param identities see `emailIdentity`, `phoneIdentity`, `sirenIdentity`
 * @returns how many were added; they are there to stay when it returns
 * @throws LumoError LUMO_REGISTER_…
 */
export const addTombstones = async (book: KeyedRegister, identities: Iterable<Identity>, burial: TombstoneOptions): Promise<number> =>
  appendInBatches(book.register, missingOppositions(identities, burial, book, await loadSuppressions(book.register)));
