import { describe, expect, it } from 'vitest';
import { personsOnSheet } from '../../../src/fields/person/sheets/named-sheet.js';

describe('whom a sheet lists', () => {
  it.each([
    'Décès',
    'DÉCÉDÉS',
    'Liste des décès 2026',
    'Clients décédés',
    'DCD',
    'Deceased',
    'Verstorbene Kunden',
    'Fallecidos',
    'Falecidos',
    'Deceduti',
    'Successions',
  ])('%s: the dead', (name) => expect(personsOnSheet(name)).toBe('deaths'));
  it.each([
    'Tutelles',
    'Tutelle et curatelle',
    'Majeurs protégés',
    'Sous curatelle',
    'Mesures de protection',
    'Guardianship',
    'unter Betreuung',
    'sotto tutela',
    'Mineurs',
    'Minderjarigen',
    'Menores de edad',
  ])('%s: the protected', (name) => expect(personsOnSheet(name)).toBe('protected'));
  it.each([
    'Clients',
    'Garantie décès',
    'Assurance décès',
    'Protection juridique',
    'Protection',
    'Majeurs',
    'Edad',
    'Betreuung',
    'Tuteurs',
    'Mortier',
    '2026',
    'Liste',
    '',
  ])('%j: nobody in particular', (name) => expect(personsOnSheet(name)).toBeUndefined());
});
