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
      'info@acme.example;DE;Sole trader',
    ),
    says: ['2 soleTrader email', '4 soleTrader email', '6 optIn email'],
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
  'a client is still told that an address is contested, and warned about the others': {
    rows: csv(`${HEAD};statut`, 'info@acme.example;AT;client', 'anna@acme.example;AT;client', 'anna@acme.example;BE;client'),
    says: ['2 contested email', '3 client email', '4 client email'],
  },
  'a consent lifts what is contested too': {
    rows: csv(`${HEAD};consentement;consentement_date`, 'info@acme.example;AT;oui;2026-05-04', 'info@acme.example;AT;non;2026-05-04'),
    says: ['3 contested email'],
  },
  'an address that cannot be read takes nothing': { rows: csv(HEAD, 'hans@;DE', 'hans@acme;DE'), says: [] },
  'a blank country is the file’s own, one that cannot be read is none of the strict': {
    rows: csv(HEAD, 'hans@acme.example;', 'hans@acme.example;Europe', 'hans@acme.example;n/a'),
    says: [],
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
  'each address where it stands, whatever the rows before': {
    rows: csv(
      'email;email 2;pays',
      'anna@acme.example;;BE',
      ';anna@acme.example;BE',
      'info@acme.example;anna@acme.example;BE',
      'anna@acme.example;;BE',
      'jan@acme.example;anna@acme.example;BE',
    ),
    says: ['2 named email', '3 named email 2', '4 named email 2', '5 named email', '6 named email', '6 named email 2'],
  },
  'the lists are options': {
    rows: csv(HEAD, ...pair('France'), ...pair('DE')),
    says: ['2 named email', '4 named email'],
    options: { optIn: [], named: ['FR', 'DE'] },
  },
  'consumers are judged by their own rule': { rows: csv(HEAD, ...pair('DE')), says: [], preset: 'fr-b2c' },
  'no email is asked': { rows: csv('email;pays;telephone', 'hans@acme.example;DE;01 99 00 12 34'), says: [], channels: ['phone'] },
});

it.each<readonly [string, string, readonly string[], readonly string[]]>([
  ['without a column', 'DE', ['email', 'hans@acme.example'], ['row 2 email: optIn']],
  ['with a blank', 'DE', [HEAD, 'hans@acme.example;', 'paul@acme.example;France'], ['row 2 email: optIn']],
  ['with a country that cannot be read', 'DE', [HEAD, 'hans@acme.example;Europe'], []],
  ['of named addresses', 'BE', ['email', 'anna@acme.example', 'info@acme.example'], ['row 2 email: named']],
  ['of opt-out', 'FI', [HEAD, 'juha@acme.example;', 'hans@acme.example;DE'], ['row 3 email: optIn']],
  [
    'of opt-out, where sole traders are consumers',
    'GB',
    ['email;forme_juridique', 'john@acme.example;Sole trader', 'jane@acme.example;Limited'],
    ['row 2 email: soleTrader'],
  ],
])('the country of a file decides, %s', (_, country, rows, says) => {
  expect(judge(rule, { rows: csv(...rows), country }).map(({ at, message }) => `${at}: ${message}`)).toEqual(says);
});

it('bars the address that takes an opt-in, and leaves the other', () => {
  const said = judge(rule, { rows: csv('email;email;pays', 'info@acme.example;anna@acme.example;BE') });
  expect(said.map(({ severity, status, channels }) => ({ severity, status, channels }))).toEqual([
    { severity: 'error', status: 'needs-consent', channels: ['email'] },
  ]);
});
