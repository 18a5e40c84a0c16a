import rule from '../../rules/consent-after-first-contact.js';
import { csv } from '../../src/author.js';
import { cases } from './cases.js';
import { table } from './table.js';

const HEAD = 'email;consentement;consentement_date;dernier_envoi';
const GMAIL = 'lea@gmail.com';

cases(rule, {
  'all that was sent came before the consent': { rows: csv(HEAD, `${GMAIL};oui;2026-05-04;2026-05-03`), says: ['2 after'] },
  'the same day proves no order': { rows: csv(HEAD, `${GMAIL};oui;2026-05-04;2026-05-04`), says: [] },
  'the last message came after: nobody knows of the first': { rows: csv(HEAD, `${GMAIL};oui;2026-05-04;2026-06-01`), says: [] },
  'nothing was sent, or nothing is dated': { rows: csv(HEAD, `${GMAIL};oui;2026-05-04;`, `${GMAIL};oui;;2026-05-04`), says: [] },
  'another basis than consent': {
    rows: csv(`${HEAD};statut`, 'claire@acme.example;oui;2026-05-04;2026-05-01;', `${GMAIL};oui;2026-05-04;2026-05-01;client`),
    says: [],
  },
  'who says no has given none': { rows: csv(HEAD, `${GMAIL};non;2026-05-04;2026-05-01`), says: [] },
  consumers: { rows: csv(HEAD, 'lea@acme.example;oui;2026-05-04;2026-05-01'), says: ['after'], preset: 'fr-b2c' },
});

table(rule, {
  'of two readings of the message too': {
    rows: csv(HEAD, `${GMAIL};oui;2026-05-20;05/06/2026`, `${GMAIL};oui;2026-06-05;05/06/2026`, `${GMAIL};oui;2026-06-06;05/06/2026`),
    order: 'unresolved',
    says: ['row 4: after'],
  },
  'of two readings only a certain order counts': {
    rows: csv(HEAD, `${GMAIL};oui;05/06/2026;2026-05-10`, `${GMAIL};oui;05/06/2026;2026-05-01`),
    order: 'unresolved',
    says: ['row 3: after'],
  },
});
