import { expect, it } from 'vitest';
import rule from '../../rules/sirene-partial-diffusion.js';
import { judge } from './harness.js';
import { table } from './table.js';

const A = 'claire@acme.example';
const S = '732829320';
const HEAD = ['email', 'siren', 'statutDiffusionUniteLegale', 'statutDiffusionEtablissement'];

table(rule, {
  'no SIREN and no status: not our business, even with [ND] in a cell': {
    rows: [
      ['email', 'nom'],
      [A, '[ND]'],
    ],
    says: [],
  },
  'the status of the unit, of the establishment, of both, of none': {
    rows: [HEAD, [A, S, 'P', 'O'], [A, S, 'O', 'P'], [A, S, 'P', 'P'], [A, S, 'O', 'O'], [A, S, '', '']],
    says: ['row 2: partial', 'row 3: partial', 'row 4: partial'],
  },
  'the letter of before 2023, and the words': {
    rows: [HEAD, [A, S, 'N', ''], [A, S, 'Partiellement diffusible', ''], [A, S, 'Diffusible', '']],
    says: ['row 2: partial', 'row 3: partial'],
  },
  'a status that cannot be read is not clear, but beside a P it is P': {
    rows: [HEAD, [A, S, 'X', 'O'], [A, S, 'O', 'X'], [A, S, 'X', 'P'], [A, S, 'P', 'X']],
    says: ['row 2: unclear', 'row 3: unclear', 'row 4: partial', 'row 5: partial'],
  },
  'withheld cells, whatever the status says': {
    rows: [
      [...HEAD, 'prenom', 'ville'],
      [A, S, 'O', 'O', '[ND]', 'Lyon'],
      [A, S, '', '', 'Claire', '[ND]'],
      [A, S, 'O', 'O', 'Claire', 'Lyon'],
    ],
    says: ['row 2: partial', 'row 3: partial'],
  },
  'withheld cells where the statuses were cut away': {
    rows: [
      ['email', 'siret', 'nom', 'adresse'],
      [A, '73282932000074', '[ND]', ''],
      [A, '73282932000074', 'Martin', '[ND] [ND]'],
      [A, '73282932000074', 'Martin', '1 rue des Lilas'],
    ],
    says: ['row 2: partial', 'row 3: partial'],
  },
  'a legal person proven by SIREN and form, and one whose form is a person’s': {
    rows: [
      [...HEAD, 'categorie_juridique'],
      [A, S, 'P', 'P', '5499'],
      [A, S, 'P', 'P', '1000'],
      [A, '732829321', 'P', 'P', '5499'],
      [A, S, 'P', 'P', ''],
    ],
    says: ['row 2: legalPerson', 'row 3: partial', 'row 4: partial', 'row 5: partial'],
  },
  'a client is known otherwise, a former one no more': {
    rows: [
      [...HEAD, 'statut'],
      [A, S, 'P', 'P', 'client'],
      [A, S, 'P', 'P', 'ancien client'],
      [A, S, 'P', 'P', 'prospect'],
    ],
    says: ['row 3: partial', 'row 4: partial'],
  },
  'a blank status is told only of what comes from SIRENE': {
    rows: [
      [...HEAD, 'source'],
      [A, S, '', '', 'base SIRENE'],
      [A, S, '', '', 'salon'],
      [A, S, 'O', '', 'base SIRENE'],
    ],
    says: ['row 2: blank'],
  },
});

it('bars every channel as opposed, but for those that the person consented to', () => {
  const [said] = judge(rule, { rows: [HEAD, [A, S, 'P', 'O']] });
  expect(said).toMatchObject({ severity: 'error', status: 'opposed', channels: ['email', 'phone', 'sms', 'post'] });
  const [less] = judge(rule, {
    rows: [
      [...HEAD, 'optin_email'],
      [A, S, 'P', 'O', 'oui'],
    ],
  });
  expect(less?.channels).toEqual(['phone', 'sms', 'post']);
});

it('is a warning for a legal person, in both languages', () => {
  expect(rule.messages.legalPerson).toMatchObject({ severity: 'warning' });
  expect(rule.messages.legalPerson.en).toMatch(/company’s record/);
  expect(rule.messages.legalPerson.fr).toMatch(/personne morale/);
});
