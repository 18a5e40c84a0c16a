import fc from 'fast-check';
import { expect, it } from 'vitest';
import soon from '../../rules/retention-expiring-soon.js';
import expired from '../../rules/retention-prospect.js';
import { addMonths, formatIsoDay, parseIsoDay } from '../../src/fields/date/calendar.js';
import { judge, messages } from './harness.js';
import { table } from './table.js';

const A = 'claire@acme.example';
const IN = ['email', 'dernier_contact_entrant'];
const END = ['email', 'statut', 'fin_relation', 'dernier_contact_entrant'];

table(soon, {
  'the last day, the day after it, and the ninetieth': {
    rows: [IN, [A, '2023-11-24'], [A, '2023-11-23'], [A, '2024-02-21'], [A, '2024-02-22'], [A, '']],
    says: ['row 2: soon', 'row 4: soon'],
  },
  'what came from the person last, whichever it was': {
    rows: [
      ['email', 'date_collecte', 'consentement_date', 'dernier_contact_entrant'],
      [A, '2023-12-01', '', ''],
      [A, '2023-12-01', '2025-01-01', ''],
      [A, '2020-01-01', '', '2023-12-01'],
    ],
    says: ['row 2: soon', 'row 4: soon'],
  },
  'our own mails renew nobody': {
    rows: [
      ['email', 'date_collecte', 'dernier_envoi', 'date_modification'],
      [A, '2023-12-01', '2026-11-01', '2026-11-01'],
    ],
    says: ['soon'],
  },
  'a last contact of unknown direction, where there is nothing better': {
    rows: [
      ['email', 'date_collecte', 'dernier_contact'],
      [A, '', '2023-12-01'],
      [A, '2025-01-01', '2023-12-01'],
    ],
    says: ['row 2: soon'],
  },
  'a former client, from the end of the relation or a contact since': {
    rows: [END, [A, 'ancien client', '2023-12-01', ''], [A, 'client', '2023-12-01', ''], [A, 'ancien client', '2023-12-01', '2025-01-01']],
    says: ['row 2: soon', 'row 3: soon'],
  },
  'in an archive a former client has five years, a prospect three': {
    purpose: 'archive',
    rows: [END, [A, 'ancien client', '2023-12-01', ''], [A, 'ancien client', '2021-12-01', '2025-01-01'], [A, '', '', '2023-12-01']],
    says: ['row 3: soon', 'row 4: soon'],
  },
  'a client, whose relation runs': { rows: [END, [A, 'client', '', '2023-12-01'], [A, 'client', '2030-01-01', '2023-12-01']], says: [] },
  'a former client without an end, from their last contact': { rows: [END, [A, 'ex-client', '', '2023-12-01']], says: ['soon'] },
  'of two readings the earlier': { order: 'unresolved', rows: [IN, [A, '01/12/2023'], [A, '12/01/2023']], says: [] },
  'which may be soon': { order: 'unresolved', rows: [IN, [A, '05/01/2024']], says: ['soon'] },
  'limits of one’s own': { rows: [IN, [A, '2024-11-30'], [A, '2024-12-15']], options: { days: 14, months: 24 }, says: ['row 2: soon'] },
});

it('is said of nobody whose period has ended, and of everybody whose period ends within the days', () => {
  fc.assert(
    fc.property(fc.integer({ min: parseIsoDay('2022-06-01'), max: parseIsoDay('2024-12-31') }), (start) => {
      const file = { rows: [IN, [A, formatIsoDay(start)]] };
      const left = addMonths(start, 36) - parseIsoDay('2026-11-24');
      expect(messages(soon, file)).toEqual(left >= 0 && left < 90 ? ['soon'] : []);
      expect(messages(expired, file)).toEqual(left < 0 ? ['expired'] : []);
    }),
  );
});

it('counts the days left, as mere information', () => {
  expect(judge(soon, { rows: [IN, [A, '2023-11-24']] })).toMatchObject([{ severity: 'info', channels: [], facts: { left: 0 } }]);
  expect(judge(soon, { rows: [IN, [A, '2023-12-24']] })).toMatchObject([{ facts: { left: 30 } }]);
  expect(soon.messages.soon.en).toMatch(/ask this contact/);
  expect(soon.messages.soon.fr).toMatch(/demandez à ce contact/);
});
