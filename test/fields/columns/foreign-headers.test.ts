import { expect, it } from 'vitest';
import { isAccountingHeader, logKindOf } from '../../../src/fields/columns/headers/foreign-headers.js';

it.each(['N° facture', 'Invoice Number', 'Montant TTC', 'amount', 'Total HT', 'Date de paiement', 'règlement', 'écriture'])(
  '“%s” is a column of accounts',
  (header) => expect(isAccountingHeader(header)).toBe(true),
);

it.each(
  [
    'adresse de facturation',
    'billing city',
    'Latest Funding Amount',
    'Montant levée de fonds',
    'chiffre d’affaires',
    'Annual Revenue',
  ].concat('TVA intracommunautaire', 'email', ''),
)('“%s” is none', (header) => expect(isAccountingHeader(header)).toBe(false));

it.each([
  ['IP', 'address'],
  ['adresse IP', 'address'],
  ['client_ip', 'address'],
  ['remote_addr', 'address'],
  ['User-Agent', 'agent'],
  ['HTTP Referer', 'referrer'],
  ['session_id', 'session'],
  ['request_uri', 'request'],
  ['status code', 'request'],
  ['Timestamp', 'time'],
  ['horodatage', 'time'],
  ['log level', 'level'],
  ['action', 'event'],
  ['Event Type', 'event'],
  ['Type d’événement', 'event'],
])('“%s” is what a log records: %s', (header, kind) => expect(logKindOf(header)).toBe(kind));

it.each([
  'IP Country',
  'IP Timezone',
  'Number of Sessions',
  'Time of Last Session',
  'First Referring Site',
  'Statut',
  'Prochaine action',
  'Événement d’origine',
  'status',
  'Code',
  'Référent',
  '',
])('“%s” is of a CRM', (header) => expect(logKindOf(header)).toBe(undefined));
