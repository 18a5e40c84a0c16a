import { describe, expect, it } from 'vitest';
import { readEmail } from '../../../src/fields/email/email-reader.js';
import { makeSuppressionScreen } from '../../../src/fields/opposition/registers/suppression-screen.js';
import { CHANNELS, type Channel } from '../../../src/model/contact/channel.js';
import type { ListMatch } from '../../../src/model/contact/list-match.js';
import type { ListInfo } from '../../../src/model/contact/suppression-list.js';
import { contactOf, type Fields } from '../fake-contact.js';

type Given = Partial<ListInfo>;
const listOf = (given: Given, index: number): ListInfo => ({
  name: `list-${index}.csv`,
  kind: 'robinson',
  channels: CHANNELS,
  sha256: '',
  fresh: false,
  form: 'clear',
  unread: 0,
  tooBroad: 0,
  ...given,
  entries: { email: 0, phone: 0, domain: 0, siren: 0, ...given.entries },
});
const who = (fields: Fields, ...emails: readonly string[]) => ({ ...contactOf(fields), emails: emails.map(readEmail) });
const NUMBER = { phone: '01 99 00 12 34' };
const ADDRESS = { address: '1 rue Neuve' };
const phones: Given = { entries: { email: 0, phone: 9, domain: 0, siren: 0 } };
const emails: Given = { entries: { email: 9, phone: 0, domain: 0, siren: 0 } };
const of = (entries: Partial<ListInfo['entries']>): Given => ({ entries: { email: 0, phone: 0, domain: 0, siren: 0, ...entries } });

/** What lists that clear nobody leave open, as channels. */
const silent = (
  lists: readonly Given[],
  contact: ReturnType<typeof who>,
  { matches = [], asked = CHANNELS }: { readonly matches?: readonly ListMatch[]; readonly asked?: readonly Channel[] } = {},
) => makeSuppressionScreen(lists.map(listOf), ['robinson', 'directory', 'receipt'], asked, 'business').screeningGap(contact, matches);

describe('a list that clears nobody leaves open', () => {
  interface Case {
    readonly lists: readonly Given[];
    readonly contact: ReturnType<typeof who>;
    readonly matches?: readonly ListMatch[];
    readonly asked?: readonly Channel[];
    readonly open: readonly Channel[] | undefined;
  }
  const CONTACT = who({ ...NUMBER, siret: '73282932000074', ...ADDRESS }, 'a@acme.example');
  it.each<readonly [string, Case]>([
    ['nothing, when it is fresh', { lists: [{ ...phones, fresh: true }], contact: CONTACT, open: undefined }],
    ['the channels that it is about', { lists: [{ ...phones, channels: ['phone', 'sms'] }], contact: CONTACT, open: ['phone', 'sms'] }],
    [
      'those of them that are asked',
      { lists: [{ ...phones, channels: ['phone', 'sms'] }], contact: CONTACT, asked: ['email', 'sms'], open: ['sms'] },
    ],
    [
      'nothing, when none of them is asked',
      { lists: [{ ...phones, channels: ['phone'] }], contact: CONTACT, asked: ['email'], open: undefined },
    ],
    ['somebody with an address, by its addresses', { lists: [emails], contact: who({}, 'a@acme.example'), open: CHANNELS }],
    ['somebody with an address, by its domains', { lists: [of({ domain: 1 })], contact: who({}, 'a@acme.example'), open: CHANNELS }],
    ['nobody without one', { lists: [of({ email: 1, domain: 1 })], contact: who(NUMBER), open: undefined }],
    ['somebody with a number, by its numbers', { lists: [phones], contact: who(NUMBER), open: CHANNELS }],
    ['nobody without a number', { lists: [phones], contact: who({}, 'a@acme.example'), open: undefined }],
    ['a company, by its SIREN', { lists: [of({ siren: 1 })], contact: who({ siren: '732829320' }), open: CHANNELS }],
    ['a company, by its SIRET', { lists: [of({ siren: 1 })], contact: who({ siret: '73282932000074' }), open: CHANNELS }],
    ['an establishment, by its SIRET', { lists: [of({ siret: 1 })], contact: who({ siret: '73282932000074' }), open: CHANNELS }],
    ['no company that it could not know', { lists: [of({ siren: 1, siret: 1 })], contact: who(NUMBER), open: undefined }],
    ['a household with a postal address', { lists: [of({ post: 1 })], contact: who(ADDRESS), open: CHANNELS }],
    ['no household without one', { lists: [of({ post: 1 })], contact: who({ lastName: 'Martin' }), open: undefined }],
    ['whom its hashes may be about', { lists: [{ about: ['phone'] }], contact: who(NUMBER), open: CHANNELS }],
    ['nobody, when it holds nothing', { lists: [{}], contact: CONTACT, open: undefined }],
    ['numbers of its countries', { lists: [{ ...phones, callingCodes: ['+33'] }], contact: who(NUMBER), open: CHANNELS }],
    ['no numbers of others', { lists: [{ ...phones, callingCodes: ['+32'] }], contact: who(NUMBER), open: undefined }],
    ['nobody whom it protects not', { lists: [{ ...phones, scope: { audience: 'consumer' } }], contact: CONTACT, open: undefined }],
    [
      'whom it protects, as it protects everybody',
      { lists: [{ ...phones, scope: { audience: 'both' } }], contact: CONTACT, open: CHANNELS },
    ],
    ['whom it protects', { lists: [{ ...phones, scope: { audience: 'business' } }], contact: CONTACT, open: CHANNELS }],
    [
      'nothing of whom it holds',
      { lists: [phones], contact: CONTACT, matches: [{ list: 0, by: 'phone', form: 'exact' }], open: undefined },
    ],
    [
      'all of whom it only may hold',
      { lists: [phones], contact: CONTACT, matches: [{ list: 0, by: 'post', form: 'fuzzy' }], open: CHANNELS },
    ],
    [
      'what its match does not bar',
      {
        lists: [phones],
        contact: CONTACT,
        matches: [{ list: 0, by: 'phone', form: 'exact', channels: ['phone'] }],
        open: ['email', 'sms', 'post'],
      },
    ],
    [
      'what no other list bars',
      {
        lists: [phones, { ...emails, channels: ['email', 'post'], fresh: true }],
        contact: CONTACT,
        matches: [{ list: 1, by: 'email', form: 'exact' }],
        open: ['phone', 'sms'],
      },
    ],
    [
      'an address, by a receipt about emails',
      { lists: [{ kind: 'receipt', channels: ['email'] }], contact: who({}, 'a@acme.example'), open: ['email'] },
    ],
    ['no number, by a receipt about emails', { lists: [{ kind: 'receipt', channels: ['email'] }], contact: who(NUMBER), open: undefined }],
    ['a number, by a receipt about calls', { lists: [{ kind: 'receipt', channels: ['phone'] }], contact: who(NUMBER), open: ['phone'] }],
    [
      'a number, by a receipt about text messages',
      { lists: [{ kind: 'receipt', channels: ['sms'] }], contact: who(NUMBER), open: ['sms'] },
    ],
    [
      'no address, by a receipt about calls',
      { lists: [{ kind: 'receipt', channels: ['phone'] }], contact: who({}, 'a@acme.example'), open: undefined },
    ],
    ['a household, by a receipt about post', { lists: [{ kind: 'receipt', channels: ['post'] }], contact: who(ADDRESS), open: ['post'] }],
    [
      'no household without an address, by such a receipt',
      { lists: [{ kind: 'receipt', channels: ['post'] }], contact: who(NUMBER), open: undefined },
    ],
    [
      'numbers of area codes that were not obtained, fresh or not',
      { lists: [{ ...phones, fresh: true, areaCodes: ['212'] }], contact: who({ phone: '+1 415 555 0101' }), open: CHANNELS },
    ],
    [
      'no numbers of those that were',
      { lists: [{ ...phones, fresh: true, areaCodes: ['415'] }], contact: who({ phone: '+1 415 555 0101' }), open: undefined },
    ],
    ['no numbers of other continents', { lists: [{ ...phones, fresh: true, areaCodes: ['212'] }], contact: who(NUMBER), open: undefined }],
  ])('%s', (_, { lists, contact, matches = [], asked = CHANNELS, open }) => {
    expect(silent(lists, contact, { matches, asked })?.channels).toEqual(open);
  });

  it.each<readonly [string, readonly Given[], boolean | undefined, string | undefined]>([
    ['one of them compulsory', [phones, { ...phones, compulsory: true }], true, 'list-0.csv, list-1.csv'],
    ['none of them compulsory', [phones, phones], false, 'list-0.csv, list-1.csv'],
    ['the compulsory one not about this contact', [phones, { ...emails, compulsory: true }], false, 'list-0.csv'],
    ['another kind of list', [{ ...phones, kind: 'opposition', compulsory: true }], undefined, undefined],
  ])('by name, and is a matter of law when one is: %s', (_, lists, compulsory, names) => {
    const told = silent(lists, who(NUMBER));
    expect([told?.compulsory, told?.facts.list]).toEqual([compulsory, names]);
  });
});

describe('what matches come to', () => {
  const screen = makeSuppressionScreen(
    [{ channels: ['post'] }, { channels: ['email', 'phone'], date: '2026-06-01' }, { name: 'list-1.csv', date: '2026-07-01' }].map(
      (given, i) => listOf(given as Given, i),
    ),
    'robinson',
    CHANNELS,
  );
  const on = (list: number, channels?: readonly Channel[]): ListMatch => ({
    list,
    by: 'email',
    form: 'exact',
    ...(channels && { channels }),
  });
  it.each<readonly [string, readonly ListMatch[], readonly Channel[], string]>([
    ['the channels of the list', [on(0)], ['post'], 'list-0.csv'],
    ['those of the match, where it has its own', [on(1, ['phone'])], ['phone'], 'list-1.csv'],
    ['those of all lists, in one order', [on(0), on(1)], ['email', 'phone', 'post'], 'list-0.csv, list-1.csv'],
    ['the name of two versions of one list once', [on(1, ['phone']), on(2, ['email'])], ['email', 'phone'], 'list-1.csv'],
  ])('%s', (_, matches, channels, list) => expect(screen.summarise(matches)).toEqual({ channels, facts: { list } }));
});
