import { describe, expect, it } from 'vitest';
import { readMessages } from '../../../src/messages/read-messages.js';
import { countSubjectLines, hasSubjectLine, textMessages } from '../../../src/messages/text/subject-lines.js';
import { bytesOf, says } from '../support.js';

describe('a line that names a subject', () => {
  const subjectOf = (line: string): string | undefined => {
    const text = `${line}\nBonjour.`;
    const subject = textMessages(text)[0]?.subject;
    expect([hasSubjectLine(text), countSubjectLines(text)]).toEqual([subject !== undefined, subject ? 1 : 0]);
    return subject && text.slice(subject.start, subject.end);
  };
  it.each([
    ...[
      'Objet',
      'Sujet',
      'Subject',
      'subject line',
      'BETREFF',
      'Asunto',
      'Oggetto',
      'Onderwerp',
      'Objet du mail',
      'Objet de l’e-mail',
      "Objet de l'email",
    ],
    ...[
      'Objet du message',
      'Objet 2',
      'Objet 12',
      'Objet du mail 3',
      '**Objet**',
      '## Objet',
      '> Objet',
      '- Objet',
      '__Objet__',
      '\tObjet',
      'Objet\u00a0',
      'Objet   ',
    ],
  ])('%s: …', (name) => {
    for (const line of [`${name}: Un devis`, `${name} :  Un devis`, `${name}:** Un devis **`, `${name}:\u00a0Un devis `])
      expect(subjectOf(line), line).toBe('Un devis');
    expect(subjectOf(`${name}:`)).toBe('');
  });
  it.each([
    ...['Mon objet: x', 'Objet', 'Objet x: y', 'Objet 123: x', 'Objet ab: x', 'Objet de la vente: x', 'Objet-: x', 'Objet = x'],
    ...['# # # # # Objet: x', 'Objet        : x', '1. Objet: x'],
  ])('%s names none', (line) => expect(subjectOf(line)).toBeUndefined());

  it.each([
    ...[
      '# Un',
      '###### Un',
      '---',
      '***',
      '____',
      '===',
      '**Mail 2**',
      '**Mail** :',
      'Mail 2',
      'E-mail 2 : relance',
      'Étape 3',
      'etape 3',
      'Step 1 — J+3',
    ],
    ...['Relance 2', 'follow-up 1', 'followup 1', 'Day 3', 'Jour 3', 'J+3', 'J + 3', 'j+10', 'Message 1'],
  ])('%s over it is no part of the message before', async (over) => {
    const messages = await readMessages(bytesOf(`Objet : a\n\nBonjour.\n\n${over}\n\nObjet : b\n\nSalut.`), 'a.md');
    expect(messages.map(says)).toEqual([['Bonjour.'], ['Salut.']]);
    expect(messages[1]?.heading).toBe(over);
  });
  it.each([
    ...[
      'Un # deux',
      '#Un',
      '####### Un',
      'a---',
      '--',
      '---a',
      '**Un** deux',
      '**Un',
      'Le mail 2',
      'Mailing 2',
      'Mail deux',
      'Relancer 2',
      'J 3',
      'Jours',
      'Un ---',
    ],
  ])('%s over it is part of the message before', async (line) => {
    const [first] = await readMessages(bytesOf(`Objet : a\n\nBonjour.\n\n${line}\n\nObjet : b\n\nSalut.`), 'a.txt');
    expect(first && says(first).length + (/[a-z]/i.test(line) ? 0 : 1)).toBe(2);
  });

  it('a heading is over nothing but its own message', async () => {
    const messages = await readMessages(bytesOf('## Objet : a\n## Objet : b\n\nSalut.'), 'a.md');
    expect(messages.map((one) => [one.subject?.text, says(one)])).toEqual([
      ['a', []],
      ['b', ['Salut.']],
    ]);
  });

  it.each<readonly [string, string]>([
    ['**Un** `deux` _trois_ __quatre__', 'Un deux trois quatre'],
    ['snake_case a_b_ c _d', 'snake_case a_b c d'],
    ['a _ b', 'a _ b'],
    ['#Un', '#Un'],
    ['## Un # deux', 'Un # deux'],
    ['- Un - deux', 'Un - deux'],
    ['| Un', 'Un'],
    ['[Un](https://a.example) [deux] (trois)', 'Un [deux] (trois)'],
    ['*Un* a*b', '*Un* a*b'],
  ])('Markdown: %s says %s', async (line, expected) => {
    const of = async (name: string): Promise<string[]> => (await readMessages(bytesOf(line), name)).flatMap(says);
    expect([await of('a.md'), await of('a.txt')]).toEqual([[expected], [line]]);
  });
});
