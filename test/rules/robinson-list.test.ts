import { expect, it } from 'vitest';
import rule from '../../rules/robinson-list.js';
import { parseIsoDay } from '../../src/fields/date/calendar.js';
import { judge } from './harness.js';
import { table } from './table.js';

const NUMBER = '01 99 00 12 34';
const stale = [{ kind: 'robinson', entries: ['01 99 00 99 99'], channels: ['phone'], fresh: false }] as const;

table(rule, {
  'no list, nothing said': { rows: [['telephone'], [NUMBER]], says: [] },
  'our own list is another rule’s business': {
    rows: [['telephone'], [NUMBER]],
    lists: [{ kind: 'opposition', entries: [NUMBER] }],
    says: [],
  },
  'on a fresh list': { rows: [['telephone'], [NUMBER]], lists: [{ kind: 'robinson', entries: [NUMBER] }], says: ['row 2: listed'] },
  'on no fresh list': { rows: [['telephone'], [NUMBER]], lists: [{ kind: 'robinson', entries: ['01 99 00 99 99'] }], says: [] },
  'a stale list still shows who refuses': {
    rows: [['telephone'], [NUMBER]],
    lists: [{ kind: 'robinson', entries: [NUMBER], fresh: false }],
    says: ['listed'],
  },
  'a stale list clears nobody': { rows: [['telephone'], [NUMBER]], lists: stale, says: ['unscreened'] },
  'a compulsory stale list bars': {
    rows: [['telephone'], [NUMBER]],
    lists: stale,
    options: { compulsory: true },
    says: ['unscreenedBarred'],
  },
  'a list of numbers has nothing to say of an address': { rows: [['email'], ['a@acme.example']], lists: stale, says: [] },
  'a stale list for a channel that is not asked': { rows: [['telephone'], [NUMBER]], lists: stale, channels: ['email'], says: [] },
  'a register of consumers asks a question about a file of businesses, and bars nobody': {
    rows: [['telephone'], [NUMBER]],
    lists: [{ kind: 'robinson', entries: [NUMBER], audience: 'consumer' }],
    audience: 'business',
    says: ['listedForOthers'],
  },
  'the same register bars in a file of consumers': {
    rows: [['telephone'], [NUMBER]],
    lists: [{ kind: 'robinson', entries: [NUMBER], audience: 'consumer' }],
    audience: 'consumer',
    says: ['listed'],
  },
  'a register for everybody bars in any file': {
    rows: [['telephone'], [NUMBER]],
    lists: [{ kind: 'robinson', entries: [NUMBER], audience: 'both' }],
    audience: 'business',
    says: ['listed'],
  },
  'a stale register of consumers leaves no business unscreened': {
    rows: [['telephone'], [NUMBER]],
    lists: [{ ...stale[0], audience: 'consumer' }],
    audience: 'business',
    says: [],
  },
  'a name and an address that nearly are on it': {
    rows: [['telephone'], [NUMBER]],
    lists: [{ kind: 'robinson', entries: [], says: { by: 'post', form: 'fuzzy' } }],
    says: ['listedFuzzy'],
  },
  'the same on a register for others is a question about the person first': {
    rows: [['telephone'], [NUMBER]],
    lists: [{ kind: 'robinson', entries: [], audience: 'consumer', says: { by: 'post', form: 'fuzzy' } }],
    audience: 'business',
    says: ['listedFuzzy'],
  },
  'a proven consent does not answer that question': {
    rows: [
      ['telephone', 'optin_telephone', 'consentement_date', 'consentement_preuve'],
      [NUMBER, 'oui', '2026-09-01', 'formulaire 12'],
    ],
    lists: [{ kind: 'robinson', entries: [], says: { by: 'post', form: 'fuzzy' } }],
    says: ['listedFuzzy'],
  },
  'the refusals that a directory marks': {
    rows: [['telephone'], [NUMBER]],
    lists: [{ kind: 'directory', entries: [NUMBER] }],
    says: ['listed'],
  },
  'an old receipt of a screening leaves numbers unscreened': {
    rows: [['telephone'], [NUMBER]],
    lists: [{ kind: 'receipt', entries: [], channels: ['phone'], fresh: false }],
    channels: ['phone'],
    says: ['unscreened'],
  },
  'an old receipt about calls has nothing to say of an address': {
    rows: [['email'], ['a@acme.example']],
    lists: [{ kind: 'receipt', entries: [], channels: ['phone'], fresh: false }],
    channels: ['email', 'phone'],
    says: [],
  },
  'a stale register that the law makes one consult bars': {
    rows: [['telephone'], [NUMBER]],
    lists: [{ ...stale[0], known: { compulsory: true } }],
    says: ['unscreenedBarred'],
  },
  'a stale register of another country leaves nobody unscreened here': {
    rows: [['telephone'], [NUMBER], ['+32 81 12 34 56']],
    lists: [{ ...stale[0], known: { callingCodes: ['+32'] } }],
    says: ['row 3: unscreened'],
  },
  'a stale register whose hashes may be of numbers too leaves numbers unscreened': {
    rows: [['telephone'], [NUMBER]],
    lists: [{ kind: 'robinson', entries: ['a@acme.example'], fresh: false, known: { about: ['email', 'phone'] } }],
    channels: ['phone'],
    says: ['unscreened'],
  },
  'a register of some area codes screens no number of others': {
    rows: [['telephone'], ['+1 202 555 0123'], ['+1 305 555 0123'], [NUMBER]],
    lists: [{ kind: 'robinson', entries: [NUMBER], channels: ['phone'], known: { areaCodes: ['202'] } }],
    says: ['row 3: unscreened', 'row 4: listed'],
  },
  'on one list, and unscreened on another': {
    rows: [['telephone'], [NUMBER]],
    lists: [{ kind: 'robinson', entries: [NUMBER], channels: ['post'] }, ...stale],
    says: ['listed', 'unscreened'],
  },
});

it('is one finding for whoever stands on several lists, which bars what any of them bars', () => {
  const lists = [
    { kind: 'robinson', entries: [NUMBER], channels: ['phone'] },
    { kind: 'robinson', entries: [NUMBER], channels: ['sms'] },
  ] as const;
  expect(judge(rule, { rows: [['telephone'], [NUMBER]], lists })).toEqual([
    {
      message: 'listed',
      at: 'row 2',
      severity: 'error',
      status: 'opposed',
      channels: ['phone', 'sms'],
      facts: { list: 'list-0.csv, list-1.csv', by: 'phone' },
    },
  ]);
});

it('is open on the channels that a proven consent names, and on no other', () => {
  const rows = [
    ['telephone', 'optin_telephone', 'consentement_date', 'consentement_preuve'],
    [NUMBER, 'oui', '2026-09-01', 'formulaire 12'],
  ];
  const lists = [{ kind: 'robinson', entries: [NUMBER], channels: ['phone', 'sms'] }] as const;
  expect(judge(rule, { rows, lists }).map(({ message, channels }) => [message, channels])).toEqual([
    ['consented', ['phone']],
    ['listed', ['sms']],
  ]);
});

it('a stale list says nothing more of a channel that another list refuses', () => {
  const lists = [
    { kind: 'robinson', entries: [NUMBER], channels: ['phone'] },
    { kind: 'robinson', entries: ['01 99 00 99 99'], channels: ['phone', 'sms'], fresh: false },
  ] as const;
  expect(judge(rule, { rows: [['telephone'], [NUMBER]], lists }).map(({ message, channels }) => [message, channels])).toEqual([
    ['listed', ['phone']],
    ['unscreened', ['sms']],
  ]);
});

it('an unscreened contact is called so, on the channels of the list', () => {
  expect(judge(rule, { rows: [['telephone'], [NUMBER]], lists: stale })).toEqual([
    { message: 'unscreened', at: 'row 2', severity: 'warning', status: 'unscreened', channels: ['phone'], facts: { list: 'list-0.csv' } },
  ]);
});

const cancelling = (date: string | undefined, since?: number) =>
  [
    {
      kind: 'robinson',
      entries: [NUMBER],
      channels: ['phone'],
      known: { cancelsConsents: true, ...(date && { date }) },
      says: { by: 'phone', form: 'exact', ...(since !== undefined && { since: [since, since, since, since] }) },
    },
  ] as const;
const onCancelling = (day: string, date: string | undefined, since?: string) => ({
  rows: [CONSENT, [NUMBER, 'oui', day, 'formulaire 12']],
  lists: cancelling(date, since === undefined ? undefined : parseIsoDay(since)),
});

const CONSENT = ['telephone', 'optin_telephone', 'consentement_date', 'consentement_preuve'];
const closed = (known: { readonly date?: string }, fresh = false) =>
  [
    { kind: 'robinson', entries: [NUMBER], channels: ['phone'], fresh, known: { ...known, closesOn: '2026-08-10', doubt: 'closed' } },
  ] as const;
const onClosed = (day: string, known: { readonly date?: string } = {}) => ({
  rows: [CONSENT, [NUMBER, 'oui', day, 'formulaire 12']],
  lists: closed(known),
});
const open = { ...closed({ date: '2026-07-01' }, true)[0], known: { closesOn: '2026-08-10', date: '2026-07-01' } };

table(rule, {
  'an Italian number on a register that nobody names is on the one that cancels earlier consents': {
    rows: [CONSENT, ['+39 06 6981 2345', 'oui', '2026-06-01', 'formulaire 12']],
    lists: [{ kind: 'robinson', entries: ['+39 06 6981 2345'], channels: ['phone'], known: { date: '2026-11-20' } }],
    says: ['consentedBefore'],
  },
  'the same under a consent given since its version': {
    rows: [CONSENT, ['+39 06 6981 2345', 'oui', '2026-11-21', 'formulaire 12']],
    lists: [{ kind: 'robinson', entries: ['+39 06 6981 2345'], channels: ['phone'], known: { date: '2026-11-20' } }],
    says: ['consented'],
  },
  'a number of another country on such a register, or on one that is named': {
    rows: [CONSENT, [NUMBER, 'oui', '2026-06-01', 'formulaire 12']],
    lists: [{ kind: 'robinson', entries: [NUMBER], channels: ['phone'], known: { date: '2026-11-20' } }],
    says: ['consented'],
  },
  'an entry cancels an older consent': { ...onCancelling('2026-03-01', '2026-11-20', '2026-10-15'), says: ['listed'] },
  'and one of the same day': { ...onCancelling('2026-10-15', '2026-11-20', '2026-10-15'), says: ['listed'] },
  'a younger consent goes before the entry': { ...onCancelling('2026-10-16', '2026-11-20', '2026-10-15'), says: ['consented'] },
  'of an entry without a day nobody can tell': { ...onCancelling('2026-03-01', '2026-11-20'), says: ['consentedBefore'] },
  'nor of a version without one': { ...onCancelling('2026-03-01', undefined), says: ['consentedBefore'] },
  'but for a consent younger than the version': { ...onCancelling('2026-11-21', '2026-11-20'), says: ['consented'] },
});

table(rule, {
  'a register that has closed leaves nobody unscreened': { rows: [['telephone'], ['01 99 00 99 99']], lists: closed({}), says: [] },
  'and bars those on it who did not consent': { rows: [['telephone'], [NUMBER]], lists: closed({}), says: ['listed'] },
  'nor before the day of its version': { ...onClosed('2026-06-30', { date: '2026-07-01' }), says: ['listed'] },
  'nor on that day': { ...onClosed('2026-07-01', { date: '2026-07-01' }), says: ['listed'] },
  'a later consent undoes the entry': { ...onClosed('2026-07-02', { date: '2026-07-01' }), says: ['consented'] },
  'without a date of the version, after its last day': { ...onClosed('2026-08-11'), says: ['consented'] },
  'and not on it': { ...onClosed('2026-08-10'), says: ['listed'] },
  'no entry is younger than the register, whatever date a copy is given': {
    ...onClosed('2026-08-11', { date: '2026-11-01' }),
    says: ['consented'],
  },
  'while it was open it decided, whatever was consented': {
    rows: [CONSENT, [NUMBER, 'oui', '2026-07-15', 'formulaire 12']],
    lists: [open],
    asOf: '2026-07-20',
    says: ['listed'],
  },
  'who is on another list too is barred by that one': {
    rows: [['telephone'], ['01 99 00 99 99']],
    lists: [...closed({}), ...stale.map((one) => ({ ...one, fresh: true }))],
    says: ['listed'],
  },
});
