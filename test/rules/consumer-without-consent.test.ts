import rule from '../../rules/consumer-without-consent.js';
import { table } from './table.js';

const consumer = { audience: 'consumer' } as const;
const CONSENT = ['consentement', 'consentement_date', 'consentement_canaux'];

table(rule, {
  'businesses are not consumers': {
    rows: [
      ['email', 'telephone'],
      ['lea@acme.example', '01 99 00 12 34'],
    ],
    says: [],
  },
  'every means needs its own consent': {
    ...consumer,
    rows: [
      ['email', 'mobile'],
      ['lea@acme.example', '06 39 98 12 34'],
    ],
    says: ['row 2: email', 'row 2: sms', 'row 2: phone'],
  },
  'consent to email is no consent to SMS or calls': {
    ...consumer,
    rows: [
      ['email', 'mobile', ...CONSENT],
      ['lea@acme.example', '06 39 98 12 34', 'oui', '2026-03-01', 'email'],
    ],
    says: ['sms', 'phone'],
  },
  'the last day of the old law of calls': {
    ...consumer,
    channels: ['phone'],
    rows: [['telephone'], ['01 99 00 12 34']],
    asOf: '2026-08-10',
    says: [],
  },
  'the first day of the new one': {
    ...consumer,
    channels: ['phone'],
    rows: [['telephone'], ['01 99 00 12 34']],
    asOf: '2026-08-11',
    says: ['phone'],
  },
  'a running contract allows calls': {
    ...consumer,
    channels: ['phone'],
    rows: [
      ['telephone', 'contrat_en_cours'],
      ['01 99 00 12 34', 'oui'],
    ],
    says: ['contract'],
  },
  'being a client is no running contract': {
    ...consumer,
    channels: ['phone'],
    rows: [
      ['telephone', 'statut', 'contrat_en_cours'],
      ['01 99 00 12 34', 'client', ''],
      ['01 99 00 12 34', 'client', 'non'],
    ],
    says: ['phone', 'phone'],
  },
  'a client may be written to about the like': {
    ...consumer,
    channels: ['email', 'sms'],
    rows: [
      ['email', 'mobile', 'statut'],
      ['lea@acme.example', '06 39 98 12 34', 'client'],
    ],
    says: ['emailClient', 'smsClient'],
  },
  'a former client may not': {
    ...consumer,
    channels: ['email'],
    rows: [
      ['email', 'statut'],
      ['lea@acme.example', 'ancien client'],
    ],
    says: ['email'],
  },
  'neither consent nor refusal is no consent': {
    ...consumer,
    channels: ['email'],
    rows: [
      ['email', 'optin', 'optout'],
      ['lea@acme.example', '0', '0'],
    ],
    says: ['email'],
  },
  'channels that nobody asks for are not judged': {
    ...consumer,
    channels: ['post'],
    rows: [
      ['email', 'mobile'],
      ['lea@acme.example', '06 39 98 12 34'],
    ],
    says: [],
  },
  'nothing to reach them by, nothing to say': {
    ...consumer,
    rows: [
      ['email', 'mobile'],
      ['', ''],
    ],
    says: [],
  },
});
