import { describe, expect, it } from 'vitest';
import { resolveColumns } from '../../../../src/fields/columns/resolve-columns.js';
import { makeValueReaders } from '../../../../src/fields/columns/values/value-readers.js';
import { readRow } from '../../column-reading.js';

const readers = makeValueReaders('FR');
/** What a column of answers is taken for: a field, the channels that it may allow, or another matter. */
const takenFor = (header: string): string => {
  const rows = Array.from({ length: 20 }, (_, i) => [i % 2 ? 'oui' : 'non', 'a@roy.example']);
  const [column] = resolveColumns([header, 'Email'], rows, {}, readers);
  if (column?.field) return column.field;
  return column?.suspect ? `doubt ${column.leans}` : 'nothing';
};

describe('consents to being followed, and to what is no mail', () => {
  it.each([
    'Consentement tracking',
    'Tracking consent',
    'Tracking opt-in',
    'Opt-in tracking',
    'Consentement suivi ouvertures',
    'Consentement suivi des ouvertures',
    'Consentement suivi des ouvertures d’email',
    'Consentement au suivi des clics et des ouvertures',
    'Open tracking consent',
    'Email open tracking consent',
    'Consentement pixel',
    'Consentement pixel de suivi',
    'Consentement traceurs',
    'Consentement cookies',
    'Cookie consent',
    'Consentement cookies et traceurs',
    'Consentement analytics',
    'Analytics consent',
    'Consentement mesure d’audience',
    'Consentement statistiques',
    'Consentement géolocalisation',
    'Consentement personnalisation',
    'CGU acceptées',
    'Accepte les CGV',
    'Accepte les conditions',
    'Terms accepted',
    'Date consentement tracking',
    'Tracking consent date',
    'Preuve consentement tracking',
    'Einwilligung Tracking',
    'Tracking-Einwilligung',
    'Consenso tracciamento',
    'Consentimiento rastreo',
  ])('%s allows no channel, and its no is none to a mail', (header) => {
    expect(takenFor(header)).toBe('nothing');
    expect(readRow([header, 'Email'], ['oui', 'a@roy.example'], ['non', 'b@roy.example'])).toBe('nothing');
  });

  // A yes may mean the other half alone, a no both.
  it.each([
    'Consentement newsletter et tracking',
    'Consentement newsletter et cookies',
    'Marketing and analytics consent',
    'Consentement prospection et profilage',
    'Consentement suivi email',
    'Email tracking consent',
    'Opt-in email + tracking',
    'Consentement profilage',
    'Profiling consent',
    'Consenso profilazione',
    'Consent tracking',
    'Consentement suivi',
  ])('%s: a yes allows nothing, a no is to be looked at', (header) => {
    expect(takenFor(header)).toBe('doubt allow');
    expect(readRow([header, 'Email'], ['oui', 'a@roy.example'], ['non', 'b@roy.example'])).toBe('to look at');
  });

  it.each([
    ['Consentement', 'consent'],
    ['Consentement email', 'optInEmail'],
    ['Consentement newsletter', 'optInEmail'],
    ['Consentement suivi commercial par email', 'optInEmail'],
    ['Consentement suivi par email', 'optInEmail'],
    ['Opt-in', 'optIn'],
    ['Marketing consent', 'consent'],
    ['Date consentement', 'consentAt'],
    ['Tracking opt-out', 'optOut'],
    ['Opt-out tracking', 'optOut'],
    ['Unsubscribe tracking', 'optOut'],
  ])('%s is %s as before', (header, field) => expect(takenFor(header)).toBe(field));

  it('hears who asks for no more mails there', () =>
    expect(readRow(['Consentement tracking', 'Email'], ['oui', 'a@roy.example'], ['ne plus m’envoyer d’emails', 'b@roy.example'])).toBe(
      'email',
    ));
});
