import { describe, expect, it } from 'vitest';
import { callsBack, directedToGoOn } from '../../src/documents/for-rules.js';
import { judgedScript } from '../../src/documents/scripts/judge-script.js';
import { readScript } from '../../src/scripts/read-script.js';
import { bytesOf } from '../messages/support.js';

/** The answer to a no: what is said in quotes of Markdown, the rest as directions. */
const answer = (heading: string, said: string, name = 'a.md') =>
  judgedScript(readScript(bytesOf(`# Script\n\n## ${heading}\n\n> ${said}\n`), name), 'business');

describe('another call after a refusal', () => {
  it.each([
    'Très bien, je vous rappelle le mois prochain alors.',
    'Je comprends, je vous rappellerai en janvier.',
    'Entendu, nous vous recontacterons à la rentrée. Bonne journée.',
    'C’est noté, et on se rappelle dans six mois.',
    'Pas de souci, je retente ma chance au printemps.',
    'Je n’insiste pas, mais je reviens vers vous en mars.',
    'Je vais vous rappeler plus tard, bonne journée.',
    'OK, I understand, have a nice day. I’ll try again in January.',
    "Fine, I'll call you back next month then to see if things have changed.",
    'No problem. We will check back in next quarter.',
    'I’ll remove that note, and I’ll ring you again in the spring.',
    'Understood, I’ll follow up. Goodbye.',
    'Bonne journée. → Rappeler dans trois mois',
    'Bonne journée. → Programmer un rappel en mars',
    'Goodbye. → Call back in 3 months',
  ])('is promised by “%s”', (said) => expect(callsBack(answer('La personne refuse', said), 0)).toBe(true));

  it.each([
    'C’est noté, je vous retire de notre fichier. Bonne journée.',
    'Nous ne vous rappellerons plus. Bonne journée.',
    'Je ne vous rappellerai pas.',
    'Je vous rappelle que vous pouvez vous opposer à tout appel.',
    'Si vous changez d’avis, rappelez-nous.',
    'Je vous rappelle seulement si vous le demandez.',
    'Puis-je vous rappeler dans six mois ?',
    'Sure, I’ve removed you and won’t call again. Have a good day.',
    'We will not call you back.',
    'Nobody will call you again.',
    'If you change your mind, call us back.',
    'May I call you back next year?',
    'I’ll take you off the list. Bye.',
    'We’ll talk to our data team today. Bye.',
    'Bonne journée. → Ne plus rappeler',
    'Bonne journée. → Ne pas rappeler, noter l’opposition',
    'Goodbye. → Do not call again',
  ])('is not promised by “%s”', (said) => expect(callsBack(answer('La personne refuse', said), 0)).toBe(false));

  it.each([
    ['« Non, pas maintenant »', false],
    ['« Non, rappelez-moi demain »', false],
    ['"No, I’m busy"', false],
    ['« Ne me rappelez plus »', true],
    ['« Non, ça ne m’intéresse pas »', true],
    ['"Stop calling me"', true],
  ])('answers %s: %s', (cue, bad) => expect(callsBack(answer(cue, 'D’accord, je vous rappelle demain.'), 0)).toBe(bad));

  it('answers what the contact said before it', () => {
    const script = judgedScript(
      readScript(
        bytesOf(
          'Prospect : Non merci.\nAgent : Très bien, je vous rappelle en mars.\n\nProspect : Non, plus tard.\nAgent : Je vous rappelle en mars.',
        ),
        'a.md',
      ),
      'business',
    );
    expect(script.turns.flatMap(({ speaker }, i) => (speaker === 'caller' ? [callsBack(script, i)] : []))).toEqual([true, false]);
  });
});

describe('directions about refusals', () => {
  const prompt = (text: string) => judgedScript(readScript(bytesOf(JSON.stringify({ general_prompt: text })), 'a.json'), 'business');
  it.each([
    'Si la personne refuse, insiste et propose une réduction.',
    'Si elle refuse encore, relance-la avec une autre question.',
    'En cas de refus, ne raccroche jamais la première.',
    'Ne note pas le refus.',
    'N’hésite pas à insister en cas de refus.',
    'If they say no, keep pushing and offer a discount.',
    'If the person declines, ask again.',
    'When they refuse, never hang up.',
    'Do not log the opt-out.',
  ])('say to go on: %s', (text) => expect(directedToGoOn(prompt(text), 0)).toBe(true));
  it.each([
    'Si la personne refuse, n’insiste pas : note le refus et raccroche.',
    'Si la personne refuse, note son refus sans insister, puis raccroche.',
    'En cas de refus, ne relance jamais la personne.',
    'En cas de refus, ne raccroche pas avant d’avoir noté l’opposition.',
    'Insiste sur le délai de livraison.',
    'If they say no, do not insist: note it and say goodbye.',
    'If they decline, never push back. Record the refusal.',
    'If they refuse, don’t hang up before you have confirmed the removal.',
    'Keep talking about the product until they answer.',
  ])('do not: %s', (text) => expect(directedToGoOn(prompt(text), 0)).toBe(false));
  it('below a heading of refusals', () => {
    const of = (note: string) => directedToGoOn(answer('Refus', `Je comprends. → ${note}`), 0);
    expect([of('relancer avec une question'), of('Insister une fois'), of('ne pas insister'), of('raccrocher')]).toEqual([
      true,
      true,
      false,
      false,
    ]);
  });
});
