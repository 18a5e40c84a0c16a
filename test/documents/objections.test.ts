import { describe, expect, it } from 'vitest';
import { told } from './support.js';

const FR =
  '# Script\n\nBonjour, je suis Karim Benali de la société Devisio. Je vous appelle, à titre strictement professionnel, pour vous présenter notre logiciel de devis. Vous pouvez à tout moment demander à ne plus être appelé.\n\n';
const EN =
  '# Call script\n\nHi, this is Ann Lee from Devizo. I am calling to introduce our quoting software for builders. You can ask me at any time not to be called again.\n\n';
const both = async (rest: string, opening = FR): Promise<readonly string[]> => {
  const script = `${opening}${rest}\n`;
  return [...(await told('script-insists', script, 'calls.md')), ...(await told('script-refusal', script, 'calls.md'))];
};
const NOTED = '- "Ne m’appelez plus" : je note votre refus, vous ne serez plus rappelé. Bonne journée.';

describe('an objection in quotation marks, answered without any', () => {
  it.each([
    [`## Objections\n- "Je ne suis pas intéressé" : Je comprends, juste 30 secondes : combien de devis faites-vous ?\n${NOTED}`, ['said']],
    [`## Objections\n* « Je ne suis pas intéressé » → Je comprends, c’est ce que disaient nos clients au début.\n${NOTED}`, ['said']],
    [`## Objections\n- « Ça ne m’intéresse pas du tout » – Vous êtes sûr ? Accordez-moi deux minutes.\n${NOTED}`, ['said']],
    [`## Objections\n- "Pas intéressé" / "Non merci" : Laissez-moi juste vous poser une question.\n${NOTED}`, ['said']],
    [`## Objections\n- Je ne suis pas intéressé : Je comprends, mais laissez-moi vous expliquer.\n${NOTED}`, ['said']],
    [`## Objections\n\n"Je ne suis pas intéressé"\nJe comprends, juste deux minutes de votre temps.\n\n${NOTED}`, ['said']],
    [
      `## Objections\n- "Ne m’appelez plus" : Je comprends, juste 30 secondes : qui gère les devis ?\n- "Je refuse" : je le note, au revoir.`,
      ['demanded'],
    ],
    [
      `| Objection | Réponse |\n|---|---|\n| Retirez-moi de votre liste | Avant ça, une dernière chose : qui gère les devis chez vous ? |\n| Je refuse | C’est noté. |`,
      ['demanded'],
    ],
    [`## Objections\n- "Je ne suis pas intéressé" : rebondir sur le prix.\n${NOTED}`, ['directed']],
  ])('is argued with: %s', async (rest, ids) => expect(await both(rest)).toEqual(ids));
  it.each([
    [
      '## Refusal\n"I’m not interested": I totally get it. Most of our customers said the same at first. Would Tuesday suit you?\n"Take me off your list": I’ll mark you as do not call and you will not be called again. Goodbye.',
      ['said'],
    ],
    [
      '## Refusal\n- “Take me off your list” - Sure, but let me just ask one question.\n- “Not interested”: noted, we will not call you again. Goodbye.',
      ['demanded'],
    ],
    [
      '| Prospect says | Answer |\n|---|---|\n| Not interested | Totally fair — can I ask what you use today? |\n| Take me off your list | Noted, we will not call you again. Goodbye. |',
      ['said'],
    ],
  ])('is argued with, in English: %s', async (rest, ids) => expect(await both(rest, EN)).toEqual(ids));
  it.each([
    `## Objections\n- "Je ne suis pas intéressé" : Très bien, je le note et je vous retire de notre fichier. Bonne journée.\n- "C’est trop cher" : Nous avons une formule à 19 €, voulez-vous la voir ?`,
    `## Objections\n- "Pas intéressé" : C’est noté, nous ne vous rappellerons plus.\n- Trop cher : nous avons une formule à 19 €, voulez-vous la voir ?\n- Déjà équipé : chez qui êtes-vous ?`,
    `## Objections\n- "C’est trop cher" : Je comprends, juste une question : combien de devis faites-vous par mois ?\n${NOTED}`,
    `## Objections\n- "Je n’ai pas le temps" : Quel jour vous conviendrait ?\n${NOTED}`,
    `## Objections\n- "Où avez-vous eu mon numéro ?" : Il vient du site de votre entreprise, voulez-vous le vérifier ?\n${NOTED}`,
    `## Objections\n- "Je ne suis pas intéressé" : noter le refus et raccrocher.`,
    `## Objections\n- Pas intéressé : Entendu, au revoir. — noter le refus, l’inscrire sur la liste d’opposition.`,
    `## Objections\n- "Je ne suis pas intéressé" → noter l’opposition, fin de l’appel.\n- "Au revoir" → raccrocher`,
    `## La personne refuse\n« Je note votre refus, vous ne serez plus rappelé. » → CRM : « opposition »`,
    `## La personne refuse\n« Je le note, vous ne serez plus rappelé. C’est d’accord ? »`,
    `## La personne refuse\n« C’est noté, je vous retire de notre fichier sans vous poser d’autre question. »`,
  ])('is settled: %s', async (rest) => expect(await both(rest)).toEqual([]));
});

describe('what the caller says in quotation marks', () => {
  const RULES = ['script-reason', 'script-identity', 'script-right-to-refuse', 'script-refusal', 'script-insists'];
  it('is no objection, whatever stands behind it', async () => {
    const script =
      '# Script\n\n"Bonjour, je suis Karim Benali de la société Devisio" : se présenter\n"Je vous appelle pour vous présenter notre logiciel de devis" : motif de l’appel\nSi vous ne souhaitez pas être rappelé, dites-le-moi.\n\n## Refus\n"Je le note, vous ne serez plus rappelé" : puis raccrocher\n';
    expect((await Promise.all(RULES.map((rule) => told(rule, script, 'calls.md')))).flat()).toEqual([]);
  });
});

describe('a dialogue under a heading that tells a refusal', () => {
  it('answers it from its first line', async () => {
    const rest =
      '## Si refus\nSDR : Pas de souci. Et si je vous rappelle dans 3 mois ?\nProspect : non\nSDR : D’accord, je note votre refus, vous ne serez plus rappelé.';
    expect(await both(rest)).toEqual(['said', 'callsBack']);
  });
  it.each([
    '## Si refus\nSDR : Très bien, je le note, vous ne serez plus rappelé. Bonne journée.',
    '## Si refus\nSDR : Je le note, nous ne vous rappellerons plus.\nProspect : Dites-moi quand même, c’est quoi ?\nSDR : Un logiciel de devis. Combien en faites-vous par mois ?',
    '## Si refus\nC’est noté, vous ne serez plus rappelé.\n\n## Si intérêt\nSDR : Quel jour vous convient ?',
    '**Si refus :**\nSDR : C’est noté, vous ne serez plus rappelé.\n\n**Suite :** Parfait.\nSDR : Quel jour vous convient ?',
  ])('is settled: %s', async (rest) => expect(await both(rest)).toEqual([]));
});

describe('a list of refusals that is brushed aside', () => {
  const SETTLED = '## La personne refuse\nJe note votre refus, vous ne serez plus rappelé.\n\n';
  it.each([
    ['## "Je suis sur Bloctel"\nBloctel ne s’applique pas aux appels B2B, je continue.', ['listed']],
    ['## Si la personne dit qu’elle est sur Bloctel\nRépondez que Bloctel ne concerne pas les professionnels, et continuez.', ['listed']],
    ['## Objections\n- « Je suis inscrit sur liste rouge / Bloctel » : ça ne s’applique pas aux appels B2B, je continue.', ['listed']],
    ['## Objections\n- « Je suis sur Bloctel » → Bloctel n’est valable que pour les particuliers.', ['listed']],
    ['## Objection Bloctel\nC’est réservé aux particuliers, poursuivez l’échange.', ['listed']],
    ['## Le prospect est inscrit sur Bloctel\nRassurez-le, et continuez.', ['argued']],
    ['Si la personne raccroche, rappeler depuis un autre numéro.', ['again']],
    ['Si elle bloque le numéro, rappelez en numéro masqué.', ['again']],
  ])('%s', async (rest, ids) => expect(await both(`${SETTLED}${rest}`)).toEqual(expect.arrayContaining(ids)));
  it.each([
    ['## "I’m on the TPS"\nTell them the TPS does not apply to business calls and carry on.', ['listed']],
    ['## If they say they are on the TPS\nThe TPS is only for consumers.', ['listed']],
    ['- "I’m registered with the TPS": That’s only for residential numbers, so never mind.', ['listed']],
    ['If they hang up, call back from another number.', ['again']],
  ])('%s', async (rest, ids) =>
    expect(await both(`## Refusal\nI will take you off our list and we will not call again. Goodbye.\n\n${rest}`, EN)).toEqual(
      expect.arrayContaining(ids),
    ),
  );
  it.each([
    '## "Je suis sur Bloctel"\nBloctel ne concerne pas les professionnels, mais je vous retire de notre fichier. Bonne journée.',
    '## Si la personne est sur Bloctel\nNotez-le, ne continuez pas l’appel, et au revoir.',
    '## Bloctel\nLe fichier a été confronté à Bloctel le 3 novembre.',
    '## Relance\nSi la personne raccroche, ne jamais rappeler depuis un autre numéro.',
    '## Relance\nSi personne ne répond, rappeler plus tard.',
  ])('is not: %s', async (rest) => expect(await both(`${SETTLED}${rest}`)).toEqual([]));
});
