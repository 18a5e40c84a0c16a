import { describe, expect, it } from 'vitest';
import { makeOutcomeReader } from '../../../src/events/read/outcome-reader.js';

const read = makeOutcomeReader({ 'hc-9': 'refused' }, true);
const ALL = 0b1111;

describe('labels of outcomes that begin with a refusal, or hold one', () => {
  it.each([
    'Refus - pas intéressé',
    'Pas intéressé - refus',
    'REFUS ARGU',
    'REFUS_ARGU',
    'Refus argumenté',
    'Refus: déjà équipé',
    'Refus (trop cher)',
    'Refus/Raccroché',
    'Refus - rappeler dans 6 mois',
    'Refus RDV',
    'Négatif - Refus',
    'Client refuse',
    'Non intéressé',
    'Non intéressée',
    'Pas intéressé (déjà équipé)',
    'Kein Interesse',
    'Geen interesse',
    'No interesado',
    'Non interessato',
  ])('%s refuses, and was said in the call', (text) => expect(read(text)).toEqual({ refuses: ALL, answered: 1, unread: false }));

  it.each([
    'Raccroché',
    'A raccroché',
    'Plainte',
    'Complaint',
    'Refus technique',
    'Refus banque',
    'Refus CB',
    'Refus secrétaire',
    'Opposition - levée',
    'Refus : non',
    'Refus - ancien ?',
  ])('%s is to be checked', (text) => expect(read(text)).toMatchObject({ refuses: 0, unread: true }));

  it.each(['Intéressé', 'RDV pris', 'Répondeur', 'Faux numéro', 'hang up', 'Barrage secrétaire', 'A rappeler'])('%s is ordinary', (text) =>
    expect(read(text)).toMatchObject({ refuses: 0, unread: false }),
  );

  it.each(['DNCL', 'Liste rouge interne', 'Blacklisté', 'Désinscription', 'Opposition'])('%s tells of no answer', (text) =>
    expect(read(text)).toEqual({ refuses: ALL, answered: 2, unread: false }),
  );

  it('what the team says refuses was said too', () => expect(read('HC-9')).toEqual({ refuses: ALL, answered: 1, unread: false }));

  it.each(['Refus du devis, VIP', 'Refus technique', 'Plainte'])('as a tag or a note, %s is as it was', (text) =>
    expect(makeOutcomeReader({})(text)).toMatchObject({ refuses: 0, unread: false }),
  );
});
