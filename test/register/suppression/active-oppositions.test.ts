import { createHmac } from 'node:crypto';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { fingerprintDigest, newFingerprint } from '../../../src/fields/bytes/fingerprint.js';
import { parseIsoDay } from '../../../src/fields/date/calendar.js';
import { makeMembershipTest } from '../../../src/lists/table/fingerprint-table.js';
import type { Channel } from '../../../src/model/contact/channel.js';
import { loadRegisterLists, toSuppressionList } from '../../../src/register/exchange/screening-list.js';
import {
  emailIdentity,
  fingerprintsOf,
  type Identity,
  makeIdentityReader,
  parentDomains,
  phoneIdentity,
  sirenIdentity,
} from '../../../src/register/store/identity.js';
import { appendInBatches, type KeyedRegister, makeOpposition, makeWithdrawal } from '../../../src/register/store/open-register.js';
import { activeOppositions } from '../../../src/register/suppression/active-oppositions.js';
import { addTombstones } from '../../../src/register/suppression/tombstones.js';
import { ALONE, failure, folder, idsOf, KEY, newBook } from '../support.js';

const read = makeIdentityReader('FR');
const email = (text: string): Identity => read('email', text) as Identity;
const PHONE = phoneIdentity('+33639981234');
const said = (date: string, channels: readonly Channel[]) => ({ date, recorded: '2026-11-24', channels });
const hmac = (text: string): string => createHmac('sha256', Buffer.from(KEY, 'hex')).update(text).digest('hex');
const refuse = (book: KeyedRegister, identity: Identity, ...channels: Channel[]): Promise<number> =>
  appendInBatches(book.register, [makeOpposition(identity, { ...said('2026-11-01', channels), origin: 'letter' }, book.key)]);

describe('the oppositions that hold', () => {
  it('are grouped by the channels that they refuse', async () => {
    const book = await newBook();
    await refuse(book, email('claire@acme.example'), 'email', 'sms');
    await refuse(book, email('bob@acme.example'), 'email', 'sms');
    await refuse(book, PHONE, 'phone');
    await refuse(book, email('eve@acme.example'), 'post');
    await appendInBatches(book.register, [
      makeWithdrawal('email', fingerprintsOf(email('eve@acme.example'), book.key), { ...said('2026-11-02', ['post']), proof: 'ticket:1' }),
    ]);
    const groups = await activeOppositions(book);
    const day = parseIsoDay('2026-11-01');
    const mailed = [
      [day, 0, day, 0],
      [day, 0, day, 0],
    ];
    expect(groups).toEqual([
      {
        channels: ['email', 'sms'],
        since: { lower: mailed, canonical: mailed },
        digests: {
          lower: [hmac('claire@acme.example'), hmac('bob@acme.example')],
          canonical: [hmac('claire@acme.example'), hmac('bob@acme.example')],
        },
        persons: { email: 2, phone: 0, domain: 0, siren: 0 },
      },
      {
        channels: ['phone'],
        digests: { e164: [hmac('+33639981234')] },
        since: { e164: [[0, day, 0, 0]] },
        persons: { email: 0, phone: 1, domain: 0, siren: 0 },
        told: true,
      },
    ]);
  });

  it('are none when there is none', async () => {
    const book = await newBook();
    expect(await activeOppositions(book)).toEqual([]);
    expect(await toSuppressionList(book, 'register')).toBeUndefined();
  });
});

describe('a register as lists', () => {
  it('says of each list what it bars, how its entries were made, and finds them', async () => {
    const at = join(folder(), 'register');
    const book = await newBook(at);
    await refuse(book, email('p.durand.invente@gmail.com'), 'email', 'phone', 'sms', 'post');
    await refuse(book, sirenIdentity('732829320'), 'email', 'phone', 'sms', 'post');
    await refuse(book, PHONE, 'sms');
    const [list, ...others] = await loadRegisterLists({ address: at, key: KEY, processes: ALONE });
    expect(others).toEqual([]);
    expect(list?.info).toMatchObject({
      name: 'register',
      kind: 'opposition',
      channels: ['email', 'phone', 'sms', 'post'],
      fresh: true,
      entries: { email: 1, phone: 1, domain: 0, siren: 1 },
    });
    const all = ['email', 'phone', 'sms', 'post'];
    expect(list?.parts.map(({ identifier, recipe, channels }) => [identifier, recipe, channels])).toEqual([
      ['email', { algorithm: 'hmac-sha256', normaliser: 'lower', key: KEY }, all],
      ['email', { algorithm: 'hmac-sha256', normaliser: 'canonical', key: KEY }, all],
      ['siren', { algorithm: 'hmac-sha256', normaliser: 'siren', key: KEY }, all],
      ['phone', { algorithm: 'hmac-sha256', normaliser: 'e164', key: KEY }, ['sms']],
    ]);
    const holds = (part: number, text: string): boolean | undefined => {
      const print = newFingerprint();
      fingerprintDigest(hmac(text), print);
      return makeMembershipTest(list?.parts[part]?.table as never)?.(print);
    };
    expect(holds(0, 'p.durand.invente@gmail.com')).toBe(true);
    // What was given is told from what only is another spelling of it.
    expect(holds(0, 'pdurandinvente@gmail.com')).toBe(false);
    expect(holds(1, 'pdurandinvente@gmail.com')).toBe(true);
    expect(holds(1, 'somebody.else@gmail.com')).toBe(false);
    expect(holds(2, '732829320')).toBe(true);
  });

  it('has the same hash whatever order its entries came in, and another when one more comes', async () => {
    const [a, b] = [await newBook(), await newBook()];
    await refuse(a, PHONE, 'sms');
    await refuse(a, email('claire@acme.example'), 'sms');
    await refuse(b, email('claire@acme.example'), 'sms');
    await refuse(b, PHONE, 'sms');
    const sum = async (book: KeyedRegister): Promise<string | undefined> => (await toSuppressionList(book, 'register'))?.info.sha256;
    expect(await sum(a)).toBe(await sum(b));
    await refuse(b, email('bob@acme.example'), 'sms');
    expect(await sum(a)).not.toBe(await sum(b));
  });

  it('is refused when it is not there, or with another key: nobody would be found', async () => {
    const at = join(folder(), 'register');
    const opening = { address: at, key: KEY, processes: ALONE };
    expect((await failure(loadRegisterLists(opening))).code).toBe('LUMO_REGISTER_NOT_FOUND');
    await newBook(at);
    expect((await failure(loadRegisterLists({ ...opening, key: `${'ab'.repeat(31)}cd` }))).code).toBe('LUMO_REGISTER_KEY');
  });
});

describe('tombstones', () => {
  const burial = { date: '2026-11-24', recorded: '2026-11-24' };

  it('are added once for each identity, however often the file is cleaned', async () => {
    const book = await newBook();
    const who = [email('claire@acme.example'), PHONE, email('Claire@acme.example')];
    expect(await addTombstones(book, who, burial)).toBe(2);
    expect(await addTombstones(book, who, { ...burial, recorded: '2026-12-24', date: '2026-12-24' })).toBe(0);
    expect((await idsOf(book.register)).length).toBe(2);
  });

  it('are added for the channels that are still open', async () => {
    const book = await newBook();
    await refuse(book, PHONE, 'sms');
    expect(await addTombstones(book, [PHONE], { ...burial, channels: ['sms'] })).toBe(0);
    expect(await addTombstones(book, [PHONE], { ...burial, origin: 'tombstone:erasure' })).toBe(1);
    expect((await activeOppositions(book))[0]?.channels).toEqual(['email', 'phone', 'sms', 'post']);
  });

  it('are written some thousand at a time, all of them', async () => {
    const book = await newBook();
    const many = Array.from({ length: 9000 }, (_, i) => phoneIdentity(`+336399${String(i).padStart(5, '0')}`));
    expect(await addTombstones(book, many, burial)).toBe(9000);
    expect((await idsOf(book.register)).length).toBe(9000);
  });
});

describe('who an identity is', () => {
  it.each<[string, Identity, string[]]>([
    [
      'an address belongs to its domain and those above',
      email('a@x.paris.acme.example'),
      ['x.paris.acme.example', 'paris.acme.example', 'acme.example'],
    ],
    ['a domain belongs to those above', read('domain', 'paris.acme.example') as Identity, ['acme.example']],
    ['a number belongs to none', PHONE, []],
  ])('%s', (_, identity, domains) => {
    expect(parentDomains(identity).map(({ of, texts }) => `${of} ${texts}`)).toEqual(domains.map((domain) => `domain ${domain}`));
  });

  it('an address has two texts only when its mailbox is spelt otherwise', () => {
    expect(emailIdentity({ lower: 'a@acme.example', canonical: 'a@acme.example' }).texts).toHaveLength(1);
    expect(email('p.durand.invente@gmail.com').texts).toEqual(['p.durand.invente@gmail.com', 'pdurandinvente@gmail.com']);
  });
});
