import { describe, expect, it } from 'vitest';
import { looksLikePerson } from '../../../src/fields/person/person-name.js';

describe('a text looks like the name of somebody', () => {
  it.each([
    'Martin Dupontel',
    'Anna Schmidt',
    'Piotr Wiśniewski',
    'Giorgio Bianchessi',
    'Import GIORGIO BIANCHESSI',
    'via Tom Harris',
    'Carte de visite Sophie Bernard',
    'bouche à oreille (Kevin Marchandeau)',
    'LinkedIn de Kowalczykowa Anna',
    'polecenie Anna Nowak',
    'Kunde von Herrn Kellermeister',
    'Visitenkarte von Anna Kellermeister',
    'biglietto da visita di Giulia Ferri',
    'Tarjeta de Javier Pons',
    'via Wouter de Graaf',
    'Empf. Frau Müller',
    'J. Dupontel',
  ])('%s', (text) => expect(looksLikePerson(text)).toBe(true));
  it.each([
    'Salon Global Industrie 2026',
    'SIRENE',
    'LinkedIn',
    'LinkedIn Sales Navigator',
    'Hannover Messe',
    'Visitenkarte Messe',
    'bouche à oreille',
    'Kontaktformular Website',
    'Cartes de visite salon',
    'Targi Poznań 2026',
    'Fiera Milano',
    'Pan European Summit',
    'Chambre de commerce de Saint-Étienne',
  ])('and not: %s', (text) => expect(looksLikePerson(text)).toBe(false));
});
