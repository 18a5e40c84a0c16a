import { describe, expect, it } from 'vitest';
import { resolveColumns } from '../../../src/fields/columns/resolve-columns.js';
import { makeValueReaders } from '../../../src/fields/columns/values/value-readers.js';

const readers = makeValueReaders('FR');
const fieldsOf = (headers: readonly string[], pinned: Readonly<Record<string, 'consentAt'>> = {}): readonly (string | undefined)[] => {
  const row = headers.map((header) => (/date/i.test(header) ? '12/03/2026' : 'oui'));
  return resolveColumns(headers, [row, row, row, row], pinned, readers).map(({ field }) => field);
};

describe('the day of a consent', () => {
  it.each([
    'Consentement cookies',
    'Consentement tracking',
    'Cookie consent',
    'CGU acceptées',
    'Accepte les conditions',
    'Terms accepted',
    'Consentement newsletter et tracking',
    'Consentement droit à l’image',
    'Consentement profilage',
    'Consenso profilazione',
    'Newsletter partenaires',
    'Offres partenaires',
    'Optin WhatsApp',
    'Consent to attend',
    'Consent to be tracked',
    'Data processing consent',
    'Service emails',
    'Invoice by email',
    'NDA accepted',
    'Weitergabe an Partner',
    'Datenschutzerklärung gelesen',
    'Consenso privacy',
    'Presa visione informativa',
    'Zgoda na przetwarzanie danych',
    'Akceptacja regulaminu',
    'Zgoda na wizerunek',
    'Zgoda na profilowanie',
  ])('is that of the only consent of the file: %s', (header) => expect(fieldsOf([header, 'Date consentement'])[1]).toBeUndefined());

  it.each([
    ['of a file that has no other', ['Date consentement'], 0],
    ['beside a consent of ours', ['Consentement cookies', 'Opt-in email', 'Date consentement'], 2],
    ['that says for what it was given', ['Consentement cookies', 'Date consentement newsletter'], 1],
    ['beside what is no consent', ['Cookies', 'Client', 'Date consentement'], 2],
    ['beside an invoice', ['Facture', 'Date consentement'], 1],
    ['beside the partner whom a contact comes from', ['Partenaire', 'Date consentement'], 1],
  ] as const)('stays ours %s', (_, headers, at) => expect(fieldsOf(headers)[at]).toBe('consentAt'));

  it('is what somebody says that it is', () =>
    expect(fieldsOf(['Consentement cookies', 'Date consentement'], { 'Date consentement': 'consentAt' })[1]).toBe('consentAt'));
});
