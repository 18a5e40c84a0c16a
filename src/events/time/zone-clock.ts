import { memoise } from '../../fields/text/memoise.js';
import { LumoError } from '../../model/base/lumo-error.js';

const HOUR = 3600;
const DAY = 86_400;

/** Seconds east of UTC in one zone. */
export interface ZoneClock {
  /** At an instant. @param seconds since 1970-01-01T00:00Z */
  offsetAt(seconds: number): number;
  /** The instant at which clocks there show a time: of two the first, and where there is none as if the clocks had not been put forward. */
  instantOf(local: number): number;
}

const FIXED = /^(?:UTC|GMT|Z)?([+-])(\d{1,2})(?::?(\d\d))?$/i;

const fixedOffset = (zone: string): number | undefined => {
  if (/^(?:UTC|GMT|Z)$/i.test(zone)) return 0;
  const parts = FIXED.exec(zone);
  return parts ? (parts[1] === '-' ? -1 : 1) * (Number(parts[2]) * HOUR + Number(parts[3] ?? 0) * 60) : undefined;
};

/** Offsets of a zone of the time zone database by the data of the machine, each day looked up once: formatting an instant takes some 5 µs. */
const namedClock = (zone: string): ZoneClock => {
  const format = new Intl.DateTimeFormat('en-US', {
    timeZone: zone,
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
  });
  const ask = (seconds: number): number => {
    const parts = format
      .format(seconds * 1000)
      .split(/\D+/)
      .map(Number);
    const [month, day, year, hour, minute, second] = parts as [number, number, number, number, number, number];
    return Date.UTC(year, month - 1, day, hour, minute, second) / 1000 - seconds;
  };
  const days = new Map<number, number>();
  const hours = new Map<number, number>();
  /** Instead of an offset: it changes on that day. */
  const changing = Number.POSITIVE_INFINITY;
  const offsetAt = (seconds: number): number => {
    const day = Math.floor(seconds / DAY);
    let known = days.get(day);
    if (known === undefined) {
      const [first, last] = [ask(day * DAY), ask(day * DAY + DAY - 1)];
      known = first === last ? first : changing;
      days.set(day, known);
    }
    if (known !== changing) return known;
    // Clocks change on the quarter of an hour at the finest.
    const quarter = Math.floor(seconds / 900);
    const found = hours.get(quarter) ?? ask(quarter * 900);
    hours.set(quarter, found);
    return found;
  };
  return clockOf(offsetAt);
};

const clockOf = (offsetAt: (seconds: number) => number): ZoneClock => ({
  offsetAt,
  instantOf(local) {
    // No zone is farther from UTC than fourteen hours: the offsets before and after are the two that it may be.
    const before = offsetAt(local - 14 * HOUR);
    const after = offsetAt(local + 14 * HOUR);
    const early = local - Math.max(before, after);
    if (offsetAt(early) === Math.max(before, after)) return early;
    const late = local - Math.min(before, after);
    return offsetAt(late) === Math.min(before, after) ? late : local - before;
  },
});

/** Whether a text names a zone: one of the time zone database, UTC, or an offset (`+02:00`). */
export const isZone = memoise((zone: string): boolean => {
  if (fixedOffset(zone) !== undefined) return true;
  if (!/^[A-Za-z]+(?:\/[A-Za-z0-9_+-]+)+$/.test(zone)) return false;
  try {
    new Intl.DateTimeFormat('en', { timeZone: zone });
    return true;
  } catch {
    return false;
  }
});

/** The clock of a zone. @throws LumoError LUMO_LOG_ZONE when it is none */
export const zoneClock = memoise((zone: string): ZoneClock => {
  if (!isZone(zone))
    throw new LumoError(
      'LUMO_LOG_ZONE',
      { en: 'The time zone given is none that we know.', fr: 'Le fuseau horaire donné n’est pas connu.' },
      {
        en: 'Give a name as Europe/Paris or Indian/Reunion, UTC, or an offset as +02:00.',
        fr: 'Donnez un nom comme Europe/Paris ou Indian/Reunion, UTC, ou un décalage comme +02:00.',
      },
    );
  const fixed = fixedOffset(zone);
  return fixed === undefined ? namedClock(zone) : clockOf(() => fixed);
});
