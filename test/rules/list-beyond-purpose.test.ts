import rule from '../../rules/list-beyond-purpose.js';
import { csv } from '../../src/author.js';
import { cases } from './cases.js';

const rows = csv('email', 'paul.durand@acme.example');
const REFUSED = 'claire.martin@acme.example';

cases(rule, {
  'names and birth dates beside the address': {
    rows,
    opposition: ['email;prenom;nom;date_naissance', `${REFUSED};Claire;Martin;1980-02-29`],
    says: ['columns'],
  },
  'a column that nobody filled holds nothing': { rows, opposition: ['email;nom', `${REFUSED};`], says: [] },
  'what a refusal needs: identity, day, channel, origin': {
    rows,
    opposition: ['email;telephone;date_opposition;canal;origine', `${REFUSED};01 99 00 12 34;2026-03-02;email;lien`],
    says: [],
  },
  'the digest of an address, and its day': {
    rows,
    opposition: ['sha256;date', `${'a1'.repeat(32)};2026-03-02`],
    says: [],
  },
  'one entry per line has no columns': { rows, opposition: [REFUSED], says: [] },
  'columns that no header names are told by nobody': { rows, opposition: [`${REFUSED};Martin`, 'lea@acme.example;Dupont'], says: [] },
  'the register of somebody else is not ours to shorten': {
    rows,
    robinson: { entries: ['email;nom', `${REFUSED};Martin`], date: '2026-11-20', maxAgeDays: 30 },
    says: [],
  },
});
