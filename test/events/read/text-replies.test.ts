import { describe, expect, it } from 'vitest';
import { replyOf } from '../../../src/events/read/text-replies.js';

describe('what a contact answers to a text message', () => {
  it.each(['Stpo', 'SOTP', 'stopp', 'St0p', 'sttop', 'STOOP', 'stpo svp', 'S T O P', '5top'])('%s refuses', (text) => {
    expect(replyOf(text)).toBe('refuses');
  });

  it.each([
    ...['non', 'No', 'NON merci', 'nein', 'spam', 'laissez moi', 'Laissez-moi tranquille', 'Arretez', 'arrêtez !', 'basta'],
    ...['pas intéressé', 'not interested', 'Leave me alone', 'ça suffit'],
  ])('%s may refuse', (text) => {
    expect(replyOf(text)).toBe('unsure');
  });

  it.each([
    ...['oui', 'ok', 'merci', 'Demain 10h', 'quel prix ?', 'step', 'shop', 'top', 'nonante euros ?', 'no problem, call me', 'Sopra'],
    ...['non je préfère mardi', 'Qui êtes-vous ?', ''],
  ])('%s refuses nothing', (text) => {
    expect(replyOf(text)).toBeUndefined();
  });
});
