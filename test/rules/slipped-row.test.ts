import rule from '../../rules/row-ragged.js';
import { csv } from '../../src/author.js';
import { cases } from './cases.js';

/** Rows as long as the header. */
const SLIPPED: Readonly<Record<string, readonly [header: string, row: string]>> = {
  'the address stands in the first name, and the last cell is blank': ['nom;prenom;email;ville', 'Claire;claire@acme.example;Lyon;'],
  'the address stands in the last column but one': ['nom;prenom;email', 'Claire;claire@acme.example;'],
  'a blank is in the last cell': ['nom;prenom;email;ville', 'Claire;claire@acme.example;Lyon; '],
  'quotation marks are around the cells': ['nom;prenom;email;ville', '"Claire";"claire@acme.example";"Lyon";""'],
  'delimiters more than the header has': ['nom;prenom;email;ville', 'Claire;claire@acme.example;Lyon;;;'],
  'a refusal is read as a city': ['email;ville;optout', 'claire@acme.example;oui;'],
  'a refusal stands under the city, and a day under the refusal': [
    'email;ville;optout;date_opposition;nom',
    'claire@acme.example;oui;2026-03-02;Martin;',
  ],
  'a day stands under the city': ['email;nom;ville;dernier_contact;fonction', 'claire@acme.example;Martin;02/03/2026;Directrice;'],
  'a day stands under yes and no': ['email;ville;optout;date_opposition;nom', 'claire@acme.example;Lyon;2026-03-02;;'],
  'a second address stands under the city': ['email;ville;email 2;nom', 'claire@acme.example;paul@acme.example;;'],
  'blanks are around a refusal': ['email;ville;optout', 'claire@acme.example; oui ;'],
  'a number stands under the company': ['email;societe;telephone;ville', 'claire@acme.example;01 99 00 12 34;Lyon;'],
};
const STRAIGHT: Readonly<Record<string, readonly [header: string, row: string]>> = {
  'the last cell is blank, and nothing else': ['nom;prenom;email;ville', 'Martin;Claire;claire@acme.example;'],
  'the address is blank as well': ['nom;prenom;email;ville', 'Martin;Claire;;'],
  'the last cell is filled': ['nom;prenom;email;ville', 'Martin;claire@acme.example;;Lyon'],
  'the first name is an address, and so is the address': ['nom;prenom;email;ville', 'Martin;claire@acme.example;claire@acme.example;'],
  'an address that nobody could mean': ['nom;prenom;email;ville', 'Martin;Claire@;;'],
  'numbers may stand among addresses': ['nom;email;telephone;ville', 'Martin;01 99 00 12 34;;'],
  'of two days one is missing': ['email;dernier_contact;consentement_date;nom', 'claire@acme.example;2026-03-02;;'],
  'a source may be anything': ['nom;source;email;ville', 'Martin;salon@acme.example;;'],
  'a headcount of one beside a blank refusal': ['email;effectif;optout', 'claire@acme.example;1;'],
  'a headcount that might be the serial number of a day, beside a blank date': [
    'email;effectif;dernier_contact',
    'claire@acme.example;45021;',
  ],
  'the last column that has a name is filled': ['nom;email;ville;', 'claire@acme.example;;Lyon;'],
  'a postcode beside a blank date': ['email;code_postal;dernier_contact', 'claire@acme.example;69003;'],
  'a yes in place of a day, before a blank opt-in': ['email;date_opposition;optin;nom', 'claire@acme.example;oui;;'],
  'the last column has no name': ['nom;email;', 'Martin;claire@acme.example;'],
};

cases(rule, {
  ...Object.fromEntries(Object.entries(SLIPPED).map(([name, [header, row]]) => [name, { rows: csv(header, row), says: ['2 slipped'] }])),
  ...Object.fromEntries(Object.entries(STRAIGHT).map(([name, [header, row]]) => [name, { rows: csv(header, row), says: [] }])),
});
