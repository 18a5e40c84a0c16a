import { describe, expect, it } from 'vitest';
import { replyOf } from '../../../src/events/read/text-replies.js';

describe('what a contact answers to a text message', () => {
  it.each([
    ...['Stpo', 'SOTP', 'stopp', 'St0p', 'sttop', 'STOOP', 'stpo svp', 'S T O P', '5top'].map((text) => [text, 'refuses']),
    ...['non', 'No', 'NON merci', 'nein', 'spam', 'laissez moi', 'Laissez-moi tranquille', 'Arretez', 'arrêtez !', 'basta'].map((text) => [
      text,
      'unsure',
    ]),
    ...['pas intéressé', 'not interested', 'Leave me alone', 'ça suffit'].map((text) => [text, 'unsure']),
    ...['oui', 'ok', 'merci', 'Demain 10h', 'quel prix ?', 'step', 'shop', 'top', 'nonante euros ?', 'no problem, call me', 'Sopra'].map(
      (text) => [text, undefined],
    ),
    ...['non je préfère mardi', 'Qui êtes-vous ?', ''].map((text) => [text, undefined]),
  ] as (readonly [string, string | undefined])[])('%s: %s', (text, says) => {
    expect(replyOf(text)).toBe(says);
  });
});
