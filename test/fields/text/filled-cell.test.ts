import { expect, it } from 'vitest';
import { phoneUsageOf } from '../../../src/fields/phone/phone-usage.js';
import { isFilled } from '../../../src/fields/text/filled-cell.js';

it.each(['DRH', 'Nathalie', 'Naf 6201Z', '62.01Z', 'Sans-souci SARL', 'X-Ray', 'Inconnu au bataillon', '10'])(
  '%s tells something',
  (text) => {
    expect(isFilled(text)).toBe(true);
  },
);

it.each([
  '',
  '-',
  '…',
  'N/A',
  'n.a.',
  'NC',
  'non renseigné',
  'Non renseignée',
  'inconnue',
  'aucun',
  'à compléter',
  'xxx',
  '0',
  '00.00Z',
  'null',
])('“%s” tells nothing', (text) => {
  expect(isFilled(text)).toBe(false);
});

it.each([
  ['perso', 'personal'],
  ['Personnel', 'personal'],
  ['privée', 'personal'],
  ['pro', 'professional'],
  ['Professionnelle', 'professional'],
  ['standard', 'professional'],
  ['mobile', 'unknown'],
  ['', 'unknown'],
])('a phone called “%s” is %s', (text, use) => {
  expect(phoneUsageOf(text)).toBe(use);
});
