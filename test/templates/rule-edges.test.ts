import { describe, expect, it } from 'vitest';
import { readTags } from '../../src/messages/tags/read-tags.js';
import { judgeCalls, judgeMail, rulesOf } from './judge.js';

const OPENING =
  '# Script\n\n## Ouverture\n\n> Bonjour, Claire Martin de la société Atelux.\n\n> Je vous appelle au sujet de vos fenêtres.\n\n';
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
