import { describe, expect, it } from 'vitest';
import { isPersonalLine, notesPrivatePerson } from '../../../src/fields/company/private-words.js';

describe('notes of private persons', () => {
  it.each([
    ...[
      'c’est un particulier',
      'tombe chez un particulier',
      'Particulier',
      'Vendeur particulier',
      'particulier acquéreur',
      'private seller',
      'privater Verkäufer',
      'il s’agit d’une particulière',
      'is a private person',
      'ist eine Privatperson',
    ],
    ...['es un particular', 'è un privato', 'is een particulier', 'relancé 2 fois, c‘est un particulier'],
  ])('a person: %s', (text) => expect(notesPrivatePerson(text)).toBe('person'));
  it.each([
    ...[
      'numéro perso',
      'tel personnel',
      'c’est le domicile',
      'tombe sur son domicile',
      'n° domicile',
      'portable privé',
      'private number',
      'home phone',
    ],
    ...['Privatnummer', 'private Telefonnummer', 'número particular', 'numero privato', 'telefono di casa', 'privénummer', 'num‚ro perso'],
  ])('the number of a home: %s', (text) => expect(notesPrivatePerson(text)).toBe('number'));
  it.each([
    ...[
      '',
      'très bon contact',
      'vend aux particuliers',
      'intervient chez un particulier',
      'ce n’est pas un particulier',
      'client : un particulier',
    ],
    ...[
      'chantier chez un particulier',
      'hôtel particulier',
      'intérêt particulier',
      'domicile de la société',
      'Perso',
      'pas un numéro perso',
      'secteur privé',
    ],
    ...[
      'perso très sympa',
      'rappeler sur son numéro direct',
      'service à domicile',
      'siège social au domicile',
      'm’a donné son numéro perso',
      'home office',
    ],
  ])('neither: %s', (text) => expect(notesPrivatePerson(text)).toBeUndefined());
});

describe('words beside a number', () => {
  it.each([
    '06 39 98 00 11 (portable perso)',
    '0639980011 (perso)',
    '06 39 98 00 11 - privé',
    '+49 151 0000 privat',
    '0639980011 domicile',
  ])('%s are of a line of somebody’s own', (text) => expect(isPersonalLine(text)).toBe(true));
  it.each([
    '06 39 98 00 14 (pro)',
    '+33 (0)6 39 98 00 11',
    '01 99 00 12 34 (standard)',
    '06 39 98 00 11 Mme Perso',
    '0639980011 / 0139980011',
  ])('%s are not', (text) => expect(isPersonalLine(text)).toBe(false));
});
