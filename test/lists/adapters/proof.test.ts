import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addMonths, dayOf, isoOf } from '../../../src/fields/calendar.js';
import { areaCodeOf, isSubscribed, nanpDigits, readAreaCodes } from '../../../src/lists/adapters/area-codes.js';
import { ADAPTERS } from '../../../src/lists/adapters/index.js';
import { couldHold, isOpen, lastDayOf, maxDaysOf, type Proof, proofOf } from '../../../src/lists/adapters/proof.js';
import { PROOF_WORDS, receiptProof } from '../../../src/lists/adapters/receipt.js';
import type { Adapter } from '../../../src/lists/adapters/types.js';

const TODAY = dayOf('2026-11-24');
const adapter = (id: string): Adapter => ADAPTERS.find((one) => one.id === id) as Adapter;

describe('a version of a list', () => {
  const cases: Readonly<Record<string, [string, string | undefined, Proof, string?]>> = {
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
    'with a date that is none proves nothing': ['uk-tps', '2026-02-30', 'undated'],
    'Bloctel of yesterday proves nothing today': ['fr-bloctel', '2026-11-23', 'outside'],
    'Bloctel proves nothing for calls of 11 August 2026': ['fr-bloctel', '2026-08-10', 'outside', '2026-08-11'],
    'Bloctel proved on its last day': ['fr-bloctel', '2026-07-11', 'proves', '2026-08-10'],
    'Bloctel was stale after 30 days': ['fr-bloctel', '2026-07-10', 'stale', '2026-08-10'],
    'Bloctel proved nothing before it opened': ['fr-bloctel', '2016-05-30', 'outside', '2016-05-31'],
    'a mark of the directory has no age': ['fr-directory', '2020-01-01', 'proves'],
    'the Dutch register proves nothing since July 2021': ['nl-bel-me-niet', '2026-11-24', 'outside'],
  };
  for (const [name, [id, version, proof, asOf]] of Object.entries(cases)) {
    test(name, () => {
      expect(proofOf(adapter(id), version === undefined ? undefined : dayOf(version), asOf === undefined ? TODAY : dayOf(asOf))).toBe(
        proof,
      );
    });
  }

  test('proves on one stretch of days, from its own to its last, and never before or after', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...ADAPTERS),
        fc.integer({ min: 14_000, max: 22_000 }),
        fc.integer({ min: -400, max: 400 }),
        (one, version, later) => {
          const asOf = version + later;
          const last = lastDayOf(one, version) ?? Number.POSITIVE_INFINITY;
          expect(proofOf(one, version, asOf) === 'proves').toBe(isOpen(one, asOf) && later >= 0 && asOf <= last);
        },
      ),
    );
  });

  test('has as many days as its last day is away', () => {
    expect(maxDaysOf(adapter('uk-tps'), TODAY)).toBe(28);
    expect(maxDaysOf(adapter('se-nix'), dayOf('2027-01-01'))).toBe(59);
    expect(maxDaysOf(adapter('se-nix'), dayOf('2026-07-01'))).toBe(62);
    expect(maxDaysOf(adapter('fr-directory'), TODAY)).toBeUndefined();
    expect(isoOf(lastDayOf(adapter('no-reservasjon'), dayOf('2027-01-31')) ?? 0)).toBe('2027-02-28');
    expect(lastDayOf(adapter('dk-robinson'), TODAY)).toBe(addMonths(TODAY, 3));
  });
});

describe('a receipt', () => {
  const file = 'ab'.repeat(32);
  const receipt = { checkedAt: '2026-11-20', returned: file.toUpperCase() };
  test('proves of the file that came back', () => expect(receiptProof(adapter('it-rpo'), receipt, file, TODAY)).toBe('proves'));
  test('proves nothing of another file', () => {
    expect(receiptProof(adapter('it-rpo'), receipt, 'cd'.repeat(32), TODAY)).toBe('other-file');
    expect(receiptProof(adapter('it-rpo'), { ...receipt, returned: '' }, '', TODAY)).toBe('other-file');
  });
  test('grows stale', () => expect(receiptProof(adapter('it-rpo'), { ...receipt, checkedAt: '2026-11-01' }, file, TODAY)).toBe('stale'));
  test('of no day proves nothing', () =>
    expect(receiptProof(adapter('it-rpo'), { ...receipt, checkedAt: 'hier' }, file, TODAY)).toBe('undated'));
  test('of Bloctel proves nothing for a call of today', () => {
    expect(receiptProof(adapter('fr-bloctel'), { ...receipt, checkedAt: '2026-08-09' }, file, dayOf('2026-08-10'))).toBe('proves');
    expect(receiptProof(adapter('fr-bloctel'), receipt, file, TODAY)).toBe('outside');
  });
  test('that proves nothing says why, in both languages', () => {
    expect(Object.keys(PROOF_WORDS).sort()).toEqual(['future', 'other-file', 'outside', 'stale', 'undated']);
    expect(PROOF_WORDS['other-file'].en).toBe('The receipt is for another file: a changed or larger file was not screened.');
    expect(PROOF_WORDS['other-file'].fr).toBe('Le reçu porte sur un autre fichier : un fichier modifié ou complété n’a pas été confronté.');
    for (const { en, fr } of Object.values(PROOF_WORDS)) {
      expect(en).toMatch(/\.$/);
      expect(fr).toMatch(/^[^'"]+\.$/);
    }
  });
});

describe('a number could stand on a list', () => {
  const cases: Readonly<Record<string, [string, string, boolean]>> = {
    'of its country': ['be-dncm', '+3225550100', true],
    'not of another': ['be-dncm', '+33199001234', false],
    'of French overseas departments, for a French list': ['fr-bloctel', '+262692123456', true],
    'not when it cannot be read': ['be-dncm', '', false],
    'not on a list of addresses': ['at-ecg', '+4315550100', false],
  };
  for (const [name, [id, e164, could]] of Object.entries(cases)) test(name, () => expect(couldHold(adapter(id), e164)).toBe(could));
});

describe('area codes', () => {
  const codes = readAreaCodes('212, (646);917');
  const cases: Readonly<Record<string, [string, boolean]>> = {
    'a subscribed one is screened': ['+12125550123', true],
    'another is not': ['+14165550123', false],
    'a number of another country is not': ['+33199001234', false],
    'a number that is too long is not': ['+121255501234', false],
    'a number that cannot be read is not': ['', false],
    'a code inside the number does not count': ['+14162125550', false],
  };
  for (const [name, [e164, subscribed]] of Object.entries(cases)) test(name, () => expect(isSubscribed(e164, codes)).toBe(subscribed));

  test('without any, nobody is screened', () => expect(isSubscribed('+12125550123', new Set())).toBe(false));
  test('are the three digits behind +1, and the list has the ten', () => {
    expect([areaCodeOf('+12125550123'), nanpDigits('+12125550123')]).toEqual(['212', '2125550123']);
    expect([areaCodeOf('+11125550123'), nanpDigits('+11125550123')]).toEqual(['', '']);
    expect(nanpDigits('+33199001234')).toBe('');
  });
  test('are read from numbers as well', () => expect([...readAreaCodes([212, '646', 212])]).toEqual(['212', '646']));
  for (const wrong of ['', '12', '112', '212, x', '2125', []]) {
    test(`${JSON.stringify(wrong)} are none`, () => {
      expect(() => readAreaCodes(wrong)).toThrow(
        expect.objectContaining({
          code: 'LUMO_LIST_AREA_CODES',
          what: { en: expect.stringContaining('three digits'), fr: expect.stringContaining('trois chiffres') },
          hint: { en: expect.stringContaining('areaCodes'), fr: expect.stringContaining('areaCodes') },
        }),
      );
    });
  }
});
