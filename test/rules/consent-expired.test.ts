import rule from '../../rules/consent-expired.js';
import { csv } from '../../src/author.js';
import { cases } from './cases.js';
import { table } from './table.js';

const GMAIL = 'lea@gmail.com';
const HEAD = 'email;consentement;consentement_date';

cases(rule, {
  'the last day still counts, the day after does not': {
    rows: csv(HEAD, `${GMAIL};oui;2023-11-24`, `${GMAIL};oui;2023-11-23`),
    says: ['3 old'],
  },
  '29 February ends on the last day of a shorter month': { rows: csv(HEAD, `${GMAIL};oui;2024-02-29`), says: [], asOf: '2027-02-28' },
  'and is old on the first of March': { rows: csv(HEAD, `${GMAIL};oui;2024-02-29`), says: ['old'], asOf: '2027-03-01' },
  'a contact that came from the person renews it, our own mail does not': {
    rows: csv(
      `${HEAD};dernier_contact_entrant;dernier_envoi`,
      `${GMAIL};oui;2020-01-15;2024-06-01;`,
      `${GMAIL};oui;2020-01-15;2022-06-01;`,
      `${GMAIL};oui;2020-01-15;;2026-06-01`,
      `${GMAIL};oui;2020-01-15;2027-01-01;`,
    ),
    says: ['3 old', '4 old', '5 old'],
  },
  'a consent without a date has no age': { rows: csv(HEAD, `${GMAIL};oui;`, `${GMAIL};oui;bientôt`), says: [] },
  'a consent that does not hold is not old': {
    rows: csv(`${HEAD};consentement_methode`, `${GMAIL};non;2020-01-15;`, `${GMAIL};oui;2020-01-15;case précochée`),
    says: [],
  },
  'where consent is not the basis': {
    rows: csv(`${HEAD};statut`, 'claire@acme.example;oui;2020-01-15;', `${GMAIL};oui;2020-01-15;client`),
    says: [],
  },
  'the months are an option': {
    rows: csv(HEAD, `${GMAIL};oui;2025-11-23`, `${GMAIL};oui;2025-11-24`),
    says: ['2 old'],
    options: { months: 12 },
  },
  'calls to consumers, before they took a consent': {
    rows: csv('telephone;optin_telephone;consentement_date', '01 99 00 12 34;oui;2020-01-15'),
    says: [],
    preset: 'fr-b2c',
    channels: ['phone'],
    asOf: '2026-08-10',
  },
  'and since': {
    rows: csv('telephone;optin_telephone;consentement_date', '01 99 00 12 34;oui;2020-01-15'),
    says: ['old'],
    preset: 'fr-b2c',
    channels: ['phone'],
    asOf: '2026-08-11',
  },
});

table(rule, {
  'two readings, one of them too old': {
    rows: csv(HEAD, `${GMAIL};oui;05/12/2023`),
    order: 'unresolved',
    says: ['maybeOld'],
    asOf: '2026-06-01',
  },
  'two readings, neither too old': { rows: csv(HEAD, `${GMAIL};oui;05/12/2025`), order: 'unresolved', says: [], asOf: '2026-06-01' },
});
