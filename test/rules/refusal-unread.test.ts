import { describe, expect, it } from 'vitest';
import rule from '../../rules/refusal-unread.js';
import { csv } from '../../src/author.js';
import { cases } from './cases.js';
import { judge } from './harness.js';

const said = (header: string, cell: string, options?: Readonly<Record<string, unknown>>) =>
  judge(rule, {
    rows: [
      ['email', header],
      ['claire@acme.example', cell],
    ],
    ...(options && { options }),
  }).map(({ message, status, channels }) => `${message} ${status} ${channels.length === 4 ? 'all' : channels.join(' ')}`);

describe('a refusal that cannot be read leaves nobody ok', () => {
  it.each([
    ['opt-in / opt-out', 'x', ['column unknown all', 'inColumn unknown all']],
    ['opt-in / opt-out', '', ['column unknown all']],
    ['optout', 'cf. dossier', ['answer unknown all']],
    ['optout', 'inscrit', ['answer unknown all']],
    ['ne_pas_appeler', 'voir Paul', ['answer unknown phone']],
    ['ne_pas_appeler', 'en attente', ['answer unknown phone']],
    ['optout', 'à confirmer', ['answer unknown all']],
    ['optout', '?', ['answer unknown all']],
    ['optin', 'peut-être un jour', ['permission unknown all']],
    ['optin_email', 'non', ['no unknown email']],
    ['optin', 'aucun', ['no unknown all']],
    ['commentaire', 'a refusé, voir son mail', ['words unknown all']],
    ['Résultat d’appel', 'refus, à relire', ['words unknown all']],
  ])('%s = %s', (header, cell, expected) => expect(said(header, cell)).toEqual(expected));

  it.each([
    ['optout', ''],
    ['optout', 'non'],
    ['optout', 'sans réponse'],
    ['optout', 'n/a'],
    ['optout', 'oui'],
    ['optout', '12/03/2024'],
    ['optout', 'ne plus contacter'],
    ['optin', 'oui'],
    ['optin', 'email, téléphone'],
    ['commentaire', 'ne plus contacter'],
    ['commentaire', 'à rappeler mardi'],
    ['commentaire', 'n’est pas opposé à une visite'],
    ['commentaire', 'no objection to a demo'],
    ['Zone', 'Nord'],
  ])('nothing is unread in %s = %s', (header, cell) => expect(said(header, cell)).toEqual([]));

  it('a no in an opt-in column is what the configuration says', () => {
    expect(said('optin', 'non', { optInNo: 'refusal' })).toEqual(['noRefuses opposed all']);
    expect(said('optin', 'non', { optInNo: 'nothing' })).toEqual([]);
  });
});

cases(rule, {
  'a list of allowed channels leaves out the one that is asked': {
    rows: csv(
      'email;telephone;canaux autorisés',
      'a@acme.example;01 99 00 10 00;email, courrier',
      'b@acme.example;01 99 00 10 01;email, téléphone',
    ),
    channels: ['email', 'phone'],
    says: ['2 unlisted canaux autorisés'],
  },
  'what is preferred leaves out none': {
    rows: csv('email;telephone;préférence de contact', 'a@acme.example;01 99 00 10 00;email'),
    channels: ['email', 'phone'],
    says: [],
  },
  'a question by which means leaves out those that its answer does not name': {
    rows: csv(
      'email;telephone;Comment souhaitez-vous être contacté ?',
      'a@acme.example;01 99 00 10 00;email',
      'b@acme.example;01 99 00 10 01;sans préférence',
    ),
    channels: ['email', 'phone'],
    says: ['2 unlisted Comment souhaitez-vous être contacté ?'],
  },
});

const way = (header: string, note: string, cells = 'claire@acme.example;06 39 98 12 34') =>
  csv(`email;telephone;${header}`, `${cells};${note}`);
cases(rule, {
  'no mail, beside an address': { rows: way('commentaire', 'pas de mail'), says: ['words'] },
  'kein Mail, in a status': { rows: way('statut', 'kein Mail'), says: ['words'] },
  'no email, in a column that nobody knows': { rows: way('xyz', 'No e-mail'), says: ['words'] },
  'sin email': { rows: way('commentaire', 'sin email'), says: ['words'] },
  'pas de tel, beside a number': { rows: way('commentaire', 'pas de tél.'), channels: ['phone'], says: ['words'] },
  'no mail, where there is none': { rows: way('commentaire', 'pas de mail', ';06 39 98 12 34'), says: [] },
  'no number, where there is none': { rows: way('commentaire', 'pas de téléphone', 'claire@acme.example;'), channels: ['phone'], says: [] },
  'a note on an address': { rows: way('commentaire', 'pas d’adresse mail connue'), says: [] },
  'no mail read': { rows: way('commentaire', 'pas de mail lu'), says: [] },
  'a city': { rows: way('ville', 'sans mail'), says: [] },
});

const [OWN, OTHER] = ['a@acme.example', 'b@acme.example'];
const underHeader = (cell: string) => ({
  rows: [
    ['email', 'mobile', 'nom', 'Ne pas contacter'],
    [OWN, '06 39 98 12 34', 'Roy', cell],
    [OTHER, '', 'Sol', ''],
  ],
  channels: ['email', 'phone'] as const,
});
cases(rule, {
  'somebody else is named under a header of refusals': { ...underHeader(OTHER), says: [] },
  'two others': { ...underHeader(`${OTHER}; zoe@beta.example`), says: [] },
  'another with a name': { ...underHeader(`Luc Sol ${OTHER}`), says: [] },
  'another number, which may be theirs too': { ...underHeader('06 39 98 56 78'), says: ['2 answer Ne pas contacter'] },
  'another address that may be theirs too': {
    rows: [
      ['email', 'Ne pas contacter'],
      ['anne.roy@acme.example', 'roy.anne@beta.example'],
    ],
    channels: ['email'],
    says: ['2 answer Ne pas contacter'],
  },
  'the row’s own address, which refuses': { ...underHeader(OWN), says: [] },
  'the row’s own and another': { ...underHeader(`${OWN}; ${OTHER}`), says: [] },
  'yes, and another': { ...underHeader(`voir ${OTHER}`), says: ['2 answer Ne pas contacter'] },
  'an address that nobody can read': { ...underHeader('b@acme'), says: ['2 answer Ne pas contacter'] },
  'a file that nobody can read beside another': {
    ...underHeader(`cf. dossier ${OTHER} et autres choses encore`),
    says: ['2 answer Ne pas contacter'],
  },
});
cases(rule, {
  'the one way that a note leaves open is not held back': {
    rows: [
      ['email', 'telephone', 'commentaire'],
      [OWN, '01 99 00 12 34', 'phone only'],
    ],
    channels: ['phone'],
    says: [],
  },
  'the others are': {
    rows: [
      ['email', 'telephone', 'commentaire'],
      [OWN, '01 99 00 12 34', 'phone only'],
    ],
    channels: ['email', 'phone'],
    says: ['2 words commentaire'],
  },
});
cases(rule, {
  'mail that came back, which is of the address alone': {
    rows: csv('email;optout;optin', `${OWN};bounced;`, `${OTHER};;hard bounce`),
    channels: ['email', 'phone'],
    says: [],
  },
  'another word': { rows: csv('email;optout', `${OWN};bouncer`), channels: ['email'], says: ['2 answer optout'] },
});
