import { describe, expect, it } from 'vitest';
import { told } from './support.js';

const said = async (rest: string, opening = '') =>
  told(
    'script-announces',
    `# Script\n\n## Ouverture\n« Bonjour, je suis Karim Benali de la société Devisio. Je vous appelle pour vous présenter notre logiciel de devis. ${opening} »\n\n## Suite\n« Avez-vous deux minutes pour en parler avec moi ? »\n\n${rest}\n`,
    'calls.md',
  );

describe('a recording that the opening does not announce', () => {
  it.each([
    '### Fin\n« Je vous informe que cet appel a été enregistré à des fins de formation. »',
    '### Fin\n« Cet appel est enregistré. Bonne journée. »',
    '## Wrap-up\n“By the way, this call was recorded.”',
    'Enregistrement : activé',
    '### Paramètres\nEnregistrement des appels : oui',
    '### Settings\nRecording: on (Gong)',
    '### Notes\nPenser à lancer l’enregistrement Modjo avant de composer.',
    '### Notes\nRemember to switch on the recording first.',
  ])('%s', async (rest) => expect(await said(rest)).toEqual(['recording']));
  it.each([
    '### Fin\n« Bonne journée. »',
    '### Paramètres\nEnregistrement : désactivé',
    '### Paramètres\nEnregistrement : non',
    '### Settings\nRecording: off',
    '### Question\n« Non, cet appel n’est pas enregistré. »',
    '### Démo\n« Notre logiciel enregistre vos appels. »',
  ])('is none: %s', async (rest) => expect(await said(rest)).toEqual([]));
  it.each(['### Fin\n« Cet appel a été enregistré. »', '### Paramètres\nEnregistrement : activé'])('is announced: %s', async (rest) =>
    expect(await said(rest, 'Cet appel est enregistré, dites-moi si cela vous gêne.')).toEqual([]),
  );
});

describe('emotions that a machine reads', () => {
  it.each([
    'Analyse IA des émotions : activée',
    '### Settings\nAI sentiment analysis: on',
    '### Notes\nLe logiciel détecte les émotions du prospect.',
  ])('%s', async (rest) => expect(await said(rest)).toEqual(['emotions']));
  it.each(['Analyse IA des émotions : désactivée', '### Notes\nLaissez parler les émotions.', '### Settings\nEmotion analysis: off'])(
    'not: %s',
    async (rest) => expect(await said(rest)).toEqual([]),
  );
  it('are announced', async () =>
    expect(
      await said('Analyse IA des émotions : activée', 'Une IA analyse les émotions pendant l’appel, dites-moi si cela vous gêne.'),
    ).toEqual([]));
});
