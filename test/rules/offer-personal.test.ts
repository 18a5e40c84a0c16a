import rule from '../../rules/offer-personal.js';
import { csv } from '../../src/author.js';
import { cases } from './cases.js';

const HEAD = 'email;telephone';
const ROW = 'lea@acme.example;01 99 00 12 34';
const ALL = ['email', 'phone', 'sms', 'post'] as const;
const personal = { options: { offer: 'personal' }, channels: ALL } as const;

cases(rule, {
  'what concerns the trade needs no word': { rows: csv(HEAD, ROW), channels: ALL, says: [] },
  'an offer to the person, by whatever means': { ...personal, rows: csv(HEAD, ROW), says: ['2 personal'] },
  'somebody without an address or a number': { ...personal, rows: csv(`${HEAD};nom`, ';;Martin'), says: [] },
  'a consent to every means asked': {
    ...personal,
    rows: csv(`${HEAD};optin_email;optin_telephone;optin_sms`, `${ROW};oui;oui;oui`),
    says: [],
  },
  'a consent to some of them leaves the others': { ...personal, rows: csv(`${HEAD};optin_email`, `${ROW};oui`), says: ['2 personal'] },
  'calls were free until consumers had to be asked': {
    options: { offer: 'personal' },
    channels: ['phone'],
    rows: csv(HEAD, ROW),
    asOf: '2026-08-10',
    says: [],
  },
  'and are not since': {
    options: { offer: 'personal' },
    channels: ['phone'],
    rows: csv(HEAD, ROW),
    asOf: '2026-08-11',
    says: ['2 personal'],
  },
  'emails never were': {
    options: { offer: 'personal' },
    channels: ['email'],
    rows: csv(HEAD, ROW),
    asOf: '2026-08-10',
    says: ['2 personal'],
  },
  'a letter takes no consent': {
    options: { offer: 'personal' },
    channels: ['post'],
    rows: csv('email;adresse', 'lea@acme.example;1 rue des Lilas'),
    says: [],
  },
  'a client is written to about the like, and called about a contract that runs': {
    ...personal,
    rows: csv(`${HEAD};statut;contrat_en_cours`, `${ROW};client;`, `${ROW};client;oui`, `${ROW};ancien client;`),
    says: ['2 personal', '2 client', '3 client', '4 personal'],
  },
  'consumers have rules of their own': { ...personal, preset: 'fr-b2c', rows: csv(HEAD, ROW), says: [] },
});
