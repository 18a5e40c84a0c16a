import { describe, expect, it } from 'vitest';
import { resolveColumns } from '../../../src/fields/columns/resolve-columns.js';
import { makeValueReaders } from '../../../src/fields/columns/values/value-readers.js';

const fieldOf = (header: string, values: readonly string[]): string | undefined =>
  resolveColumns(
    ['Email', header],
    values.map((value, at) => [`a${at}@acme.example`, value]),
    {},
    makeValueReaders('FR'),
  )[1]?.field;

describe('a column of who is a client', () => {
  it.each<readonly [string, ...string[]]>([
    ['Type', 'Client', 'Prospect', 'Ancien client'],
    ['Type', 'Client', 'Adhérent', 'Stagiaire', 'Fournisseur'],
    ['Type de tiers', 'Client', 'Fournisseur'],
    ['Catégorie', 'Client', 'Prospect', ''],
    ['Typ', 'Kunde', 'Interessent'],
    ['Tipo', 'Cliente', 'Prospecto'],
    ['Category', 'Customer', 'Lead'],
  ])('%s', (header, ...values) => expect(fieldOf(header, values)).toBe('status'));

  it.each<readonly [string, ...string[]]>([
    ['Type', 'Hôtel', 'Restaurant', 'Bar'],
    ['Type', 'SARL', 'SAS', 'SA', 'Client'],
    ['Type', 'Particulier', 'Professionnel'],
    ['Catégorie', 'Vin', 'Bière', 'Client'],
    ['Auteur', 'Client', 'Commercial'],
    ['Sent by', 'Customer', 'Agent'],
    ['Type', '', ''],
  ])('no such thing: %s', (header, ...values) => expect(fieldOf(header, values)).not.toBe('status'));

  it.each([
    'Date effet',
    'Date d’effet',
    'Date de prise d’effet',
    'Client depuis',
    'Contract start date',
    'Policy start date',
    'Vertragsbeginn',
    'Kunde seit',
    'Fecha de inicio de contrato',
    'Data inizio contratto',
  ])('the beginning of a relation: %s', (header) => expect(fieldOf(header, ['02/01/2018'])).toBe('relationStartAt'));
});
