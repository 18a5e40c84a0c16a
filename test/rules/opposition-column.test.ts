import { expect, it } from 'vitest';
import rule from '../../rules/opposition-column.js';
import { csv } from '../../src/author.js';
import { cases } from './cases.js';
import { judge } from './harness.js';
import { table } from './table.js';

const A = 'claire@acme.example';

table(rule, {
  'no such column': { rows: [['email'], [A]], says: [] },
  'optout = 1': {
    rows: [
      ['email', 'optout'],
      [A, '1'],
    ],
    says: ['row 2: opposed'],
  },
  'blank refuses nothing, nor does optout = 0': {
    rows: [
      ['email', 'optout'],
      [A, ''],
      [A, '0'],
      [A, 'non'],
    ],
    says: [],
  },
  'a consent withdrawn is refused until it is given again, and a day to come is not': {
    rows: [
      ['email', 'consentement_date', 'consentement_retire'],
      [A, '2026-11-24', '2026-03-02'],
      [A, '2026-11-25', '2026-03-02'],
    ],
    says: ['row 3: opposed'],
  },
  'neither in nor out': {
    rows: [
      ['email', 'optin', 'optout'],
      [A, '0', '0'],
    ],
    says: [],
  },
  'in and out at once: out wins, and is said': {
    rows: [
      ['email', 'optin', 'optout'],
      [A, '1', '1'],
    ],
    says: ['opposed', 'contradiction'],
  },
  'yes to emails and no to calls is no contradiction': {
    rows: [
      ['email', 'optin_email', 'ne_pas_appeler'],
      [A, 'oui', 'oui'],
    ],
    says: ['opposed'],
  },
  'yes and no to emails is one': {
    rows: [
      ['email', 'optin_email', 'ne_pas_envoyer_email'],
      [A, 'oui', 'oui'],
    ],
    says: ['opposed', 'contradiction'],
  },
  'every way of saying yes beside a tick that refuses emails': {
    rows: [
      ['email', 'consentement', 'optin', 'statut_abonnement', 'ne_pas_envoyer_email', 'optout'],
      [A, 'oui', '', '', '', 'oui'],
      [A, 'oui', '', '', 'oui', ''],
      [A, '', '', 'subscribed', 'oui', ''],
      [A, '', 'oui', '', 'oui', ''],
      [A, 'non', '0', 'pending', 'oui', 'oui'],
      [A, 'oui', '1', 'subscribed', '', '0'],
    ],
    says: [2, 3, 4, 5].flatMap((row) => [`row ${row}: opposed`, `row ${row}: contradiction`]).concat('row 6: opposed'),
  },
  'a consent, then a date of opposition: the person changed their mind': {
    rows: [
      ['email', 'consentement', 'date_opposition'],
      [A, 'oui', '2026-03-02'],
    ],
    says: ['opposed'],
  },
  'a refusal in a comment or a tag': {
    rows: [
      ['email', 'commentaire', 'tags'],
      [A, 'STOP', ''],
      [A, 'NPAI, ne plus contacter', ''],
      [A, '', 'vip, désinscrit'],
      [A, 'NPAI', ''],
      [A, 'ouvert non-stop', ''],
      [A, 'ne pas rappeler avant lundi', ''],
    ],
    says: ['row 2: opposed', 'row 3: opposed', 'row 4: opposed'],
  },
  'the word of a mailing tool': {
    rows: [
      ['email', 'statut_abonnement'],
      [A, 'Unsubscribed'],
      [A, 'désinscrit'],
      [A, 'Active'],
    ],
    says: ['row 2: opposed', 'row 3: opposed'],
  },
  'a date of opposition is an opposition': {
    rows: [
      ['email', 'date_opposition'],
      [A, '2024-05-06'],
      [A, ''],
    ],
    says: ['row 2: opposed'],
  },
});

it('a list of the directories named in free text refuses calls, messages and letters; the telephone company does not', () => {
  const said = (commentaire: string) =>
    judge(rule, {
      rows: [
        ['email', 'commentaire'],
        [A, commentaire],
      ],
    }).map(({ channels }) => channels);
  for (const text of ['inscrite en liste rouge', 'Liste Orange depuis 2021', 'liste-rouge', 'vip, liste orange']) {
    expect(said(text), text).toEqual([['phone', 'sms', 'post']]);
  }
  for (const text of [
    'n’est pas en liste rouge',
    'n’est plus sur la liste orange',
    'fichier liste Orange Business',
    'client Orange',
    'carton rouge',
  ]) {
    expect(said(text), text).toEqual([]);
  }
});

it('“do not call” leaves email free', () => {
  const [said] = judge(rule, {
    rows: [
      ['email', 'ne_pas_appeler'],
      [A, 'oui'],
    ],
  });
  expect(said?.channels).not.toContain('email');
  expect(said?.channels).toContain('phone');
});

cases(rule, {
  'columns of channels under the name of their group': {
    rows: csv(
      ';;;Ne pas contacter par;;',
      'nom;email;tel;email;tél;SMS',
      'Roy;a@acme.example;01 99 00 10 00;x;;',
      'Sol;b@acme.example;01 99 00 10 01;;;',
    ),
    says: ['3 opposed'],
  },
  'the only way to be contacted refuses the others, and a wish refuses none': {
    rows: csv(
      'email;telephone;préférence de contact',
      'a@acme.example;01 99 00 10 00;Courrier uniquement',
      'b@acme.example;01 99 00 10 01;Kein Telefon',
      'c@acme.example;01 99 00 10 02;Téléphone',
    ),
    channels: ['email', 'phone'],
    says: ['2 opposed', '3 opposed'],
  },
});

cases(rule, {
  'their own address in a column of refusals': {
    rows: csv('email;optout', 'claire@acme.example;Claire@acme.example', 'paul@acme.example;'),
    says: ['2 opposed'],
  },
  'their own address in a note': {
    rows: csv('email;remarques', 'claire@acme.example;ne pas contacter claire@acme.example'),
    says: ['2 opposed'],
  },
  'the only addresses, under a header of refusals': {
    rows: csv('nom;Blacklist email', 'Roy;claire@acme.example', 'Petit;'),
    says: ['2 opposed'],
  },
});

it('takes no bounce for a refusal, and no unsubscription for a bounce', () => {
  const rows = [
    ['email', 'statut_abonnement'],
    ['a@acme.example', 'bounced'],
    ['b@acme.example', 'unsubscribed'],
    ['c@acme.example', 'cleaned'],
  ];
  expect(judge(rule, { rows }).map(({ at, message }) => `${at} ${message}`)).toEqual(['row 3 opposed', 'row 4 opposed']);
});
