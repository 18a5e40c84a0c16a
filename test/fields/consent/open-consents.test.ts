import { describe, expect, it } from 'vitest';
import { tellsNoConsent } from '../../../src/fields/answers/collection-method.js';
import { readRow } from '../column-reading.js';

describe('the channel of a consent under a header that says no more', () => {
  const read = (headers: string, row: string) =>
    readRow(
      headers.split(';'),
      headers.split(';').map(() => ''),
      row.split(';'),
    );
  it.each([
    ['Nom;Consentement;Date consentement;Canal;Preuve', 'Roy;oui;13/06/2026;SMS;f5', 'to look at'],
    ['Nom;Opt-in;Channel', 'Roy;yes;Phone', 'to look at'],
    ['Nom;Consentement;Date consentement;Canal;Preuve', 'Roy;oui;13/06/2026;Caisse;f5', 'nothing'],
    ['Nom;Canal;Ville;Opt-in', 'Roy;SMS;Lyon;oui', 'nothing'],
    ['Nom;Source;Canal;Ville', 'Roy;Salon;SMS;Lyon', 'nothing'],
  ])('%s: %s', (headers, row, says) => expect(read(headers, row)).toBe(says));
});

describe('the text of a consent', () => {
  it.each([
    ...['case pré-cochée', 'implicite', 'Consentement tacite', 'pre-ticked box', 'silence', 'opt-in, box ticked by default'],
    ...["J'accepte les CGU", 'I accept the terms and conditions', 'I have read and accept the terms', 'Ich akzeptiere die AGB'],
    ...['Acepto las condiciones generales', 'Accetto le condizioni generali', 'Ik ga akkoord met de algemene voorwaarden'],
    ...["J'ai lu et j'accepte la politique de confidentialité", 'I agree to the privacy policy'],
  ])('%s: no consent', (text) => expect(tellsNoConsent(text)).toBe(true));
  it.each([
    '',
    'case cochée',
    'CGV v3',
    'v2.1',
    'J’accepte de recevoir vos offres par email',
    'non pré-cochée',
    'case non pré-cochée v2',
    'J’accepte les CGU et de recevoir vos offres',
    'CGU 2024',
    'I accept calls',
  ])('%s: none of that', (text) => expect(tellsNoConsent(text)).toBe(false));
});
