import { expect, it } from 'vitest';
import rule from '../../rules/country-unknown.js';
import { csv } from '../../src/author.js';
import { cases } from './cases.js';
import { judge } from './harness.js';

const HEAD = 'email;pays';

cases(rule, {
  'countries that have a known rule': {
    rows: csv(
      HEAD,
      'a@acme.example;France',
      'b@acme.example;DE',
      'c@acme.example;Pays-Bas',
      'd@acme.example;+44',
      'e@acme.example;Martinique',
    ),
    says: [],
  },
  'blank, placeholder or unreadable': {
    rows: csv(HEAD, 'a@acme.com;', 'b@acme.com;n/a', 'c@acme.com;???', 'd@acme.com;Europe'),
    says: ['unknown', 'unknown', 'unknown', 'unknown'],
  },
  'a blank that the address fills': { rows: csv(HEAD, 'a@acme.fr;', 'b@acme.de;'), says: ['3 domain'] },
  'an address that ends like another country’s': {
    rows: csv(HEAD, 'a@acme.de;France', 'b@acme.fr;Allemagne', 'c@acme.co.uk;Irlande', 'd@acme.it;Italie', 'e@acme.fr;La Réunion'),
    says: ['2 domain', '3 domain', '4 domain'],
  },
  'endings that are the world’s': {
    rows: csv(HEAD, 'a@acme.com;France', 'b@acme.eu;DE', 'c@acme.io;BE', 'd@acme.co;France', 'e@acme.re;France'),
    says: [],
  },
  'no known rule for the country': { rows: csv(HEAD, 'a@acme.com;Canada', 'b@acme.com;Japon'), says: ['noRegime', 'noRegime'] },
  'a country that the user knows about': { rows: csv(HEAD, 'a@acme.com;Canada'), says: [], options: { known: ['CA'] } },
  'without a column, only the endings speak': { rows: csv('email', 'a@acme.com', 'b@acme.fr', 'c@acme.be'), says: ['4 domain'] },
  'without a column, the number of another country': {
    rows: csv(
      'email;telephone;mobile',
      'a@acme.com;+49 30 23125 001;',
      'b@acme.com;;0034 612 345 678',
      'c@acme.com;+1 212 555 0123;',
      'd@acme.example;+44 20 7946 0001;',
      'e@acme.de;+49 30 23125 001;',
    ),
    says: ['2 number', '3 number', '4 number', '5 number', '6 domain'],
  },
  'without a column, numbers that prove nothing of the kind': {
    rows: csv(
      'email;telephone;mobile;siren',
      'a@acme.com;01 99 00 12 34;;',
      'b@acme.com;01 99 00 12 34;+41 79 123 45 67;',
      'c@acme.fr;;+41 79 123 45 67;',
      'd@acme.com;;+32 470 12 34 56;552100554',
      'e@acme.com;+262 262 12 34 56;;',
      'f@acme.com;030 23125003;;',
      'g@gmail.com;+49 30 23125 001;;',
      'h@acme.com;;;',
    ),
    says: [],
  },
  'without a column, the number of another country of one who agreed': {
    rows: csv('email;telephone;optin_email;consentement_date', 'a@acme.com;+49 30 23125 001;oui;2026-01-02'),
    says: [],
  },
  'a column that says France beside the number of another country': {
    rows: csv('email;pays;telephone', 'a@acme.com;France;+49 30 23125 001'),
    says: [],
  },
  'consumer mailboxes tell no country': { rows: csv(HEAD, 'a@gmx.de;France', 'b@gmail.com;'), says: [] },
  'a row is told once': { rows: csv('email;email;pays', 'a@acme.de;b@acme.it;France'), says: ['2 domain'] },
  'what is no address is another rule’s business': { rows: csv(HEAD, 'a@@acme.de;France'), says: [] },
  'a blank beside a French number, postcode or SIREN is France': {
    rows: csv(
      'email;pays;telephone;code_postal;siren',
      'a@acme.com;;+33 1 99 00 12 34;;',
      'b@acme.com;;;69003;',
      'c@acme.com;;;;552100554',
      'd@acme.com;n/a;;75011;',
    ),
    says: [],
  },
  'a blank beside what proves nothing': {
    rows: csv(
      'email;pays;telephone;code_postal;siren',
      'a@acme.com;;;;552100555',
      'b@acme.com;;+49 30 23125 123;10115;',
      'c@acme.com;;;SW1A 1AA;',
      'd@acme.com;;;98000;',
    ),
    says: ['unknown', 'unknown', 'unknown', 'unknown'],
  },
  'a blank beside a French postcode, and an address of another country': {
    rows: csv('email;pays;code_postal', 'a@acme.de;;69003'),
    says: ['domain'],
  },
  'a country that nobody can read is not made French': {
    rows: csv('email;pays;code_postal', 'a@acme.com;Europe;69003'),
    says: ['unknown'],
  },
  'a blank of somebody who agreed to be written to: nothing depends on it': {
    rows: csv('email;pays;optin_email;consentement_date', 'a@acme.com;;oui;2026-01-02', 'b@acme.com;;non;2026-01-02', 'c@acme.com;;;'),
    says: ['unknown', 'unknown'],
  },
  consumers: { rows: csv(HEAD, 'a@acme.com;'), says: [], preset: 'fr-b2c' },
});

it('warns, and leaves the contact undetermined by email', () => {
  expect(judge(rule, { rows: csv(HEAD, 'a@acme.com;') })).toEqual([
    { message: 'unknown', at: 'row 2', severity: 'warning', status: 'unknown', channels: ['email'], facts: {} },
  ]);
});

it('takes a blank for the country that somebody said, and nothing else', () => {
  const rows = csv(HEAD, 'a@acme.com;', 'b@acme.com;???', 'c@acme.de;', 'd@acme.com;Canada');
  const said = (country?: string) => judge(rule, { rows, ...(country && { country }) }).map(({ message, at }) => `${message} ${at}`);
  expect(said('FR')).toEqual(['unknown row 3', 'domain row 4', 'noRegime row 5']);
  expect(said()).toEqual(['unknown row 2', 'unknown row 3', 'domain row 4', 'noRegime row 5']);
});
