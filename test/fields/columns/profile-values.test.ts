import { describe, expect, it } from 'vitest';
import { isMostly, profileValues, SAMPLE_SIZE } from '../../../src/fields/columns/values/profile-values.js';
import { shareOf, VALUE_KINDS, type ValueKind } from '../../../src/fields/columns/values/value-profile.js';
import { makeValueReaders } from '../../../src/fields/columns/values/value-readers.js';
import { randomFrom } from '../../laws/logs/random.js';

const readers = makeValueReaders('FR');
const kinds = (text: string): readonly string[] => VALUE_KINDS.filter((kind) => profileValues([text], readers).count(kind) > 0);

describe('infer', () => {
  it.each<readonly [text: string, is: readonly ValueKind[], isNot: readonly ValueKind[]]>([
    ['jeanne@acme.example', ['email'], ['text', 'phone']],
    ['a@acme.example; b@acme.example', ['email'], ['phone']],
    ['a@acme.example / 01 99 00 12 34', ['email', 'phone'], []],
    ['jeanne chez acme', ['text'], ['email']],
    ['06 39 98 12 34', ['phone', 'mobile'], ['siren', 'date']],
    ['01 99 00 12 34', ['phone'], ['mobile']],
    ['552 100 554', ['siren'], ['siret', 'card']],
    ['73282932000074', ['siret'], ['siren', 'card']],
    ['FR76 3000 6000 0112 3456 7890 189', ['iban'], ['phone', 'text']],
    ['4111 1111 1111 1111', ['card'], ['siret']],
    ['2024-03-12', ['date'], ['phone', 'old-date']],
    ['12/03/1984', ['date', 'old-date'], ['phone']],
    ['https://acme.example/', ['url'], ['email', 'social']],
    ['https://www.linkedin.com/in/x', ['url', 'social'], []],
    ['Oui', ['say'], ['text']],
    ['X', ['say'], []],
    ['Mme', ['civility'], ['text']],
    ['75008', ['postcode', 'number'], ['phone']],
    ['Belgique', ['country'], ['text']],
    ['Désinscrit', ['subscription', 'refusal'], []],
    ['Subscribed', ['subscription'], ['refusal']],
    ['Directrice', ['text'], ['civility', 'country']],
  ])('%j is %j', (text, is, isNot) => {
    expect(kinds(text)).toEqual(expect.arrayContaining([...is]));
    for (const kind of isNot) expect(kinds(text)).not.toContain(kind);
  });

  it('counts no blank and no placeholder of a date', () => {
    expect(profileValues(['', '  ', '0001-01-01', "'", '2024-03-12'], readers).filled).toBe(1);
  });

  it('looks at the first values only', () => {
    expect(
      profileValues(
        Array.from({ length: SAMPLE_SIZE + 50 }, () => 'x1y'),
        readers,
      ).filled,
    ).toBe(SAMPLE_SIZE);
  });

  it('gives shares of nothing where nothing is filled', () => {
    const none = profileValues([''], readers);
    expect(shareOf(none, 'email')).toBe(0);
    expect(isMostly(none, 'email', 0)).toBe(false);
  });

  it('knows whether a share is reached before all values are read, as counting all of them has it', () => {
    const cells = [
      'jeanne@acme.example',
      'a@acme.example; b@acme.example',
      '06 39 98 12 34',
      '01 70 00 12 34',
      '73282932000074',
      '4111 1111 1111 1111',
      '0/0/00',
      'n/a',
      '',
      "'",
      'Oui',
      'Désinscrit',
      'Active',
      '2024-03-12',
      '½ ²',
      '75008',
      'Belgique',
      'Directrice',
    ];
    const random = randomFrom(1);
    for (let round = 0; round < 300; round++) {
      const among = Array.from({ length: 1 + Math.floor(random() * 4) }, () => cells[Math.floor(random() * cells.length)] as string);
      const values = Array.from({ length: Math.floor(random() * 60) }, () => among[Math.floor(random() ** 2 * among.length)] as string);
      for (const kind of VALUE_KINDS) {
        const counted = profileValues(values, readers);
        const share = shareOf(counted, kind);
        for (const least of [0.05, 0.1, 0.2, 0.5, 0.6, 0.7, 0.8, 0.9, 0.95, 1, share, share + 1e-9].filter((one) => one > 0)) {
          const told = `${kind} ≥ ${least} in ${JSON.stringify(values)}`;
          expect(isMostly(profileValues(values, readers), kind, least), told).toBe(share >= least);
          expect(isMostly(counted, kind, least), told).toBe(share >= least);
        }
      }
    }
  });

  it('takes dates for births only when they are many, old, and generations apart', () => {
    const births = (from: number, step: number, count: number): boolean =>
      profileValues(
        Array.from({ length: count }, (_, at) => `${from + at * step}-06-01`),
        readers,
      ).birthLike;
    expect(births(1950, 3, 12)).toBe(true);
    expect(births(1950, 3, 7)).toBe(false);
    expect(births(1990, 3, 12)).toBe(false);
    expect(births(1980, 0, 12)).toBe(false);
    expect(births(1850, 10, 12)).toBe(false);
  });

  it('counts "active" as a status of a subscription only beside one that is', () => {
    expect(profileValues(['Active', 'Active'], readers).count('subscription')).toBe(0);
    expect(profileValues(['Active', 'Unsubscribed'], readers).count('subscription')).toBe(2);
  });
});
