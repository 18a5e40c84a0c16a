import { describe, expect, it } from 'vitest';
import { logColumnsOf } from '../../../src/events/columns/log-columns.js';
import { refusalColumnsOf } from '../../../src/events/columns/refusal-columns.js';
import type { ResolvedColumn } from '../../../src/fields/columns/resolve-columns.js';
import { CHANNELS } from '../../../src/model/contact/channel.js';
import type { FieldName } from '../../../src/model/contact/field.js';

const HEADERS = ['email', 'sent at', 'status'];
const MORE = HEADERS.length;

/** How a column of a log is read that has no part in telling what happened. */
const readAs = (header: string, resolved: Partial<ResolvedColumn> = {}, rows: readonly (readonly string[])[] = []): string => {
  const columns = [{ column: MORE, header, ...resolved } as ResolvedColumn];
  const { marks, ...texts } = refusalColumnsOf(columns, logColumnsOf([...HEADERS, header]), rows);
  const as = Object.entries(texts).flatMap(([name, list]) => (list.includes(MORE) ? [name] : []));
  for (const { column, form, channels, isState } of marks) {
    const which = CHANNELS.filter((_, place) => channels & (1 << place));
    if (column === MORE) as.push(`${form} ${which.length === CHANNELS.length ? 'all' : which.join('+')}${isState ? '' : ' of the row'}`);
  }
  return as.join(', ') || 'nothing';
};

describe('a column by which people refuse in any file', () => {
  it('is nowhere in a log without any', () => {
    const none = { marks: [], notes: [], answers: [], words: [], labels: [], incoming: [] };
    expect(refusalColumnsOf([], logColumnsOf(HEADERS), [])).toEqual(none);
  });

  it.each<readonly [FieldName, string]>([
    ['optOut', 'refuse all'],
    ['doNotEmail', 'refuse email'],
    ['doNotCall', 'refuse phone'],
    ['doNotSms', 'refuse sms'],
    ['doNotMail', 'refuse post'],
    ['opposedAt', 'date all'],
    ['oppositionAppliedAt', 'date all'],
    ['oppositionChannels', 'refuse all'],
    ['consentWithdrawnAt', 'date all'],
    ['subscription', 'subscription email'],
    ['consent', 'allow all'],
    ['optIn', 'allow all'],
    ['optInEmail', 'allow email'],
    ['optInPhone', 'allow phone'],
    ['optInSms', 'allow sms'],
    ['optInPost', 'allow post'],
    ['comments', 'words'],
    ['status', 'words'],
    ['firstName', 'nothing'],
    ['city', 'nothing'],
  ])('%s: %s', (field, as) => expect(readAs('Colonne X', { field })).toBe(as));

  it.each<readonly [ResolvedColumn['leans'], string]>([
    ['allow', 'allow email'],
    ['topic', 'allow email'],
    ['ends', 'allow email'],
    ['lists', 'refuse email'],
    ['clears', 'allow email'],
    ['boxes', 'allow email'],
    ['outcome', 'suspect email'],
    ['checks', 'words'],
    [undefined, 'suspect email'],
  ])('that may be a permission and leans to %s: %s', (leans, as) =>
    expect(readAs('Colonne X', { suspect: ['email'], ...(leans && { leans }) })).toBe(as),
  );

  it('that is about something else is not read', () => {
    expect([readAs('Colonne X'), readAs('Colonne X', { elsewhere: true })]).toEqual(['words', 'nothing']);
  });
});

describe('what a header says of texts', () => {
  // Beside a word that would set the column aside: what somebody answered is read whatever else stands there.
  it.each(
    'Reply,Replies,Respond,Response,Responses,Responded,Réponse,Réponses,Answer,Answers,Antwort,Antworten,Rückmeldung,Respuesta,Respuestas,Risposta,Risposte,Feedback,Verbatim'.split(
      ',',
    ),
  )('%s: an answer', (word) => {
    expect([readAs(`${word} title`), readAs(`x${word.toLowerCase()} title`), readAs(`${word}xx title`)]).toEqual([
      'answers',
      'nothing',
      /^(?:respon[sd]|antwort)/i.test(word) ? 'answers' : 'nothing',
    ]);
  });

  it.each(
    'Message,Messages,Messaggio,Mensaje,Nachricht,SMS,Corps,Content,Contenu,Text,Texte,Preview,Aperçu,Tag 1,Tags 1,Étiquette 1,Étiquettes 1'.split(
      ',',
    ),
  )('%s: ours, or the contact’s in an answer', (word) => {
    expect([readAs(word), readAs(`${word} 3`), readAs(`x${word.toLowerCase()}`)]).toEqual(['incoming', 'incoming', 'words']);
  });

  it.each([
    ['Body', 'incoming'],
    ['Tag', 'labels'],
    ['Tags', 'labels'],
    ['Étiquette', 'labels'],
    ['Étiquettes', 'labels'],
    ['Labels', 'labels'],
    ['Category', 'labels'],
    ['categories', 'labels'],
    ['Call Categories', 'labels'],
    ['Catégories d’appel', 'labels'],
    ['Etiquetas', 'labels'],
    ['Category of the lead', 'nothing'],
    ['Commentaire', 'notes'],
    ['Notes', 'notes'],
  ])('%s: %s', (header, as) => expect(readAs(header)).toBe(as));

  it.each(
    'list,lists,liste,listes,segment,segments,template,templates,modèle,modèles,variante,variantes,variants,groupe,groupes,group,groups,audience,audiences,url,lien,liens,link,links,id,ids,title,titles,titre,titres,nom,noms,name,names,error,errors,erreur,erreurs,bounce,bounces,catégorie,category,categories,server,serveur,smtp,diagnostic,clid,caller'.split(
      ',',
    ),
  )('%s: of ours, or of a server', (word) => {
    expect([readAs(`Zone ${word}`), readAs(`Zone x${word}`), readAs(`${word} zone`)]).toEqual(['nothing', 'words', 'nothing']);
  });

  it('a column that tells what happened is none besides', () => expect(readAs('event')).toBe('nothing'));
});

describe('a mark is how somebody stands', () => {
  const row = (who: string, said: string): readonly string[] => [who, '2026-06-02', 'sent', said];
  it.each<readonly [string, boolean, readonly (readonly string[])[]]>([
    ['that says the same in all rows of each', true, [row('a@b.example', 'oui'), row('c@b.example', 'non'), row('a@b.example', 'oui')]],
    ['whatever blanks stand around it', true, [row('a@b.example', 'oui '), row(' a@b.example', ' oui')]],
    ['where nobody stands twice', true, [row('a@b.example', 'oui'), row('c@b.example', 'non')]],
    ['whatever rows say that name nobody', true, [row('', 'oui'), row(' ', 'non'), row('a@b.example', 'oui')]],
    ['unless it changes from row to row', false, [row('a@b.example', 'oui'), row('a@b.example', 'non')]],
    ['unless it is blank in one of them', false, [row('a@b.example', ''), row('c@b.example', ''), row('a@b.example', 'oui')]],
    ['unless a row that is too short says nothing', false, [row('a@b.example', 'oui'), ['a@b.example']]],
  ])('%s: %s', (_, isState, rows) =>
    expect(readAs('Colonne X', { field: 'optOut' }, rows)).toBe(`refuse all${isState ? '' : ' of the row'}`),
  );

  it.each(['contact id', 'email', 'customer number', 'to'])('of whom a column tells: %s', (who) => {
    const rows = [
      ['1', 'oui'],
      ['1', 'non'],
    ];
    const marks = (header: string) =>
      refusalColumnsOf([{ column: 1, header: 'X', field: 'optOut' } as ResolvedColumn], logColumnsOf([header, 'X']), rows).marks;
    expect([marks(who), marks('from')]).toMatchObject([[{ isState: false }], [{ isState: true }]]);
  });
});
