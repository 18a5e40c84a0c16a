import { describe, expect, it } from 'vitest';
import { presets } from '../../rules/presets.js';
import rule from '../../rules/robinson-list-missing.js';
import type { Audience, Channel } from '../../src/author.js';
import { judge } from './harness.js';
import type { GivenList } from './lists.js';
import { table } from './table.js';

const NUMBERS: Readonly<Record<string, string>> = {
  GB: '+44 20 7946 0123',
  BE: '+32 81 12 34 56',
  ES: '+34 910 12 34 56',
  IT: '+39 06 6982 0000',
  AT: '+43 1 234567890',
  NO: '+47 21 93 00 00',
  SE: '+46 8 465 004 00',
  DK: '+45 32 12 34 56',
  US: '+1 202 555 0123',
  CA: '+1 613 555 0123',
  FR: '01 99 00 12 34',
  IE: '+353 1 234 5678',
  CH: '+41 44 668 18 00',
};

/** What is said of one contact of a country, on one channel. */
const saidOf = (country: string, channel: Channel, audience: Audience, more: { readonly lists?: readonly GivenList[] } = {}): string => {
  const rows = [
    ['email', 'telephone', 'adresse', 'pays'],
    ['contact@acme.example', NUMBERS[country] ?? '', '12 rue du Pont', country],
  ];
  const said = judge(rule, { rows, channels: [channel], audience, ...more });
  expect(said.length).toBeLessThan(2);
  // The French list of those who want no letters binds the members of one association: it is told, and leaves the channel open.
  const left = country === 'FR' ? [] : [channel];
  for (const { status, channels } of said) expect([status, channels]).toEqual(['unscreened', left]);
  return said[0]?.message ?? '';
};

const BARRED = 'missingBarred';
const TOLD = 'missing';

/** From the rulebook, 1.B and 3: by channel, for a file of consumers and for one of businesses. */
const DUTIES: readonly (readonly [country: string, channel: Channel, consumer: string, business: string])[] = [
  ['GB', 'phone', BARRED, BARRED],
  ['GB', 'email', '', ''],
  ['BE', 'phone', BARRED, BARRED],
  ['BE', 'post', TOLD, ''],
  ['ES', 'email', BARRED, TOLD],
  ['ES', 'phone', BARRED, TOLD],
  ['ES', 'sms', BARRED, TOLD],
  ['ES', 'post', BARRED, TOLD],
  ['IT', 'phone', BARRED, BARRED],
  ['IT', 'post', BARRED, BARRED],
  ['AT', 'email', BARRED, BARRED],
  ['AT', 'phone', '', ''],
  ['NO', 'phone', BARRED, ''],
  ['NO', 'post', BARRED, ''],
  ['SE', 'phone', BARRED, ''],
  ['DK', 'phone', BARRED, ''],
  ['DK', 'post', BARRED, ''],
  ['US', 'phone', BARRED, ''],
  ['CA', 'phone', BARRED, ''],
  ['DE', 'post', TOLD, ''],
  ['FR', 'post', TOLD, ''],
  ['FR', 'phone', '', ''],
  ['FR', 'email', '', ''],
  ['PT', 'email', TOLD, TOLD],
  ['IE', 'phone', TOLD, TOLD],
  ['CH', 'phone', TOLD, TOLD],
  ['CH', 'email', '', ''],
];

describe('the register of each country, when it was not given', () => {
  it.each(DUTIES)('%s, %s', (country, channel, consumer, business) => {
    expect(saidOf(country, channel, 'consumer')).toBe(consumer);
    expect(saidOf(country, channel, 'business')).toBe(business);
  });
  it.each(['es', 'be', 'uk'] as const)('bars under the preset %s', (name) => {
    const { rules, audience, country } = presets[name];
    const options = { ...rules['robinson-list-missing'] };
    const rows = [['telephone'], [NUMBERS[country] as string]];
    expect(judge(rule, { rows, options, audience, country, channels: ['phone'] })).toMatchObject([
      { message: BARRED, severity: 'error', status: 'unscreened' },
    ]);
  });
});

describe('the asterisk of a Swiss directory', () => {
  it('is not missed where a column of the file tells it', () => {
    const rows = (header: string, mark: string): string[][] => [
      ['telephone', 'pays', header],
      [NUMBERS['CH'] as string, 'CH', mark],
    ];
    const said = (header: string, mark: string) => judge(rule, { rows: rows(header, mark), channels: ['phone'] }).length;
    expect([said('mention_annuaire', 'nein'), said('mention_annuaire', '*'), said('Ville', 'Bern')]).toEqual([0, 0, 1]);
  });
});

describe('a list that was given', () => {
  const given = (adapter: string | undefined, channels: readonly Channel[], more: Partial<GivenList> = {}): GivenList => ({
    kind: 'robinson',
    entries: ['+44 20 7946 0999'],
    channels,
    ...more,
    ...(adapter !== undefined && { known: { adapter, ...more.known } }),
  });
  it.each<readonly [string, string, Channel, Audience, readonly GivenList[], string]>([
    ['one that names no register is taken for that which is asked', 'GB', 'phone', 'consumer', [given(undefined, ['phone'])], ''],
    ['but not on another channel', 'GB', 'phone', 'consumer', [given(undefined, ['email'])], BARRED],
    ['our own list is no register', 'GB', 'phone', 'consumer', [given(undefined, ['phone'], { kind: 'opposition' })], BARRED],
    ['the register itself', 'GB', 'phone', 'consumer', [given('uk-tps', ['phone'])], ''],
    ['that of another country', 'GB', 'phone', 'consumer', [given('be-dncm', ['phone'])], BARRED],
    ['companies have a register of their own', 'GB', 'phone', 'business', [given('uk-tps', ['phone'])], BARRED],
    ['both', 'GB', 'phone', 'business', [given('uk-tps', ['phone']), given('uk-ctps', ['phone'])], ''],
    ['one that is called after that of persons', 'GB', 'phone', 'consumer', [given(undefined, ['phone'], { name: 'tps_2026.csv' })], ''],
    ['and says nothing of companies', 'GB', 'phone', 'business', [given(undefined, ['phone'], { name: 'tps.csv' })], BARRED],
    ['nor that of companies of persons', 'GB', 'phone', 'consumer', [given(undefined, ['phone'], { name: 'ctps.csv' })], BARRED],
    ['one that is called after both', 'GB', 'phone', 'business', [given(undefined, ['phone'], { name: 'TPS-CTPS.csv' })], ''],
    ['one that is called after another', 'GB', 'phone', 'consumer', [given(undefined, ['phone'], { name: 'rpo.csv' })], BARRED],
    ['the old form of a register is that register', 'AT', 'email', 'business', [given('at-ecg-file', ['email'])], ''],
    ['one numbering plan, whose area codes say the rest', 'CA', 'phone', 'consumer', [given('us-dnc', ['phone'])], ''],
    ['a stale one is told of by robinson-list', 'GB', 'phone', 'consumer', [given('uk-tps', ['phone'], { fresh: false })], ''],
    [
      'but not a stale one of persons in a file of businesses',
      ...(['ES', 'phone', 'business'] as const),
      [given('es-robinson', ['phone'], { fresh: false, audience: 'consumer' })],
      TOLD,
    ],
    ['a list for others', 'GB', 'phone', 'business', [given(undefined, ['phone'], { audience: 'consumer' })], BARRED],
    ['names and addresses clear whoever has an address', 'DK', 'phone', 'consumer', [given('dk-robinson', ['post', 'phone'])], ''],
  ])('%s', (_, country, channel, audience, lists, says) => {
    expect(saidOf(country, channel, audience, { lists })).toBe(says);
  });
  it('names and addresses clear nobody without an address', () => {
    const lists = [given('dk-robinson', ['post', 'phone'])];
    const rows = [['telephone'], [NUMBERS.DK as string]];
    expect(judge(rule, { rows, lists, channels: ['phone'], audience: 'consumer' })).toMatchObject([{ message: BARRED }]);
  });
});

table(rule, {
  'the number tells the country, not the column': {
    rows: [
      ['telephone', 'pays'],
      [NUMBERS.GB as string, 'France'],
      [NUMBERS.FR as string, 'Royaume-Uni'],
    ],
    channels: ['phone'],
    says: ['row 2: missingBarred'],
  },
  'so does the end of an address, where no column does': {
    rows: [['email'], ['info@acme.at'], ['info@acme.example']],
    says: ['row 2: missingBarred'],
  },
  'the country of the file holds where the row says none': {
    rows: [
      ['email', 'pays'],
      ['info@acme.example', ''],
    ],
    country: 'AT',
    says: ['missingBarred'],
  },
  'nobody to reach on that channel': {
    rows: [
      ['email', 'pays'],
      ['', 'Autriche'],
    ],
    says: [],
  },
  'a channel that is not asked': { rows: [['telephone'], [NUMBERS.GB as string]], channels: ['email'], says: [] },
  'Bloctel has closed: whether it was asked in its time is a column of the file': {
    rows: [['telephone'], [NUMBERS.FR as string]],
    channels: ['phone'],
    audience: 'consumer',
    asOf: '2026-08-10',
    says: [],
  },
  'a proven consent goes before a register': {
    rows: [
      ['telephone', 'optin_telephone', 'consentement_date', 'consentement_preuve'],
      [NUMBERS.GB as string, 'oui', '2026-09-01', 'formulaire 12'],
      [NUMBERS.GB as string, 'oui', '', ''],
    ],
    channels: ['phone'],
    audience: 'consumer',
    says: ['row 3: missingBarred'],
  },
  'but in Italy, where an entry undoes it': {
    rows: [
      ['telephone', 'optin_telephone', 'consentement_date', 'consentement_preuve'],
      [NUMBERS.IT as string, 'oui', '2026-09-01', 'formulaire 12'],
    ],
    channels: ['phone'],
    says: ['missingBarred'],
  },
  'two channels, of which one is barred': {
    rows: [
      ['telephone', 'adresse', 'pays'],
      [NUMBERS.BE as string, '12 rue du Pont', 'Belgique'],
    ],
    channels: ['phone', 'post'],
    audience: 'consumer',
    says: ['missingBarred', 'missing'],
  },
});

it('names the register', () => {
  const [said] = judge(rule, { rows: [['telephone'], [NUMBERS.GB as string]], channels: ['phone'] });
  expect(said?.facts).toEqual({ register: 'gb-phone' });
});
