/**
 * What the entries of a register come to, person by person.
 *
 * For each channel only two days count: the latest opposition and the latest withdrawal. Whoever took the opposition back
 * later than they made it is not opposed; on the same day they are. So the order of the entries does not matter.
 * @module
 */
import { CHANNELS, type Channel } from '../../model/contact/channel.js';
import type { Entry, IdentityKind, Register } from '../store/entry.js';

/** Where one person (or domain, or company) stands. */
export interface SuppressionState {
  readonly of: IdentityKind;
  /** Every fingerprint that is known to be theirs. */
  readonly prints: readonly string[];
  /** Those of them that are of an identity as it was given, not only of its mailbox under another spelling. */
  readonly given: readonly string[];
  /** Latest ISO day per channel, in the order of CHANNELS; '' for none. */
  readonly opposed: readonly string[];
  readonly withdrawn: readonly string[];
  /** Somebody told an opposition, or a list that was imported did; not only a contact who left a file is remembered by it. */
  readonly told: boolean;
  /** The latest opposition. */
  readonly latest: { readonly id: string; readonly date: string; readonly origin: string };
}

/** A channel on which they may not be contacted, and the day of the opposition. */
export interface RefusedChannel {
  readonly channel: Channel;
  readonly since: string;
}

/** One that is being made. What several share is replaced, never changed. */
type Mutable<T> = { -readonly [K in keyof T]: T[K] };

const later = (a: string, b: string): string => (a > b ? a : b);
/** How the origins of those begin who are remembered of a file that they left. */
const TOMBSTONE = 'tombstone';
const NO_OPPOSITION = { id: '', date: '', origin: '' };
const NEVER: readonly string[] = CHANNELS.map(() => '');

/** Day by day, the later of both. */
const latest = (a: readonly string[], b: readonly string[]): readonly string[] =>
  a === b || b === NEVER ? a : a === NEVER ? b : a.map((day, i) => later(day, b[i] as string));
/** By the number of the entry when the day is the same: the order of the entries must not matter. */
const newer = (a: SuppressionState['latest'], { id, date, origin }: SuppressionState['latest']): SuppressionState['latest'] =>
  date > a.date || (date === a.date && id > a.id) ? { id, date, origin } : a;
const union = (...lists: readonly (readonly string[])[]): readonly string[] => [...new Set(lists.flat())];

/** The channels that are refused. */
export const refusedChannels = ({ opposed, withdrawn }: SuppressionState): readonly RefusedChannel[] =>
  CHANNELS.flatMap((channel, i) => {
    const since = opposed[i] as string;
    return since !== '' && since >= (withdrawn[i] as string) ? [{ channel, since }] : [];
  });

/** The standings of a register, by fingerprint. */
export class SuppressionIndex {
  readonly #by = new Map<string, Mutable<SuppressionState>>();
  readonly #days = new Map<string, readonly string[]>();

  /** Every standing once. */
  all(): ReadonlySet<SuppressionState> {
    return new Set(this.#by.values());
  }

  /** Where whoever has one of these fingerprints stands: mostly one standing, or none. */
  find(prints: readonly string[]): readonly SuppressionState[] {
    return [...new Set(prints.flatMap((print) => this.#by.get(print) ?? []))];
  }

  /** The channels that they refuse. */
  refusedChannels(prints: readonly string[]): readonly RefusedChannel[] {
    const found = this.find(prints).map(refusedChannels);
    if (found.length < 2) return found[0] ?? [];
    return CHANNELS.flatMap((channel) => {
      const days = found.flatMap((list) => list.filter((one) => one.channel === channel).map(({ since }) => since));
      return days.length === 0 ? [] : [{ channel, since: days.reduce(later) }];
    });
  }

  /** Whether an opposition of that day would change nothing: they took it back since, on all of these channels. */
  isTakenBack(prints: readonly string[], channels: readonly Channel[], date: string): boolean {
    return this.find(prints).some(({ withdrawn }) => channels.every((channel) => (withdrawn[CHANNELS.indexOf(channel)] as string) > date));
  }

  add(entry: Entry): void {
    const { of, prints, channels, date } = entry;
    const standing = this.#join(of, prints);
    const side = entry.is === 'opposition' ? 'opposed' : 'withdrawn';
    standing[side] = latest(standing[side], this.#daysOf(channels, date));
    if (entry.is !== 'opposition') return;
    standing.latest = newer(standing.latest, entry);
    standing.told ||= !entry.origin.startsWith(TOMBSTONE);
  }

  /** Most entries of a register say the same channels on the same few days. */
  #daysOf(channels: readonly Channel[], date: string): readonly string[] {
    const name = `${date} ${channels.join(' ')}`;
    const known = this.#days.get(name);
    if (known) return known;
    const days = CHANNELS.map((channel) => (channels.includes(channel) ? date : ''));
    this.#days.set(name, days);
    return days;
  }

  /** Two spellings of one mailbox are one person as soon as an entry has both. */
  #join(of: IdentityKind, prints: readonly string[]): Mutable<SuppressionState> {
    const [first, ...others] = new Set(prints.flatMap((print) => this.#by.get(print) ?? []));
    if (first === undefined) {
      const made: SuppressionState = {
        of,
        prints,
        given: prints.slice(0, 1),
        opposed: NEVER,
        withdrawn: NEVER,
        told: false,
        latest: NO_OPPOSITION,
      };
      for (const print of prints) this.#by.set(print, made);
      return made;
    }
    for (const other of others) {
      first.opposed = latest(first.opposed, other.opposed);
      first.withdrawn = latest(first.withdrawn, other.withdrawn);
      first.told ||= other.told;
      first.latest = newer(first.latest, other.latest);
    }
    first.prints = union(first.prints, prints, ...others.map((other) => other.prints));
    first.given = union(first.given, prints.slice(0, 1), ...others.map((other) => other.given));
    for (const print of first.prints) this.#by.set(print, first);
    return first;
  }
}

/** Reads a whole register. */
export const loadSuppressions = async (register: Register): Promise<SuppressionIndex> => {
  const standings = new SuppressionIndex();
  for await (const entry of register.entries()) standings.add(entry);
  return standings;
};
