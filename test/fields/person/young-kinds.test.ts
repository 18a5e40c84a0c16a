import { describe, expect, it } from 'vitest';
import { resolveColumns } from '../../../src/fields/columns/resolve-columns.js';
import { makeValueReaders } from '../../../src/fields/columns/values/value-readers.js';
import { kindOfPerson, youngByKind } from '../../../src/fields/person/ages/young-kinds.js';
import { deathAskedIn } from '../../../src/fields/person/asked-columns.js';
import { foldHeader } from '../../../src/fields/text/fold-header.js';

const readers = makeValueReaders('FR');
const columnOf = (header: string, cells: readonly string[]) =>
  resolveColumns(
    [header, 'Nom'],
    cells.map((cell, at) => [cell, `Roy ${at}`]),
    {},
    readers,
  )[0];

describe('what kind of account, card or member somebody is', () => {
  it.each([
    ['Type de compte', 'Mineur', 'pupil'],
    ['Type de compte', 'Compte enfant', 'pupil'],
    ['Type de compte', '13-17 ans', 17],
    ['Type carte', 'Enfant', 'pupil'],
    ['Type carte', 'Junior', 'pupil'],
    ['Carte', 'Carte Kids', 'pupil'],
    ['Carte', 'Carte Junior -12 ans', 'pupil'],
    ['Carte', 'Carte Or', undefined],
    ['Type d’abonnement', 'Ado 14-17', 16],
    ['Type d’abonnement', 'Junior', 'pupil'],
    ['Abonnement', 'Étudiant', undefined],
    ['Type d’abonnement', 'Jeune', undefined],
    ['Type d’abonnement', 'Jeune (12-17 ans)', 16],
    ['Type d’abonnement', 'Famille', undefined],
    ['Formule', 'Kids', 'pupil'],
    ['Formule', 'Premium', undefined],
    ['Membership type', 'Child', 'pupil'],
    ['Beitragsgruppe', 'Kinder bis 14', 13],
    ['Beitragsgruppe', 'Bambini', 'pupil'],
    ['Beitragsgruppe', 'U12', 11],
    ['Beitragsgruppe', 'Jugend (14-17)', 16],
    ['Beitragsgruppe', 'Enfant', 'pupil'],
    ['Beitragsgruppe', 'Erwachsene', undefined],
    ['Beitragsgruppe', 'Ehepaar', undefined],
    ['Beitragsgruppe', 'Jugendtrainer', undefined],
    ['Contributiegroep', 'Jeugdlid', 'pupil'],
    ['Guest classification', 'Child', 'pupil'],
    ['Guest type', 'Infant', 'pupil'],
    ['Guest type', 'Adult', undefined],
    ['Guest type', 'Senior', undefined],
    ['Tipo de huésped', 'Niño', 'pupil'],
    ['Type de voyageur', 'Enfant', 'pupil'],
    ['Tipo ospite', 'Bambino', 'pupil'],
    ['Offre', 'Pass Ado (15-17 ans)', 16],
    ['Offre', 'Jouet enfant 3-12 ans', undefined],
    ['Produit', 'Carte Junior -18', 17],
    ['Produit', 'Vélo enfant', undefined],
    ['Produit', 'Carte Or', undefined],
    ['Carte', 'Carte Jeunesse musicale', undefined],
    ['Profil', 'moins de 18 ans', 17],
    ['Rôle dans le foyer', 'Enfant', 'pupil'],
    ['Account type', 'Child', 'pupil'],
    ['Tipo tessera', 'Minorenne', 'pupil'],
    ['Tipo tarjeta', 'Menor', 'pupil'],
    ['Kontotyp', 'Kinderkonto', 'pupil'],
    ['Ruolo familiare', 'Figlio', 'pupil'],
    ['Catégorie adhérent', 'Jeunes (12-17 ans)', 16],
    ['Catégorie adhérent', 'Enfant (6-11 ans)', 10],
    ['Catégorie adhérent', 'Jeune (- de 18 ans)', 17],
    ['Catégorie adhérent', 'U15', 14],
    ['Catégorie adhérent', 'U17 F', 16],
    ['Catégorie adhérent', 'Poussin', 'pupil'],
    ['Catégorie adhérent', 'Louveteau', 'pupil'],
    ['Catégorie', 'Enfant', 'pupil'],
    ['Catégorie', 'Jeunes U15', 14],
    ['Statut', 'Enfant', 'pupil'],
    ['Groupe(s)', 'Enfant', 'pupil'],
    ['Formule', 'Enfant', 'pupil'],
    ['Section', 'Minimes filles', 'pupil'],
    ['Cotisation', 'Enfant - de 12 ans', 11],
    ['Licence', 'Enfant', 'pupil'],
    ['Gruppe', 'C-Jugend', 'pupil'],
    ['Team', 'U13', 12],
    ['Category', 'Child', 'pupil'],
    ['Categoría', 'Alevín', 'pupil'],
    ['Squadra', 'Pulcini', 'pupil'],
    ['Groep', 'Welpen', 'pupil'],
    ['Profil', 'Jeunes (12-17 ans)', 16],
    ['Catégorie adhérent', 'Jeune', undefined],
    ['Catégorie adhérent', 'Jeunes (18-25 ans)', 24],
    ['Catégorie adhérent', 'Famille (enfants 6-11 ans)', undefined],
    ['Catégorie adhérent', 'Senior', undefined],
    ['Catégorie', 'Enfants', undefined],
    ['Catégorie', 'Jeune entreprise (5-10 ans)', undefined],
    ['Catégorie', '5-10 ans', undefined],
    ['Catégorie', 'A', undefined],
    ['Section', 'U', undefined],
    ['Groupe', 'Benjamin Roux', undefined],
    ['Statut', 'Junior', undefined],
    ['Statut', 'Client', undefined],
    ['Licence', 'Pro', undefined],
    ['Type de compte', 'Junior', undefined],
    ['Type de compte', 'Grand compte', undefined],
    ['Profil', 'Enfant', undefined],
    ['Profil', 'Senior', undefined],
    ['Rôle dans le foyer', 'Conjoint', undefined],
  ] as const)('%s: %s is %s', (header, cell, told) => {
    const kind = kindOfPerson(foldHeader(header));
    expect(kind).toBeDefined();
    expect(kind && youngByKind(kind, cell)).toBe(told);
  });

  it.each(['Univers', 'Rayon', 'Taille', 'Segment', 'Ancienneté', 'Type de produit', 'Type de bien'])('%s is none', (header) =>
    expect(kindOfPerson(foldHeader(header))).toBeUndefined(),
  );
});

describe('headers of classes of ages', () => {
  it.each([
    ...['Classe d’âge', 'Groupe d’âge', 'Catégorie d’âge', 'Segment âge', 'Classe di età', 'Fasce d’età', 'Clase de edad', 'Tramo de edad'],
    ...['Age category', 'Age bracket', 'Altersklasse', 'Altersstufe', 'Leeftijdssegment', 'Faixa etária'],
  ])('%s', (header) => expect(columnOf(header, ['25-34', '12-15', '35-49'])?.field).toBe('birthDate'));
  it.each([
    ['geb.', '12-03-2012', '01-01-1980'],
    ['Nasc.', '12/03/2012', '01/01/1980'],
    ['Birth_Date__c', '2012-01-01', '1980-01-01'],
  ])('%s', (header, ...days) => expect(columnOf(header, days)?.field).toBe('birthDate'));
  it('a building is none', () => expect(columnOf('Geb.', ['12', '14'])?.field).toBeUndefined());
  it.each(['Classe d’ancienneté', 'Durée du contrat', 'Taille'])('%s is none', (header) =>
    expect(columnOf(header, ['12-15 ans', '3 ans'])?.field).not.toBe('birthDate'),
  );
});

describe('headers that ask whether somebody has died', () => {
  const saysDead = (header: string, yes: string): boolean => {
    const column = columnOf(header, ['', yes, '']);
    return column?.field === 'deceased' || (column !== undefined && deathAskedIn(column)?.(yes) === 'deceased');
  };
  it.each([
    ['Decesso', 'Sì'],
    ['Defunto', 'Sì'],
    ['Cliente defunto', 'Sì'],
    ['Flag decesso', 'Sì'],
    ['Difunto', 'Sí'],
    ['Fallecimiento', 'Sí'],
    ['Óbito', 'Sim'],
    ['Todesfall', 'Ja'],
    ['Top décès', '1'],
    ['Indicateur décès', 'O'],
    ['Death', 'Yes'],
    ['npsp__Deceased__c', '1'],
    ['Deceased__c', 'true'],
    ['npsp__Deceased_Date__c', '2026-01-02'],
    ['deceasedAt', '2026-01-02'],
    ['deathday', '2026-01-02'],
    ['Overl.', 'J'],
    ['gest.', '12.03.2020'],
  ])('%s: %s', (header, yes) => expect(saysDead(header, yes)).toBe(true));
  it.each([
    ['Garantie décès', 'Oui'],
    ['Polizza decesso', 'Sì'],
    ['Decesos', 'Sí'],
    ['Conjoint décédé', 'Oui'],
  ])('%s is another matter', (header, yes) => expect(saysDead(header, yes)).toBe(false));
});
