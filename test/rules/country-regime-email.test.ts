import { expect, it } from 'vitest';
import rule from '../../rules/country-regime-email.js';
import { csv } from '../../src/author.js';
import { cases } from './cases.js';
import { judge } from './harness.js';

const HEAD = 'email;pays';
const pair = (country: string) => [`claire@acme.example;${country}`, `contact@acme.example;${country}`];

cases(rule, {
  'opt-out for both': {
    rows: csv(HEAD, ...['France', 'IE', 'Finlande', 'SE', 'Portugal', 'Royaume-Uni', 'Luxembourg', 'La Réunion'].flatMap(pair)),
    says: [],
  },
  'opt-in for both': {
    rows: csv(HEAD, ...['Allemagne', 'DK', 'Italia', 'Espagne', 'Pologne', 'Suisse'].flatMap(pair)),
    says: Array.from({ length: 12 }, () => 'optIn'),
  },
  'opt-in for the named, free for the generic': {
    rows: csv(HEAD, ...pair('Belgique'), ...pair('NL')),
    says: ['2 named email', '4 named email'],
  },
  'Austria’s generic addresses are contested': { rows: csv(HEAD, ...pair('Autriche')), says: ['2 named email', '3 contested email'] },
  'sole traders are consumers in some countries': {
    rows: csv(
      `${HEAD};forme_juridique`,
      'info@acme.example;UK;Sole trader',
      'info@acme.example;UK;Limited',
      'info@acme.example;NL;Eenmanszaak',
      'info@acme.example;France;EI',
    ),
    says: ['2 soleTrader email', '4 soleTrader email'],
  },
  'published for that use, in the Netherlands only': {
    rows: csv(
      `${HEAD};contact_public;url_contact_public`,
      'anna@acme.example;NL;oui;https://acme.example/contact',
      'anna@acme.example;NL;oui;web',
      'anna@acme.example;BE;oui;https://acme.example/contact',
    ),
    says: ['3 named email', '4 named email'],
  },
  'a consent lifts it, a consent to calls does not': {
    rows: csv(
      `${HEAD};consentement;consentement_date;consentement_canaux`,
      'hans@acme.example;DE;oui;2026-05-04;email',
      'hans@acme.example;DE;oui;2026-05-04;téléphone',
      'hans@acme.example;DE;;;',
    ),
    says: ['3 optIn email', '4 optIn email'],
  },
  'a client is only warned about': {
    rows: csv(`${HEAD};statut`, 'hans@acme.example;DE;client', 'hans@acme.example;DE;ex-client'),
    says: ['2 client email', '3 optIn email'],
  },
  'the column decides, not the ending of the address': {
    rows: csv(HEAD, 'claire@acme.de;France', 'hans@acme.com;Allemagne'),
    says: ['3 optIn email'],
  },
  'without a column or with a blank, the file’s own country holds': { rows: csv('email', 'claire@acme.de', 'paul@acme.fr'), says: [] },
  'consumer mailboxes have a rule of their own': { rows: csv(HEAD, 'hans@gmx.de;DE', 'lea@gmail.com;DE'), says: [] },
  'each address of a row for itself': {
    rows: csv('email;email;pays', 'anna@acme.example;info@acme.example;BE', 'info@acme.example;anna@acme.example;BE'),
    says: ['2 named email', '3 named email'],
  },
  'the lists are options': {
    rows: csv(HEAD, ...pair('France'), ...pair('DE')),
    says: ['2 named email', '4 named email'],
    options: { optIn: [], named: ['FR', 'DE'] },
  },
  'consumers are judged by their own rule': { rows: csv(HEAD, ...pair('DE')), says: [], preset: 'fr-b2c' },
  'no email is asked': { rows: csv('email;pays;telephone', 'hans@acme.example;DE;01 99 00 12 34'), says: [], channels: ['phone'] },
});

it('bars the address that takes an opt-in, and leaves the other', () => {
  const said = judge(rule, { rows: csv('email;email;pays', 'info@acme.example;anna@acme.example;BE') });
  expect(said.map(({ severity, status, channels }) => ({ severity, status, channels }))).toEqual([
    { severity: 'error', status: 'needs-consent', channels: ['email'] },
  ]);
});
