import { expect, it } from 'vitest';
import { isFilled } from '../../../src/fields/text/filled-cell.js';
import { phoneUsageOf } from '../../../src/fields/phone/phone-usage.js';

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
