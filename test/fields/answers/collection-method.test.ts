import { describe, expect, it } from 'vitest';
import { isInvalidConsentMethod } from '../../../src/fields/answers/collection-method.js';

describe('a way of collecting that is no consent', () => {
  it.each([
    'case précochée',
    'CGV',
    'silence',
    'opt-out',
    'no refusal',
    'aucun refus',
    'Pas d’opposition',
    'sans réponse',
    'no answer',
    'keine Antwort',
    'intérêt légitime',
    'legitimate interest',
    'berechtigtes Interesse',
    'interés legítimo',
    'legittimo interesse',
    'perdu',
    'lost',
    'à retrouver',
    'formulaire à retrouver',
    'to be found',
    'da trovare',
    'TBD',
    'inconnu',
    'fichier acheté',
    'scraping',
    'assumed',
  ])('"%s" is none', (method) => expect(isInvalidConsentMethod(method)).toBe(true));

  it.each([
    '',
    'formulaire',
    'case cochée',
    'case non précochée',
    'double opt-in',
    'LinkedIn Lead Gen Form',
    'téléphone, enregistrement',
    'formulaire n° 12',
    'salon, tablette',
    'Papier signé',
    'Doppel-Opt-in',
    'nominatif',
  ])('"%s" may be one', (method) => expect(isInvalidConsentMethod(method)).toBe(false));
});
