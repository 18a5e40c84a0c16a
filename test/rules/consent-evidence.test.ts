import rule from '../../rules/consent-evidence.js';
import { csv } from '../../src/author.js';
import { cases } from './cases.js';
import { table } from './table.js';

const GMAIL = 'lea@gmail.com';
const HEAD = 'email;consentement;consentement_date;consentement_methode;consentement_preuve';
const PHONE = 'telephone;optin_telephone;consentement_date;consentement_preuve';
const calls = { preset: 'fr-b2c', channels: ['phone'] } as const;

cases(rule, {
  'a date and a proof are evidence': { rows: csv(HEAD, `${GMAIL};oui;2026-05-04;formulaire;form 1234`), says: [] },
  'a consent that a friend gave, or that names no company': {
    rows: csv(
      `${HEAD};consentement_pour`,
      `${GMAIL};oui;2026-05-04;donné par un ami;form 1;EcoRénov`,
      `${GMAIL};oui;2026-05-04;oral;form 1;nos partenaires`,
      `${GMAIL};oui;2026-05-04;oral;form 1;our selected third parties`,
      `${GMAIL};oui;2026-05-04;oral;form 1;EcoRénov et ses partenaires`,
      `${GMAIL};oui;2026-05-04;oral, par la personne;form 1;Amicale des Partenaires SAS`,
      `${GMAIL};oui;2026-05-04;formulaire rempli par ses parents;form 1;EcoRénov`,
    ),
    says: ['file unnamed', '2 method', '3 advertiser', '4 advertiser'],
  },
  'what a claim may lack': {
    rows: csv(
      HEAD,
      `${GMAIL};oui;;;`,
      `${GMAIL};ok;;;`,
      `${GMAIL};oui;2026-05-04;;`,
      `${GMAIL};oui;;;form 1234`,
      `${GMAIL};oui;2026-11-25;;form 1234`,
      `${GMAIL};oui;2026-05-04;case précochée;form 1234`,
      `${GMAIL};oui;2026-05-04;CGV;form 1234`,
    ),
    says: ['2 bareYes', '3 bareYes', '4 noProof', '5 noDate', '6 future', '7 method', '8 method'],
  },
  'a date beside an answer that was left blank claims nothing': { rows: csv(HEAD, `${GMAIL};;2026-05-04;;`), says: [] },
  'today counts, as a date': { rows: csv(HEAD, `${GMAIL};oui;2026-11-24;;form 1234`), says: [] },
  'a yes in the column of proofs is one more claim': {
    rows: csv(HEAD, `${GMAIL};oui;2026-05-04;;oui`, `${GMAIL};oui;2026-05-04;;n/a`, `${GMAIL};oui;2026-05-04;;en attente`),
    says: ['noProof', 'noProof', 'noProof'],
  },
  'a double opt-in, noted in another column, is a proof': {
    rows: csv(`${HEAD};tags`, `${GMAIL};oui;2026-05-04;double opt-in;;`, `${GMAIL};oui;2026-05-04;;;double optin`),
    says: [],
  },
  'who claims nothing has nothing to prove': {
    rows: csv(HEAD, `${GMAIL};;;;`, `${GMAIL};non;2026-05-04;;`, `${GMAIL};?;;;`),
    says: [],
  },
  'where consent is not the basis, nobody asks': {
    rows: csv(
      `${HEAD};statut;contact_public;url_contact_public`,
      'claire@acme.example;oui;;;;;;',
      `${GMAIL};oui;;;;client;;`,
      `${GMAIL};oui;;;;;oui;https://acme.example/contact`,
    ),
    says: [],
  },
  'a company address beside the personal one': { rows: csv(`${HEAD};email`, `${GMAIL};oui;;;;claire@acme.example`), says: [] },
  'calls to consumers: a bare yes bars, a dated one warns': {
    ...calls,
    rows: csv(
      PHONE,
      '01 99 00 12 34;oui;;',
      '01 99 00 12 35;oui;2026-05-04;',
      '01 99 00 12 36;oui;;form 1',
      '01 99 00 12 37;oui;2026-05-04;form 1',
    ),
    says: ['2 unproven', '3 noProof', '4 noDate'],
  },
  'in strict use, whatever is lacking for calls bars': {
    ...calls,
    rows: csv(PHONE, '01 99 00 12 34;oui;2026-05-04;', '01 99 00 12 35;oui;;form 1', '01 99 00 12 36;oui;2027-01-01;form 1'),
    says: ['2 unproven', '3 unproven', '4 future'],
    options: { strict: true },
  },
  'the day before calls took a consent, none had to be shown': {
    ...calls,
    rows: csv(PHONE, '01 99 00 12 34;oui;;'),
    asOf: '2026-08-10',
    says: [],
  },
  'the day since': { ...calls, rows: csv(PHONE, '01 99 00 12 34;oui;;'), asOf: '2026-08-11', says: ['unproven'] },
  'a running contract allows the call without': {
    ...calls,
    rows: csv('telephone;optin_telephone;contrat_en_cours', '01 99 00 12 34;oui;oui'),
    says: [],
  },
  'SMS and email part ways': {
    rows: csv('email;mobile;consentement', `${GMAIL};06 39 98 12 34;oui`),
    preset: 'fr-b2c',
    channels: ['email', 'sms'],
    says: ['unproven', 'bareYes'],
  },
  'a personal mobile of a professional: SMS bar, calls warn': {
    rows: csv('mobile;type_telephone;consentement', '06 39 98 12 34;perso;oui', '06 39 98 12 35;pro;oui'),
    channels: ['phone', 'sms'],
    says: ['2 unproven', '2 bareYes'],
  },
  'given to another': {
    rows: csv(
      'email;consentement_date;consentement_preuve;consentement_pour',
      `${GMAIL};2026-05-04;form 1;Acme SAS`,
      `${GMAIL};2026-05-04;form 1;Autre Société`,
      `${GMAIL};2026-05-04;form 1;`,
      `${GMAIL};2026-05-04;form 1;ACMÉ et ses filiales`,
      `${GMAIL};2026-05-04;form 1;Acmeline`,
    ),
    says: ['3 advertiser', '4 advertiser', '6 advertiser'],
    options: { advertiser: ['Acmé'] },
  },
});

table(rule, {
  'the channels named are those that lack the evidence': { rows: csv(HEAD, `${GMAIL};oui;;;`), says: ['row 2: bareYes'] },
});
