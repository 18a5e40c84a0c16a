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

describe('a column of who contacts are', () => {
  it.each<readonly [string, ...string[]]>([
    ['Type de client', 'Particulier', 'Professionnel', 'Professionnel'],
    ['Type client', 'PART', 'PRO', 'PRO'],
    ['Segment', 'B2C', 'B2B'],
    ['Kundentyp', 'Privat', 'Firma'],
    ['Catégorie', 'particulier', ''],
    ['Nature', 'personne physique', 'personne morale'],
    ['Statut professionnel', 'retraité', 'étudiant', 'salarié'],
    ['Lifecycle', 'B2C', 'B2B'],
    ['Account type', 'Person account', 'Business account'],
    ['Type', 'Particulier', 'Professionnel', 'Professionnel'],
    ['Tipo cliente', 'Privato', 'Azienda'],
    ['Tipo de cliente', 'Particular', 'Empresa'],
    ['Klanttype', 'Particulier', 'Zakelijk'],
    ['IsPersonAccount', 'true', 'false', 'false'],
    ['Particulier', 'oui', 'non', ''],
    ['particulier_ou_professionnel', 'x', 'y'],
    ['Particulier ou professionnel', 'x', 'y'],
    ['Consumer or business', 'x', 'y'],
  ])('%s', (header, ...values) => expect(fieldOf(header, values)).toBe('audience'));

  it.each<readonly [string, ...string[]]>([
    ['Type', 'Hôtel', 'Restaurant', 'Traiteur'],
    ['Type', 'Particulier', 'Hôtel', 'Restaurant', 'Traiteur', 'Bar'],
    ['Type', 'Public', 'Privé', 'Privé'],
    ['Type', 'Privé', 'Privé'],
    ['Type', 'Residential', 'Commercial'],
    ['Segment', 'Grand public', 'Grand public'],
    ['Type de client', 'Prospect', 'Client'],
    ['Statut', 'Client', 'Prospect'],
    ['Statut', 'Client particulier', 'Prospect'],
    ['Nom', 'Particulier', 'Martin'],
    ['Société', 'Particulier', 'Acme', 'Particulier'],
    ['Fonction', 'Conseiller clientèle particuliers', 'Responsable marché des particuliers'],
    ['Segment', 'B2B2C', 'B2B'],
    ['Secteur', 'vente B2C', 'vente B2B'],
    ['Business model', 'B2C', 'B2B'],
    ['Forme juridique', 'Personne physique', 'SARL'],
    ['Particulier', 'Jean', 'Paul'],
  ])('%s: %s is none', (header, ...values) => expect(fieldOf(header, values)).not.toBe('audience'));
});
