import { expect, it } from 'vitest';
import rule from '../../rules/directory-antiprospection.js';
import { judge } from './harness.js';
import { table } from './table.js';

const T = '01 99 00 12 34';
const HEAD = ['telephone', 'mention_annuaire'];

table(rule, {
  'no mention, and no column of mentions': { rows: [['telephone'], [T]], says: [] },
  'refusals, publications, blanks': {
    rows: [HEAD, [T, 'liste orange'], [T, 'liste rouge'], [T, 'liste blanche'], [T, ''], [T, 'non']],
    says: ['row 2: refuses', 'row 3: unlisted'],
  },
  'a mention that nobody can read is not taken for none': { rows: [HEAD, [T, 'oui'], [T, 'code 17']], says: ['unclear', 'unclear'] },
  'nor one that is pending': {
    rows: [
      ['telephone', 'mention_annuaire'],
      [T, 'en attente'],
      [T, '?'],
      [T, 'NPA'],
      [T, '12/10/2026'],
      [T, 'non'],
    ],
    says: ['row 2: unclear', 'row 3: unclear', 'row 4: unclear', 'row 5: unclear'],
  },
  'a company named Orange is no mention': {
    rows: [
      ['societe', 'telephone', 'email', 'mention_annuaire', 'source', 'tags'],
      ['Orange', T, 'paul@orange.example', '', 'Orange', 'orange'],
    ],
    says: [],
  },
  'of several columns the strictest speaks': {
    rows: [
      ['telephone', 'mention_annuaire', 'mention_annuaire'],
      [T, 'publié', 'liste orange'],
      [T, 'liste orange', 'liste rouge'],
    ],
    says: ['row 2: refuses', 'row 3: unlisted'],
  },
  'nobody on the red list comes from a directory': {
    rows: [
      ['telephone', 'mention_annuaire', 'source'],
      [T, 'liste rouge', 'Pages Jaunes'],
      [T, 'liste rouge', 'formulaire'],
      [T, 'liste orange', 'Pages Jaunes'],
    ],
    says: ['row 2: unlisted', 'row 2: source', 'row 3: unlisted', 'row 4: refuses'],
  },
  'a client': {
    rows: [
      ['telephone', 'mention_annuaire', 'statut'],
      [T, 'liste orange', 'client'],
      [T, 'liste orange', 'ancien client'],
    ],
    says: ['row 2: client', 'row 3: refuses'],
  },
  'a campaign of emails uses no directory': { rows: [HEAD, [T, 'liste orange']], channels: ['email'], says: [] },
  'one of letters does': { rows: [HEAD, [T, 'liste orange']], channels: ['post'], says: ['refuses'] },
});

it('bars calls, messages and letters, but not the one that the person consented to', () => {
  const [said] = judge(rule, { rows: [HEAD, [T, 'liste orange']] });
  expect(said).toMatchObject({ severity: 'error', status: 'opposed', channels: ['phone', 'sms', 'post'] });
  const [less] = judge(rule, {
    rows: [
      ['telephone', 'mention_annuaire', 'optin_telephone'],
      [T, 'liste orange', 'oui'],
    ],
  });
  expect(less?.channels).toEqual(['sms', 'post']);
});

it('names the article and what not to do, in both languages', () => {
  expect(rule.messages.refuses.en).toMatch(/R10.*do not call/);
  expect(rule.messages.refuses.fr).toMatch(/R10.*ne l’appelez pas/);
});

it('leaves whoever bears such a mention to be checked', () =>
  expect(
    judge(rule, {
      rows: [
        ['telephone', 'mention_annuaire'],
        [T, 'demande reçue'],
      ],
    }).map(({ message, status }) => `${message} ${status}`),
  ).toEqual(['unclear unknown']));
