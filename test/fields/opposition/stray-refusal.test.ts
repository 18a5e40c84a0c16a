import { describe, expect, it } from 'vitest';
import { makeOppositionReader } from '../../../src/fields/opposition/opposition.js';
import { isRefusalBeside, isRefusalInPlace } from '../../../src/fields/opposition/refusal/in-place.js';
import { makeStrayDoubt } from '../../../src/fields/opposition/stray-refusal.js';
import { CHANNELS, type Channel } from '../../../src/model/contact/channel.js';
import type { ColumnInfo, Contact } from '../../../src/model/contact/contact.js';
import type { FieldName } from '../../../src/model/contact/field.js';

const infoOf = (fields: readonly FieldName[]): readonly ColumnInfo[] =>
  fields.map((field, column) => ({ is: 'column', column, header: field, field, confidence: 1, by: 'header', filled: 1 }));
/** As the engine reads it: cells of one row, side by side in bytes. */
const contactOf = (cells: readonly string[]): Contact => {
  const bytes = Buffer.from(cells.join(';'));
  const starts = cells.map((_, i) => Buffer.byteLength(`${cells.slice(0, i).join(';')}${i > 0 ? ';' : ''}`));
  return {
    is: 'contact',
    row: 1,
    emails: [],
    phones: [],
    text: () => '',
    date: () => ({ status: 'none' }) as ReturnType<Contact['date']>,
    say: () => 'blank',
    has: () => false,
    cell: (column) => cells[column] ?? '',
    getsThrough: (column, sieve, last = column) =>
      sieve(bytes, starts[column] as number, (starts[last] as number) + Buffer.byteLength(cells[last] ?? '')),
  };
};
const FIELDS: readonly FieldName[] = ['email', 'phone', 'lastName', 'company', 'jobTitle', 'city', 'source', 'collectedAt', 'recordId'];
const PLAIN = ['claire@acme.example', '0199001212', 'Martin', 'Acme', 'Gérante', 'Lyon', 'Salon de Lyon', '2026-03-01', 'C-12'];
const columns = infoOf(FIELDS);
const [refusedBy, isDoubted] = [makeOppositionReader({ columns }), makeStrayDoubt(columns)];
const readAt = (place: number, text: string): { refused: readonly Channel[]; doubt: boolean } => {
  const contact = contactOf(PLAIN.map((cell, i) => (i === place ? text : cell)));
  return { refused: refusedBy(contact), doubt: isDoubted(contact) };
};

describe('a refusal in a column that is there for something else', () => {
  it('is none where no cell holds one', () => expect(readAt(-1, '')).toEqual({ refused: [], doubt: false }));

  it.each(FIELDS.map((field, place) => [field, place] as const))('is read in %s, alone and beside what belongs there', (_, place) => {
    expect(readAt(place, 'ne plus contacter')).toEqual({ refused: CHANNELS, doubt: false });
    expect(readAt(place, `${PLAIN[place]} - NE PLUS CONTACTER`)).toEqual({ refused: CHANNELS, doubt: false });
    expect(readAt(place, `(do not call) ${PLAIN[place]}`)).toEqual({ refused: ['phone'], doubt: false });
  });

  it.each<[string, readonly Channel[]]>([
    ['DUPONT *** NE PAS APPELER ***', ['phone']],
    ['Müller (bitte nicht mehr anrufen)', ['phone']],
    ['Rossi - non contattare', CHANNELS],
    ['López, no llamar', ['phone']],
    ['Smith - no more emails', ['email']],
    ['Directeur - ne pas démarcher', CHANNELS],
  ])('“%s” bars %j', (text, channels) => expect(readAt(2, text)).toEqual({ refused: channels, doubt: false }));

  it.each<[string, number | undefined, boolean]>([
    ['DUPONT – ne pas appeler avant 2027', 20_785, true],
    ['DUPONT – ne pas appeler avant 2027', 20_819, false],
    ['Müller - nicht anrufen bis März 2028', 20_785, true],
    ['Smith (do not call before 2027)', undefined, true],
    ['Roy – à appeler avant 2027', 20_785, false],
    ['Salon d’avant 2027', 20_785, false],
  ])('“%s” on day %j puts off: %j', (text, asOf, doubt) =>
    expect(makeStrayDoubt(columns, asOf)(contactOf(PLAIN.map((cell, i) => (i === 2 ? text : cell))))).toBe(doubt),
  );

  // There may be somebody of that name.
  it.each(['Martin STOP', 'Martin (désinscrit)', 'Smith DNC', 'Stop Pub', 'Martin - liste rouge', 'Unsubscribe SAS'])(
    '“%s” is for somebody to look at',
    (text) => expect(readAt(2, text)).toEqual({ refused: [], doubt: true }),
  );

  it.each(
    ['Robinson', 'ROBINSON', 'Sophie Robinson', 'Nonnenmacher', 'Stoppa', 'Refuge du Lac', 'boulevard des Écoles', 'rue de la Paix'].concat(
      ['Call Center Services', 'Never Stop Running', 'Stop Hunger', 'Non aux Appels SARL', 'Responsable opposition bancaire'],
      ['Délégué RGPD', 'Chargée de prospection', 'Service réclamations', 'Télévente et démarchage', 'No Mail Systems', 'contact', 'Sans'],
    ),
  )('“%s” is a name, a street or a job', (text) => {
    for (const place of [2, 3, 4, 5]) expect(readAt(place, text)).toEqual({ refused: [], doubt: false });
  });

  it.each(['no-reply@acme.example', 'stop@acme.example', 'ne.plus.contacter@acme.example'])('%s is an address', (text) =>
    expect(readAt(0, text)).toEqual({ refused: [], doubt: false }),
  );

  it('bars by a word alone where only the values make the column a source', () => {
    const guessed = infoOf(['source']).map((one) => ({ ...one, by: 'values' as const }));
    expect(makeOppositionReader({ columns: guessed })(contactOf(['unsubscribed']))).toEqual(CHANNELS);
    expect(makeOppositionReader({ columns: infoOf(['source']) })(contactOf(['unsubscribed']))).toEqual([]);
  });

  it('is no doubt where the column asks a question of its own, and one still in words of contacting', () => {
    const asked = infoOf(['doNotShare']);
    expect(makeStrayDoubt(asked)(contactOf(['Opted out']))).toBe(false);
    expect(makeOppositionReader({ columns: asked })(contactOf(['Opted out']))).toEqual([]);
    expect(makeOppositionReader({ columns: asked })(contactOf(['ne plus contacter']))).toEqual(CHANNELS);
  });

  it('is not asked of what a form said when somebody agreed, nor of a column that was set aside', () => {
    const text = 'I agree. You can unsubscribe at any time.';
    for (const column of [
      { ...infoOf(['consentProof'])[0], column: 0 },
      { ...infoOf(['email'])[0], field: undefined, by: 'config' },
    ] as unknown as ColumnInfo[]) {
      expect(makeOppositionReader({ columns: [column] })(contactOf([text]))).toEqual([]);
      expect(makeStrayDoubt([column])(contactOf([text]))).toBe(false);
    }
  });
});

describe('a refusal in place of an address or a number', () => {
  const REACHED: readonly (readonly [place: number, channels: readonly Channel[]])[] = [
    [0, ['email']],
    [1, ['phone', 'sms']],
  ];
  const WORDS = [
    'désinscrit',
    'STOP',
    'unsubscribed',
    'désabonné le 2/6',
    'refus',
    'a demandé sa suppression',
    'opposition',
    'optout',
    'ne veut plus rien',
  ];

  it.each(WORDS)('“%s” bars what stands there, and is a question for the rest', (text) => {
    for (const [place, channels] of REACHED) expect(readAt(place, text)).toEqual({ refused: channels, doubt: true });
    expect(isRefusalInPlace(text)).toBe(true);
  });

  it.each([
    'pas d’email',
    'sans',
    'non communiqué',
    'n/a',
    'inconnu',
    'no email',
    'claire(at)acme.example',
    '01 99 00',
    'sur demande',
    'à compléter',
    '3,36E+10',
    'voir Martin',
    'standard',
    'refus@acme.example',
    'stop@acme',
  ])('“%s” bars nothing', (text) => {
    for (const [place] of REACHED) expect(readAt(place, text)).toEqual({ refused: [], doubt: false });
    expect(isRefusalInPlace(text)).toBe(false);
  });

  it('is no more than a question beside a number', () => {
    expect(readAt(1, '0199001212 STOP')).toEqual({ refused: [], doubt: true });
    expect(isRefusalInPlace('0199001212 STOP')).toBe(false);
  });
});

describe('a refusal beside an address or a number, in one cell', () => {
  const WORDS = (
    'désinscrit,refus,STOP,stop,baja,désabonné,ne pas utiliser,ne plus utiliser,décédé,DCD,opposition,KO,do not use,deceased,unsubscribed,nicht verwenden,' +
    'verstorben,abgemeldet,gesperrt,no usar,fallecido,non usare,deceduto,disiscritto,⛔'
  ).split(',');
  const VALUES = [
    [0, 'claire@acme.example'],
    [1, '01 99 00 12 12'],
  ] as const;

  it.each(WORDS)('“%s” is a question at least, however it is parted from what stands there', (word) => {
    for (const [place, value] of VALUES)
      for (const text of [
        `${value}\n${word}`,
        `${value};${word}`,
        `${value} / ${word}`,
        `${value} (${word})`,
        `${word} ${value}`,
        `${value}|${word}`,
      ]) {
        const { refused, doubt } = readAt(place, text);
        expect([text, doubt || refused.length > 0]).toEqual([text, true]);
        expect([text, isRefusalBeside(text)]).toEqual([text, true]);
      }
  });

  it.each(
    [
      'pro,perso,standard,ligne directe,bureau,ancien,principal,fax,mobile,Tel.,poste 12,ext. 4,M. Martin,accueil,compta,work,home,office,Zentrale,Büro',
    ].flatMap((all) => all.split(',')),
  )('“%s” is a remark', (word) => {
    for (const [place, value] of VALUES)
      for (const text of [`${value}\n${word}`, `${value};${word}`, `${value} (${word})`, `${word} : ${value}`])
        expect([text, readAt(place, text)]).toEqual([text, { refused: [], doubt: false }]);
  });

  it.each([
    'Opposition Bancaire <contact@banque.example>',
    '"Refus, Jean" <jean.refus@acme.example>',
    'stop@acme.example;refus@acme.example',
    'no-reply@acme.example / contact@acme.example',
    'mailto:claire@acme.example',
    'Claire Martin <claire@acme.example>',
    '01 99 00 12 12 / 01 99 00 12 13',
    '+33 (0)1 99 00 12 12 ou 06 39 98 12 34',
  ])('“%s” holds no refusal', (text) => {
    for (const place of [0, 1]) expect(readAt(place, text).doubt).toBe(false);
  });
});
