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
  ...Object.fromEntries(
    (
      [
        ['Email;Date de désinscription;', `${A};12/05/2026;`],
        ['Mail;Désinscrit;', `${A};oui;`],
        ['Nom;Date opt-out;E-Mail', `Lin;3.3.2026;${A}`],
        ['E-Mail;Abgemeldet am;Grund', `${A};12.05.2026;zu viele`],
        ['Email;Unsubscribed on;Reason', `${A};2026-05-12;`],
        ['Correo electrónico;Fecha de baja;', `${A};12/05/2026;`],
        ['Email;Data disiscrizione;', `${A};12/05/2026;`],
        ['E-mail;Uitgeschreven op;', `${A};12-05-2026;`],
        ['E-mail;Data de cancelamento;', `${A};12/05/2026;`],
        ['Nom;Ville;Email désinscrit', `Lin;Lyon;${A}`],
      ] as const
    ).map(([header, row]) => [
      `a list below the table: ${header}`,
      {
        rows: csv('nom;ville;email', `Lin;Lyon;${A}`, `Sol;Nice;${B}`, ';;', header, row),
        says: ['2 listedElsewhere', '6 listed'],
      },
    ]),
  ),
  'a list of numbers below the table': {
    rows: csv('nom;email;telephone', `Lin;${A};0639980001`, `Sol;${B};0639980002`, 'Numéro;STOP le;', '06 39 98 00 01;12/05/2026;'),
    says: ['2 listedElsewhere', '5 listed'],
  },
  'a list with a title and a header': {
    rows: csv('nom;email', `Lin;${A}`, `Sol;${B}`, 'Désinscrits;', 'Email;Date', `${A};12/05/2026`),
    says: ['file section', '2 listedElsewhere', '3 below', '4 title', '6 listed'],
  },
  'a title, and addresses in another column': {
    rows: csv('nom;email', `Lin;${A}`, `Sol;${B}`, ';', 'Désinscrits;', `${A};`),
    says: ['file section', '2 elsewhere', '5 title', '6 below'],
  },
  ...Object.fromEntries(
    [
      '(1) a demandé à ne plus être contacté',
      'Les noms suivis de # ne souhaitent plus être démarchés',
      'Refus : Lin, Dupond',
      'Désinscrits : Lin',
      'NB : ne plus contacter Lin',
      'PS : Lin ne veut plus être appelée',
      'Opt-out: Lin',
    ].map((line) => [
      `a line below all contacts that says of some what it does not say by an address: ${line}`,
      {
        rows: csv('societe;nom;email', `Acme;Lin;${A}`, `Acme;Sol;${B}`, ';;', `${line};;`),
        says: ['file section', 'file legend', '2 unseen', '3 unseen', '5 title'],
      },
    ]),
  ),
  ...Object.fromEntries(
    [
      'Tous ont dit oui sauf Mme Lin',
      'All agreed except Ms Lin',
      'Alle einverstanden ausser Frau Lin',
      'Todos han aceptado menos Lin',
      'Tutti d’accordo tranne Lin',
      'Iedereen akkoord behalve Lin',
    ].map((line) => [
      `a line that leaves somebody out of those who agreed: ${line}`,
      {
        rows: csv('societe;nom;email', `Acme;Lin;${A}`, `Acme;Sol;${B}`, ';;', `${line};;`),
        says: ['file legend', '2 unseen', '3 unseen'],
      },
    ]),
  ),
  'a title that a delimiter cuts, above nobody': {
    rows: csv('nom;email;ville', `Lin;${A};Lyon`, `Sol;${B};Nice`, ';;', 'Désinscrits : Lin;Sol;'),
    says: ['file legend', '2 unseen', '3 unseen', '5 unseen'],
  },
  ...Object.fromEntries(
    ['Désinscriptions de septembre :', 'Désinscriptions de septembre', 'Unsubscribes of September'].map((line) => [
      `a title above an address: ${line}`,
      {
        rows: csv('nom;email;ville', `Lin;${A};Lyon`, `Sol;${B};Nice`, ';;', line, `${A};;`),
        says: ['file section', '2 elsewhere', '5 title', '6 below'],
      },
    ]),
  ),
  'names alone below a title': {
    rows: csv('nom;email;ville', `Lin;${A};Lyon`, `Sol;${B};Nice`, ';;', 'Ont refusé :;;', 'Lin;;'),
    says: ['file section', 'file legend', '2 unseen', '3 unseen', '5 title', '6 below'],
  },
  ...Object.fromEntries(
    [
      'Total désinscrits : 12',
      'Unsubscribed: 12',
      'Refus : 12 contacts',
      'Refus : 12 sur 300 appels',
      'Refus : aucun',
      'STOP : fin de liste',
      'Les contacts ayant refusé ont été retirés du fichier',
      'Désinscrits',
      'Confidentiel - ne pas diffuser',
      'Merci de ne pas appeler avant 10h',
      'Export du 03/12/2026',
      'Tous sont OK sauf mention contraire',
      'Ouvert tous les jours sauf le dimanche',
    ].map((line) => [
      `none such, so that who stands far above is not held: ${line}`,
      {
        rows: csv('societe;nom;email', `Acme;Lin;${A}`, ';;', `Acme;Sol;${B}`, ';;', `${line};;`),
        says: /^(?:Total|Unsub|Refus|STOP|Les|Dés)/.test(line) ? ['file section', '6 title'] : [],
      },
    ]),
  ),
  'a list without a day': {
    rows: csv('nom;email', `Lin;${A}`, ';', 'Email;Désinscrit le', `${A};`),
    says: ['2 elsewhere', '5 below'],
  },
  'a list that ends': {
    rows: csv('nom;email', `Lin;${A}`, 'Email;Désinscrit le', `${A};1/2/2026`, 'Abonnés;', `Sol;${B}`),
    says: ['2 listedElsewhere', '4 listed'],
  },
  'a second table with an answer on each row': {
    rows: csv('nom;email;ville', `Lin;${A};`, `Sol;${B};`, 'Email;Nom;Désinscrit', `${A};Lin;non`, `${B};Sol;oui`),
    says: ['3 listedElsewhere', '5 otherTable', '6 listed'],
  },
  'a second table of contacts': {
    rows: csv('nom;email', `Lin;${A}`, ';', 'Email;Nom', `${A};Lin`),
    says: ['5 otherTable'],
  },
  'two exports one under the other, the second with another question': {
    rows: csv('email;nom;optin', `${A};Lin;oui`, 'Email;Nom;Opt-out', `${B};Sol;oui`, `${C};Roy;non`),
    says: ['4 listed', '5 otherTable'],
  },
  'a second line of the header, as survey tools write it': {
    rows: csv('email;prenom;optout', 'Adresse e-mail;Prénom;Désabonné', `${A};Lin;`, `${B};Sol;non`),
    says: [],
  },
  'the header once more, in capitals and without its accents': {
    rows: csv('email;prénom;désabonné', `${A};Lin;`, ' EMAIL ; PRENOM ;Désabonné', `${B};Sol;`),
    says: [],
  },
  'a company called as a column is, and what it answered': {
    rows: csv('societe;statut;email', `Mobile;Désinscrit;`, `Acme;Client;${A}`, `Sol;Client;${B}`),
    says: [],
  },
  'words of refusal in place of an address': {
    rows: csv('type;email', 'Client;ne plus emailer', `Client;${A}`, `Prospect;${B}`),
    says: [],
  },
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
