import { describe, expect, it } from 'vitest';
import { offersPlainly } from '../../src/documents/scripts/words/plain-offers.js';

describe('a sentence does no more than to offer a refusal', () => {
  it.each([
    'Vous pouvez refuser à tout moment.',
    'Vous êtes libre de refuser.',
    'Vous restez libre de décliner cet appel',
    'Libre à vous de ne pas donner suite.',
    "Vous avez le droit de refuser l'appel.",
    'Vous pouvez vous opposer à tout moment.',
    'Si vous ne souhaitez pas poursuivre, dites-le-moi et je raccroche.',
    'Bien sûr, vous pouvez me dire non.',
    'You are free to decline.',
    'You can end this call whenever you like.',
    'Vous pouvez mettre fin à cet appel à tout moment.',
    'You may say no at any time.',
    'You can refuse this call if you wish.',
    "If you'd rather not go on, just say so.",
  ])('%s', (sentence) => expect(offersPlainly(sentence)).toBe(true));
  it.each([
    'Vous pouvez refuser le devis.',
    'Vous êtes libre de choisir la couleur.',
    'Vous pouvez arrêter le chantier à tout moment.',
    'Vous pouvez arrêter à tout moment.',
    'Vous pouvez interrompre à tout moment.',
    'You can stop at any time.',
    'You may opt out at any time.',
    'Vous ne pouvez pas refuser.',
    'Vous pouvez refuser, mais vous perdrez votre prime.',
    'Si vous ne souhaitez pas poursuivre le chantier, dites-le-moi.',
    'You cannot refuse.',
    'You can refuse the parcel.',
    'You may say no, but your contract ends.',
    'Feel free to say hello.',
  ])('not: %s', (sentence) => expect(offersPlainly(sentence)).toBe(false));
});
