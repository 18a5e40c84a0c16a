import { describe, expect, it } from 'vitest';
import { resolveColumns } from '../../../src/fields/columns/resolve-columns.js';
import { makeValueReaders } from '../../../src/fields/columns/values/value-readers.js';
import { makeAudienceReader, makePrivatePersonReader } from '../../../src/fields/company/private-person.js';
import type { FieldName } from '../../../src/model/contact/field.js';
import { contactOf } from '../fake-contact.js';

/** Of a file of two kinds of contacts, one row: the header of the column that says that it is a private person. */
const saidIn = (row: Readonly<Record<string, string>>, usual: Readonly<Record<string, string>> = {}): string | undefined => {
  const headers = [...new Set([...Object.keys(row), ...Object.keys(usual)])];
  const cells = (of: Readonly<Record<string, string>>) => headers.map((header) => of[header] ?? '');
  const columns = resolveColumns(headers, [cells(row), cells(usual)], {}, makeValueReaders('FR'));
  const fields: Partial<Record<FieldName, string>> = {};
  for (const { column, field } of columns) if (field) fields[field] = cells(row)[column] ?? '';
  const contact = { ...contactOf(fields), cell: (column: number) => cells(row)[column] ?? '' };
  expect(makeAudienceReader({ columns, audience: 'consumer' })(contact)).toBe('consumer');
  const said = makePrivatePersonReader({ columns })?.(contact);
  expect(makeAudienceReader({ columns, audience: 'business' })(contact)).toBe(said ? 'consumer' : 'business');
  return said?.header;
};

describe('a row that says that its contact is a private person', () => {
  it('in a column of who contacts are', () => {
    expect(saidIn({ 'Type de client': 'Particulier' }, { 'Type de client': 'Professionnel' })).toBe('Type de client');
    expect(saidIn({ Kundentyp: 'Privat' }, { Kundentyp: 'Firma' })).toBe('Kundentyp');
    expect(saidIn({ IsPersonAccount: 'true' }, { IsPersonAccount: 'false' })).toBe('IsPersonAccount');
  });
  it('in a column of legal forms or of trades', () => {
    expect(saidIn({ 'Forme juridique': 'Particulier' }, { 'Forme juridique': 'SARL' })).toBe('Forme juridique');
    expect(saidIn({ 'Statut juridique': 'Personne physique non professionnelle' }, { 'Statut juridique': 'EARL' })).toBe(
      'Statut juridique',
    );
    expect(saidIn({ Activité: 'Particulier' }, { Activité: 'Boulangerie' })).toBe('Activité');
    expect(saidIn({ 'Forme juridique': 'Personne physique' }, { 'Forme juridique': 'SARL' })).toBeUndefined();
  });
  it('in another column, beside its own words', () => {
    expect(saidIn({ Statut: 'Client particulier' }, { Statut: 'Prospect' })).toBe('Statut');
    expect(saidIn({ Tags: 'salon 2026; B2C' }, { Tags: 'newsletter' })).toBe('Tags');
    // Nothing in the sample showed what the column is.
    expect(saidIn({ Type: 'Particulier' }, { Type: 'Restaurant' })).toBe('Type');
  });
  it('in place of a company', () => {
    expect(saidIn({ Société: 'Particulier' })).toBe('Société');
    expect(saidIn({ Société: 'N/A (particulier)' })).toBe('Société');
    expect(saidIn({ Entreprise: 'Privé' })).toBe('Entreprise');
  });
  it.each(['M. et Mme Petit', 'Mme ou M. Long', 'Herr und Frau Roth', 'Propriétaire occupant', 'Au chômage', 'Femme au foyer'])(
    'two who live together, or somebody without work, in place of a company: %s',
    (company) => {
      expect(saidIn({ Société: company })).toBe('Société');
      expect(saidIn({ Société: company, SIREN: '552100554' })).toBeUndefined();
    },
  );
  it.each(['Foyer', 'Retraité', 'Étudiante', 'Famille Durand', 'Haushalt'])('a household, where nothing is of work: %s', (company) => {
    expect(saidIn({ Nom: 'Durand', Société: company })).toBe('Société');
    expect(saidIn({ Nom: 'Durand', Société: company, Fonction: 'Agent général' })).toBeUndefined();
  });
  it.each([
    'Particulier',
    'Sans emploi',
    'Demandeuse d’emploi',
    'étudiant(e)',
    'Privatperson',
    'Hausfrau',
    'casalinga',
    'desempleado',
    'werkloos',
  ])('in place of a function: %s', (job) => {
    expect(saidIn({ Fonction: job })).toBe('Fonction');
  });
  it.each([
    { Société: 'M et M Conseil' },
    { Société: 'Monsieur Meuble' },
    { Société: 'Famille Perrin', Nom: 'Durand' },
    { Société: 'Foyer des jeunes travailleurs' },
    { Société: 'Madame et ses amies', Nom: 'Durand' },
    { Société: 'Bativert', Fonction: 'Étudiante' },
    { Société: 'Bativert', Fonction: 'Sans emploi' },
    { Fonction: 'Responsable marché des particuliers' },
    { Fonction: 'Particuliers' },
    { Fonction: 'B2C' },
    { Fonction: 'Garde particulier' },
    { Fonction: 'Student Advisor' },
  ])('professionals stay professionals: %o', (row) => {
    expect(saidIn(row)).toBeUndefined();
  });
  it('a natural person without a business', () => {
    expect(saidIn({ Nature: 'Personne physique', SIREN: '' }, { Nature: 'Personne morale', SIREN: '552100554' })).toBe('Nature');
    for (const company of ['', 'N/A', 'Particulier', 'Claire Durand', 'DURAND'])
      expect(
        saidIn(
          { 'Contact Type': 'Individual', 'First Name': 'Claire', 'Last Name': 'Durand', Employer: company },
          { 'Contact Type': 'Organization', Employer: 'Verlog' },
        ),
      ).toBeDefined();
  });
  it('and no individual who works somewhere, of a kind of record', () => {
    expect(
      saidIn(
        { 'Contact Type': 'Individual', 'First Name': 'Claire', 'Last Name': 'Durand', 'Current Employer': 'Bativert' },
        { 'Contact Type': 'Organization', 'Current Employer': 'Verlog' },
      ),
    ).toBeUndefined();
    expect(
      saidIn({ 'Type de client': 'Particulier', Société: 'Bativert' }, { 'Type de client': 'Professionnel', Société: 'Verlog' }),
    ).toBeDefined();
  });
  it('and one that says nothing of the kind', () => {
    expect(saidIn({ 'Type de client': 'Professionnel' }, { 'Type de client': 'Particulier' })).toBeUndefined();
    expect(saidIn({ Nature: 'Personne physique', SIREN: '552100554' }, { Nature: 'Personne morale' })).toBeUndefined();
    expect(saidIn({ Nom: 'Particulier', Société: 'Particulier' })).toBeUndefined();
    expect(saidIn({ Société: 'Particulier', SIREN: '552100554' })).toBeUndefined();
    expect(saidIn({ Société: 'Particulier', 'Forme juridique': 'SARL' })).toBeUndefined();
    expect(saidIn({ Nom: 'Particulier', Société: 'Acme' })).toBeUndefined();
    expect(saidIn({ Fonction: 'Conseiller clientèle particuliers' })).toBeUndefined();
    expect(saidIn({ Segment: 'B2B2C' }, { Segment: 'B2B' })).toBeUndefined();
    expect(saidIn({ Secteur: 'vente B2C' })).toBeUndefined();
    expect(saidIn({ 'Business model': 'B2C' })).toBeUndefined();
    expect(saidIn({ Type: 'Privé' }, { Type: 'Public' })).toBeUndefined();
    expect(saidIn({ Type: 'Residential' }, { Type: 'Commercial' })).toBeUndefined();
    expect(saidIn({ Segment: 'Grand public' }, { Segment: 'Luxe' })).toBeUndefined();
  });
});
