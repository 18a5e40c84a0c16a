import { describe, expect, it } from 'vitest';
import { readTags } from '../../src/messages/tags/read-tags.js';
import { judgeCalls, judgeMail, rulesOf } from './judge.js';

const OPENING =
  '# Script\n\n## Ouverture\n\n> Bonjour, Claire Martin de la société Atelux.\n\n> Je vous appelle à titre strictement professionnel, au sujet de vos fenêtres. J’ai trouvé votre numéro dans l’annuaire du salon Batimat.\n\n';
const RIGHT = '> Si vous ne souhaitez pas être rappelé, dites-le-moi.\n\n';
const REFUSAL =
  '## La personne refuse\n\n> C’est noté, je vous retire de notre fichier et nous ne vous rappellerons plus. Bonne journée.\n';

describe('what a template taught of the rules', () => {
  it.each([
    ['a question before any no is no insistence', `${OPENING}${RIGHT}> Avez-vous deux minutes ?\n\n${REFUSAL}`, []],
    [
      'a question after a no is one',
      `${OPENING}${RIGHT}${REFUSAL}\n## Pas intéressé\n\n> Je comprends, mais juste une dernière question : combien payez-vous aujourd’hui ?\n`,
      ['script-insists'],
    ],
    ['the answer to a no does not tell the right to say it', `${OPENING}${REFUSAL}`, ['script-right-to-refuse']],
  ])('%s', (_, text, rules) => {
    expect(rulesOf(judgeCalls(text))).toEqual(rules);
  });

  it('a text message without STOP is told once', async () => {
    expect(rulesOf(await judgeMail('Atelux : nos fenetres a -20 %.', 'a.txt', { form: 'sms' }))).toEqual(['sms-stop']);
  });

  it.each([
    ['{contactfield=firstname|Madame, Monsieur}', 'field'],
    ["{$name|default('cher client')}", 'field'],
    ['{first name}', 'placeholder'],
    ['{Prénom du client}', 'placeholder'],
    ['[Prénom]', 'placeholder'],
  ])('%s is a %s', (tag, role) => {
    expect(readTags(`Bonjour ${tag},`).tags.map((one) => one.role)).toEqual([role]);
  });

  it.each([
    ['says whom to ask', '<p>Accès, rectification, effacement : rgpd@acme.test</p>', false],
    ['links to the notice', '<p><a href="https://acme.test/p">Politique de confidentialité</a></p>', false],
    ['links to the notice by its address alone', '<p><a href="https://acme.test/privacy">Plus</a></p>', false],
    ['hides its notice', '<p style="display:none"><a href="https://acme.test/privacy">Privacy policy</a></p>', true],
    ['says nothing of it', '<p>Atelux, Lyon</p>', true],
  ])('a first mail that %s', async (_, html, told) => {
    const said = await judgeMail(`<p>Bonjour.</p>${html}<p><a href="{{ unsubscribe }}">Se désinscrire</a></p>`, 'mail.html');
    expect(said.filter(({ rule }) => rule === 'message-rights').map(({ severity }) => severity)).toEqual(told ? ['info'] : []);
    const service = await judgeMail(`<p>Bonjour.</p>${html}`, 'mail.html', { kind: 'service' });
    expect(rulesOf(service)).toEqual([]);
  });
});

describe('a way out without a link of its own', () => {
  const SAYS = 'Je suis Claire Martin, de la société Atelux.';
  it.each<[string, string, boolean]>([
    ['a question with no answer to it', '<p>Vous ne souhaitez plus recevoir nos messages ?</p>', false],
    ['the words of a link that is gone', '<p>Vous pouvez à tout moment refuser nos messages : se désinscrire.</p>', false],
    ['a right to see and to erase', '<p>To see, correct or erase your data: privacy@acme.test</p>', false],
    ['the same, linked', '<p>To see, correct or erase your data: <a href="mailto:privacy@acme.test">privacy@acme.test</a></p>', false],
    ['to whom it is sent', '<p>Sent to: <a href="mailto:%EMAIL%">%EMAIL%</a></p>', false],
    ['an answer', '<p>Pour ne plus recevoir nos messages, répondez STOP.</p>', true],
    ['a word', '<p>Un mot de votre part et je ne vous écris plus.</p>', true],
    ['an address', '<p>Pour vous opposer à nos envois, écrivez à rgpd@acme.test.</p>', true],
    ['a link beside it', '<p>To unsubscribe, use the link below.</p><p><a href="https://acme.test/u/1">Unsubscribe here</a></p>', true],
  ])('%s', async (_, html, counts) => {
    const said = rulesOf(await judgeMail(`<p>${SAYS}</p>${html}`, 'mail.html'));
    expect(said.includes('message-opt-out')).toBe(!counts);
  });

  it('a link that the header names, whatever it is called', async () => {
    const eml = (header: string) =>
      `From: a@acme.test\r\nSubject: Nos menus\r\n${header}Content-Type: text/html; charset=utf-8\r\n\r\n<p>Bonjour.</p><p><a href="https://acme.test/u/1">Plus de menus</a></p>\r\n`;
    expect(rulesOf(await judgeMail(eml(''), 'a.eml'))).toContain('message-opt-out');
    expect(rulesOf(await judgeMail(eml('List-Unsubscribe: <https://acme.test/u/1>\r\n'), 'a.eml'))).not.toContain('message-opt-out');
  });
});
