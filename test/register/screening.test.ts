import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { readEmail } from '../../src/fields/email/email-reader.js';
import { makePhoneReader } from '../../src/fields/phone/phone-reader.js';
import { makeListMatcher } from '../../src/lists/query/list-matcher.js';
import type { Contact } from '../../src/model/contact/contact.js';
import type { Lists } from '../../src/model/contact/list-match.js';
import { loadRegisterLists } from '../../src/register/exchange/screening-list.js';
import { oppose } from './oppose.js';
import { ALONE, folder, KEY } from './support.js';

const readPhone = makePhoneReader('FR');
const contact = (email: string, phone = '', siren = ''): Contact => ({
  is: 'contact',
  row: 2,
  emails: email === '' ? [] : [readEmail(email)],
  phones: phone === '' ? [] : [readPhone(phone)],
  text: (field) => (field === 'siren' ? siren : ''),
  date: () => ({ status: 'none', day: 0, later: 0 }),
  say: () => 'blank',
  has: () => true,
});

describe('contacts are screened with a register', () => {
  let lists: Lists;
  beforeAll(async () => {
    const cwd = folder();
    const add = (...args: string[]) => oppose(cwd, ['add', '--origin', 'letter', ...args], { LUMO_KEY: KEY });
    await add('--email', 'p.durand.invente@gmail.com', '--domain', 'globex.example', '--siren', '732829320');
    await add('--phone', '06 39 98 12 34', '--channel', 'sms');
    lists = makeListMatcher(await loadRegisterLists({ address: join(cwd, '.lumo/register'), key: KEY, processes: ALONE }));
  });

  it.each<[string, Contact, string]>([
    ['by their address, in any case', contact('P.Durand.Invente@Gmail.com'), 'email: email, phone, sms, post'],
    ['by their mailbox under another spelling', contact('PDurand.Invente+a@googlemail.com'), 'email: email, phone, sms, post'],
    ['by their domain', contact('bob@paris.globex.example'), 'domain: email, phone, sms, post'],
    ['by their number, for the channel that it refuses', contact('bob@acme.example', '+33639981234'), 'phone: sms'],
    ['by their company', contact('', '', '732 829 320'), 'siren: email, phone, sms, post'],
    ['and let go when they never objected', contact('bob@acme.example', '06 39 98 56 78', '356000000'), ''],
  ])('%s', (_, asked, expected) => {
    const found = lists.matches(asked, 'opposition').map(({ by, channels = [] }) => `${by}: ${channels.join(', ')}`);
    expect(found.join('; ')).toBe(expected);
  });
});
