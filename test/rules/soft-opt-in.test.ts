import { expect, it } from 'vitest';
import rule from '../../rules/soft-opt-in.js';
import { csv } from '../../src/author.js';
import { cases } from './cases.js';
import { judge } from './harness.js';

const HEAD = 'email;statut;source';
const GMAIL = 'lea@gmail.com';
const from = (...sources: string[]) => csv(HEAD, ...sources.map((source) => `${GMAIL};client;${source}`));

cases(rule, {
  'a sale of ours': {
    rows: from('boutique en ligne', 'Commande 2026', 'Vente directe', 'Facture n° 12', 'achat magasin', 'PrestaShop'),
    says: [],
  },
  'a file that others collected': {
    rows: from(
      'fichier acheté',
      'Location de fichier',
      'base clients achetée',
      'courtier en données',
      'offres partenaires',
      'LinkedIn',
      'purchased list',
    ),
    says: ['bought', 'bought', 'bought', 'bought', 'bought', 'bought', 'bought'],
  },
  'bought stays bought, whatever stands beside it': { rows: from('fichier acheté, clients boutique'), says: ['bought'] },
  neither: { rows: from('salon', '', 'import'), says: ['unclear', 'unclear', 'unclear'] },
  'only clients': {
    rows: csv(HEAD, `${GMAIL};prospect;fichier acheté`, `${GMAIL};ex-client;fichier acheté`, `${GMAIL};;fichier acheté`),
    says: [],
  },
  'a client whose relation has ended': { rows: csv(`${HEAD};fin_relation`, `${GMAIL};client;fichier acheté;2026-01-31`), says: [] },
  'a client who consented needs no exception': {
    rows: csv(`${HEAD};consentement;consentement_date`, `${GMAIL};client;fichier acheté;oui;2026-05-04`),
    says: [],
  },
  'a company address needs none': { rows: csv(HEAD, 'claire@acme.example;client;fichier acheté'), says: [] },
  'consumers, whatever their address, by email and SMS': {
    rows: csv('email;mobile;statut;source', 'lea@acme.example;06 39 98 12 34;client;fichier acheté'),
    says: ['bought'],
    preset: 'fr-b2c',
    channels: ['email', 'sms'],
  },
  'in Italy the exception is for email alone': {
    rows: csv(
      'email;mobile;statut;pays;source',
      'lea@libero.it;+39 340 123 4501;client;IT;boutique en ligne',
      'ida@libero.it;+39 340 123 4502;client;;boutique en ligne',
      'ana@orange.fr;06 39 98 12 34;client;FR;boutique en ligne',
    ),
    says: ['2 emailAlone', '3 emailAlone'],
    preset: 'fr-b2c',
    channels: ['email', 'sms'],
  },
  'and is said where the file has no source': {
    rows: csv('email;mobile;statut;pays', 'lea@libero.it;+39 340 123 4501;client;Italie'),
    says: ['2 emailAlone'],
    preset: 'fr-b2c',
    channels: ['email', 'sms'],
  },
  'in Poland there is none': {
    rows: csv(
      'email;mobile;statut;pays;source',
      'ola@wp.pl;+48 512 345 501;client;PL;boutique en ligne',
      'iga@wp.pl;+48 512 345 502;client;;boutique en ligne',
      'ana@orange.fr;06 39 98 12 34;client;FR;boutique en ligne',
    ),
    says: ['2 noException', '3 noException'],
    preset: 'fr-b2c',
    channels: ['email', 'sms'],
  },
  'but a consent': {
    rows: csv('email;statut;pays;consentement;consentement_date', 'ola@wp.pl;client;Pologne;oui;2026-05-04'),
    says: [],
    preset: 'fr-b2c',
  },
  'a consent to text messages, in Italy too': {
    rows: csv('email;mobile;statut;pays;optin_sms;consentement_date', 'lea@libero.it;+39 340 123 4501;client;Italie;oui;2026-05-04'),
    says: [],
    preset: 'fr-b2c',
    channels: ['email', 'sms'],
  },
  'the exception is not for calls': {
    rows: csv('telephone;statut;source', '01 99 00 12 34;client;fichier acheté'),
    says: [],
    preset: 'fr-b2c',
    channels: ['phone'],
  },
  'a client by a running contract': {
    rows: csv('email;contrat_en_cours;source', `${GMAIL};oui;fichier acheté`, `${GMAIL};non;fichier acheté`),
    says: ['2 bought'],
  },
  'without a column of sources, source-missing speaks': { rows: csv('email;statut', `${GMAIL};client`), says: [] },
});

it('is about the channels that no consent opens', () => {
  const rows = csv('email;mobile;statut;source;optin_email', `${GMAIL};06 39 98 12 34;client;fichier acheté;oui`);
  expect(judge(rule, { rows, audience: 'consumer' }).map(({ message, channels }) => [message, channels])).toEqual([['bought', ['sms']]]);
});

it('is a warning', () => {
  expect(judge(rule, { rows: from('fichier acheté') })[0]).toMatchObject({
    severity: 'warning',
    channels: ['email'],
    status: 'needs-consent',
  });
});
