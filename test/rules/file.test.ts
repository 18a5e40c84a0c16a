import { expect, it } from 'vitest';
import uniform from '../../rules/consent-uniform.js';
import duplicate from '../../rules/duplicate-contact.js';
import refusals from '../../rules/file-of-refusals.js';
import opposed from '../../rules/opposed-elsewhere.js';
import ragged from '../../rules/row-ragged.js';
import section from '../../rules/section-of-refusals.js';
import source from '../../rules/source-missing.js';
import { csv } from '../../src/author.js';
import { cases } from './cases.js';
import { judge } from './harness.js';
import { table } from './table.js';

const A = 'claire@acme.example';

table(source, {
  'no column, said once and not for every row': { rows: [['email'], [A], ['paul@acme.example']], says: ['file: noColumn'] },
  'blank for a person': {
    rows: [
      ['email', 'source'],
      [A, ''],
    ],
    says: ['row 2: person'],
  },
  'words that name nobody': {
    rows: [
      ['email', 'source'],
      ...[
        'Web',
        'INTERNET',
        'fichier',
        'divers',
        '?',
        'Import',
        'base',
        'Autre',
        'n/a',
        'List Import from File',
        'import 12/03/2024',
        '--',
      ].map((word) => [A, word]),
    ],
    says: Array.from({ length: 12 }, () => 'vague'),
  },
  'words that name somebody': {
    rows: [
      ['email', 'source'],
      ...['SIRENE', 'formulaire site', 'Salon Exemple 2026', 'annuaire Pages Pro', 'Import salon Exemple', 'LinkedIn Ads lead form'].map(
        (word) => [A, word],
      ),
    ],
    says: [],
  },
  'a page is a source': {
    rows: [
      ['email', 'source', 'url_source'],
      [A, 'web', 'https://annuaire.example/acme'],
      [A, '', 'web'],
    ],
    says: ['row 3: person'],
  },
  'a company’s address is only a warning': {
    rows: [
      ['email', 'source'],
      ['contact@acme.example', ''],
    ],
    says: ['company'],
  },
  'a role address with a name beside it is a person’s': {
    rows: [
      ['email', 'nom', 'source'],
      ['contact@acme.example', 'Martin', ''],
    ],
    says: ['person'],
  },
  'a sole trader is a person': {
    rows: [
      ['email', 'forme_juridique', 'source'],
      ['contact@acme.example', 'EI', ''],
    ],
    says: ['person'],
  },
  'more words by configuration': {
    options: { alsoUseless: ['Prospection'] },
    rows: [
      ['email', 'source'],
      [A, 'prospection'],
    ],
    says: ['vague'],
  },
});

table(duplicate, {
  'nobody twice': { rows: [['email'], [A], ['paul@acme.example']], says: [] },
  'the later rows are named, not the first': {
    rows: [['email'], [A], ['x@acme.example'], [A], ['CLAIRE@acme.example']],
    says: ['row 4: duplicate', 'row 5: duplicate'],
  },
  'one mailbox in two spellings': { rows: [['email'], ['c.martin@gmail.com'], ['cmartin+x@gmail.com']], says: ['duplicate'] },
  'twice in one row is once': {
    rows: [
      ['email', 'email'],
      [A, A],
    ],
    says: [],
  },
  'a mobile makes the same person, when there is no address': {
    rows: [
      ['email', 'mobile'],
      ['', '06 39 98 12 34'],
      ['', '+33639981234'],
    ],
    says: ['duplicate'],
  },
  'a shared landline does not': {
    rows: [
      ['email', 'telephone'],
      ['', '01 99 00 12 34'],
      ['', '01 99 00 12 34'],
    ],
    says: [],
  },
  'nor does a mobile beside two addresses': {
    rows: [
      ['email', 'mobile'],
      [A, '06 39 98 12 34'],
      ['paul@acme.example', '06 39 98 12 34'],
    ],
    says: [],
  },
  'broken addresses are nobody': { rows: [['email'], ['claire@'], ['claire@']], says: [] },
  'a refusal is another rule’s business': {
    rows: [
      ['email', 'optout'],
      [A, ''],
      [A, 'oui'],
    ],
    says: ['row 3: duplicate'],
  },
  'two addresses, each of which stands on another row': {
    rows: [
      ['email', 'email'],
      ['x@acme.example', ''],
      [A, ''],
      [A, 'x@acme.example'],
    ],
    says: ['row 4: duplicate'],
  },
});

it('names the first of the rows, by whichever identity it comes first', () => {
  const rows = [
    ['email', 'email'],
    [A, ''],
    ['x@acme.example', ''],
    ['x@acme.example', A],
  ];
  expect(judge(duplicate, { rows })).toEqual([
    { message: 'duplicate', at: 'row 4', severity: 'warning', status: 'unknown', channels: [], facts: { first: 2 } },
  ]);
});

const own = (...entries: string[]) => ({ lists: [{ kind: 'opposition', entries }] as const });
table(opposed, {
  'a refusal further down holds for the row above': {
    rows: [
      ['email', 'optout'],
      [A, ''],
      [A, 'oui'],
    ],
    says: ['row 2: opposed'],
  },
  'an opt-in elsewhere does not outweigh it': {
    rows: [
      ['email', 'optin', 'optout'],
      [A, '', 'oui'],
      [A, 'oui', ''],
    ],
    says: ['row 3: opposed'],
  },
  'refused on both rows: each says so itself': {
    rows: [
      ['email', 'optout'],
      [A, 'oui'],
      [A, 'oui'],
    ],
    says: [],
  },
  'nobody refuses': {
    rows: [
      ['email', 'optout'],
      [A, ''],
      [A, 'non'],
    ],
    says: [],
  },
  'another mailbox of the same company is another person': {
    rows: [
      ['email', 'optout'],
      [A, ''],
      ['paul@acme.example', 'oui'],
    ],
    says: [],
  },
  'one mailbox in two spellings': {
    rows: [
      ['email', 'optout'],
      ['c.martin@gmail.com', ''],
      ['cmartin+x@gmail.com', 'oui'],
    ],
    says: ['row 2: opposed'],
  },
  'by either address of a row': {
    rows: [
      ['email', 'email', 'optout'],
      [A, '', 'oui'],
      ['x@acme.example', A, ''],
    ],
    says: ['row 3: opposed'],
  },
  'a mobile makes the same person, when there is no address': {
    rows: [
      ['email', 'mobile', 'optout'],
      ['', '06 39 98 12 34', 'oui'],
      ['', '+33639981234', ''],
    ],
    says: ['row 3: opposed'],
  },
  'listed by a number that only one row has': {
    ...own('06 39 98 12 34'),
    rows: [
      ['email', 'mobile'],
      [A, ''],
      [A, '06 39 98 12 34'],
    ],
    says: ['row 2: opposed'],
  },
  'withdrawn on one row, and given again there: today, and on a day to come': {
    rows: [
      ['email', 'consentement_date', 'consentement_retire'],
      [A, '2026-11-24', '2026-03-02'],
      [A, '', ''],
      ['paul@acme.example', '2026-11-25', '2026-03-02'],
      ['paul@acme.example', '', ''],
    ],
    says: ['row 5: opposed'],
  },
  'on a list by the address itself: each row says so': { ...own(A), rows: [['email'], [A], [A]], says: [] },
});

const households = { opposition: ['nom;adresse;code postal', 'MARTIN;12B AV DE LA REPUBLIQUE;75011'] } as const;
cases(opposed, {
  'a landline without a name, which a refusal names as well': {
    rows: csv('societe;telephone;optout', 'Acme;01 99 00 12 34;', 'Acme;01 99 00 12 34;oui', 'Acme;01 99 00 12 35;'),
    channels: ['phone'],
    says: ['2 line'],
  },
  'a landline without a name beside one with a name': {
    rows: csv('nom;telephone;optout', ';01 99 00 12 34;', 'Roy;01 99 00 12 34;oui', 'Roy;01 99 00 12 34;'),
    channels: ['phone'],
    says: ['4 opposed'],
  },
  'a mobile without a name is of one person': {
    rows: csv('societe;telephone;optout', 'Acme;06 39 98 12 34;', 'Acme;06 39 98 12 34;oui'),
    channels: ['phone'],
    says: ['2 opposed'],
  },
  'a landline and a mailbox: the mailbox is enough': {
    rows: csv('email;telephone;optout', `${A};01 99 00 12 34;`, `${A};01 99 00 12 34;oui`),
    channels: ['phone'],
    says: ['2 opposed'],
  },
  'a landline that two mailboxes share, without names': {
    rows: csv('email;telephone;optout', `${A};01 99 00 12 34;`, 'paul@acme.example;01 99 00 12 34;oui'),
    channels: ['email', 'phone'],
    says: ['2 line'],
  },
  'a household that is on the list refuses on every row of the person': {
    ...households,
    rows: csv('email;nom;adresse;code_postal', `${A};Martin;12 bis avenue de la République;75011`, `${A};;;`),
    says: ['3 opposed'],
  },
  'one that only is nearly the same refuses nowhere': {
    ...households,
    rows: csv('email;nom;adresse;code_postal', `${A};Marttin;12 bis rue de la République;75011`, `${A};;;`),
    says: [],
  },
});

it('only the channels refused elsewhere are barred', () => {
  const [said] = judge(opposed, {
    rows: [
      ['email', 'ne_pas_appeler', 'ne_pas_envoyer_email'],
      [A, 'oui', ''],
      [A, '', 'oui'],
    ],
  });
  expect(said).toMatchObject({ message: 'opposed', at: 'row 2', status: 'opposed', severity: 'error' });
  expect(said?.channels).toContain('email');
  expect(said?.channels).not.toContain('phone');
});

it('the channels of every list that holds the other row are barred', () => {
  const lists = [
    { kind: 'opposition', entries: ['06 39 98 12 34'], channels: ['post'] },
    { kind: 'opposition', entries: ['06 39 98 12 34'], channels: ['phone'] },
  ] as const;
  const rows = [
    ['email', 'mobile'],
    [A, ''],
    [A, '06 39 98 12 34'],
  ];
  expect(judge(opposed, { rows, lists }).map(({ at, channels }) => [at, channels])).toEqual([['row 2', ['phone', 'post']]]);
});

const yes = (count: number, last = 'oui'): string[][] => [
  ['email', 'consentement'],
  ...Array.from({ length: count }, (_, i) => [`c${i}@acme.example`, i === count - 1 ? last : 'oui']),
];
table(uniform, {
  'sixty times yes': { rows: yes(60), says: ['file: uniform'] },
  'fifty-nine is too few to tell': { rows: yes(59), says: [] },
  'one no, or one blank, and it is believable': { rows: yes(60, 'non'), says: [] },
  'one blank': { rows: yes(60, ''), says: [] },
  'all no is no suspicion': {
    options: { rows: 2 },
    rows: [
      ['email', 'optin'],
      [A, 'non'],
      [A, 'non'],
    ],
    says: [],
  },
  'each column by itself': {
    options: { rows: 2 },
    rows: [
      ['email', 'consentement', 'optin_sms'],
      [A, 'oui', 'oui'],
      [A, 'non', 'oui'],
    ],
    says: ['uniform'],
  },
});

it('names the field that is uniform, and over how many rows', () => {
  expect(judge(uniform, { rows: yes(61) })[0]?.facts).toEqual({ field: 'consent', rows: 61 });
});

cases(ragged, {
  'a note cut in two, of which the second half refuses': {
    rows: csv('nom;email;commentaire;ville', `Roy;${A};ne souhaite`, 'plus être contacté;Lyon', 'Sol;paul@acme.example;RAS;Lyon'),
    says: ['2 cut', '3 short'],
  },
  'in the last column': {
    rows: csv('nom;email;ville;commentaire', `Roy;${A};Lyon;Appel du 12/3`, 'ne veut plus être appelé;x', 'Sol;paul@acme.example;Lyon;'),
    says: ['2 cut', '3 short'],
  },
  'a note cut in two that refuses nothing': {
    rows: csv('nom;email;commentaire;ville', `Roy;${A};très content`, 'de notre visite;Lyon'),
    says: ['2 short', '3 short'],
  },
  'rows that break off before a refusal or a consent': {
    rows: csv('nom;email;ville;optout', `Roy;${A};Lyon`, `Sol;${A};`, `Gil;${A}`, `Ana;${A};Lyon;non`),
    says: ['2 unanswered', '3 unanswered', '4 unanswered'],
  },
  'before a status, a consent, a day of refusal, a channel that may refuse': {
    rows: csv(
      'nom;email;statut;consentement;date_opposition;Promo mail',
      `Roy;${A}`,
      `Sol;${A};client`,
      `Gil;${A};client;oui`,
      `Lou;${A};client;oui;`,
    ),
    says: ['2 unanswered', '3 unanswered', '4 unanswered', '5 unanswered'],
  },
  'rows that break off after it': {
    rows: csv('nom;email;optout;ville;fonction;date_consentement', `Roy;${A};non`, `Sol;${A};non;Lyon`),
    says: ['2 short', '3 short'],
  },
  'rows that break off before what answers something else': {
    rows: csv('nom;email;contact_public;contrat_en_cours', `Roy;${A}`, `Sol;${A};oui`),
    says: ['2 short', '3 short'],
  },
  'rows without their last cells, and a refusal of one who can be reached': {
    rows: csv('nom;email;commentaire;ville', `Roy;${A};RAS`, 'ne plus contacter;paul@acme.example;RAS'),
    says: ['2 short', '3 short'],
  },
});
table(ragged, {
  'as wide as the header': {
    rows: [
      ['nom', 'email'],
      ['Martin', A],
    ],
    says: [],
  },
  'longer, but with blanks only': {
    rows: [
      ['nom', 'email'],
      ['Martin', A, '', ' '],
    ],
    says: [],
  },
  longer: {
    rows: [
      ['nom', 'email'],
      ['Martin', 'Claire', A],
    ],
    says: ['row 2: long'],
  },
  'shorter, with nothing out of place': {
    rows: [
      ['nom', 'email', 'ville'],
      ['Martin', A],
    ],
    says: ['short'],
  },
  'shorter, with the address under another heading': {
    rows: [
      ['nom', 'email', 'ville'],
      [A, 'Lyon'],
    ],
    says: ['shortShifted'],
  },
  'an @ that is no address': {
    rows: [
      ['nom', 'email', 'ville'],
      ['@acme', A],
    ],
    says: ['short'],
  },
  'an address at home in the remarks': {
    rows: [
      ['commentaire', 'email', 'ville'],
      ['paul@acme.example', A],
    ],
    says: ['short'],
  },
  'the header ends in a stray delimiter': {
    rows: [
      ['nom', 'email', ''],
      ['Martin', A],
    ],
    says: [],
  },
});

cases(refusals, {
  'a title above the header': { rows: csv('FICHIER À NE PAS CONTACTER', '', 'email', A), says: ['file titled', '4 contact'] },
  'a title in the middle of its line': {
    rows: csv(';Do not call list;', 'nom;email;ville', `Roy;${A};Lyon`),
    says: ['file titled', '3 contact'],
  },
  'a title of a file without a header': {
    rows: csv('Bajas newsletter;', `Roy;${A}`, 'Sol;paul@acme.example'),
    says: ['file titled', '2 contact', '3 contact'],
  },
  'a criterion above the header': {
    rows: csv('Statut :;Désinscrit;', 'nom;email;ville', `Roy;${A};Lyon`),
    says: ['file titled', '3 contact'],
  },
  'a title of one column alone': { rows: csv('Liste d’opposition', 'email', A), says: ['file titled', '3 contact'] },
  'another title': { rows: csv('Prospects du salon;', 'nom;email', `Roy;${A}`), says: [] },
  'a title that says they are out': { rows: csv('Contacts hors désinscrits;', 'nom;email', `Roy;${A}`), says: [] },
  'a criterion that says no': { rows: csv('Désinscrit :;non;', 'nom;email;ville', `Roy;${A};Lyon`), says: [] },
});

const rows = [['email'], [A], ['paul@acme.example']];
table(refusals, {
  'an ordinary name': { rows, says: [] },
  'files of a mailing tool': {
    rows,
    fileName: 'unsubscribed_members_export.csv',
    says: ['file: file', 'row 2: contact', 'row 3: contact'],
  },
  'with accents and capitals': { rows, fileName: 'Désinscrits-2026.csv', says: ['file', 'contact', 'contact'] },
  'an opposition list by its name': { rows, fileName: 'liste-repoussoir.csv', says: ['file', 'contact', 'contact'] },
  'a black list': { rows, fileName: 'blacklist_2026.csv', says: ['file', 'contact', 'contact'] },
  'a surname is no list': { rows, fileName: 'oppositionnel.csv', says: [] },
  'words in the middle of a name prove nothing': { rows, fileName: 'clients_sans_optout_2026.csv', says: [] },
  'nor do names that only begin alike': { rows, fileName: 'cleanedcontacts.csv', says: [] },
});

cases(duplicate, {
  'somebody who stands in a section of refusals and elsewhere, and not their colleague': {
    rows: csv(
      'nom;email;ville',
      `Roy;${A};Lyon`,
      'Rey;leo@acme.example;Lyon',
      'Sol;paul@acme.example;Lille',
      ';;',
      'Désinscrits;;',
      `Roy;${A.toUpperCase()};Lyon`,
      'Abonnés;;',
      'Rey;lea@acme.example;Lyon',
      `Roy;${A};Lyon`,
    ),
    says: ['2 section', '7 duplicate', '10 duplicate', '10 section'],
  },
  'somebody on two rows of a file without such a section': {
    rows: csv('nom;email;ville', `Roy;${A};Lyon`, 'Abonnés;;', `Roy;${A};Lyon`),
    says: ['4 duplicate'],
  },
});

cases(section, {
  'a legend at the foot, and the row that bears its sign': {
    rows: csv(
      'nom;email;ville',
      `Roy *;${A};Lyon`,
      'Sol;paul@acme.example;Lille',
      '(*) les lignes marquées d’une étoile ne souhaitent plus être contactées;;',
    ),
    says: ['file legend', '2 marked'],
  },
  'a legend at the head': {
    rows: csv('* = do not contact;;', 'nom;email;ville', `Roy;${A};Lyon`, 'Sol (*);paul@acme.example;Lille'),
    says: ['file legend', '4 marked'],
  },
  'a legend of colours, which nobody reads': {
    rows: csv('nom;email;ville', `Roy;${A};Lyon`, ';Rouge;ne plus contacter'),
    says: ['file legend', '2 unseen'],
  },
  'with an opposition list': {
    rows: csv('nom;email;ville', `Roy;${A};Lyon`, 'Rouge = ne plus contacter;;'),
    opposition: ['x@acme.example'],
    says: ['file legendBeside', '2 unseen'],
  },
  'a legend of codes at the foot, and the rows that bear the code': {
    rows: csv('nom;email;code', `Roy;${A};1`, 'Diaz;b@acme.example;2', 'Ito;c@acme.example;2', '1 = OK, 2 = ne pas contacter;;'),
    says: ['file legend', '3 marked', '4 marked'],
  },
  'a legend of codes beside the rows': {
    rows: csv('nom;email;statut;;x', `Roy;${A};2;;1 = OK`, 'Diaz;b@acme.example;1;;2 = do not contact', 'Ito;c@acme.example;2;;'),
    says: ['file legend', '2 marked', '4 marked'],
  },
  'codes stand in the column that is called so': {
    rows: csv('nom;email;code;enfants', `Roy;${A};1;2`, 'Diaz;b@acme.example;2;1', '2 = ne pas contacter;;;'),
    says: ['file legend', '3 marked'],
  },
  'a note that begins with a letter or an hour is no legend': {
    rows: csv('nom;email;note', `Roy;${A};P : ne plus appeler`, 'Diaz;b@acme.example;14 : ne pas appeler', 'Ito;c@acme.example;P'),
    says: [],
  },
  'a legend of codes that refuse nothing': { rows: csv('nom;email;code', `Roy;${A};2`, '1 = client, 2 = prospect;;'), says: [] },
  'a star that no legend explains': { rows: csv('nom;email;ville', `Roy *;${A};Lyon`, '(*) champ obligatoire;;'), says: [] },
  'another legend': { rows: csv('nom;email;ville', `Roy *;${A};Lyon`, 'Vert = client fidèle;;'), says: [] },
  'a title': {
    rows: csv('nom;email;ville', `Roy;${A};Lyon`, 'Bajas newsletter;;', 'Sol;paul@acme.example;Lille'),
    says: ['file section', '2 below', '3 title', '4 below'],
  },
  'a title in the middle: those above the last one before it are not asked about': {
    rows: csv('nom;email;ville', 'Rey;leo@acme.example;Lyon', `Roy;${A};Lyon`, 'Bajas;;', 'Sol;paul@acme.example;Lille'),
    says: ['file section', '3 below', '4 title', '5 below'],
  },
  'a title of nobody in particular, which ends no section': {
    rows: csv('nom;email;ville', 'Bajas;;', 'Rey;leo@acme.example;Lyon', 'Clients;;', 'Sol;paul@acme.example;Lille'),
    says: ['file section', '2 title', '3 below', '5 below'],
  },
  'a title of those who agreed, which ends it': {
    rows: csv(
      'nom;email;ville',
      'Bajas;;',
      'Rey;leo@acme.example;Lyon',
      'Nouveaux abonnés;;',
      'Sol;paul@acme.example;Lille',
      'STOP;;',
      `Roy;${A};Lyon`,
    ),
    says: ['file section', '2 title', '3 below', '5 below', '6 title', '7 below'],
  },
  'a title of nobody in particular': {
    rows: csv('nom;email;ville', `Roy;${A};Lyon`, 'Section 2;;', 'Sol;paul@acme.example;Lille'),
    says: [],
  },
});
