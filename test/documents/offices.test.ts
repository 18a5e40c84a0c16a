import { describe, expect, it } from 'vitest';
import { knownName, SAID_OFFICES } from '../../src/documents/guises/known-names.js';

const isSaid = (name: string): boolean => new RegExp(`^(?:${SAID_OFFICES})$`, 'iu').test(name);

describe('the one list of offices', () => {
  it.each([
    'Urssaf',
    'Sécurité sociale',
    'CAF',
    'CPAM',
    'Assurance-maladie',
    'assurance maladie',
    'Ameli',
    'DGFIP',
    'DGCCRF',
    'CNIL',
    'Anah',
    'impôts',
    'Trésor public',
    'préfecture',
    'ministère',
    'gouvernement',
    'police',
    'gendarmerie',
    'Pôle emploi',
    'France Travail',
    'France Rénov',
    'Banque de France',
    'HMRC',
    'NHS',
    'IRS',
    'Companies House',
  ])('has %s both said and signed', (name) => {
    expect(isSaid(name)).toBe(true);
    expect(knownName(name)).toBe('office');
  });
  it.each([
    'Ademe',
    'Anssi',
    'administration',
    'mairie',
    'État',
    'ERDF',
    'gaz réseau',
    'DWP',
    'ICO',
    'Home Office',
    'government',
    'council',
    'social security',
    'Medicare',
    'Ofgem',
    'Ofcom',
    'tax office',
    'National Grid',
  ])('has %s only said', (name) => {
    expect(isSaid(name)).toBe(true);
    expect(knownName(name)).toBeUndefined();
  });
  it.each([
    'Carte Vitale',
    'Ameli Pro',
    'Allocations familiales',
    'Service des impôts',
    'Direction générale des finances publiques',
    'Impots.gouv.fr',
    'Impôts gouv',
    'France Connect',
    'ANTS',
    'Mon compte formation',
    'MaPrimeRénov',
    'Douanes',
    'Police nationale',
    'Gendarmerie nationale',
    'Service public',
    'Ministère de la Transition écologique',
    'Préfecture du Rhône',
    'Ministry of Justice',
    'République française',
    'Commission nationale informatique et libertés',
    'HM Revenue and Customs',
    'Internal Revenue Service',
    'Finanzamt Köln',
    'Belastingdienst',
    'Agencia Tributaria',
    'Agenzia delle Entrate',
  ])('has %s only signed', (name) => {
    expect(isSaid(name)).toBe(false);
    expect(knownName(name)).toBe('office');
  });
  it.each(['Café', 'Policier', 'Atelux', 'Conseil', 'Étatique'])('has no %s', (name) => {
    expect(isSaid(name)).toBe(false);
    expect(knownName(name)).toBeUndefined();
  });
});
