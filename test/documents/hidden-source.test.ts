import { describe, expect, it } from 'vitest';
import { hidesSource } from '../../src/documents/scripts/hidden-source.js';
import type { JudgedScript } from '../../src/model/document/judged-script.js';

const hides = (heading: string, says: string): boolean =>
  hidesSource({ turns: [{ speaker: 'caller', heading, says, notes: '' }] } as unknown as JudgedScript, 0);

describe('who asks what list they are on', () => {
  it.each([
    ['« C’est quoi votre fichier ? »', 'Je ne peux pas vous le dire.'],
    ['« Dans quel fichier je suis ? »', 'C’est confidentiel.'],
    ['« Sur quelle liste suis-je ? »', 'Je ne sais pas.'],
    ['“What’s this list?”', 'I can’t tell you.'],
    ['“Which database?”', 'That’s confidential.'],
  ])('%s gets no answer by “%s”', (heading, says) => expect(hides(heading, says)).toBe(true));

  it.each([
    ['« C’est quoi votre fichier ? »', 'Il vient de l’annuaire Sirene.'],
    ['« C’est quoi votre fichier ? »', 'Je ne sais pas, je vérifie et je vous l’envoie.'],
    ['« C’est quoi votre prix ? »', 'Je ne peux pas vous le dire.'],
    ['« Quelle est votre base de prix ? »', 'Je ne sais pas.'],
    ['“Which list price?”', 'I can’t say.'],
  ])('%s is answered, or asks something else: “%s”', (heading, says) => expect(hides(heading, says)).toBe(false));
});
