import { expect, it } from 'vitest';
import accounting from '../../rules/retention-accounting.js';
import log from '../../rules/retention-log.js';
import { judge } from './harness.js';
import { table } from './table.js';

const A = 'claire@acme.example';
const LOG = ['email', 'ip', 'user_agent', 'timestamp', 'derniere_ouverture'];
const hit = (day: string): readonly string[] => [A, '192.0.2.1', 'Mozilla', '2026-11-01', day];

table(accounting, {
  'an ordinary file': {
    rows: [
      ['email', 'societe', 'date_collecte'],
      [A, 'Acme', '2025-01-01'],
    ],
    says: [],
  },
  'invoices and amounts, column by column': {
    rows: [
      ['email', 'numero_facture', 'montant', 'ville'],
      [A, 'F-12', '120', 'Lyon'],
    ],
    says: ['column numero_facture: accounting', 'column montant: accounting'],
  },
  'a bank account is another rule’s': {
    rows: [
      ['email', 'iban'],
      [A, ''],
    ],
    says: [],
  },
});

table(log, {
  'a law makes one keep it for five years, the last day included': {
    rows: [LOG, hit('2021-11-24'), hit('2021-11-23'), hit('2025-10-01')],
    options: { legalDuty: 'CMF L561-12', legalDutyMonths: 60 },
    says: ['file: log', 'row 3: dutyOver'],
  },
  'of several days of a row the last one counts, whichever column it is in': {
    rows: [
      [...LOG, 'dernier_envoi'],
      [...hit('2026-11-01'), '2020-01-01'],
      [...hit('2020-01-01'), '2026-11-01'],
      [...hit('2020-01-01'), ''],
    ],
    says: ['file: log', 'row 4: tooOld'],
  },
  'an ordinary file, however old': {
    rows: [
      ['email', 'derniere_ouverture', 'ip'],
      [A, '2015-01-01', '192.0.2.1'],
    ],
    says: [],
  },
  'an export of a CRM with a few such columns': {
    rows: [
      ['email', 'IP Country', 'Number of Sessions', 'Timestamp', 'browser'],
      [A, 'FR', '3', '2026-01-01', 'Firefox'],
    ],
    says: [],
  },
  'two addresses are one thing': {
    rows: [
      ['email', 'ip', 'client ip', 'remote addr'],
      [A, '', '', ''],
    ],
    says: [],
  },
  'a log, and the limits of its age': {
    rows: [LOG, hit('2025-11-24'), hit('2025-11-23'), hit('2023-11-24'), hit('2023-11-23'), hit('')],
    says: ['file: log', 'row 3: old', 'row 4: old', 'row 5: tooOld'],
  },
  'the last of several dates is the entry’s': {
    rows: [
      [...LOG, 'dernier_envoi'],
      [...hit('2020-01-01'), '2026-11-01'],
    ],
    says: ['file: log'],
  },
  'two readings: only what is old by both': { order: 'unresolved', rows: [LOG, hit('03/12/2025')], says: ['file: log'] },
  'limits of one’s own': {
    rows: [LOG, hit('2026-04-01'), hit('2025-01-01')],
    options: { months: 6, maxMonths: 12, columns: 2 },
    says: ['file: log', 'row 2: old', 'row 3: tooOld'],
  },
});

it('weighs a log as a warning, an entry past every limit as an error, and a note on accounts as information', () => {
  expect(judge(log, { rows: [LOG, hit('2023-11-20')] })).toMatchObject([
    { message: 'log', severity: 'warning' },
    { message: 'tooOld', severity: 'error', channels: [], facts: { days: 4 } },
  ]);
  expect(judge(accounting, { rows: [['email', 'facture']] })).toMatchObject([{ severity: 'info' }]);
  expect(accounting.messages.accounting.en).toMatch(/no reason to keep a contact/);
  expect(accounting.messages.accounting.fr).toMatch(/ne justifie pas de garder un contact/);
});

it.each([{ legalDuty: 'CMF L561-12' }, { legalDutyMonths: 60 }, { legalDuty: ' ', legalDutyMonths: 60 }])(
  'a legal duty is a text and its months: %j is refused',
  (options) => expect(log.options?.safeParse(options).success).toBe(false),
);
