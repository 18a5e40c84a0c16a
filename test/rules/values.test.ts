import { expect, it } from 'vitest';
import dates from '../../rules/date-unreadable.js';
import email from '../../rules/email-malformed.js';
import phone from '../../rules/phone-malformed.js';
import { judge } from './harness.js';
import { table } from './table.js';

const A = 'claire@acme.example';

table(dates, {
  'good dates, and none': {
    rows: [
      ['email', 'date_collecte'],
      [A, '24/11/2026'],
      [A, '2020-02-29'],
      [A, ''],
    ],
    says: [],
  },
  'days that the calendar has not': {
    rows: [
      ['email', 'date_collecte'],
      [A, '2026-02-30'],
      [A, '31/04/2025'],
      [A, 'hier'],
    ],
    says: ['invalid', 'invalid', 'invalid'],
  },
  'placeholders are blanks': {
    rows: [
      ['email', 'date_collecte'],
      [A, '0001-01-01'],
      [A, '0/0/00'],
    ],
    says: [],
  },
  tomorrow: {
    rows: [
      ['email', 'dernier_contact_entrant'],
      [A, '2026-11-25'],
      [A, '2026-11-24'],
    ],
    says: ['row 2 dernier_contact_entrant: future'],
  },
  'a relation may end in the future': {
    rows: [
      ['email', 'fin_relation'],
      [A, '2030-01-01'],
    ],
    says: [],
  },
  'but not on 30 February': {
    rows: [
      ['email', 'fin_relation'],
      [A, '30/02/2030'],
    ],
    says: ['invalid'],
  },
  'nothing tells day from month': {
    order: 'unresolved',
    rows: [
      ['email', 'date_collecte'],
      [A, '03/04/2025'],
    ],
    says: ['ambiguous'],
  },
  'the column told': {
    order: 'month-first',
    rows: [
      ['email', 'date_collecte'],
      [A, '03/04/2025'],
    ],
    says: [],
  },
  'a reading that has not come yet is none': {
    order: 'unresolved',
    rows: [
      ['email', 'date_collecte'],
      [A, '03/12/2026'],
    ],
    says: [],
  },
});

table(email, {
  'ordinary and less ordinary addresses': { rows: [['email'], [A], ["o'neil+x@acme.example"], ['']], says: [] },
  'no @ at all': { rows: [['email'], ['claire.martin'], ['claire(at)acme.example']], says: ['row 2 email: noAt', 'row 3 email: noAt'] },
  'an @ and no address': {
    rows: [['email'], ['claire@'], ['claire@@acme.example'], ['claire@acme,example']],
    says: ['malformed', 'malformed', 'malformed'],
  },
  'one good and one broken address': {
    rows: [
      ['email', 'email'],
      [A, 'claire@'],
    ],
    says: ['malformed'],
  },
  'no email is going to be sent': { rows: [['email'], ['claire@']], channels: ['phone'], says: [] },
});

table(phone, {
  'ordinary spellings': { rows: [['telephone'], ['01 99 00 12 34'], ['+33 6 39 98 12 34'], ['0033199001234'], ['']], says: [] },
  'too short': { rows: [['telephone'], ['01 99 00']], says: ['row 2 telephone: malformed'] },
  'a zero eaten by a spreadsheet': { rows: [['mobile'], ['639981234']], says: ['row 2 mobile: repaired'] },
  'rounded by a spreadsheet': { rows: [['mobile'], ['3,36399E+10']], says: ['lost'] },
  'nobody is going to be called': { rows: [['telephone'], ['01 99 00']], channels: ['email'], says: [] },
  'but they may be texted': { rows: [['telephone'], ['01 99 00']], channels: ['sms'], says: ['malformed'] },
});

it('a broken address bars email, as unknown: no list could be asked about it', () => {
  const [said] = judge(email, { rows: [['email'], ['claire@']] });
  expect(said).toMatchObject({ severity: 'error', status: 'unknown', channels: ['email'] });
});
