import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { withoutInformation } from '../../../src/fields/answers/leave/informed-of.js';
import { resolveColumns } from '../../../src/fields/columns/resolve-columns.js';
import { makeValueReaders } from '../../../src/fields/columns/values/value-readers.js';
import { kindOf } from '../../../src/model/contact/field.js';
import { readCells, readRow } from '../column-reading.js';

/** What a yes means under questions of forms, written by somebody who had not read the words that read them. */
const CASES = readFileSync(new URL('./form-questions.txt', import.meta.url), 'utf8')
  .trimEnd()
  .split('\n')
  .map((line) => line.split('\t') as [string, string]);
const MISSED: ReadonlySet<string> = new Set([
  'Comment avez-vous connu notre newsletter ?',
  'Did you find it easy to unsubscribe?',
  '¿Ha recibido nuestro último boletín?',
  'Autorizo o tratamento dos dados para resposta ao meu pedido',
]);
const readers = makeValueReaders('FR');
const yesAndNo = (header: string): readonly [string, string] =>
  /[ñ¿]|\b(?:acepto la|acepto los|deseo|consiento|autorizo la)\b/i.test(header)
    ? ['Sí', 'No']
    : /\b(?:ich|sie|wir)\b/i.test(header)
      ? ['Ja', 'Nein']
      : /\b(?:je|vous|souhaitez|recevoir)\b|j'/i.test(header)
        ? ['Oui', 'Non']
        : ['Yes', 'No'];

/** What a yes and a no say, and whether the column is one of consents. */
const readingOf = (header: string) => {
  const [yes, no] = yesAndNo(header);
  const field = resolveColumns(
    [header, 'Nom'],
    [
      [yes, 'A'],
      [no, 'B'],
      [yes, 'C'],
      [no, 'D'],
    ],
    {},
    readers,
  )[0]?.field; // prettier-ignore
  const [ofYes, ofNo] = readCells(header, [yes, no, yes, no]);
  return { consents: field !== undefined && kindOf(field) === 'allow', ofYes, ofNo };
};

describe('questions of forms', () => {
  it.each(CASES.filter(([, header]) => !MISSED.has(header)))('%s: %s', (want, header) => {
    const { consents, ofYes, ofNo } = readingOf(header);
    if (want === 'consents') expect([consents, ofYes, ofNo]).toEqual([true, 'nothing', 'to look at']);
    else if (want === 'refuses') expect([consents, ofYes === 'nothing', ofNo]).toEqual([false, false, 'nothing']);
    // Where nothing else is asked in a file, whoever refuses to be passed on may refuse us.
    else
      expect([consents, ofYes, ofNo]).toEqual([
        false,
        want === 'third-parties-no' ? 'to look at' : 'nothing',
        expect.not.stringMatching(/email/),
      ]);
  });

  it('is missed of few, on the safe side', () => expect(MISSED.size).toBeLessThan(5));
});

describe('what a question informs of', () => {
  it.each([
    ['Do you agree to receive our newsletter? (You can unsubscribe at any time)', 'Do you agree to receive our newsletter?'],
    ['¿Acepta recibir ofertas? (puede darse de baja en cualquier momento)', '¿Acepta recibir ofertas?'],
    ['Ja, ich möchte den Newsletter erhalten (Abmeldung jederzeit möglich)', 'Ja, ich möchte den Newsletter erhalten'],
    ['Yes, I would like to receive emails. I can unsubscribe at any time.', 'Yes, I would like to receive emails.'],
    ['Vous pourrez vous désinscrire à tout moment. Souhaitez-vous recevoir nos offres ?', 'Souhaitez-vous recevoir nos offres ?'],
    ['Accetto la newsletter; posso revocare il consenso in qualsiasi momento', 'Accetto la newsletter'],
    ['J’accepte vos offres et je sais que je peux retirer mon accord à tout moment', 'J’accepte vos offres'],
    ['Ik wil de nieuwsbrief ontvangen - uitschrijven kan altijd', 'Ik wil de nieuwsbrief ontvangen'],
    ['Newsletter (sans engagement)', 'Newsletter'],
    ['Newsletter? We will never share your data with third parties.', 'Newsletter?'],
    ['Ne plus me contacter (vous pouvez changer d’avis à tout moment)', 'Ne plus me contacter'],
  ])('%s asks: %s', (header, asked) => expect(withoutInformation(header)).toBe(asked));

  it.each([
    'You can unsubscribe at any time',
    'Opt-out (all channels)',
    'Contact (droit d’opposition)',
    'Newsletter, désinscrit le',
    'Right to object exercised (art. 21)',
    'Please unsubscribe me at any time you like',
    'Newsletter. Ich möchte mich jederzeit abmelden',
    'Teilnahme am Gewinnspiel. Meine Daten dürfen nicht an Dritte weitergegeben werden',
    'Prize draw. I do not want my data to be shared with partners',
    'Cochez pour vous désinscrire à tout moment (newsletter)',
    'Email (opted out)',
    'Baja en cualquier momento: solicitada',
  ])('%s keeps every word', (header) => expect(withoutInformation(header)).toBe(header));

  it.each([
    ['Consent', 'Yes, I would like to receive marketing emails. I can unsubscribe at any time.', 'nothing'],
    ['Commentaire', 'Oui, j’accepte de recevoir la newsletter (désinscription possible à tout moment)', 'nothing'],
    ['Newsletter', 'Ja, ich möchte den Newsletter erhalten (Abmeldung jederzeit möglich)', 'nothing'],
    ['Commentaire', 'Veut être désinscrit, peut revenir à tout moment', 'email phone sms post'],
    ['Commentaire', 'Oui au devis, mais désinscription demandée', 'email phone sms post'],
  ])('%s: “%s” says %s', (header, cell, want) => expect(readCells(header, [cell, '', ''])[0]).toBe(want));
});

describe('data that are not to be passed on', () => {
  it.each([
    ['I want to receive marketing emails', 'I do not want my data to be shared with event partners', 'Yes'],
    ['J’accepte de recevoir vos offres', 'Je refuse que mes données soient transmises aux partenaires', 'Oui'],
    ['Acepto recibir publicidad', 'No autorizo la cesión de mis datos a terceros', 'Sí'],
    ['Newsletter', 'Je ne souhaite pas recevoir les offres de vos partenaires', 'Oui'],
    ['Ich möchte den Newsletter', 'Keine Weitergabe meiner Daten an Dritte', 'Ja'],
  ])('%s beside “%s”: no refusal of ours', (ours, theirs, yes) => {
    expect(readRow([ours, theirs], [yes, ''], [yes, yes])).toBe('nothing');
    expect(
      resolveColumns(
        [ours, theirs],
        [
          [yes, yes],
          [yes, ''],
        ],
        {},
        readers,
      )[1]?.field,
    ).toBe('doNotShare'); // prettier-ignore
  });

  it.each([
    ['Newsletter', 'Je ne souhaite recevoir aucune offre, ni de vous ni de vos partenaires', 'Oui'],
    ['Newsletter', 'Je refuse de recevoir des e-mails et que mes données soient transmises aux partenaires', 'Oui'],
    ['Newsletter', 'I do not want to receive offers from Acme and its partners', 'Yes'],
    ['Newsletter', 'Ne plus contacter', 'Oui'],
  ])('%s beside “%s” refuses ours as well', (ours, theirs, yes) =>
    expect(readRow([ours, theirs], [yes, ''], [yes, yes])).not.toBe('nothing'),
  );
});
