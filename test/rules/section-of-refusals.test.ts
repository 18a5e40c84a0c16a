import rule from '../../rules/section-of-refusals.js';
import { csv } from '../../src/author.js';
import { cases } from './cases.js';

const [A, B, C] = ['a@acme.example', 'b@acme.example', 'c@acme.example'];

cases(rule, {
  ...Object.fromEntries(
    ['Décédés', 'Mineurs', 'Bounces', 'Double opt-in non confirmés', 'Verstorbene'].map((title) => [
      `a title of others: ${title}`,
      {
        rows: csv('nom;email', `Roy;${A}`, `Lin;${C}`, `${title};`, `Sol;${B}`),
        says: ['file section', '3 below', '4 title', '5 below'],
      },
    ]),
  ),
  'a surname alone in its line': { rows: csv('nom;email', `Roy;${A}`, 'Mort;', `Sol;${B}`), says: [] },
  'a legend of codes in two cells, at the foot': {
    rows: csv('email;nom;statut', `${A};Roy;1`, `${B};Sol;2`, ';;', '1;OK;', '2;ne pas contacter;'),
    says: ['file legend', '3 marked'],
  },
  'a legend of codes in two cells of other columns': {
    rows: csv('email;nom;statut', `${A};Roy;A`, `${B};Sol;N`, ';A;client', ';N;do not contact'),
    says: ['file legend', '3 marked'],
  },
  'a legend of codes in two cells beside the rows': {
    rows: csv('email;nom;statut;;;', `${A};Roy;2;;1;OK`, `${B};Sol;1;;2;ne plus contacter`, `${C};Lin;2;;;`),
    says: ['file legend', '2 marked', '4 marked'],
  },
  'a contact without an address who refuses': {
    rows: csv('id;email;commentaire', `1;${A};`, '2;;ne pas contacter', `3;${B};`),
    says: [],
  },
  'a line for each code': {
    rows: csv('email;nom;statut', `${A};Roy;1`, `${B};Sol;2`, '1 = OK;;', '2 = ne pas contacter;;'),
    says: ['file legend', '3 marked'],
  },
  'a section between others': {
    rows: csv('email;nom', ';Prospects', `${A};Roy`, ';Désinscrits', `${B};Sol`, ';Clients', `${C};Lin`),
    says: ['file section', '3 below', '4 title', '5 below'],
  },
  'a section that nothing ends': {
    rows: csv('email;nom', ';Désinscrits', `${A};Roy`, ';Clients', `${B};Sol`),
    says: ['file section', '2 title', '3 below', '5 below'],
  },
  'a legend of a colour, at the foot: nobody can tell which rows': {
    rows: csv('email;nom', `${A};Roy`, `${B};Sol`, ';', 'Rojo = ha pedido la baja;'),
    says: ['file legend', '2 unseen', '3 unseen'],
  },
  'a legend of a colour, above the header': {
    rows: csv('En rouge : ne plus contacter;', 'email;nom', `${A};Roy`),
    says: ['file legend', '3 unseen'],
  },
  'a legend of a sign, which cells hold': {
    rows: csv('email;nom', `${A};Roy`, `${B};Sol*`, '(*) ne plus contacter;'),
    says: ['file legend', '3 marked'],
  },
  'a legend of a colour beside the rows, of which no one is the contact of its row': {
    rows: csv('email;nom;;Légende', `${A};Roy;;rouge = ne plus contacter`, `${B};Sol;;vert = client`),
    says: ['file legend', '2 unseen', '3 unseen'],
  },
  'a legend of a colour for a header': {
    rows: csv('email;nom;;Légende;rouge = ne plus contacter', `${A};Roy;;;vert = client`, `${B};Sol;;;`),
    says: ['file legend', '2 unseen', '3 unseen'],
  },
  'a colour that refuses nothing': {
    rows: csv('email;nom', `${A};Roy`, 'Rouge = client;'),
    says: [],
  },
});
