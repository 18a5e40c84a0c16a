import { describe, expect, test } from 'vitest';
import { describeExcessData, type ExcessOptions, findExcessData } from '../../../src/lists/columns/excess-columns.js';

/** Problems of a header row, as `kind: columns`; all columns are filled unless said. */
const problems = (header: string, options?: ExcessOptions, filled?: readonly number[]) => {
  const headers = header.split(',');
  return findExcessData(headers, filled ?? headers.map(() => 3), options).map(({ kind, columns }) => `${kind}: ${columns.join(', ')}`);
};

describe('a list holds no more than it needs', () => {
  const cases: Readonly<Record<string, string>> = {
    'of hashes': 'sha256',
    'of hashes of addresses, with date, channel, scope, origin and reason': 'email_sha256,date_opposition,canal,portée,origine,motif',
    'of companies': 'siren,date',
    'of domains': 'domaine,source',
    'of hashes in German': 'Hash,Datum,Kanal,Land,Grund',
    'of hashes in Spanish': 'hash,Fecha,Canal,País,Motivo',
    'of hashes in Italian': 'hash,Data,Canale,Paese,Motivo',
    'of hashes in Dutch': 'hash,Datum,Kanaal,Land,Reden',
    'of hashes in English': 'hash,created_at,channel,scope,reason',
  };
  for (const [name, header] of Object.entries(cases)) test(name, () => expect(problems(header)).toEqual([]));

  test('of addresses whose cells are hashes', () => expect(problems('email,date', { hashed: [true, false] })).toEqual([]));
  test('without a header, since nobody names its columns', () => expect(problems(',,')).toEqual([]));
});

describe('a list holds more than it needs', () => {
  const cases: Readonly<Record<string, [string, readonly string[]]>> = {
    'with what the CNIL found in one': [
      'email_sha256,civilité,nom,prénom,date de naissance,ville,revenu,situation familiale',
      ['columns: civilité, nom, prénom, date de naissance, ville, revenu, situation familiale'],
    ],
    'with addresses in clear': ['email,date', ['clear: email']],
    'with numbers in clear': ['Téléphone,Mobile', ['clear: Téléphone, Mobile']],
    'with both': ['Email Address,First Name,UNSUB_TIME,LEID', ['columns: First Name, LEID', 'clear: Email Address']],
    'with a district and a manager': ['hash,Landkreis,Country manager', ['columns: Landkreis, Country manager']],
    'with comments': ['hash,commentaire', ['columns: commentaire']],
    'with a number of the customer': ['hash,id', ['columns: id']],
    'with a time zone, which is not a time': ['hash,TIMEZONE,time zone', ['columns: TIMEZONE, time zone']],
    'with a column that nobody has named': ['hash,,date', ['columns: #2']],
  };
  for (const [name, [header, says]] of Object.entries(cases)) test(name, () => expect(problems(header)).toEqual(says));

  test('unless nobody filled that column', () => {
    expect(problems('hash,nom,ville', {}, [3, 0, 1])).toEqual(['columns: ville']);
    expect(problems('hash,nom', {}, [3])).toEqual([]);
    expect(problems('email,hash', {}, [0, 3])).toEqual([]);
  });
});

describe('a list for post', () => {
  test('needs names and addresses, in clear', () => {
    expect(problems('nom,prénom,adresse,code postal,ville,date', { post: true })).toEqual([
      'clear: nom, prénom, adresse, code postal, ville',
    ]);
    expect(problems('name,address', { post: true })).toEqual(['clear: name, address']);
  });
  test('does not need anything else', () =>
    expect(problems('nom,date de naissance', { post: true })).toEqual(['columns: date de naissance', 'clear: nom']));
});

test('the problem is said in both languages, with the columns and the next step', () => {
  const [columns, clear] = findExcessData(['email', 'nom', 'ville'], [1, 1, 1]);
  if (!columns || !clear) throw new Error('two problems were expected');
  expect(describeExcessData(columns, 'stop.csv')).toEqual({
    what: {
      en: 'The list "stop.csv" holds more than a list of refusals needs: "nom", "ville".',
      fr: 'La liste « stop.csv » contient plus qu’il ne faut à une liste d’opposition : « nom », « ville ».',
    },
    hint: { en: expect.stringContaining('delete the rest'), fr: expect.stringContaining('supprimez le reste') },
  });
  expect(describeExcessData(clear, 'stop.csv')).toEqual({
    what: {
      en: 'The list "stop.csv" holds identities in clear: "email".',
      fr: 'La liste « stop.csv » contient des identités en clair : « email ».',
    },
    hint: { en: expect.stringContaining('hashes'), fr: expect.stringContaining('empreintes') },
  });
});
