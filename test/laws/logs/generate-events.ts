import { randomFrom } from './random.js';

/** Somebody, with the zone of where they are. */
export interface Person {
  readonly code: string;
  readonly email: string;
  readonly name: string;
  readonly number: string;
  readonly zone: string;
}
export type What = 'call' | 'refusing-call' | 'inbound' | 'mail' | 'unsubscribed' | 'opened';
/** What happened, before any export says it in its way. */
export interface Happened {
  readonly id: number;
  readonly person: Person;
  readonly what: What;
  /** Seconds since 1970. */
  readonly at: number;
  readonly campaign: string;
}

/** Zones with how their numbers begin, and how many figures follow. */
const PLACES: readonly (readonly [zone: string, prefix: string, figures: number])[] = [
  ['Europe/Paris', '+33199000', 3],
  ['Europe/Paris', '+33353010', 3],
  ['Europe/Paris', '+33639980', 3],
  ['Indian/Reunion', '+262262000', 3],
  ['Indian/Mayotte', '+262269000', 3],
  ['America/Guadeloupe', '+590590990', 3],
  ['America/Miquelon', '+508410', 3],
  ['Pacific/Noumea', '+687200', 3],
];

/** Days on which something may go wrong: leap days, clock changes here and there, holidays, days that are none, weekends, plain ones. */
const DAYS = [
  '2024-02-29 2024-03-01 2024-02-28 2023-03-01 2023-03-26 2023-10-29 2024-03-31 2024-10-27 2025-03-30 2025-10-26 2026-03-29 2026-10-25',
  '2026-03-30 2026-10-26 2026-03-08 2026-03-09 2026-11-01 2026-11-02 2026-01-01 2026-04-06 2026-05-01 2026-05-08 2026-05-14 2026-05-25',
  '2026-07-14 2026-08-15 2026-11-11 2025-12-25 2025-12-26 2026-04-03 2026-05-15 2026-05-22 2024-12-20 2026-12-31 2024-05-09 2024-05-20',
  '2026-06-02 2026-06-03 2026-06-04 2026-06-05 2026-06-06 2026-06-07 2026-06-08 2025-09-16 2025-09-17 2024-06-11 2023-06-13 2026-02-17',
]
  .join(' ')
  .split(' ');
const CLOCKS =
  '00:00:00 08:59:59 09:00:00 09:59:59 10:00:00 11:20:00 12:59:59 13:00:00 13:59:59 14:00:00 15:45:10 17:59:59 18:00:00 19:59:59 20:00:00 21:30:00'.split(
    ' ',
  );
const DAY = 86_400;

const formats = new Map<string, Intl.DateTimeFormat>();
const shown = new Map<string, number>();
/** What a clock shows, by Intl and nothing else: as if it were UTC. Intl is slow, and asked the same a hundred times. */
export const localOf = (at: number, zone: string): number => {
  const key = `${at} ${zone}`;
  const seen = shown.get(key) ?? askIntl(at, zone);
  shown.set(key, seen);
  return seen;
};
const askIntl = (at: number, zone: string): number => {
  const known = formats.get(zone);
  const made =
    known ??
    new Intl.DateTimeFormat('en-US', {
      ...{ timeZone: zone, hourCycle: 'h23', year: 'numeric', month: 'numeric', day: 'numeric' },
      ...{ hour: 'numeric', minute: 'numeric', second: 'numeric' },
    });
  formats.set(zone, made);
  const parts = Object.fromEntries(made.formatToParts(at * 1000).map(({ type, value }) => [type, Number(value)]));
  const { year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0 } = parts;
  return Date.UTC(year, month - 1, day, hour, minute, second) / 1000;
};

/** The instants at which a clock shows a time: none, one or two. */
export const instantsOf = (local: number, zone: string): readonly number[] =>
  Array.from({ length: 14 * 4 + 12 * 4 + 1 }, (_, i) => local - 14 * 3600 + i * 900).filter((at) => localOf(at, zone) === local);

/** Whether every clock that an export may be written by shows the time of an instant once only. */
const isPlain = (at: number): boolean => ['Europe/Paris'].every((zone) => instantsOf(localOf(at, zone), zone).length === 1);

const happened = new Map<string, readonly Happened[]>();
/** What happened to some people: calls at edges of hours, days and windows; mails with windows and refusals. The same for the same seed. */
export const happenings = (seed: number, channel: 'calls' | 'mails', count = 160): readonly Happened[] => {
  const key = `${seed} ${channel} ${count}`;
  const all = happened.get(key) ?? makeHappenings(seed, channel, count);
  happened.set(key, all);
  return all;
};
const makeHappenings = (seed: number, channel: 'calls' | 'mails', count: number): readonly Happened[] => {
  const random = randomFrom(seed);
  const below = (n: number): number => Math.floor(random() * n);
  const pick = <T>(list: readonly T[]): T => list[below(list.length)] as T;
  const people = Array.from({ length: 24 }, (_, i): Person => {
    const [zone, prefix, figures] = PLACES[i % PLACES.length] as (typeof PLACES)[number];
    const name = `Sosthene${i} Bournazel`;
    const number = prefix + String(100 + i).padStart(figures, '0');
    return { code: `C-90${i}`, email: `sosthene${i}.bournazel@fictif-${i % 5}.example`, name, number, zone };
  });
  const found: Happened[] = [];
  const taken = new Set<string>();
  const add = (person: Person, what: What, at: number, campaign = 'Campagne A'): void => {
    // Two things at one instant have no order.
    if (taken.has(`${person.code} ${at}`) || !isPlain(at)) return;
    taken.add(`${person.code} ${at}`);
    found.push({ id: found.length, person, what, at, campaign });
  };
  const zoneOf = (person: Person): string => (channel === 'calls' ? person.zone : 'Europe/Paris');
  const localTo = (person: Person, date: string, clock: string): number | undefined =>
    instantsOf(Date.parse(`${date}T${clock}Z`) / 1000, zoneOf(person))[0];
  while (found.length < count) {
    const person = pick(people);
    const start = localTo(person, pick(DAYS), pick(CLOCKS));
    if (start === undefined) continue;
    if (channel === 'calls') {
      add(person, random() < 0.1 ? 'inbound' : random() < 0.06 ? 'refusing-call' : 'call', start);
      let at = start;
      for (let n = random() < 0.15 ? 6 : 0; n > 0; n--) {
        at += pick([1, 7, 7.25, 9.75, 10, 29, 30]) * DAY + below(3) * 3600;
        add(person, 'call', at);
      }
      continue;
    }
    const campaign = `Campagne ${pick(['A', 'B', 'C'])}`;
    add(person, 'mail', start, campaign);
    if (random() < 0.2) add(person, 'opened', start + 600, campaign);
    if (random() < 0.3) add(person, 'mail', start + pick([1, 28, 29, 29.5, 30, 31]) * DAY + below(5) * 3600, 'Campagne B');
    if (random() < 0.12) {
      add(person, 'unsubscribed', start + 3600, campaign);
      if (random() < 0.7) add(person, 'mail', start + 3600 + pick([0.5, 2, 2.01, 13, 14, 14.5, 15, 28, 30, 31, 32]) * DAY, 'Campagne C');
    }
  }
  return found;
};
