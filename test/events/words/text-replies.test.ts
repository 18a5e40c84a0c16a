import { describe, expect, it } from 'vitest';
import { replyOf } from '../../../src/events/words/text-replies.js';

describe('what a contact answers to a text message', () => {
  it.each(['Stpo', 'SOTP', 'stopp', 'St0p', 'sttop', 'STOOP', 'stpo svp', 'S T O P', '5top'])('%s refuses', (text) => {
    expect(replyOf(text)).toBe('refuses');
  });

  it.each([
    ...['Stop 36179 merci', 'stop 36179 svp', 'STOP 36179', 'STOP au 36179', 'Stop pub 36179', 'STOP36179', '36179 STOP', 'Stop!36179'],
    ...['ARRET', 'Arrêt', 'Arretez', 'arrêtez !', 'Arrêtez svp', 'Arrêtez ça', 'arrete', 'Stop à la pub', 'STOP merci beaucoup', 'Cessez'],
    ...['Arrêtez vos messages', 'STOP sms svp merci', 'Stop it now please', 'Stop bitte', 'stoppez les pubs', "Stop s'il vous plaît"],
  ])('%s begins with a word for stopping, and says nothing else', (text) => {
    expect(replyOf(text)).toBe('refuses');
  });

  it.each(['STOP OPTIVUE svp', 'stop à 10h demain ?', 'Stop, vous m’avez écrit 3 fois', 'Arrêtez de dire que c’est gratuit'])(
    '%s begins so, and says more than we know',
    (text) => {
      expect(replyOf(text)).toBe('unsure');
    },
  );

  it.each([
    ...[
      'Stop by the shop tomorrow',
      'stop ou encore',
      'Arrêt maladie jusqu’au 12',
      'arrêt de travail',
      'Arrêt de bus Bellecour',
      'Stop and go',
    ],
    ...['non-stop 9h-19h ?', 'stopover in Lyon', 'Je suis en arrêt'],
  ])('%s stops something else', (text) => {
    expect(replyOf(text)).toBeUndefined();
  });

  it.each([
    ...['non', 'No', 'NON merci', 'nein', 'spam', 'laissez moi', 'Laissez-moi tranquille', 'basta'],
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
