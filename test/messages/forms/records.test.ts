import { describe, expect, it } from 'vitest';
import { stepsWithin } from '../../../src/documents/steps-within.js';
import { readMessages } from '../../../src/messages/read-messages.js';
import type { MessageForm } from '../../../src/model/document/message.js';
import { bytesOf, says } from '../support.js';

type Told = readonly (readonly [step: number | undefined, subjects: readonly string[], says: readonly string[]])[];
const read = async (text: string, name: string, form?: MessageForm): Promise<Told> => {
  const all = await readMessages(bytesOf(text), name, form);
  const steps = stepsWithin(all);
  return all.map((one, i) => [
    steps[i],
    [...(one.subject ? [one.subject] : []), ...(one.otherSubjects ?? [])].map(({ text: subject }) => subject),
    says(one),
  ]);
};
const json = (value: unknown) => read(JSON.stringify(value), 'sequence.json');
const A = { subject: 'Vos devis', body: 'Bonjour,\n\nRépondez « stop ».' };
const B = { subject: 'Re: hier', body: 'Salut Marc.' };
const SEQUENCE: Told = [
  [1, ['Vos devis'], ['Bonjour,', 'Répondez « stop ».']],
  [2, ['Re: hier'], ['Salut Marc.']],
];
const VARIANTS: Told = SEQUENCE.map(([, ...rest]) => [1, ...rest]);

describe('mails in JSON', () => {
  it.each<readonly [string, unknown, Told]>([
    ['a list', [A, B], SEQUENCE],
    ['an object that holds one', { model: 'x', emails: [A, B] }, SEQUENCE],
    [
      'with other keys',
      [
        { objet: A.subject, corps: A.body },
        { Objet: B.subject, Texte: B.body },
      ],
      SEQUENCE,
    ],
    ['by name', { email_1: A, email_2: B }, SEQUENCE],
    ['flat', { email1_subject: A.subject, email1_body: A.body }, [SEQUENCE[0] as Told[number]]],
    ['in steps', { sequences: [{ steps: [{ variants: [A] }, { variants: [B] }] }] }, SEQUENCE],
    ['as variants', { steps: [{ variants: [A, B] }] }, VARIANTS],
    [
      'as variants by a key',
      [
        { ...A, variant: 'A' },
        { ...B, variant: 'B' },
      ],
      VARIANTS,
    ],
    [
      'to several people',
      {
        leads: [
          { to: 'a@x.example', ...A },
          { to: 'b@x.example', ...B },
        ],
      },
      VARIANTS,
    ],
    [
      'to one person',
      {
        leads: [
          { to: 'a@x.example', ...A },
          { to: 'a@x.example', ...B },
        ],
      },
      SEQUENCE,
    ],
    ['to people with a sequence each', [{ email: 'a@x.example', emails: [A, B] }], SEQUENCE],
    [
      'in pieces',
      [{ subject: 'x', greeting: 'Bonjour,', body: 'Un devis ?', signature: 'Tom' }],
      [[1, ['x'], ['Bonjour,', 'Un devis ?', 'Tom']]],
    ],
    ['of paragraphs', [{ subject: 'x', body: ['Bonjour,', 'Un devis ?'] }], [[1, ['x'], ['Bonjour,', 'Un devis ?']]]],
    ['of HTML', [{ subject: 'x', html: '<p>Bonjour,</p><p>Un devis&nbsp;?</p>' }], [[1, ['x'], ['Bonjour,', 'Un devis ?']]]],
    ['with subjects to choose from', [{ subject_a: 'x', subject_b: 'y', body: 'Bonjour.' }], [[1, ['x', 'y'], ['Bonjour.']]]],
    ['with a list of them', [{ subject_lines: ['x', 'y'], body: 'Bonjour.' }], [[1, ['x', 'y'], ['Bonjour.']]]],
    [
      'under one subject',
      { subject: 'x', variants: [{ body: 'Bonjour.' }, { body: 'Salut.' }] },
      [
        [1, ['x'], ['Bonjour.']],
        [1, ['x'], ['Salut.']],
      ],
    ],
  ])('%s', async (_, value, told) => expect(await json(value)).toEqual(told));
  it('one on each line, or in a file of another name', async () => {
    const lines = `${JSON.stringify(A)}\n${JSON.stringify(B)}\n`;
    expect(await read(lines, 'a.jsonl')).toEqual(SEQUENCE);
    expect(await read(JSON.stringify([A, B]), 'a.txt')).toEqual(SEQUENCE);
    expect(await read(JSON.stringify([A, B], undefined, 1), '-')).toEqual(SEQUENCE);
  });
  it('has the line of each', async () => {
    const all = await readMessages(bytesOf(JSON.stringify({ emails: [A, B] }, undefined, 1)), 'a.json');
    expect(all.map(({ at, sentences }) => [at.line, sentences[0]?.at.line])).toEqual([
      [4, 5],
      [8, 9],
    ]);
  });
  it.each<readonly [string, string]>([
    ['contacts', JSON.stringify([{ prenom: 'Léa', ville: 'Lyon' }])],
    ['a subject whose text is not found', JSON.stringify([A, { subject: 'x', blocks: ['y'] }])],
    ['cut', JSON.stringify([A, B]).slice(0, -10)],
  ])('is refused: %s', async (_, text) => {
    await expect(read(text, 'a.json')).rejects.toThrow(expect.objectContaining({ code: 'LUMO_NOT_A_MESSAGE' }));
  });
});

describe('a table in UTF-16, as Excel writes “Unicode text”', () => {
  const TABLE = 'step\tsubject\tbody\n1\tVos devis\t"Bonjour,\nRépondez « stop »."\n2\tRe: hier\tSalut Marc.\n';
  const wide = (text: string, isBig: boolean): Uint8Array => {
    const bytes = Buffer.from(text, 'utf16le');
    return new Uint8Array(isBig ? bytes.swap16() : bytes);
  };
  it.each([
    ['little', '\ufeff', false],
    ['little, without mark', '', false],
    ['big', '\ufeff', true],
  ])('%s endian', async (_, mark, isBig) => {
    const messages = await readMessages(wide(mark + TABLE, isBig), 'mails.tsv');
    expect(messages.map(({ subject }) => subject?.text)).toEqual(['Vos devis', 'Re: hier']);
    expect(messages.map((one) => says(one))).toEqual([['Bonjour,', 'Répondez « stop ».'], ['Salut Marc.']]);
    expect(messages.map(({ at }) => at.line)).toEqual([2, 4]);
  });
});

describe('mails in a table', () => {
  const rows = (header: string, ...under: readonly string[]) => [header, ...under].join('\n');
  it.each<readonly [string, string, Told]>([
    [
      'by step',
      rows('Campaign;Step;Subject;Body', 'BTP;1;Vos devis;"Bonjour,\n\nRépondez « stop »."', 'BTP;2;Re: hier;Salut Marc.'),
      SEQUENCE,
    ],
    ['by row', rows('Objet,Corps du mail', 'Vos devis,"Bonjour,\n\nRépondez « stop »."', 'Re: hier,Salut Marc.'), SEQUENCE],
    [
      'of a person',
      rows('email;subject 1;body 1;subject 2;body 2', 'a@x.example;Vos devis;"Bonjour,\n\nRépondez « stop ».";Re: hier;Salut Marc.'),
      SEQUENCE,
    ],
    [
      'of people',
      rows('email;subject;body', 'a@x.example;Vos devis;"Bonjour,\n\nRépondez « stop »."', 'b@x.example;Re: hier;Salut Marc.'),
      VARIANTS,
    ],
    [
      'with variants',
      rows('Étape;Variante;Objet;Texte', '1;A;Vos devis;"Bonjour,\n\nRépondez « stop »."', '1;B;Re: hier;Salut Marc.'),
      VARIANTS,
    ],
  ])('%s', async (_, text, told) => expect(await read(text, 'a.csv')).toEqual(told));
  it.each(['email;prenom\na@x.example;Léa\n', 'Objet;Date\nVos devis;J0\n'])('is refused without both columns: %j', async (text) => {
    await expect(read(text, 'a.csv')).rejects.toThrow(expect.objectContaining({ code: 'LUMO_NOT_A_MESSAGE' }));
  });
  it('holds text messages', async () => {
    expect(await read('numero;message\n+33639981144;ATELUX -30% STOP au 36111\n', 'a.csv', 'sms')).toEqual([
      [1, [], ['ATELUX -30% STOP au 36111']],
    ]);
  });
  it('of Markdown, across or down', async () => {
    const across =
      '# Séquence\n\n| Étape | Objet | Corps |\n|---|---|---|\n| 1 | Vos devis | Bonjour,<br><br>Répondez « stop ». |\n| 2 | **Re: hier** | Salut Marc. |\n';
    const down =
      '| | Mail 1 | Mail 2 |\n|---|---|---|\n| Objet | Vos devis | Re: hier |\n| Corps | Bonjour,<br><br>Répondez « stop ». | Salut Marc. |\n';
    expect(await read(across, 'a.md')).toEqual(SEQUENCE);
    expect(await read(down, 'a.md')).toEqual(SEQUENCE);
    const [first] = await readMessages(bytesOf(`${across}\nOn appelle ensuite. Répondez « stop ».\n`), 'a.md');
    expect(first?.others?.map(({ is, at }) => [is, at.line])).toEqual([['unplaced', 8]]);
    expect(await read(`${across}\n## Mail 3\nObjet : Fin\n\nAdieu.\n`, 'a.md')).toEqual([...SEQUENCE, [3, ['Fin'], ['Adieu.']]]);
  });
  it('of Markdown within a mail is a part of it', async () => {
    expect(await read('Objet : tarifs\n\n| Offre | Prix |\n|---|---|\n| Pro | 19 € |\n', 'a.md')).toHaveLength(1);
  });
});
