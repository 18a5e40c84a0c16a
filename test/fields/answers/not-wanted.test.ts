import { describe, expect, it } from 'vitest';
import { isUnwanted, namesNothing } from '../../../src/fields/answers/not-wanted.js';

describe('cells that say no to what their header is about', () => {
  it.each([
    'non',
    '0 - jamais',
    'never',
    'bitte keine',
    'Please don’t',
    'No, gracias',
    'kein Kontakt gewünscht',
    'se opone',
    'aucun',
    'STOPALL',
    'Rifiuta',
    '☐',
    'rouge',
    'Feu rouge',
    '🔴',
    '⛔',
    'Oposición presentada',
    'diniego',
    'Widerspruch eingelegt',
    'retrait du 3 mai',
    'opposition au démarchage',
    'assolutamente no',
    'auf keinen Fall',
    'hors de question',
    'absolument pas',
    'claro que no',
  ])('%s does', (text) => expect(isUnwanted(text)).toBe(true));
  it.each([
    'E-mail',
    'oui',
    'monthly',
    'Appeler le matin',
    '3 - normal',
    'Téléphone',
    'ja, halbjährlich',
    'nouveau',
    '',
    'vert',
    '🟢',
    'Opposizione: no',
    'opposizione revocata',
    'opposizione dei vicini',
    'No answer',
    'pas de réponse',
  ])('%s does not', (text) => expect(isUnwanted(text)).toBe(false));
  it('nothing that was agreed to is told from something', () => {
    expect(['aucun contact', 'none', 'keine Werbung', 'no consent'].filter((text) => !namesNothing(text))).toEqual([]);
    expect(['email', 'no', 'contact'].filter(namesNothing)).toEqual([]);
  });
});
