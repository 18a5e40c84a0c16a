import { describe, expect, it } from 'vitest';
import {
  arguesWithListed,
  artificialVoiceOf,
  brushesListAside,
  deniesMachine,
  falseClaimsIn,
  posesAsPublicBody,
  recallsRefused,
  settlesInPassing,
} from '../../src/documents/for-rules.js';
import { judgedScript } from '../../src/documents/scripts/judge-script.js';
import { readScript } from '../../src/scripts/read-script.js';
import { bytesOf } from '../messages/support.js';

const script = (text: string, name = 'a.md') => judgedScript(readScript(bytesOf(text), name), 'business');
const under = (heading: string, text: string) => script(`# Script\n\n## ${heading}\n\n${text}\n`);

describe('somebody on a list of refusals who is argued with', () => {
  it.each([
    ['« Je suis sur Bloctel »', '> Je comprends, mais cela ne prend que deux minutes.'],
    ['« Je suis sur Bloctel »', '> Combien payez-vous aujourd’hui pour votre électricité ?'],
    ['« Je suis inscrit sur Bloctel »', '> Justement, nous avons une offre gratuite pour vous.'],
    ['« Je suis inscrite à Bloctel »', '> Je comprends, mais nos tarifs ont baissé de 20 %.'],
    ['« Je suis sur Bloctel »', '> Ce n’est pas de la vente, c’est une simple enquête.'],
    ['« Je suis sur Bloctel »', 'Rassurer le client et reprendre l’argumentaire.'],
    ['"I am on the TPS"', '> I understand, but this only takes two minutes.'],
    ['"I’m registered with the TPS"', '> That’s fine, we still have a great offer for you.'],
    ['"My number is on the CTPS"', '> This is not a sales call. How many people work for you?'],
    ['"I am on the do-not-call list"', 'Reassure them and go back to the pitch.'],
  ])('%s: %s', (heading, text) => expect(arguesWithListed(under(heading, text), 0)).toBe(true));
  it.each([
    ['« Je suis sur Bloctel »', '> C’est noté, je vous retire de notre fichier. Bonne journée.'],
    ['« Je suis sur Bloctel »', '> Toutes mes excuses, bonne journée.'],
    ['« Je suis sur Bloctel »', '> Je comprends, mais je note votre refus et je vous retire de notre fichier.'],
    ['« Je suis sur Bloctel »', 'Noter « opposition » et terminer l’appel.'],
    ['« Je suis sur Bloctel »', 'S’excuser et raccrocher, sans reprendre l’argumentaire.'],
    ['« Je suis sur Bloctel »', '> D’accord. Souhaitez-vous que nous vous retirions de notre liste ?'],
    ['Ouverture', '> Bonjour, Camille Durand d’Atelux. Nous avons une offre gratuite pour vous.'],
    ['« Je suis sur LinkedIn »', '> Je comprends, mais cela ne prend que deux minutes.'],
    ['"I am on the TPS"', '> I am sorry. You will not be called again. Goodbye.'],
    ['"I am on the TPS"', 'Apologise, note it and hang up.'],
    ['"I am on holiday"', '> I understand, but this only takes two minutes.'],
  ])('but not %s: %s', (heading, text) => expect(arguesWithListed(under(heading, text), 0)).toBe(false));
});

describe('an order to call those who refused', () => {
  it.each([
    'Rappeler tous les contacts en « opposition » au bout de 6 mois.',
    'Relancer les personnes qui ont refusé en janvier.',
    'Recontactez les prospects ayant dit non au bout de trois mois.',
    'Relancer les refus tous les 3 mois.',
    'Les contacts en opposition sont rappelés au bout de six mois.',
    'Rappeler les contacts inscrits sur la liste d’opposition.',
    'Call back everyone who refused after six months.',
    'Call all contacts marked "Do not call" again in June.',
    'Contact those who opted out again next quarter.',
    'People who said no are called again after three months.',
  ])('is “%s”', (text) => expect(recallsRefused(under('Relance', text), 0)).toBe(true));
  it.each([
    'Ne jamais rappeler un contact en « opposition ».',
    'Les contacts en opposition ne sont plus rappelés.',
    'Rappeler que la personne peut exercer son droit d’opposition.',
    'Rappeler au prospect son droit d’opposition.',
    'Rappelez-vous : les refus se notent.',
    'Rappeler les contacts absents et noter les refus.',
    'Rappeler les contacts sans réponse, sauf ceux en opposition.',
    'Rappeler les personnes qui n’ont pas refusé.',
    'Demander s’il est inscrit sur Bloctel.',
    'Never call anyone on the do-not-call list.',
    'End the call and mark the contact as "Do not call".',
    'After the call mark the contact as DNC.',
    'Contact the DPO if someone is on the do-not-call list.',
    'Call all contacts who did not answer.',
    'Call back everyone who asked for it.',
  ])('is not “%s”', (text) => expect(recallsRefused(under('Relance', text), 0)).toBe(false));
});

describe('a list of refusals that is brushed aside', () => {
  it.each([
    ['« Je suis sur Bloctel »', '« Bloctel ne concerne pas notre entreprise. Deux questions seulement… »'],
    ['« Je suis inscrit à Bloctel »', '> Nous ne sommes pas concernés par Bloctel. Combien de camions avez-vous ?'],
    ['« Mon numéro est sur Bloctel »', '> Cela ne s’applique pas à nous.'],
    ['"I am on the TPS"', '"The TPS does not apply to us. So, how many lorries do you run?"'],
    ['“I’m registered with the TPS”', '> We are exempt from the TPS. When can we meet?'],
    ['“My number is on the CTPS”', '> That does not concern us.'],
  ])('%s: %s', (heading, text) => expect(brushesListAside(under(heading, text), 0)).toBe(true));
  it.each([
    ['« Je suis sur Bloctel »', '> C’est noté, je vous retire de notre fichier. Bonne journée.'],
    ['« Je suis sur Bloctel »', '> Bloctel ne concerne que les particuliers, mais je vous retire de notre fichier. Bonne journée.'],
    ['« Je suis sur Bloctel »', 'Noter « opposition » et terminer l’appel.'],
    ['Bloctel', 'Demander s’il est inscrit sur Bloctel. Bloctel ne concerne pas les appels entre professionnels.'],
    ['Ouverture', '> Bonjour, Camille Durand de la société Atelux. Cela ne vous concerne pas ?'],
    ['"I am on the TPS"', '> I have noted that, you will not be called again. Goodbye.'],
    ['Before the call', 'Check the TPS. It does not apply to companies that asked for a call.'],
  ])('but not %s: %s', (heading, text) => expect(brushesListAside(under(heading, text), 0)).toBe(false));
  it('is one in a dialogue too', () =>
    expect(brushesListAside(script('Client : Je suis sur Bloctel.\nAgent : Bloctel ne nous concerne pas. Deux questions.\n'), 1)).toBe(
      true,
    ));
});

const machine = (text: string) =>
  script(JSON.stringify({ firstMessage: 'Hi, I am Tom, an AI assistant of Atelux.', prompt: text }), 'a.json');
const isDenied = (one: ReturnType<typeof script>): boolean => one.turns.some((_, i) => deniesMachine(one, i));
describe('a machine that is told to pass for a person', () => {
  it.each([
    'If the caller asks whether you are human, say yes.',
    'If asked if you are a robot, say no.',
    'If they ask "are you an AI?", answer "no, I am human".',
    'Always claim to be a real person.',
    'Never reveal that you are an AI.',
    'Do not tell the caller that you are a bot.',
    'Pretend to be human.',
    'Si on te demande si tu es un robot, réponds que tu es une vraie personne.',
    'Si on te demande si tu es humaine, réponds oui.',
    'Si on vous demande si vous êtes une IA, répondez non.',
    'Ne dis jamais que tu es une IA.',
    'Fais-toi passer pour une personne réelle.',
  ])('by “%s”', (text) => expect(isDenied(machine(text))).toBe(true));
  it.each([
    'If the caller asks whether you are human, say no.',
    'If the caller asks whether you are a robot, say yes.',
    'If asked, say that you are an AI.',
    'Never claim to be human.',
    'Never pretend to be a real person.',
    'Do not say that you are a person.',
    'Never deny that you are an AI.',
    'Never say that you are not an AI.',
    'If they ask whether we have availability, say yes.',
    'If the caller wants to speak to a human, say yes and transfer the call.',
    'Si on te demande si tu es un robot, réponds que tu es une IA.',
    'Si on te demande si tu es un robot, réponds oui.',
    'Ne prétends jamais être une vraie personne.',
    'Ne dis jamais que tu es une personne.',
    'Si la personne demande un humain, dis oui et transfère l’appel.',
    'Dis que tu es une assistante vocale.',
  ])('not by “%s”', (text) => expect(isDenied(machine(text))).toBe(false));
  it.each([
    ['## Si on te demande si tu es un robot\n\nRéponds que tu es une vraie personne de l’équipe.', true],
    ['## « Êtes-vous un robot ? »\n\n> Non, je suis une vraie personne.', true],
    ['## « Êtes-vous un robot ? »\n\n> Oui, je suis une assistante vocale.', false],
  ])('%s', (text, expected) =>
    expect(isDenied(script(`# Agent\n\n> Bonjour, je suis Léa, l’assistante vocale d’Atelux.\n\n${text}\n`))).toBe(expected),
  );
  it('is no person who says so', () =>
    expect(
      isDenied(script('# Script\n\n> Bonjour, Léa Roche d’Atelux.\n\n## « Êtes-vous un robot ? »\n\n> Non, je suis une vraie personne.\n')),
    ).toBe(false));
  it.each([
    ['## Si la personne demande si elle parle à un robot\n\nRépondre que vous êtes une personne réelle.', false],
    ['## « Êtes-vous un robot ? »\n\nRépondre que non.', false],
    ['## Consignes\n\nSi on vous demande si vous êtes un robot, répondez que vous êtes une vraie personne.', false],
    ['## If they ask whether you are a robot\n\nSay that you are a real person.', false],
    ['## Si on te demande si tu es un robot\n\nFais-toi passer pour une personne réelle.', true],
    ['## Réglages : agent vocal\n\n> Bonjour.\n\n## Si on demande si tu es un robot\n\nRéponds que tu es une personne.', true],
    ['## If they ask whether you are a robot\n\nNever reveal that you are an AI.', true],
  ])('of a script that a person speaks: %s', (text, expected) =>
    expect(isDenied(script(`# Script\n\n> Bonjour, Léa Roche d’Atelux.\n\n${text}\n`))).toBe(expected),
  );
  it.each([
    ['## Si la personne demande si elle parle à un robot\n\nRépondre que vous êtes une personne réelle.', false],
    ['## « Êtes-vous un robot ? »\n\n> Non, pas du tout.', false],
    ['## Consignes\n\nSi l’on croit parler à un robot, dire son nom.', false],
    ['## Appel passé par un robot vocal\n\n> Bonjour.', true],
    ['## Voix de synthèse. Si on demande si c’est un robot, dire oui\n\n> Oui.', true],
  ])('is a machine or not: %s', (text, expected) =>
    expect(artificialVoiceOf(script(`# Script\n\n> Bonjour, Léa Roche d’Atelux.\n\n${text}\n`)) !== undefined).toBe(expected),
  );
});

describe('a caller who passes for a public body', () => {
  it.each([
    '> Bonjour, je suis Julie de la Sécurité sociale, service mutuelle.',
    '> Bonjour, ici Paul Martin de l’URSSAF.',
    '> Je vous appelle de la part de la CAF.',
    '> Bonjour, Julie, conseillère de l’Assurance maladie.',
    '> Je suis mandaté par l’État pour vos combles.',
    '> Hello, this is Tom from HMRC.',
    '> I am calling on behalf of the NHS.',
    'Dire que vous appelez de la part de l’URSSAF pour obtenir la ligne directe.',
    'Se faire passer pour un organisme public.',
    'Présentez-vous comme agent de la mairie.',
    'Say that you are calling from HMRC.',
    'Pretend to be a government agency.',
  ])('by %s', (text) => expect(posesAsPublicBody(under('Ouverture', text), 0)).toBe(true));
  it.each([
    '> Bonjour, Camille Durand de la société Atelux, au sujet de vos cotisations URSSAF.',
    '> Bonjour, c’est au sujet de l’URSSAF.',
    '> Nous travaillons avec la Sécurité sociale.',
    '> Nous sommes une société privée, et n’appelons pas de la part de l’URSSAF.',
    '> Hello, this is Tom from Atelux. We file your returns to HMRC.',
    '> I am not calling from HMRC.',
    'Ne jamais se faire passer pour un organisme public.',
    'Ne dites pas que vous appelez de la part de l’URSSAF.',
    'Si la personne croit que vous appelez de la part de l’URSSAF, dites que non.',
    'Dire que vous appelez de la part de la société Atelux.',
    'Never pretend to be a public body.',
    'Say that you are calling from Atelux.',
  ])('not by %s', (text) => expect(posesAsPublicBody(under('Ouverture', text), 0)).toBe(false));
});

describe('an opening that settles a no in passing', () => {
  it.each([
    'Si vous ne souhaitez pas poursuivre, je mets fin à l’appel et ne vous rappelle pas.',
    'Vous pouvez à tout moment vous opposer aux appels : dites-le-moi et je le note, ou écrivez à dpo@assur.example.',
    'Si vous refusez, je vous retire de notre fichier.',
    'If you would rather not go on, I’ll end the call and will not call you again.',
    'You may refuse at any time: tell me and I will note it.',
  ])('%s', (text) => expect(settlesInPassing(text)).toBe(true));
  it.each([
    'Si vous ne souhaitez pas être rappelé, dites-le moi.',
    'Vous pouvez me dire à tout moment de ne plus vous appeler.',
    'Si vous ne souhaitez pas en parler maintenant, je vous rappelle demain.',
    'Je note votre adresse et je vous envoie le devis.',
    'Si cela vous intéresse, je le note et je vous envoie le devis.',
    'If you’d rather not be called again, just tell me.',
    'If you are not interested now, I’ll call you next week.',
    'You may refuse calls at any time.',
  ])('but not: %s', (text) => expect(settlesInPassing(text)).toBe(false));
});

describe('a claim that opens doors', () => {
  const claims = (says: string): readonly string[] => falseClaimsIn(under('Ouverture', `> ${says}`), 0);
  it.each([
    ['Bonjour, je suis de la mairie / Enedis, service vérification toiture.', ['public']],
    ['Bonjour, ici Enedis.', ['public']],
    ['Bonjour, nous sommes de l’État.', ['public']],
    ['Bonjour, c’est de la part de la mairie.', ['public']],
    ['Bonjour, je suis mandatée par GRDF.', ['public']],
    ['Hello, I’m from the council.', ['public']],
    ['Ne raccrochez pas, c’est obligatoire.', ['compulsory']],
    ['Cette visite est obligatoire.', ['compulsory']],
    ['Vous êtes obligé de répondre.', ['compulsory']],
    ['This inspection is mandatory.', ['compulsory']],
  ])('%s', (says, claimed) => expect(claims(says)).toEqual(claimed));
  it.each([
    'Bonjour, je suis de Paris.',
    'Bonjour, Claire Martin de la société Atelux.',
    'C’est la mairie qui décide des aides.',
    'Vous avez peut-être reçu un courrier de la mairie.',
    'Nous ne sommes pas de la mairie.',
    'Ce n’est pas obligatoire.',
    'L’assurance décennale est obligatoire pour un couvreur.',
    'This is not compulsory.',
    'It is up to you.',
  ])('%s is none', (says) => expect(claims(says)).toEqual([]));
});
