import { type CountryCode, getCountryCallingCode } from 'libphonenumber-js/max';
import { describe, expect, it } from 'vitest';
import { homeZone, zoneOfDepartment, zoneOfNumber } from '../../../src/events/time/contact-zone.js';
import { isZone, zoneClock } from '../../../src/events/time/zone-clock.js';
import { LumoError } from '../../../src/model/base/lumo-error.js';

/** Every zone in which the French Republic has a clock, and a few neighbours. */
const ZONES = [
  'Europe/Paris',
  'America/Guadeloupe',
  'America/Martinique',
  'America/Cayenne',
  'America/Miquelon',
  'Indian/Reunion',
  'Indian/Mayotte',
  'Pacific/Noumea',
  'Pacific/Tahiti',
  'Pacific/Wallis',
  'Europe/Monaco',
  'Europe/Brussels',
  'Europe/London',
  'Africa/Casablanca',
];
const at = (text: string): number => Date.parse(text) / 1000;

/** What Intl says of an instant, by the parts of its clock: slow, and asked anew each time. */
const byIntl = (format: Intl.DateTimeFormat, seconds: number): number => {
  const parts = Object.fromEntries(format.formatToParts(seconds * 1000).map(({ type, value }) => [type, Number(value)]));
  const { year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0 } = parts;
  return Date.UTC(year, month - 1, day, hour, minute, second) / 1000 - seconds;
};

describe('the clock of a zone', () => {
  it.each(ZONES)('%s is that of Intl, from 2000 to 2040', (zone) => {
    const digits = { year: 'numeric', month: 'numeric', day: 'numeric', hour: 'numeric', minute: 'numeric', second: 'numeric' } as const;
    const format = new Intl.DateTimeFormat('en-US', { timeZone: zone, hourCycle: 'h23', ...digits });
    const clock = zoneClock(zone);
    const wrong: number[] = [];
    // Each 17 days and some hours, and every quarter of an hour of the days on which clocks change in Europe in two years.
    for (let seconds = at('2000-01-01T00:00:00Z'); seconds < at('2041-01-01T00:00:00Z'); seconds += 17 * 86_400 + 12_345)
      if (clock.offsetAt(seconds) !== byIntl(format, seconds)) wrong.push(seconds);
    for (const day of ['2025-03-30', '2025-10-26', '2026-03-29', '2026-10-25', '2026-03-08', '2026-11-01'])
      for (let quarter = 0; quarter < 96; quarter++) {
        const seconds = at(`${day}T00:00:00Z`) + quarter * 900 + 1;
        if (clock.offsetAt(seconds) !== byIntl(format, seconds)) wrong.push(seconds);
      }
    expect(wrong).toEqual([]);
  });

  it.each(ZONES)('%s: from the clock to the instant and back', (zone) => {
    const clock = zoneClock(zone);
    const wrong: number[] = [];
    for (let instant = at('2026-01-01T00:00:30Z'); instant < at('2027-01-01T00:00:00Z'); instant += 1800) {
      const local = instant + clock.offsetAt(instant);
      const found = clock.instantOf(local);
      // Of an hour that clocks show twice the first is meant.
      const twice = found < instant && found + clock.offsetAt(found) === local;
      if (found !== instant && !twice) wrong.push(instant);
    }
    expect(wrong).toEqual([]);
  });

  it.each([
    ['an hour that is shown twice: the first', 'Europe/Paris', '2026-10-25T02:30:00Z', '2026-10-25T00:30:00Z'],
    ['just before', 'Europe/Paris', '2026-10-25T01:59:59Z', '2026-10-24T23:59:59Z'],
    ['just after', 'Europe/Paris', '2026-10-25T03:00:00Z', '2026-10-25T02:00:00Z'],
    ['an hour that is not shown', 'Europe/Paris', '2026-03-29T02:30:00Z', '2026-03-29T01:30:00Z'],
    ['the last before it', 'Europe/Paris', '2026-03-29T01:59:59Z', '2026-03-29T00:59:59Z'],
    ['the first after it', 'Europe/Paris', '2026-03-29T03:00:00Z', '2026-03-29T01:00:00Z'],
    ['Saint-Pierre, put forward on another day', 'America/Miquelon', '2026-03-15T10:00:00Z', '2026-03-15T12:00:00Z'],
    ['La Réunion, which never changes', 'Indian/Reunion', '2026-10-25T02:30:00Z', '2026-10-24T22:30:00Z'],
    ['Wallis, a day ahead', 'Pacific/Wallis', '2026-01-01T08:00:00Z', '2025-12-31T20:00:00Z'],
    ['an offset west of UTC, with minutes', '-03:30', '2026-01-01T00:00:00Z', '2026-01-01T03:30:00Z'],
    ['an offset', '+05:30', '2026-01-01T05:30:00Z', '2026-01-01T00:00:00Z'],
    ['an offset of UTC', 'UTC-3', '2026-01-01T00:00:00Z', '2026-01-01T03:00:00Z'],
    ['UTC', 'utc', '2026-01-01T00:00:00Z', '2026-01-01T00:00:00Z'],
  ])('%s', (_name, zone, local, instant) => {
    expect(new Date(zoneClock(zone).instantOf(at(local)) * 1000).toISOString()).toBe(new Date(instant).toISOString());
  });

  it.each(['Europe/Paris', 'UTC', 'Z', '+02:00', '-0330', 'UTC+11', 'America/Argentina/Ushuaia'])('%s is a zone', (zone) => {
    expect(isZone(zone)).toBe(true);
  });

  it.each(['Paris', 'Europe/Lutece', '', '2', 'CEST', 'Europe/Paris; rm', '+2:0:0'])('%j is none', (zone) => {
    expect(isZone(zone)).toBe(false);
    let caught: unknown;
    try {
      zoneClock(zone);
    } catch (cause) {
      caught = cause;
    }
    expect(caught).toBeInstanceOf(LumoError);
    expect(caught).toMatchObject({ code: 'LUMO_LOG_ZONE' });
    // What was given is a cell or an option, and not repeated.
    const { what } = caught as LumoError;
    expect(Object.keys(what)).toEqual(['en', 'fr']);
    if (zone !== '') expect(Object.values(what).filter((text) => text.split(' ').includes(zone))).toEqual([]);
  });
});

describe('the zone of a contact', () => {
  it.each([
    ['+33199000510', 'Europe/Paris'],
    ['+33639980001', 'Europe/Paris'],
    ['+262262000001', 'Indian/Reunion'],
    ['+262692000001', 'Indian/Reunion'],
    ['+262693000001', 'Indian/Reunion'],
    ['+262269000001', 'Indian/Mayotte'],
    ['+262639000001', 'Indian/Mayotte'],
    ['+590590990001', 'America/Guadeloupe'],
    ['+596596000001', 'America/Martinique'],
    ['+594594000001', 'America/Cayenne'],
    ['+508410001', 'America/Miquelon'],
    ['+687200001', 'Pacific/Noumea'],
    ['+68940000001', 'Pacific/Tahiti'],
    ['+681720001', 'Pacific/Wallis'],
    ['+3225550001', 'Europe/Brussels'],
    ['+352261234', 'Europe/Luxembourg'],
    // Countries of several zones.
    ['+15555550001', undefined],
    ['+79000000001', undefined],
  ])('by its number %s: %s', (number, zone) => {
    expect(zoneOfNumber(number)).toBe(zone);
  });

  it.each([
    ['75', 'Europe/Paris'],
    ['2A', 'Europe/Paris'],
    ['20200', 'Europe/Paris'],
    ['33000', 'Europe/Paris'],
    ['971', 'America/Guadeloupe'],
    ['974', 'Indian/Reunion'],
    ['974 - La Réunion', 'Indian/Reunion'],
    ['976', 'Indian/Mayotte'],
    ['97600', 'Indian/Mayotte'],
    ['97500', 'America/Miquelon'],
    ['98800', 'Pacific/Noumea'],
    ['98713', 'Pacific/Tahiti'],
    ['97133', 'America/Guadeloupe'],
    ['', undefined],
    ['Gironde ?', undefined],
    [' 974 ', 'Indian/Reunion'],
    ['974-La Réunion', 'Indian/Reunion'],
    ['2b - Haute-Corse', 'Europe/Paris'],
    ['1', 'Europe/Paris'],
    ['972', 'America/Martinique'],
    ['973', 'America/Cayenne'],
    ['975', 'America/Miquelon'],
    ['977', 'America/Guadeloupe'],
    ['978', 'America/Guadeloupe'],
    ['986', 'Pacific/Wallis'],
    ['987', 'Pacific/Tahiti'],
    ['988', 'Pacific/Noumea'],
    ['lot 974', undefined],
    ['974 ou 976', undefined],
    ['-', undefined],
  ])('by its department or postcode %s: %s', (text, zone) => {
    expect(zoneOfDepartment(text)).toBe(zone);
  });

  it.each<readonly [string, CountryCode]>([
    ['Europe/Andorra', 'AD'],
    ['Europe/Vienna', 'AT'],
    ['Europe/Brussels', 'BE'],
    ['Europe/Zurich', 'CH'],
    ['Europe/Berlin', 'DE'],
    ['Europe/Madrid', 'ES'],
    ['Europe/Paris', 'FR'],
    ['Europe/London', 'GB'],
    ['America/Cayenne', 'GF'],
    ['America/Guadeloupe', 'GP'],
    ['Europe/Dublin', 'IE'],
    ['Europe/Rome', 'IT'],
    ['Europe/Luxembourg', 'LU'],
    ['Europe/Monaco', 'MC'],
    ['America/Martinique', 'MQ'],
    ['Europe/Amsterdam', 'NL'],
    ['Europe/Lisbon', 'PT'],
    ['Indian/Reunion', 'RE'],
  ])('%s, by the calling code as by the country', (zone, country) => {
    expect(zoneOfNumber(`+${getCountryCallingCode(country)}0000000`)).toBe(zone);
    expect(homeZone(country)).toBe(zone);
  });

  it.each<readonly [string, CountryCode]>([
    ['Africa/Algiers', 'DZ'],
    ['Africa/Casablanca', 'MA'],
    ['Africa/Tunis', 'TN'],
    ['Europe/Athens', 'GR'],
    ['Europe/Bratislava', 'SK'],
    ['Europe/Bucharest', 'RO'],
    ['Europe/Budapest', 'HU'],
    ['Europe/Copenhagen', 'DK'],
    ['Europe/Helsinki', 'FI'],
    ['Europe/Oslo', 'NO'],
    ['Europe/Prague', 'CZ'],
    ['Europe/Stockholm', 'SE'],
    ['Europe/Warsaw', 'PL'],
  ])('%s, by the calling code', (zone, country) => {
    expect(zoneOfNumber(`+${getCountryCallingCode(country)}0000000`)).toBe(zone);
    expect(isZone(zone)).toBe(true);
  });

  it('by country, else that of Paris', () => {
    expect(['FR', 'RE', 'YT', 'GP', 'BE', 'PT', 'XX'].map(homeZone)).toEqual([
      'Europe/Paris',
      'Indian/Reunion',
      'Indian/Mayotte',
      'America/Guadeloupe',
      'Europe/Brussels',
      'Europe/Lisbon',
      'Europe/Paris',
    ]);
  });
});
