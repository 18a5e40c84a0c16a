import { describe, expect, it } from 'vitest';
import { hasGap, isAssistantTalk } from '../../src/documents/sentences/left-blanks.js';
import { isPlaceholder } from '../../src/messages/tags/placeholders.js';
import { told } from './support.js';

const isToFill = (inner: string): boolean => isPlaceholder({ start: 0, end: 0, syntax: 'bracket', text: inner, inner });

describe('a gap that nobody filled', () => {
  it.each([
    'Bonjour <prénom>,',
    'Bonjour < Prénom >,',
    'Hi <first name>,',
    'Votre société <nom de l’entreprise> recrute.',
    'Bonjour undefined,',
    'Bonjour null, répondez « stop ».',
    'Dear Mr. null,',
    'Hola undefined:',
    'Chère Madame NaN,',
    'Les équipes chez undefined grandissent.',
    'Your team at null is growing.',
    'Bonjour [object Object],',
    'Votre chiffre : #N/A',
    'Nom du prospect : ____',
    'Nom : ........',
    'Bonjour Xxxx,',
    'Bonjour xxxx,',
  ])('%s', (says) => expect(hasGap(says, isToFill)).toBe(true));
  it.each([
    'Bonjour Madame Null,',
    'Bonjour None,'.replace('None', 'Noé'),
    'Le comportement est undefined en C.',
    'A null result is no result.',
    'Voir https://x.example/a___b',
    'snake___case',
    'Taille XXL, à bientôt xxx',
    'Jean <jean@x.example>',
    '5 < 10 > 3',
    'Un devis… et vite.',
    'Rendez-vous <jeudi>',
  ])('%s is none', (says) => expect(hasGap(says, isToFill)).toBe(false));
});

describe('what a writing assistant says', () => {
  it.each([
    'Voici une version plus percutante de votre email :',
    'Bien sûr ! Voici une version améliorée :',
    'Voici une version plus courte et plus directe :',
    'Voici une nouvelle version retravaillée de ton message.',
    'Voici une proposition d’email de prospection :',
    'En tant qu’IA, voici une version améliorée.',
    'En tant que modèle de langage, je ne peux pas le savoir.',
    'N’hésitez pas si vous souhaitez que j’ajuste le ton !',
    'Dis-moi si tu veux que je raccourcisse le texte.',
    'Souhaitez-vous que je l’adapte ?',
    "Here's a revised version:",
    'Sure! Here is a more concise version of your email:',
    'Here’s a punchier subject line:',
    "Let me know if you'd like me to adjust the tone.",
    'Let me know if you would like to make any changes.',
    'Would you like me to shorten the email?',
    'As an AI language model, I cannot know.',
    'Hier ist eine überarbeitete Version:',
    'Aquí tienes una versión mejorada:',
    'Ecco una versione migliorata:',
  ])('%s', (says) => expect(isAssistantTalk(says)).toBe(true));
  it.each([
    'Voici une version plus récente de notre catalogue.',
    'Voici la nouvelle version de notre logiciel.',
    'Voici un exemple de devis.',
    'Souhaitez-vous que j’adapte notre offre à vos chantiers ?',
    'Si vous souhaitez que je vous rappelle, répondez-moi.',
    'Si vous voulez que je change la date, dites-le.',
    'Notre IA rédige vos devis.',
    'Here’s a new version of our app.',
    'Here is our improved range of roofs.',
    'Let me know if you’d like me to send a quote.',
    'Would you like me to adjust the price?',
    'As an airline, you fly.',
    'As an AI-first company, we build quickly.',
  ])('%s is for the reader', (says) => expect(isAssistantTalk(says)).toBe(false));
});

describe('what a rule tells', () => {
  const G =
    'Je suis Thomas Berger, de la société Devisio. Je vous écris pour vous présenter notre logiciel de devis. Répondez « stop » et je n’écris plus.';
  it.each<readonly [string, string, readonly string[]]>([
    ['message-placeholder', `Objet : Bonjour <prénom>\n\n${G}\n`, ['left']],
    ['message-placeholder', `Objet : Devis\n\nBonjour Marc,\n\n${G}\n`, []],
    [
      'message-pressure',
      'Asunto: Obra\n\nSi no desea recibir más mensajes, responda con la palabra BAJA y no volveré a escribirle.\n',
      ['unjudged'],
    ],
    ['message-pressure', 'Objet : Obra\n\nSi vous ne répondez pas, vous le regretterez : vous perdez 30 000 € par an.\n', ['said']],
    [
      'message-language',
      'Subject: Quotes\n\nI am writing because we make quoting software for roofers, and I found your email on your website.\n\nSi vous ne souhaitez plus recevoir nos mails, répondez STOP.\n',
      ['wayOut'],
    ],
    [
      'message-language',
      'Subject: Quotes\n\nI am writing because we make quoting software for roofers, and I found your email on your website.\n\nReply "stop" and I will take you off my list.\n\nSi vous ne souhaitez plus recevoir nos mails, répondez STOP.\n',
      [],
    ],
    ['message-language', `Objet : Devis\n\nBonjour Marc,\n\n${G}\n`, []],
    [
      'message-purpose',
      'Asunto: Software\n\nHola:\n\nSoy Tomás, de Devisio. Le escribo porque ofrecemos un software de presupuestos para empresas. ¿Tiene 15 minutos?\n',
      ['unjudged'],
    ],
  ])('%s: %j', async (id, text, says) => expect(await told(id, text, 'mail.txt')).toEqual(says));
});
