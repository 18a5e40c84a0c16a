import { describe, expect, it } from 'vitest';
import { resolveColumns } from '../../../src/fields/columns/resolve-columns.js';
import { makeValueReaders } from '../../../src/fields/columns/values/value-readers.js';

const readers = makeValueReaders('FR');
/** The field of each column. */
const fieldsOf = (headers: readonly string[], ...rows: readonly (readonly string[])[]) =>
  resolveColumns(headers, rows, {}, readers).map(({ field }) => field);
const fieldOf = (header: string, values: readonly string[]) => fieldsOf([header], ...values.map((value) => [value]))[0];

const NAMES = ['Deutschland', 'GERMANY ', 'DEU', 'Holland', 'England', 'Switzerland', 'Spagna', 'Duitsland', 'Alemanha', 'France'];
const CODES = ['FR', 'DE', 'IT', 'ES', 'AT'];
const PLACES = ['Munich, Bavaria, Germany', 'Paris, Île-de-France, France', 'London, UK', 'Madrid (España)', 'Utrecht - Nederland'];

describe('columns that are the country', () => {
  it.each([
    ['Land/regio', NAMES],
    ['Account Country', NAMES],
    ['Location country', ['Germany']],
    ['País de correo', ['España', 'Francia']],
    ['País de facturación', ['España']],
    ['Paese fatturazione', ['IT', 'DE']],
    ['Rechnungsland', ['DE']],
    ['Organización - País de Dirección', ['Alemania', 'España']],
    ['Land van Adres', ['Nederland', 'België']],
    ['Land van vestiging', CODES],
    ['País da empresa', ['Espanha', 'Portugal']],
    ['Pays du siège social', ['Suisse']],
    ['ISO', CODES],
    ['Code ISO', CODES],
    ['Location', PLACES],
    ['Location', ['Munich, Bavaria, Germany']],
    ['Standort', ['München, Deutschland', 'Wien, Österreich']],
    ['Region', NAMES],
    ['Qwxz', NAMES],
    ['Qwxz', ['Germany', 'Spain', 'Italy']],
    ['Marché', [...CODES, 'CH']],
    ['', NAMES],
  ])('%s: %j', (header, values) => expect(fieldOf(header, values)).toBe('country'));
});

describe('columns that are no country of the contact', () => {
  it.each([
    ['Nationalité', ['Allemagne', 'Espagne', 'Italie']],
    ['Staatsbürgerschaft', ['Deutschland', 'Italien', 'Spanien']],
    ['Country of birth', NAMES],
    ['Geburtsland', NAMES],
    ['Land (Geburt)', NAMES],
    ['Pays de naissance', NAMES],
    ['Phone country', NAMES],
    ['Telefon Land', NAMES],
    ['Indicatif', ['+49', '+34', '+39']],
    ['Supplier country', NAMES],
    ['Pays du fournisseur', NAMES],
    ['IP Country', NAMES],
    ['Langue', CODES],
    ['Korrespondenz', ['DE', 'FR', 'IT', 'DE', 'FR']],
    ['Correspondence', ['DE', 'FR', 'NL', 'ES', 'IT']],
    ['Qwxz', ['FRA', 'DEU', 'ITA', 'FRA', 'DEU']],
    ['Qwxz', CODES.slice(0, 3)],
    ['State', ['CA', 'DE', 'NY', 'TX', 'IL']],
    ['Qwxz', ['CA', 'DE', 'IL', 'IN', 'CO', 'GA']],
    ['Prov', ['AT', 'BE', 'MI', 'RM', 'TO', 'CH']],
    ['Kt', ['BE', 'FR', 'ZH', 'VD', 'LU', 'GE']],
    ['Dép.', ['01', '69', '75']],
    ['Bundesland', ['Bayern', 'Hessen', 'Berlin']],
    ['Deutschland', ['ja', 'nein', 'ja']],
    ['Location', ['Munich', 'Lyon', 'Atlanta, Georgia', 'Wilmington, DE']],
    ['ISO', ['9001', '14001']],
    ['ISO', ['ISO 9001', 'no', 'ISO 27001']],
    ['Ville', ['Luxembourg', 'Monaco', 'Luxembourg']],
    ['Prename', ['Georgia', 'Anna', 'Jordan', 'Lise', 'Paul']],
    ['Country manager', ['Anna Meyer', 'Paul Roth']],
    ['Landkreis', ['Peine', 'Goslar']],
  ])('%s: %j', (header, values) => expect(fieldOf(header, values)).not.toBe('country'));
});

it('a plain column of countries goes before those that only hold some', () => {
  expect(fieldsOf(['Marché', 'Pays'], ['Allemagne', 'France'], ['Espagne', 'France'], ['Italie', 'France'])).toEqual([
    undefined,
    'country',
  ]);
  expect(fieldsOf(['Pays de l’entreprise', 'Pays visés'], ['France', 'Allemagne'], ['France', 'Espagne'])).toEqual(['country', undefined]);
});

it('a blank column of countries leaves it to another', () => {
  expect(fieldsOf(['Pays', 'Account Country'], ['', 'Germany'], ['', 'Spain'])).toEqual(['country', 'country']);
});

it('a header of countries goes before values alone', () => {
  const rows = ['Germany', 'Spain', 'Italy', 'France'].map((name) => [name, 'France']);
  expect(fieldsOf(['Qwxz', 'Account Country'], ...rows)).toEqual([undefined, 'country']);
});

describe('numbers of the country beside them', () => {
  const rows = Array.from({ length: 6 }, (_, at) => [`333 123456${at}`, 'Italia']);
  const confidenceOf = (headers: readonly string[], ...of: readonly (readonly string[])[]) => {
    const [number] = resolveColumns(headers, of, {}, readers);
    return { field: number?.field, confidence: number?.confidence, reason: number?.reason.en };
  };

  it('are no contradiction of their header', () => {
    const { field, confidence, reason } = confidenceOf(['Cellulare', 'Nazione'], ...rows);
    expect({ field, sure: confidence !== undefined && confidence > 0.9 }).toEqual({ field: 'mobile', sure: true });
    expect(reason).not.toContain('disagree');
  });

  it('are one where no country says so, or another', () => {
    const french = rows.map(([number]) => [number as string, 'France']);
    expect(confidenceOf(['Cellulare', 'Nazione'], ...french).confidence).toBeLessThan(0.5);
    expect(confidenceOf(['Cellulare'], ...rows.map(([number]) => [number as string])).confidence).toBeLessThan(0.5);
  });
});
