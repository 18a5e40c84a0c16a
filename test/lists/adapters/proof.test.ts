import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addMonths, formatIsoDay, parseIsoDay } from '../../../src/fields/date/calendar.js';
import { makeSuppressionScreen } from '../../../src/fields/opposition/registers/suppression-screen.js';
import { areaCodeOf, nanpDigits } from '../../../src/fields/phone/north-american.js';
import { ADAPTERS } from '../../../src/lists/adapters/all-adapters.js';
import type { Adapter } from '../../../src/lists/definition/adapter.js';
import { freshnessDoubt, maxAgeInDays } from '../../../src/lists/definition/list-version.js';
import { CHANNELS } from '../../../src/model/contact/channel.js';
import type { Contact } from '../../../src/model/contact/contact.js';
import type { ListDoubt, ListInfo } from '../../../src/model/contact/suppression-list.js';

const TODAY = parseIsoDay('2026-11-24');
const adapter = (id: string): Adapter => ADAPTERS.find((one) => one.id === id) as Adapter;
/** What a version of a national list proves on a day, as a run asks it. */
const proofOf = (one: Adapter, version: string | undefined, asOf = TODAY): ListDoubt | 'proves' =>
  freshnessDoubt(version, maxAgeInDays(one, version), asOf, one) ?? 'proves';
/** The last day on which a version may be used. */
const lastDayOf = (one: Adapter, version: number): number => version + (maxAgeInDays(one, formatIsoDay(version)) as number);

describe('a version of a list', () => {
  const cases: Readonly<Record<string, [string, string | undefined, ListDoubt | 'proves', string?]>> = {
    'TPS of 27 October proves on its 28th day': ['uk-tps', '2026-10-27', 'proves'],
    'TPS of 26 October is stale on the 29th': ['uk-tps', '2026-10-26', 'stale'],
    'DNCM of 18 November is stale after 6 days': ['be-dncm', '2026-11-18', 'stale'],
    'DNCM of 19 November proves on its fifth day': ['be-dncm', '2026-11-19', 'proves'],
    'NIX of 23 September is stale: its two months ended yesterday': ['se-nix', '2026-09-23', 'stale'],
    'NIX of 24 September proves on its last day': ['se-nix', '2026-09-24', 'proves'],
    'RPO of 9 November proves on its 15th day': ['it-rpo', '2026-11-09', 'proves'],
    'RPO of 8 November is stale': ['it-rpo', '2026-11-08', 'stale'],
    'the Danish list of a quarter ago proves': ['dk-robinson', '2026-08-24', 'proves'],
    'the Danish list of the day before is stale': ['dk-robinson', '2026-08-23', 'stale'],
    'the American list of 31 days ago proves': ['us-dnc', '2026-10-24', 'proves'],
    'the American list of 32 days ago is stale': ['us-dnc', '2026-10-23', 'stale'],
    'of tomorrow is a mistake': ['uk-tps', '2026-11-25', 'future'],
    'without a date proves nothing': ['uk-tps', undefined, 'undated'],
    'that counts in months, without a date, proves nothing': ['se-nix', undefined, 'undated'],
    'with a date that is none proves nothing': ['uk-tps', '2026-02-30', 'undated'],
    'Bloctel of yesterday proves nothing today': ['fr-bloctel', '2026-11-23', 'outside'],
    'Bloctel proves nothing for calls of 11 August 2026': ['fr-bloctel', '2026-08-10', 'outside', '2026-08-11'],
    'Bloctel proved on its last day': ['fr-bloctel', '2026-07-11', 'proves', '2026-08-10'],
    'Bloctel was stale after 30 days': ['fr-bloctel', '2026-07-10', 'stale', '2026-08-10'],
    'Bloctel proved nothing before it opened': ['fr-bloctel', '2016-05-30', 'outside', '2016-05-31'],
    'an extract of the directory, for which nobody sets an age, may be used as long as any register': [
      'fr-directory',
      '2026-10-25',
      'proves',
    ],
    'an extract of the directory of years ago is stale': ['fr-directory', '2020-01-01', 'stale'],
    'the Dutch register proves nothing since July 2021': ['nl-bel-me-niet', '2026-11-24', 'outside'],
  };
  for (const [name, [id, version, proof, asOf]] of Object.entries(cases)) {
    test(name, () => expect(proofOf(adapter(id), version, asOf === undefined ? TODAY : parseIsoDay(asOf))).toBe(proof));
  }

  test('proves on one stretch of days, from its own to its last, and never before or after', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...ADAPTERS),
        fc.integer({ min: 14_000, max: 22_000 }),
        fc.integer({ min: -400, max: 400 }),
        (one, version, later) => {
          const asOf = version + later;
          const open = (one.from === undefined || parseIsoDay(one.from) <= asOf) && (one.to === undefined || asOf <= parseIsoDay(one.to));
          expect(proofOf(one, formatIsoDay(version), asOf) === 'proves').toBe(open && later >= 0 && asOf <= lastDayOf(one, version));
        },
      ),
    );
  });

  test('has as many days as its last day is away', () => {
    expect(maxAgeInDays(adapter('uk-tps'), '2026-11-24')).toBe(28);
    expect(maxAgeInDays(adapter('se-nix'), '2027-01-01')).toBe(59);
    expect(maxAgeInDays(adapter('se-nix'), '2026-07-01')).toBe(62);
    expect([adapter('fr-directory').maxAgeDays, adapter('fr-directory').maxAgeMonths]).toEqual([undefined, undefined]);
    expect(formatIsoDay(lastDayOf(adapter('no-reservasjon'), parseIsoDay('2027-01-31')))).toBe('2027-02-28');
    expect(lastDayOf(adapter('dk-robinson'), TODAY)).toBe(addMonths(TODAY, 3));
  });
});

/** Whether a stale copy of a list leaves somebody with that number, or that address, unscreened. */
const isSilent = (id: string, e164: string, more: Partial<ListInfo> = {}): boolean => {
  const { kind, channels, identifiers, callingCodes } = adapter(id);
  const entries = { email: 0, phone: 0, domain: 0, siren: 0, ...Object.fromEntries(identifiers.map((one) => [one, 1])) };
  const info = { name: id, kind, channels, entries, fresh: false, ...(callingCodes && { callingCodes }), ...more } as unknown as ListInfo;
  const contact = { emails: [], phones: e164 === '' ? [] : [{ e164 }], text: () => '' } as unknown as Contact;
  return makeSuppressionScreen([info], kind, CHANNELS).screeningGap(contact as never, []) !== undefined;
};

describe('a number could stand on a list', () => {
  const cases: Readonly<Record<string, [string, string, boolean]>> = {
    'of its country': ['be-dncm', '+3225550100', true],
    'not of another': ['be-dncm', '+33199001234', false],
    'of French overseas departments, for a French list': ['fr-bloctel', '+262692123456', true],
    'not when it cannot be read': ['be-dncm', '', false],
    'not on a list of addresses': ['at-ecg', '+4315550100', false],
  };
  for (const [name, [id, e164, could]] of Object.entries(cases)) test(name, () => expect(isSilent(id, e164)).toBe(could));
});

describe('area codes', () => {
  const codes = { fresh: true, areaCodes: ['212', '646', '917'] };
  const cases: Readonly<Record<string, [string, boolean]>> = {
    'a subscribed one is screened': ['+12125550123', true],
    'another is not': ['+14165550123', false],
    'a number that is too long is not': ['+121255501234', false],
    'a code inside the number does not count': ['+14162125550', false],
  };
  for (const [name, [e164, subscribed]] of Object.entries(cases))
    test(name, () => expect(isSilent('us-dnc', e164, codes)).toBe(!subscribed));

  test('say nothing of a number of another country, and nothing of none', () => {
    expect(isSilent('us-dnc', '+33199001234', codes)).toBe(false);
    expect(isSilent('us-dnc', '', codes)).toBe(false);
  });
  test('without any, nobody is screened', () => expect(isSilent('us-dnc', '+12125550123', { fresh: true, areaCodes: [] })).toBe(true));
  test('are the three digits behind +1, and the list has the ten', () => {
    expect([areaCodeOf('+12125550123'), nanpDigits('+12125550123')]).toEqual(['212', '2125550123']);
    expect([areaCodeOf('+11125550123'), nanpDigits('+11125550123')]).toEqual(['', '']);
    expect([areaCodeOf('+121255501234'), areaCodeOf('+33199001234'), areaCodeOf('')]).toEqual(['', '', '']);
    expect(nanpDigits('+33199001234')).toBe('');
  });
});
