import { describe, expect, it } from 'vitest';
import { told } from './support.js';

const HEAD =
  'TC : Bonjour, Claire Martin de la société Atelux, je vous appelle pour vous présenter nos fenêtres. Vous pouvez refuser ces appels à tout moment.\n\n';
const insists = (text: string) => told('script-insists', `${HEAD}${text}\n`, 'script.txt');

describe('directions that have somebody called again after a refusal', () => {
  it.each([
    'Refus : je note votre refus, au revoir. Rappel automatique dans 30 jours.',
    'Refus : je note votre refus, au revoir.\nRappeler dans 30 jours.',
    'Refus : je note votre refus, au revoir.\nRemettre la fiche dans le cycle d’appels à J+60.',
    'Pas intéressé : au revoir. Rappeler à J+60.',
    'Refusal: I note that, goodbye. Call back in 30 days.',
    'Refused: goodbye. Put the record back in the queue.',
  ])('%s', async (text) => expect(await insists(text)).toEqual(['again']));
  it.each([
    'Refus : je note votre refus, au revoir. Ne pas rappeler.',
    'Refus : je note votre refus, au revoir.\nAbsent : rappeler dans 2 jours.',
    'Absent : rappeler dans 30 jours.',
    'Répondeur : remettre la fiche dans le cycle d’appels.',
    'Refus : je note votre refus, vous ne serez plus appelé. Retirer la fiche du cycle d’appels.',
    'Refusal: I note that, goodbye. Never call back.',
  ])('none: %s', async (text) => expect(await insists(text)).toEqual([]));
});
