import rule from '../../rules/named-pro-address.js';
import { csv } from '../../src/author.js';
import { cases } from './cases.js';
import { table } from './table.js';

const FIELDS = 'email;fonction;code_naf';

cases(rule, {
  'a job or a trade is enough': {
    rows: csv(FIELDS, 'claire@acme.example;DRH;', 'paul@acme.example;;62.01Z', 'lea@acme.example;Gérante;4321A'),
    says: [],
  },
  neither: { rows: csv(FIELDS, 'claire@acme.example;;', 'paul@acme.example;DAF;'), says: ['2 noSign'] },
  'what people write for want of something tells nothing': {
    rows: csv(
      FIELDS,
      'a@acme.example;-;',
      'b@acme.example;N/A;',
      'c@acme.example;non renseigné;',
      'd@acme.example;Inconnue;',
      'e@acme.example;;00.00Z',
    ),
    says: ['noSign', 'noSign', 'noSign', 'noSign', 'noSign'],
  },
  'one column of the two is enough to judge by': { rows: csv('email;fonction', 'claire@acme.example;'), says: ['2 noSign'] },
  'no column of either is told once, as a remark': {
    rows: csv('email;nom', 'claire@acme.example;Martin', 'paul@acme.example;Durand'),
    says: ['file noColumn'],
  },
  'addresses of functions and of consumers have rules of their own': {
    rows: csv(FIELDS, 'contact@acme.example;;', 'claire@gmail.com;;', 'not an address;;', ';;'),
    says: [],
  },
  'a named address beside the function’s': { rows: csv(`${FIELDS};email`, 'contact@acme.example;;;claire@acme.example'), says: ['noSign'] },
  'somebody who agreed, or a client': {
    rows: csv(
      `${FIELDS};consentement;consentement_date;statut`,
      'claire@acme.example;;;oui;2026-01-15;',
      'paul@acme.example;;;;;client',
      'lea@acme.example;;;non;;',
      'zoe@acme.example;;;;;ancien client',
    ),
    says: ['4 noSign', '5 noSign'],
  },
  'consumers are not written to about a job': { rows: csv(FIELDS, 'claire@acme.example;;'), says: [], preset: 'fr-b2c' },
  'an archive writes to nobody': { rows: csv('email', 'claire@acme.example'), says: [], preset: 'crm-archive' },
  'no email is asked': { rows: csv('email;fonction;telephone', 'claire@acme.example;;01 99 00 12 34'), says: [], channels: ['phone'] },
});

table(rule, { 'by hand too, the row is named': { rows: csv(FIELDS, 'claire@acme.example;;'), says: ['row 2: noSign'] } });
