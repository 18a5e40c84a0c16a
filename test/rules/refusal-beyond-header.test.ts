import rule from '../../rules/refusal-unread.js';
import { csv } from '../../src/author.js';
import { cases } from './cases.js';

const [A, B] = ['a@acme.example', 'b@acme.example'];

cases(rule, {
  'a refusal behind the last column, of somebody who stands on another row': {
    rows: csv('nom;email', `Lin;${A}`, `Sol;${B}`, `Lin;${A};ne plus contacter`),
    says: ['2 elsewhere', '4 words'],
  },
  'one shifted there by a delimiter too many': {
    rows: csv('nom;email;commentaire', `Lin;${A};`, `Lin;${A};;ne plus appeler`),
    says: ['2 elsewhere', '3 words'],
  },
  'two cells behind it': { rows: csv('nom;email', `Lin;${A}`, `Lin;${A};;désinscrite`), says: ['2 elsewhere', '3 words'] },
  'a remark behind the last column that refuses nothing': { rows: csv('nom;email', `Lin;${A}`, `Lin;${A};bon contact`), says: [] },
});
