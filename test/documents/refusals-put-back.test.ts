import { describe, expect, it } from 'vitest';
import { told } from './support.js';

const OPENING =
  '# Script\n\n## Ouverture\n« Bonjour, je suis Karim Benali de la société Devisio. Je vous appelle, à titre strictement professionnel, pour vous présenter notre logiciel de devis. Si vous ne souhaitez pas être recontacté, dites-le-moi. »\n\n## Objections\n';
const GOOD = '\n### Pas intéressé\n« Très bien, je le note et nous ne vous rappellerons plus. Bonne journée. »\n';
const said = async (rule: string, rest: string) => told(rule, `${OPENING}${GOOD}\n${rest}\n`, 'calls.md');

describe('a refusal that is put back into the calls', () => {
  it.each([
    '### Ne m’appelez plus\n« Entendu, bonne journée. » → CRM : « NRP », retenter J+7',
    '### Laissez-moi tranquille\n« OK » (raccrocher, cocher « NRP – à retenter »)',
    '### Non merci\n« Pas de problème, je vous mets en relance à 3 mois. »',
    '### Non merci\n« Pas de problème, je programme un rappel dans trois mois. »',
    '### No thanks\n“No problem, I’ll put you down for a call back in three months.”',
    '- « Non merci » → « D’accord. Et si je vous rappelais dans six mois ? »',
    '- “No thanks” -> “Sure. What if I called you back in six months?”',
  ])('%s', async (rest) => expect(await said('script-refusal', rest)).toContain('callsBack'));
  it.each([
    '### Non merci\n« Entendu, je le note, vous sortez de notre fichier. » → CRM : « opposition »',
    '### Non merci\n« C’est noté, nous ne vous rappellerons plus. » (raccrocher, cocher « Ne plus appeler – opposition »)',
    '### Non merci\n« Je vous mets en liste d’opposition, nous ne vous rappellerons plus. »',
    '### No thanks\n“Noted, I’ll put you on our do-not-call list, and we won’t call again.”',
    '### Rappelez-moi\n« Bien sûr, je programme un rappel mardi. »',
  ])('is not: %s', async (rest) => expect(await said('script-refusal', rest)).toEqual([]));
});

describe('somebody who is told that they stay', () => {
  it.each([
    '### Ne me rappelez plus\n« Désolé, je ne peux pas vous retirer : votre numéro est public. »',
    '### Ne me rappelez plus\n« Nous ne pouvons malheureusement pas vous supprimer. »',
    '### Do not call me again\n“I’m sorry, I can’t remove you: your number is public.”',
    '### Remove me\n“You will stay on our list, I am afraid.”',
  ])('%s', async (rest) => expect(await said('script-insists', rest)).toEqual(['kept']));
  it.each([
    '### Ne me rappelez plus\n« Je ne peux pas vous retirer de Bloctel, mais je vous retire de notre fichier. »',
    '### Ne me rappelez plus\n« Je ne peux pas vous retirer moi-même, je transmets : nous ne vous rappellerons plus. »',
    '### Remove me\n“I can’t take you off without your number, but it is noted.”',
    '### Remove me\n“You will stay on our do-not-call list.”',
  ])('is not: %s', async (rest) => expect(await said('script-insists', rest)).toEqual([]));
});

describe('a number to call back', () => {
  it.each([
    ['### Répondeur\n« Bonjour, c’est urgent, rappelez le 0899 12 34 56. »', ['surcharged']],
    ['### Répondeur\n« Bonjour, vous pouvez me rappeler au 04 72 00 00 00. »', []],
    ['### Répondeur\n« Bonjour, vous pouvez nous joindre au 0 805 000 000. »', []],
  ])('%s', async (rest, ids) => expect(await said('script-identity', rest)).toEqual(ids));
});

describe('objections in a list', () => {
  it.each([
    '- « Pas intéressé » → « Très bien, je le note et nous ne vous rappellerons plus. Bonne journée. »\n- « Rappelez-moi » → « Quel jour vous convient ? »\n- « Envoyez-moi un mail » → « Bien sûr, à quelle adresse ? »\n- « Qui vous a donné mon numéro ? » → « Il vient du registre SIRENE. »\n- « C’est trop cher » → « Nous avons une formule à 19 € par mois. »',
    '- "Not interested" -> "No problem, I\'ve noted it and we won\'t call again."\n- "Call me next week" -> "Sure, what day suits you?"\n- "Too expensive" => "We have a plan at 19 a month."',
    '1. « Pas intéressé » → « C’est noté, nous ne vous rappellerons plus. »\n2. Trop cher → « Nous avons une formule à 19 € par mois, voulez-vous la voir ? »',
  ])('are each an objection and its answer: %s', async (list) => {
    const script = `${OPENING}${list}\n`;
    expect([...(await told('script-refusal', script, 'calls.md')), ...(await told('script-insists', script, 'calls.md'))]).toEqual([]);
  });
  it('still tell the answer to a no that argues', async () => {
    const list =
      '- « Trop cher » → « Nous avons une formule à 19 €. »\n- « Pas intéressé » → « Avant de raccrocher, qui gère ce sujet chez vous ? »\n';
    expect(await told('script-insists', `${OPENING}${list}`, 'calls.md')).toEqual(['said']);
  });
});
