import { describe, expect, it } from 'vitest';
import rule from '../../rules/opposition-list.js';
import type { Channel } from '../../src/model/contact/channel.js';
import type { ListMatch } from '../../src/model/contact/list-match.js';
import { judge } from './harness.js';
import type { GivenList } from './lists.js';
import { table } from './table.js';

const own = (...entries: string[]) => ({ lists: [{ kind: 'opposition', entries }] as const });

table(rule, {
  'no list, nobody screened': { rows: [['email'], ['a@acme.example']], says: ['file: noList'] },
  'a Robinson list is not ours': {
    rows: [['email'], ['a@acme.example']],
    lists: [{ kind: 'robinson', entries: ['a@acme.example'] }],
    says: ['noList'],
  },
  'nor is a directory': {
    rows: [['email'], ['a@acme.example']],
    lists: [{ kind: 'directory', entries: ['a@acme.example'] }],
    says: ['noList'],
  },
  'nor a receipt of a register': {
    rows: [['email'], ['a@acme.example']],
    lists: [{ kind: 'receipt', entries: ['a@acme.example'] }],
    says: ['noList'],
  },
  'case and blanks do not hide anybody': {
    ...own('claire@acme.example'),
    rows: [['email'], [' Claire@ACME.example ']],
    says: ['row 2: email'],
  },
  'another spelling of a Gmail box': {
    ...own('clairemartin@gmail.com'),
    rows: [['email'], ['Claire.Martin+x@googlemail.com']],
    says: ['emailCanonical'],
  },
  'dots mean something at a company': { ...own('clairemartin@acme.example'), rows: [['email'], ['claire.martin@acme.example']], says: [] },
  'the second address of a row counts': {
    ...own('claire@acme.example'),
    rows: [
      ['email', 'email'],
      ['x@acme.example', 'claire@acme.example'],
    ],
    says: ['email'],
  },
  'a number in two spellings': { ...own('+33639981234'), rows: [['telephone'], ['06.39.98.12.34']], says: ['phone'] },
  'a whole domain, its sub-domains, and none that only looks like it': {
    ...own('@acme.example'),
    rows: [['email'], ['paul@acme.example'], ['paul@mail.acme.example'], ['paul@acme.example.evil.example'], ['paul@notacme.example']],
    says: ['row 2: domain', 'row 3: domain'],
  },
  'a company by its SIRET': {
    ...own('732829320'),
    rows: [
      ['email', 'siret'],
      ['x@acme.example', '732 829 320 00074'],
    ],
    says: ['siren'],
  },
  'a list past the age that was asked clears nobody': {
    rows: [['email'], ['a@acme.example']],
    lists: [{ kind: 'opposition', entries: ['b@acme.example'], fresh: false }],
    says: ['row 2: unscreened'],
  },
  'and still shows who refuses': {
    rows: [['email'], ['b@acme.example']],
    lists: [{ kind: 'opposition', entries: ['b@acme.example'], fresh: false }],
    says: ['email'],
  },
  'such a list of addresses has nothing to say of a number': {
    rows: [['telephone'], ['01 99 00 12 34']],
    lists: [{ kind: 'opposition', entries: ['b@acme.example'], fresh: false }],
    says: [],
  },
  'nor of a channel that another list refuses': {
    rows: [['email'], ['a@acme.example']],
    lists: [
      { kind: 'opposition', entries: ['a@acme.example'], channels: ['email', 'phone', 'sms', 'post'] },
      { kind: 'opposition', entries: ['b@acme.example'], fresh: false },
    ],
    says: ['email'],
  },
  'entries that would bar a whole provider': {
    lists: [{ kind: 'opposition', entries: [], tooBroad: 2 }],
    rows: [['email'], ['x@gmail.com']],
    says: ['file: tooBroad'],
  },
  'a single one of them': {
    lists: [{ kind: 'opposition', entries: [], tooBroad: 1 }],
    rows: [['email'], ['x@gmail.com']],
    says: ['file: tooBroad'],
  },
});

it('is one finding for whoever stands on several lists by one address, which bars what any of them bars', () => {
  const lists = [
    { kind: 'opposition', entries: ['a@acme.example'], channels: ['post'] },
    { kind: 'opposition', entries: ['b@acme.example'], channels: ['email'] },
    { kind: 'opposition', entries: ['a@acme.example'], channels: ['phone'] },
  ] as const;
  expect(judge(rule, { rows: [['email'], ['a@acme.example']], lists })).toEqual([
    {
      message: 'email',
      at: 'row 2',
      severity: 'error',
      status: 'opposed',
      channels: ['phone', 'post'],
      facts: { list: 'list-0.csv, list-2.csv' },
    },
  ]);
});

it('is one finding for each way of being listed, each with its own channels', () => {
  const lists = [
    { kind: 'opposition', entries: ['@acme.example'], channels: ['post'] },
    { kind: 'opposition', entries: ['a@acme.example'], channels: ['phone'] },
  ] as const;
  expect(
    judge(rule, { rows: [['email'], ['a@acme.example']], lists }).map(({ message, channels, facts }) => [message, channels, facts]),
  ).toEqual([
    ['domain', ['post'], { list: 'list-0.csv' }],
    ['email', ['phone'], { list: 'list-1.csv' }],
  ]);
});

it('bars on the channels of the list that matched', () => {
  const lists = [
    { kind: 'opposition', entries: ['b@acme.example'] },
    { kind: 'opposition', entries: ['a@acme.example'], channels: ['phone'] },
  ] as const;
  expect(judge(rule, { rows: [['email'], ['a@acme.example']], lists })).toEqual([
    { message: 'email', at: 'row 2', severity: 'error', status: 'opposed', channels: ['phone'], facts: { list: 'list-1.csv' } },
  ]);
});

it('says by what somebody is on the list, and what that bars', () => {
  const rows = [['email'], ['a@acme.example']];
  const said = (says: Omit<ListMatch, 'list'>) => judge(rule, { rows, lists: [{ kind: 'opposition', entries: [], says }] });
  expect(said({ by: 'siret', form: 'exact' })).toMatchObject([{ message: 'siret', severity: 'error' }]);
  expect(said({ by: 'post', form: 'exact' })).toMatchObject([{ message: 'post', severity: 'error' }]);
  expect(said({ by: 'post', form: 'fuzzy' })).toMatchObject([{ message: 'postFuzzy', severity: 'warning' }]);
  expect(said({ by: 'email', form: 'exact', channels: ['email'] })).toMatchObject([{ message: 'email', channels: ['email'] }]);
  expect(said({ by: 'email', form: 'canonical', normaliser: 'canonical' })).toMatchObject([{ message: 'emailCanonical' }]);
});

it('a stale list that bars one channel for somebody does not clear them on another', () => {
  const says = { by: 'email', form: 'exact', channels: ['email'] } as const;
  const lists = [{ kind: 'opposition', entries: ['a@acme.example', '0199001234'], fresh: false, says }] as const;
  const rows = [
    ['email', 'telephone'],
    ['b@acme.example', '01 99 00 99 99'],
  ];
  expect(judge(rule, { rows, lists, channels: ['email', 'phone'] })).toMatchObject([
    { message: 'email', channels: ['email'] },
    { message: 'unscreened', channels: ['phone'] },
  ]);
});

describe('a proven consent after the version of the list', () => {
  const HEAD = [
    'email',
    'telephone',
    'optin_email',
    'optin_telephone',
    'optin_sms',
    'optin_courrier',
    'consentement_date',
    'consentement_preuve',
  ];
  const consented = (...channels: Channel[]): string[] => [
    'claire@acme.example',
    '01 99 00 12 34',
    ...(['email', 'phone', 'sms', 'post'] as const).map((channel) => (channels.includes(channel) ? 'oui' : '')),
    '2026-09-01',
    'formulaire 12',
  ];
  const list = (says: Omit<ListMatch, 'list'>, date: string | undefined, channels?: readonly Channel[]): GivenList => ({
    kind: 'opposition',
    entries: [],
    says,
    ...(date && { known: { date } }),
    ...(channels && { channels }),
  });
  const NUMBER = { by: 'phone', form: 'exact' } as const;
  const ADDRESS = { by: 'email', form: 'exact' } as const;
  const [BEFORE, AFTER] = ['2026-06-01', '2026-10-01'];

  it.each<readonly [string, Omit<ListMatch, 'list'>, string]>([
    ['frees a number', NUMBER, 'phoneRegained'],
    ['does not free an address', ADDRESS, 'email'],
    ['does not free another spelling of a mailbox', { by: 'email', form: 'canonical' }, 'emailCanonical'],
    ['does not free a domain', { by: 'domain', form: 'exact' }, 'domain'],
    ['does not free a company by its SIREN', { by: 'siren', form: 'exact' }, 'siren'],
    ['does not free an establishment by its SIRET', { by: 'siret', form: 'exact' }, 'siret'],
    ['does not free a household', { by: 'post', form: 'exact' }, 'post'],
    ['does not answer whether a household is the same', { by: 'post', form: 'fuzzy' }, 'postFuzzy'],
  ])('%s', (_, says, message) => {
    const said = judge(rule, { rows: [HEAD, consented('email', 'phone', 'sms', 'post')], lists: [list(says, BEFORE)] });
    expect(said.map((one) => one.message)).toEqual([message]);
  });

  interface Weighed {
    readonly consent: readonly Channel[];
    readonly asked: readonly Channel[];
    readonly lists: readonly GivenList[];
    readonly says: readonly (readonly [message: string, ...channels: Channel[]])[];
  }
  it.each<readonly [string, Weighed]>([
    [
      'frees the channels that it names, and leaves those it does not',
      {
        consent: ['phone'],
        asked: ['phone', 'sms'],
        lists: [list(NUMBER, BEFORE)],
        says: [
          ['phoneRegained', 'phone'],
          ['phone', 'sms'],
        ],
      },
    ],
    [
      'frees no channel that the list does not bar',
      { consent: ['phone', 'sms'], asked: ['phone', 'sms'], lists: [list(NUMBER, BEFORE, ['phone'])], says: [['phoneRegained', 'phone']] },
    ],
    [
      'leaves open what is asked and the list does not bar',
      { consent: ['phone'], asked: ['email', 'phone'], lists: [list(NUMBER, BEFORE, ['phone'])], says: [['phoneRegained', 'phone']] },
    ],
    [
      'to another channel frees nothing: the number stays barred on all that the list bars, asked or not',
      { consent: ['email'], asked: ['phone'], lists: [list(NUMBER, BEFORE)], says: [['phone', 'email', 'phone', 'sms', 'post']] },
    ],
    [
      'is measured by the lists that hold the number, not by one that holds the address',
      {
        consent: ['phone'],
        asked: ['phone'],
        lists: [list(NUMBER, BEFORE), list(ADDRESS, AFTER, ['email'])],
        says: [
          ['phoneRegained', 'phone'],
          ['email', 'email'],
        ],
      },
    ],
    [
      'is measured by the newest of the lists that hold the number',
      {
        consent: ['phone'],
        asked: ['phone'],
        lists: [list(NUMBER, BEFORE, ['phone']), list(NUMBER, AFTER, ['phone'])],
        says: [['phone', 'phone']],
      },
    ],
    [
      'is measured so in whatever order they are given',
      {
        consent: ['phone'],
        asked: ['phone'],
        lists: [list(NUMBER, AFTER, ['phone']), list(NUMBER, BEFORE, ['phone'])],
        says: [['phone', 'phone']],
      },
    ],
    [
      'frees nothing when one of the lists is of no known day, the first',
      {
        consent: ['phone'],
        asked: ['phone'],
        lists: [list(NUMBER, undefined, ['phone']), list(NUMBER, BEFORE, ['phone'])],
        says: [['phone', 'phone']],
      },
    ],
    [
      'frees nothing when one of the lists is of no known day, the last',
      {
        consent: ['phone'],
        asked: ['phone'],
        lists: [list(NUMBER, BEFORE, ['phone']), list(NUMBER, undefined, ['phone'])],
        says: [['phone', 'phone']],
      },
    ],
  ])('%s', (_, { consent, asked, lists, says }) => {
    const said = judge(rule, { rows: [HEAD, consented(...consent)], channels: asked, lists });
    expect(said.map(({ message, channels }) => [message, ...channels])).toEqual(says);
  });
});

describe('a number that several people may share', () => {
  const rows = [
    ['email', 'mobile', 'telephone', 'nom'],
    ['a@acme.example', '06 39 98 12 34', '01 99 00 12 34', 'Martin'],
  ];
  type List = Omit<GivenList, 'kind'>;
  const said = (...lists: readonly List[]): readonly string[] =>
    judge(rule, { rows, lists: lists.map((list) => ({ kind: 'opposition', ...list })) }).map(
      ({ message, at, status, channels }) => `${at}: ${message} ${status} ${channels.join()}`,
    );
  const LINE = ['01 99 00 12 34'];
  it.each<readonly [string, readonly List[], readonly string[]]>([
    [
      'is barred for calls; what else is refused is to be checked',
      [{ entries: LINE }],
      ['row 2 telephone: lineCalls opposed phone,sms', 'row 2: line unknown email,phone,sms,post'],
    ],
    ['is all that a refusal of calls bars', [{ entries: LINE, channels: ['phone'] }], ['row 2 telephone: lineCalls opposed phone']],
    [
      'leaves the other numbers to be checked, where somebody told the register that line and no name',
      [{ entries: [], channels: ['phone'], says: { by: 'phone', form: 'exact', line: 'number', told: true } }],
      ['row 2 telephone: lineCalls opposed phone', 'row 2: line unknown phone'],
    ],
    ['is no call where emails alone are refused', [{ entries: LINE, channels: ['email'] }], ['row 2: line unknown email']],
    [
      'says nothing more of who is known by an address',
      [{ entries: ['a@acme.example'] }, { entries: LINE }],
      ['row 2: email opposed email,phone,sms,post'],
    ],
    [
      'says what the address does not',
      [{ entries: ['a@acme.example'], channels: ['email'] }, { entries: LINE }],
      ['row 2: email opposed email', 'row 2 telephone: lineCalls opposed phone,sms', 'row 2: line unknown phone,sms,post'],
    ],
    ['is none of a mobile', [{ entries: ['06 39 98 12 34'] }], ['row 2: phone opposed email,phone,sms,post']],
    [
      'of two lists is told once',
      [
        { entries: LINE, channels: ['phone'] },
        { entries: LINE, channels: ['sms'] },
      ],
      ['row 2 telephone: lineCalls opposed phone,sms'],
    ],
    [
      'of somebody without a name is a question to whoever has none',
      [{ entries: [], says: { by: 'phone', form: 'exact', line: 'nobody' } }],
      ['row 2: line unknown email,phone,sms,post'],
    ],
  ])('%s', (_, lists, says) => expect(said(...lists)).toEqual(says));
});
