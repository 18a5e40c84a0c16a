import rule from '../../rules/automated-call-without-consent.js';
import { csv } from '../../src/author.js';
import { cases } from './cases.js';

const HEAD = 'telephone;nom';
const ROW = '01 99 00 12 34;Martin';
const machine = { options: { mode: 'automated' }, channels: ['phone'] } as const;

cases(rule, {
  'a human calls': { rows: csv(HEAD, ROW), channels: ['phone'], preset: 'fr-b2c', says: [] },
  'a machine calls a consumer': { ...machine, preset: 'fr-b2c', rows: csv(HEAD, ROW), says: ['2 consumer'] },
  'a running contract is no consent to machines': {
    ...machine,
    preset: 'fr-b2c',
    rows: csv('telephone;contrat_en_cours', '01 99 00 12 34;oui'),
    says: ['2 consumer'],
  },
  'long before calls by humans took one': { ...machine, preset: 'fr-b2c', rows: csv(HEAD, ROW), asOf: '2020-01-01', says: ['2 consumer'] },
  'a consent to calls, and one to emails alone': {
    ...machine,
    preset: 'fr-b2c',
    rows: csv('telephone;optin_telephone;optin_email', '01 99 00 12 34;oui;', '01 99 00 12 35;;oui'),
    says: ['3 consumer'],
  },
  'a person at work, a sole trader, and a company': {
    ...machine,
    rows: csv(
      'telephone;nom;societe;forme_juridique',
      '01 99 00 12 34;Martin;Acme;SAS',
      '01 99 00 12 35;;Plomberie des Lilas;EI',
      '01 99 00 12 36;;Acme;SAS',
    ),
    says: ['2 person', '3 person'],
  },
  'nobody who has no number, and no campaign of emails': {
    ...machine,
    preset: 'fr-b2c',
    channels: ['email'],
    rows: csv('email;telephone;nom', 'lea@acme.example;01 99 00 12 34;Martin', 'p@acme.example;;Roy'),
    says: [],
  },
  'an archive calls nobody': { ...machine, preset: 'crm-archive', rows: csv(HEAD, ROW), says: [] },
});
