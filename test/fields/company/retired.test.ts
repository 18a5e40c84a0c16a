import { describe, expect, it } from 'vitest';
import { mayBeRetired, saysRetired } from '../../../src/fields/company/retired.js';

const through = (text: string): boolean => {
  const bytes = new TextEncoder().encode(text);
  return mayBeRetired(bytes, 0, bytes.length);
};

describe('whoever has retired, by the title of their job', () => {
  it.each([
    'Retraité',
    'retraitée',
    'RETRAITE',
    'Retraité(e)',
    'Retraité depuis 2024',
    'En retraite',
    'à la retraite',
    'Ancien directeur, retraité',
    'Directeur commercial (retraité)',
    'Directrice en retraite',
    'ex-DRH - retraitée',
    'Jeune retraité',
    'Retired',
    'Retired (ex-CEO)',
    'Retired engineer',
    'CEO, retired',
    'im Ruhestand',
    'Geschäftsführer im Ruhestand',
    'Rentner',
    'Pensionär',
    'pensioniert',
    'Jubilado',
    'Jubilada',
    'Pensionato',
    'Direttore in pensione',
    'Gepensioneerd',
  ])('%s', (text) => expect([saysRetired(text), through(text)]).toEqual([true, true]));

  it.each([
    'Directeur',
    'Responsable retraite et prévoyance',
    'Gestionnaire retraite',
    'Directeur retraite',
    'Conseiller en retraite',
    'Consultante en retraite',
    'Directrice de maison de retraite',
    'Caisse de retraite',
    'Futur retraité',
    'Bientôt à la retraite',
    'Départ en retraite prévu',
    'Présidente, association de retraités',
    'Animateur retraités',
    'Retirement planner',
    'Head of Retirement Services',
    'Semi-retired',
    'not retired',
    'Retired people coordinator',
    'Pension fund manager',
    'Rentenberater',
    'Responsabile pensioni',
    'Chargée des jubilés',
    '',
  ])('not: %s', (text) => expect(saysRetired(text)).toBe(false));
});
