import { describe, expect, it } from 'vitest';
import { isInvalidConsentMethod, isTickedBeforehand } from '../../../src/fields/answers/collection-method.js';

describe('a way of collecting that is no consent', () => {
  it.each([
    'case précochée',
    'donné par un ami',
    'par sa femme',
    'parrainage',
    'given by a friend',
    'referral',
    'von einem Freund',
    'por un amigo',
    'da un’amica',
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
    'vooraf aangevinkt',
    'caixa pré-assinalada',
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

describe('a proof that shows that there was no consent', () => {
  it.each([
    'casilla premarcada',
    'pre-ticked',
    'pre-ticked box on form v2',
    'vorangekreuzt',
    'Kästchen vorausgewählt',
    'voreingestellt angehakt',
    'case pré-cochée',
    'cochée par défaut',
    'casella preselezionata',
    'vooraf aangevinkt',
    'standaard aangevinkt vakje',
    'voorgevinkt',
    'casilla marcada por defecto',
    'caixa pré-assinalada',
    'checked by default',
  ])('"%s" is one', (proof) => expect(isTickedBeforehand(proof)).toBe(true));

  it.each([
    '',
    'case cochée',
    'case non pré-cochée',
    'box not pre-ticked',
    'nicht vorangekreuzt',
    'CGV v3 signées',
    'log #123',
    'ticked on the form',
    'casilla marcada por el cliente',
  ])('"%s" is none', (proof) => expect(isTickedBeforehand(proof)).toBe(false));
});
