import { describe, expect, it } from 'vitest';
import { readMessages } from '../../../src/messages/read-messages.js';
import { bytesOf, says } from '../support.js';

type Found = readonly (readonly [subjects: readonly string[], says: readonly string[]])[];
const found = async (text: string, name = 'sequence.md'): Promise<Found> =>
  (await readMessages(bytesOf(text), name)).map((one) => [
    [...(one.subject ? [one.subject] : []), ...(one.otherSubjects ?? [])].map(({ text: subject }) => subject),
    says(one),
  ]);
const unplaced = async (text: string) =>
  (await readMessages(bytesOf(text), 'sequence.md')).flatMap(({ others = [] }) => others.map(({ is, at }) => [is, at.line]));

const second = '\n## Mail 2\nObjet : Vos devis\n\nAu revoir.\n';
const both = (first: readonly string[]): Found => [
  [first, ['Salut Marc.']],
  [['Vos devis'], ['Au revoir.']],
];

describe('the subject of a message', () => {
  it.each([
    'Objet A',
    'Objet (A)',
    'Objet [B]',
    'Objet (test A/B)',
    'Objet variante B',
    'Objet possible',
    'Objets possibles',
    'Objets proposés (A/B)',
    'Objets',
    'Object',
    'Titre',
    'Title',
    'Subject A',
    'Subject line A',
    'Subject line (B)',
    'Subject lines',
    'Subject line options',
    'Betreff A',
    'Asunto B',
    'Oggetto (A)',
    'Onderwerp A',
    'Assunto',
  ])('%s: …', async (name) => {
    for (const mark of ['', '**', '- '])
      expect(
        await found(`## Mail 1\n${mark}${name} :${mark.trim() === '**' ? '**' : ''} Re: votre facture\n\nSalut Marc.\n${second}`),
      ).toEqual(both(['Re: votre facture']));
  });
  it.each<readonly [string, readonly string[]]>([
    ['Objet A : Un\nObjet B : Deux', ['Un', 'Deux']],
    ['**Subject A:** Un\n**Subject B:** Deux', ['Un', 'Deux']],
    ['Objets possibles : Un / Deux | Trois', ['Un', 'Deux', 'Trois']],
    ['Objets possibles :\n- Un\n- Deux', ['Un', 'Deux']],
    ['Subject line options:\n1. Un\n2. Deux', ['Un', 'Deux']],
    ['(sans objet, dans le fil)', []],
    ['[no subject]', []],
    ['(same thread)', []],
  ])('may be chosen, or left out: %j', async (head, subjects) => {
    expect(await found(`## Mail 1\n${head}\n\nSalut Marc.\n${second}`)).toEqual(both(subjects));
  });
  it.each([
    'Titre : Directrice',
    'Object: none',
    'Objets : tuiles, ardoises',
    'Le titre (A) : un devis',
    '(sans engagement, dans le calme)',
  ])('%s within a message is none', async (line) => expect((await found(`Objet : a\n\nBonjour.\n${line}\n`)).length).toBe(1));
});

describe('a heading that counts messages', () => {
  const first = '## Mail 1\nObjet : Vos devis\n\nBonjour.\n\n';
  it.each([
    '## Mail 2 (J+3, dans le fil)',
    '## Email 2',
    '## J+3',
    '## J+3 – Relance',
    '## Relance 1',
    '## Relance',
    '## Étape 2',
    '## Step 2',
    '## Follow-up 1',
    '## Jour 4',
    '## Deuxième mail',
    '## Rupture',
    '**Mail 2**',
    '--- Mail 2 ---',
    'MAIL 2 (J+4)',
    'Relance 1 :',
    '## 2. Email de relance',
    '## 📧 Email 2',
    '## Erinnerung 2',
    '---\nBonjour,',
  ])('%s parts the message under it from the one before', async (heading) => {
    const all = await found(`${first}${heading}\n\nSalut Marc.\n`);
    expect(all.map(([subjects, body]) => [subjects, body.at(-1)])).toEqual([
      [['Vos devis'], 'Bonjour.'],
      [[], 'Salut Marc.'],
    ]);
  });
  it.each([
    'Étape 1 : envoyez-nous vos plans',
    'Step 1: send us your plans',
    'J+1 : on vous appelle',
    'Jour 1 : la visite',
    '### Étape 1',
    'Mail 2 vous a plu',
    'Relance 2 fois par an.',
    'Un mail 2 fois par an',
    '## Nos références',
    'Version 2',
    '---\nL’équipe de Devisio',
    '2 mails par an',
  ])('%s within a message is part of it', async (line) => {
    expect((await found(`${first}${line}\n\nSalut Marc.\n`)).map(([, body]) => body.at(-1))).toEqual(['Salut Marc.']);
  });
  it.each([
    ['MAIL 1', 'MAIL 2 (J+4)'],
    ['# Séquence\n\n## J0', '## J+3'],
    ['Étape 1', 'Étape 2'],
    ['Email 1 :', 'Email 2 :'],
    ['Variante A', 'Variante B'],
    ['**Step 1**', '**Step 2**'],
  ])('%s, %s: without any subject', async (one, two) => {
    for (const name of ['a.md', 'a.txt'])
      expect(await found(`${one}\n\nBonjour.\n\n${two}\n\nSalut Marc.\n`, name)).toEqual([
        [[], ['Bonjour.']],
        [[], ['Salut Marc.']],
      ]);
  });
  it('is none for steps that a message tells', async () => {
    expect(await found('Bonjour,\n\nÉtape 1 : vous appelez.\n\nÉtape 2 : nous venons.\n', 'a.txt')).toHaveLength(1);
  });
  it('leaves out what is no mail, in any form', async () => {
    const text = 'Email 1\nObjet : a\n\nBonjour.\n\nJ+7 – Appel\n\nRépondez « stop ».\n\nEmail 2\nObjet : b\n\nSalut Marc.\n';
    expect(await found(text.replace('Email 1', 'J0 – Email 1'), 'a.txt')).toEqual([
      [['a'], ['Bonjour.']],
      [['b'], ['Salut Marc.']],
    ]);
    expect(await unplaced(text.replace('Email 1', 'J0 – Email 1'))).toEqual([['section', 6]]);
  });
});

describe('what stands over the first subject', () => {
  const mail = '\nObjet : Vos devis\n\nAu revoir.\n';
  it.each(['Salut Marc.\n\nT’as 15 min demain ?', 'Bonjour,\n\nUn devis ?', 'Hi Marc,\n\nGot 15 min?', 'Hola Marc:\n\n¿Tiene 15 minutos?'])(
    '%j is a message',
    async (text) => expect((await found(`${text}\n${mail}`)).length).toBe(2),
  );
  it.each([
    'T’as 15 min demain ? On en parle.',
    'Nous faisons des devis. Répondez « stop » pour ne plus rien recevoir.',
    '## Mail 1\nUn logiciel de devis, 19 € par mois !',
  ])('%j is said to be unread', async (text) => expect((await unplaced(`${text}\n${mail}`)).map(([is]) => is)).toEqual(['unplaced']));
  it.each([
    'Séquence BTP – T4',
    '# Séquence\n\nCible : artisans du BTP\nTon : direct',
    '---\ntitle: BTP\nauthor: Tom\n---',
    'Voici la séquence demandée :',
    '## Mail 1\nDélai : J+0',
    '## Mail 1\n*(envoyé le mardi)*',
    '> Note : à relire',
    'De : Tom <tom@devisio.example>\nÀ : {{email}}',
  ])('%j only tells of it', async (text) => {
    expect(await found(`${text}\n${mail}`)).toEqual([[['Vos devis'], ['Au revoir.']]]);
    expect(await unplaced(`${text}\n${mail}`)).toEqual([]);
  });
});
