/**
 * What the entries of a register come to, person by person.
 *
 * For each channel only two days count: the latest opposition and the latest withdrawal. Whoever took the opposition back
 * later than they made it is not opposed; on the same day they are. So the order of the entries does not matter.
 * @module
 */
import { CHANNELS, type Channel } from '../model/channel.js';
import type { Entry, Kind, Register } from './entry.js';

/** Where one person (or domain, or company) stands. */
export interface Standing {
  readonly of: Kind;
  /** Every fingerprint that is known to be theirs. */
  readonly prints: readonly string[];
  /** Those of them that are of an identity as it was given, not only of its mailbox under another spelling. */
  readonly given: readonly string[];
  /** Latest ISO day per channel, in the order of CHANNELS; '' for none. */
  readonly opposed: readonly string[];
  readonly withdrawn: readonly string[];
  /** The latest opposition. */
  readonly latest: { readonly id: string; readonly date: string; readonly origin: string };
}

/** A channel on which they may not be contacted, and the day of the opposition. */
export interface Barred {
  readonly channel: Channel;
  readonly since: string;
}

type Open<T> = { -readonly [K in keyof T]: T[K] extends readonly (infer U)[] ? U[] : T[K] };

const later = (a: string, b: string): string => (a > b ? a : b);
const NOBODY = { id: '', date: '', origin: '' };

/** The channels that are refused. */
export const barredOf = ({ opposed, withdrawn }: Standing): readonly Barred[] =>
  CHANNELS.flatMap((channel, i) => {
    const since = opposed[i] as string;
    return since !== '' && since >= (withdrawn[i] as string) ? [{ channel, since }] : [];
  });

/** The standings of a register, by fingerprint. */
export class Standings {
  readonly #by = new Map<string, Open<Standing>>();

  /** Every standing once. */
  all(): ReadonlySet<Standing> {
    return new Set(this.#by.values());
  }

  /** Where whoever has one of these fingerprints stands: mostly one standing, or none. */
  find(prints: readonly string[]): readonly Standing[] {
    return [...new Set(prints.flatMap((print) => this.#by.get(print) ?? []))];
  }

  /** The channels that they refuse. */
  barred(prints: readonly string[]): readonly Barred[] {
    const found = this.find(prints).map(barredOf);
    if (found.length < 2) return found[0] ?? [];
    return CHANNELS.flatMap((channel) => {
      const days = found.flatMap((list) => list.filter((one) => one.channel === channel).map(({ since }) => since));
      return days.length === 0 ? [] : [{ channel, since: days.reduce(later) }];
    });
  }

  add(entry: Entry): void {
    const standing = this.#join(entry.of, entry.prints);
    const days = entry.is === 'opposition' ? standing.opposed : standing.withdrawn;
    CHANNELS.forEach((channel, i) => {
      if (entry.channels.includes(channel)) days[i] = later(days[i] as string, entry.date);
    });
    if (entry.is !== 'opposition') return;
    const { id, date, origin } = entry;
    // By the number of the entry when the day is the same: the order of the entries must not matter.
    if (`${date}${id}` > `${standing.latest.date}${standing.latest.id}`) standing.latest = { id, date, origin };
  }

  /** Two spellings of one mailbox are one person as soon as an entry has both. */
  #join(of: Kind, prints: readonly string[]): Open<Standing> {
    const [first, ...others] = new Set(prints.flatMap((print) => this.#by.get(print) ?? []));
    const standing: Open<Standing> = first ?? {
      of,
      prints: [],
      given: [],
      opposed: ['', '', '', ''],
      withdrawn: ['', '', '', ''],
      latest: NOBODY,
    };
    for (const other of others) {
      standing.opposed = standing.opposed.map((day, i) => later(day, other.opposed[i] as string));
      standing.withdrawn = standing.withdrawn.map((day, i) => later(day, other.withdrawn[i] as string));
      if (`${other.latest.date}${other.latest.id}` > `${standing.latest.date}${standing.latest.id}`) standing.latest = other.latest;
    }
    for (const print of [...prints, ...others.flatMap((other) => other.prints)]) {
      if (!standing.prints.includes(print)) standing.prints.push(print);
      this.#by.set(print, standing);
    }
    for (const print of [prints[0] as string, ...others.flatMap((other) => other.given)]) {
      if (!standing.given.includes(print)) standing.given.push(print);
    }
    return standing;
  }
}

/** Reads a whole register. */
export const standingsOf = async (register: Register): Promise<Standings> => {
  const standings = new Standings();
  for await (const entry of register.entries()) standings.add(entry);
  return standings;
};
