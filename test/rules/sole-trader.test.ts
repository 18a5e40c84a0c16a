import rule from '../../rules/sole-trader.js';
import { csv } from '../../src/author.js';
import { cases } from './cases.js';

const FORM = 'email;forme_juridique';
const NAMED = 'email;societe;prenom;nom';

cases(rule, {
  'by the category, whatever the words': {
    rows: csv('email;categorie_juridique;forme_juridique', 'a@acme.example;1000;', 'b@acme.example;1900;', 'c@acme.example;5499;EI'),
    says: ['2 person', '3 person'],
  },
  'by the words': {
    rows: csv(
      FORM,
      'a@acme.example;EI',
      'b@acme.example;E.I.R.L.',
      'c@acme.example;auto-entrepreneuse',
      'd@acme.example;Profession libérale',
      'e@acme.example;artisan',
    ),
    says: ['person', 'person', 'person', 'person', 'person'],
  },
  'companies of one person are companies': {
    rows: csv(FORM, 'a@acme.example;EURL', 'b@acme.example;SASU', 'c@acme.example;SARL unipersonnelle'),
    says: [],
  },
  'the letters EI inside a name prove nothing': {
    rows: csv(`${NAMED};forme_juridique`, 'a@acme.example;HEIDELBERG EI;Jean;Dupont;', 'b@acme.example;Ei Technologies;Jean;Dupont;'),
    says: [],
  },
  'a business called exactly like its person': {
    rows: csv(
      NAMED,
      'a@acme.example;Jean Dupont;Jean;Dupont',
      'b@acme.example;DUPONT JEAN EI;Jean;Dupont',
      'c@acme.example;M. Jean Dupont;Jean;Dupont',
    ),
    says: ['2 person', '3 person', '4 person'],
  },
  'accents on either side do not hide the name': {
    rows: csv(
      NAMED,
      'a@acme.example;Zoe Guerin;Zoé;Guérin',
      'b@acme.example;Zoé GUÉRIN;Zoe;Guerin',
      'c@acme.example;Lea Le Roux;Léa;Le Roux',
    ),
    says: ['person', 'person', 'person'],
  },
  'a company that has the name and more': {
    rows: csv(NAMED, 'a@acme.example;Dupont Jean et fils;Jean;Dupont', 'b@acme.example;Acme;Jean;Dupont'),
    says: [],
  },
  'abroad, by the countries that see a consumer': {
    rows: csv(
      `${FORM};pays`,
      'a@acme.example;EI;France',
      'b@acme.example;Sole trader;UK',
      'c@acme.example;Eenmanszaak;Pays-Bas',
      'd@acme.example;Freiberufler;AT',
      'e@acme.example;EI;Belgique',
    ),
    says: ['2 person', '3 abroad', '4 abroad', '5 abroad', '6 person'],
  },
  'a country that nobody can read is the country of the file': { rows: csv(`${FORM};pays`, 'a@acme.example;EI;???'), says: ['person'] },
  'the countries are an option': {
    rows: csv(`${FORM};pays`, 'a@acme.example;EI;Belgique'),
    says: ['abroad'],
    options: { consumersIn: ['BE'] },
  },
  'a form of a company abroad': { rows: csv(`${FORM};pays`, 'a@acme.example;GmbH;Allemagne', 'b@acme.example;Ltd;UK'), says: [] },
  'consumers have no trade': { rows: csv(FORM, 'a@acme.example;EI'), says: [], preset: 'fr-b2c' },
});
