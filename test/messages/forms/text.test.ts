import { describe, expect, it } from 'vitest';
import { readMessages } from '../../../src/messages/read-messages.js';
import { readSms } from '../../../src/messages/read-sms.js';
import { bytesOf, messageOf, says, under } from '../support.js';

describe('a text', () => {
  it.each<[string, string, readonly string[]]>([
    [
      'cut by a program',
      'Votre adresse nous a été remise par le comité régional de la\nMayenne, et nous l’utilisons pour vous écrire.\n\nAu revoir',
      ['Votre adresse nous a été remise par le comité régional de la Mayenne, et nous l’utilisons pour vous écrire.', 'Au revoir'],
    ],
    [
      'of long lines',
      `${'Une phrase assez longue pour que la ligne ne soit pas coupée par un programme, sur une seule ligne. '.repeat(2).trim()}\nAude Lacombe\nAcme SARL`,
      [
        'Une phrase assez longue pour que la ligne ne soit pas coupée par un programme, sur une seule ligne.',
        'Une phrase assez longue pour que la ligne ne soit pas coupée par un programme, sur une seule ligne.',
        'Aude Lacombe',
        'Acme SARL',
      ],
    ],
    ['in a list', 'Nous faisons :\n- des bacs\n- des caisses', ['Nous faisons :', '- des bacs', '- des caisses']],
    ['with an address after a colon', 'Se désinscrire :\nhttps://a.example/off', ['Se désinscrire : https://a.example/off']],
    ['with titles and numbers', 'Bonjour M. Roy, l’art. 21 du RGPD le dit. Vu ?', ['Bonjour M. Roy, l’art. 21 du RGPD le dit.', 'Vu ?']],
    [
      'that quotes another',
      'D’accord.\n> Se désinscrire\nLe 3 nov. 2026 à 10:00, A <a@b.example> a écrit :\nSe désinscrire ici',
      ['D’accord.'],
    ],
    ['that sends another on', 'Voyez.\n---------- Forwarded message ---------\nunsubscribe', ['Voyez.']],
    ['with items parted by bars', 'Préférences | Se désinscrire', ['Préférences', 'Se désinscrire']],
    ['of nothing', '', []],
  ])('%s', async (_, text, expected) => {
    expect(says(await messageOf(text, 'a.txt'))).toEqual(expected);
  });

  it('finds links, with their tags and places', async () => {
    const text = 'Voyez [notre page](https://a.example/{{id}}).\nSe désinscrire : {{ unsubscribe }}, ou www.a.example/x.';
    const { links, sentences, tags } = await messageOf(text, 'a.md');
    expect(links.map(({ href, says: label, at }) => [href, label, under(text, at)])).toEqual([
      ['https://a.example/{{id}}', 'notre page', '[notre page](https://a.example/{{id}})'],
      ['{{ unsubscribe }}', '{{ unsubscribe }}', '{{ unsubscribe }}'],
      ['www.a.example/x', 'www.a.example/x', 'www.a.example/x'],
    ]);
    expect(sentences.map((one) => [one.says, one.links])).toEqual([
      ['Voyez notre page.', [0]],
      ['Se désinscrire : {{ unsubscribe }}, ou www.a.example/x.', [1, 2]],
    ]);
    expect(tags.map(({ text: tag, inHref, part }) => [tag, inHref, part])).toEqual([
      ['{{id}}', true, 'text'],
      ['{{ unsubscribe }}', true, 'text'],
    ]);
  });
});

describe('several messages in one file', () => {
  const PACK = [
    ...['# Séquence', '', '## Email 1', '', '**Objet :** Bonjour [Prénom]', 'De : Aude <Aude@Acme.example>', '', 'Premier texte.', ''],
    ...['---', '', '## Email 2 (J+3)', '**Subject:** Re: hello', '', 'Second text.', ''],
  ].join('\r\n');

  it('are one under each subject line, without the headings over it', async () => {
    const messages = await readMessages(bytesOf(PACK), 'pack.md');
    expect(
      messages.map((one) => [
        one.subject?.text,
        one.subject?.at.line,
        one.subject?.at.column,
        one.sender?.address,
        one.sender?.name,
        says(one),
      ]),
    ).toEqual([
      ['Bonjour [Prénom]', 5, 13, 'aude@acme.example', 'Aude', ['Premier texte.']],
      ['Re: hello', 13, 14, undefined, undefined, ['Second text.']],
    ]);
    expect(messages[0]?.tags.map(({ text, part, role, at }) => [text, part, role, at.line, at.column])).toEqual([
      ['[Prénom]', 'subject', 'placeholder', 5, 21],
    ]);
  });

  it.each([
    'Objet :',
    'OBJET:',
    'Objet de l’e-mail :',
    'Subject:',
    'Subject line:',
    '## Subject: ',
    '- **Sujet** : ',
    'Betreff:',
    'Asunto:',
    'Oggetto:',
    'Onderwerp:',
  ])('%s names a subject', async (head) => {
    const [message, ...others] = await readMessages(bytesOf(`${head} Un devis\n\nBonjour.`), 'a.txt');
    expect([message?.subject?.text, others.length]).toEqual(['Un devis', 0]);
  });

  it('a subject may be blank, or not be there', async () => {
    expect((await messageOf('Objet :\n\nBonjour.', 'a.txt')).subject?.text).toBe('');
    expect((await messageOf('L’objet de ce message : un devis.', 'a.txt')).subject).toBeUndefined();
  });
});

describe('text messages', () => {
  it('are one on each line of a file', async () => {
    const messages = await readMessages(bytesOf('ACME : -20 % jeudi. STOP au 36111\r\n\r\nSecond SMS'), 'a.txt', 'sms');
    expect(messages.map(({ form, at, sentences }) => [form, at.line, sentences.map((one) => [one.says, one.at.line])])).toEqual([
      [
        'sms',
        1,
        [
          ['ACME : -20 % jeudi.', 1],
          ['STOP au 36111', 1],
        ],
      ],
      ['sms', 3, [['Second SMS', 3]]],
    ]);
  });

  it('may have several lines where one is given', () => {
    expect(says(readSms('Bonjour {{prenom}}\nSTOP 36111'))).toEqual(['Bonjour {{prenom}}', 'STOP 36111']);
  });
});
