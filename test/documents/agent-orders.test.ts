import { describe, expect, it } from 'vitest';
import { told } from './support.js';

const agent = (prompt: string): string =>
  JSON.stringify({
    firstMessage: 'Hi, I am Tom, an AI assistant calling for Ledgerly about month-end closing; you can opt out any time.',
    model: { messages: [{ role: 'system', content: prompt }] },
  });
const insists = (prompt: string) => told('script-insists', agent(prompt), 'agent.json');

describe('a voice agent that is told not to write refusals down', () => {
  it.each([
    'Do not add them to the do-not-call list unless they ask twice.',
    'Never add anyone to the DNC list.',
    'Don’t put people on the suppression list.',
    'Do not add the person to the do-not-call list unless they insist.',
    'Only add them to the do-not-call list if they ask a second time.',
    'Log the refusal only after the third no.',
    'Add them to the opt-out list only if they ask in writing.',
    'N’ajoute jamais personne à la liste d’opposition.',
    'N’ajoutez pas la personne à la liste d’opposition, sauf si elle le demande deux fois.',
    'N’inscris la personne sur la liste d’opposition que si elle insiste.',
    'Note le refus seulement au troisième non.',
    'If the person asks to be removed, say "of course", then transfer to a closer who will try to save the deal.',
    'If they say no, hand over to a closer.',
    'When somebody refuses, try to change their mind.',
    'If the callee declines, ask once more in another way.',
    'Si la personne refuse, essaie de la convaincre.',
    'Si la personne demande à être retirée, transfère-la à un closer.',
    'Si la personne dit non, demande encore une fois autrement.',
  ])('by “%s”', async (prompt) => expect(await insists(prompt)).toEqual(['directed']));
  it.each([
    'Add them to the do-not-call list and end the call.',
    'Do not add them to the do-not-call list unless they refuse.',
    'Do not add the person to the do-not-call list unless they ask for it.',
    'Do not add them to the call list again.',
    'Only add them to the do-not-call list if they ask.',
    'Do not forget to add them to the do-not-call list.',
    'Never end without adding them to the do-not-call list.',
    'Even if they ask twice, add them to the do-not-call list only once.',
    'If they ask a second time, apologise and log the refusal.',
    'If the person asks to be removed, confirm it and end the call. Never try to change their mind.',
    'If they say no, do not transfer to a closer.',
    'If they say yes, transfer to a closer.',
    'If the person refuses, log it and end the call. If they agree, transfer to a closer.',
    'N’ajoute pas la personne à la liste d’opposition, sauf si elle le demande.',
    'Ajoute la personne à la liste d’opposition et termine l’appel.',
    'Si la personne refuse, n’essaie pas de la convaincre.',
    'Si la personne demande à être retirée, confirme et termine l’appel.',
    'Si la personne accepte, transfère-la à un conseiller.',
  ])('not by “%s”', async (prompt) => expect(await insists(prompt)).toEqual([]));
});

describe('people who are unsure', () => {
  it.each([
    'If they sound unsure, ask once more in another way.',
    'If the person hesitates, ask again.',
    'Si la personne hésite, redemande autrement.',
    'Si elle n’est pas sûre, repose la question une fois.',
  ])('are pressed by “%s”', async (prompt) => expect(await insists(prompt)).toEqual(['unsure']));
  it.each([
    'If they sound unsure, explain who we are.',
    'If they hesitate, do not ask again.',
    'If you did not hear the answer, ask again.',
    'Si la personne hésite, ne repose pas la question.',
    'N’hésite pas à redemander le nom.',
  ])('are not by “%s”', async (prompt) => expect(await insists(prompt)).toEqual([]));
});

describe('a machine that is told to deny what it is', () => {
  it.each([
    'If asked whether you are a bot, deny it.',
    'If they ask if you are an AI, deny.',
    'Deny being a robot.',
    'Deny that you are an AI.',
    'Si on te demande si tu es un robot, nie-le.',
    'Si on vous demande si vous êtes une IA, niez.',
    'Si on te demande si tu es un robot, dis le contraire.',
    'Nie être un robot.',
  ])('by “%s”', async (prompt) => expect(await told('script-announces', agent(prompt), 'agent.json')).toContain('denied'));
  it.each([
    'If asked whether you are a bot, never deny it.',
    'If asked whether you are a bot, do not deny it.',
    'Never deny being a robot.',
    'If asked whether you are a bot, say so. If they ask for a discount, deny it.',
    'Si on te demande si tu es un robot, ne le nie jamais.',
    'Si on te demande si tu es un robot, ne nie pas.',
    'Ne nie jamais être un robot.',
  ])('not by “%s”', async (prompt) => expect(await told('script-announces', agent(prompt), 'agent.json')).not.toContain('denied'));
});
