import { describe, expect, it } from 'vitest';
import { detectListDialect } from '../../../src/lists/rows/list-dialect.js';
import { errorOf } from '../../config/helpers.js';
import { load } from '../support.js';

const times = (count: number, text: (at: number) => string): string => Array.from({ length: count }, (_, at) => `${text(at)}\n`).join('');
const address = (at: number): string => `claire${at}@acme.example`;

describe('a list is read as a CSV', () => {
  const withTwo = (rows: number, of: number): string =>
    times(rows, (at) => `${address(at)};x`) + times(of - rows, (at) => address(at + rows));
  it.each<readonly [string, string, string | undefined]>([
    ['when all lines agree', withTwo(4, 4), ';'],
    ['when half of the lines agree', withTwo(2, 4), ';'],
    ['not when fewer than half do', withTwo(2, 5), undefined],
    ['not when one in many does', withTwo(1, 20), undefined],
    ['not when no line has a delimiter', withTwo(0, 4), undefined],
    ['not when each comma is that of a number which Excel rounded', '3,32619E+10\n+33261910003\n', undefined],
    ['nor in quotes', '"3,32619E+10"\n"3,3E+10"\n', undefined],
    ['and by what stands beside such a number', 'claire@acme.example;3,32619E+10\npaul@acme.example;3,3E+10\n', ';'],
    ['when only the lines that are no comments agree', `# a, b\n# c, d\n# e, f\n${withTwo(2, 4)}`, ';'],
    ['not when only comments have delimiters', `# a;b\n# c;d\n${withTwo(0, 4)}`, undefined],
    ['whatever the blank lines', `\n\n  \n\n\n\n\n\n${withTwo(2, 4)}`, ';'],
    ['when Excel says so, whatever its lines', `sep=,\n${withTwo(0, 4)}`, ','],
    ['when Excel says so in quotes', `"sep=|"\r\n${withTwo(0, 4)}`, '|'],
    ['whatever the blank lines, however many', `${'\n'.repeat(250)}${times(4, (at) => `${address(at)},x`)}`, ','],
    ['when Excel says so of a delimiter that no other list has', 'sep=^\nclaire@acme.example^x\n', '^'],
    ['by its last line too, which nothing ends', `${address(0)}\n${address(1)};x`, ';'],
    ['with commas', 'email,x\na@acme.example,1\n', ','],
    ['with tabs', 'email\tx\na@acme.example\t1\n', '\t'],
    ['of one quoted column that holds delimiters', '"a@acme.example;b@acme.example"\n"c@acme.example;d@acme.example"\n', ';'],
  ])('%s', (_, text, delimiter) => expect(detectListDialect(Buffer.from(text))?.delimiter).toBe(delimiter));

  it.each<readonly [string, number, string | undefined]>([
    ['not by a line that the first 64 KiB do not hold whole', 65_530, undefined],
    ['by one that they do hold', 65_500, ';'],
  ])('%s', (_, before, delimiter) => {
    const comments = Buffer.alloc(before, `${'#'.repeat(99)}\n`);
    expect(detectListDialect(Buffer.concat([comments, Buffer.from(`\na;b;c@acme.example\n${'\n'.repeat(1000)}`)]))?.delimiter).toBe(
      delimiter,
    );
  });
});

describe('the rows at the top', () => {
  const rows = times(300, (at) => `${address(at)};x`);
  const others = (count: number): string => times(count, (at) => `partie ${at};y`);
  it.each<readonly [string, string, number]>([
    ['that name nothing are one header, and no entries', `a;b\n${rows}`, 0],
    ['that are none: the first row is an entry', rows, 0],
    ['but the first, that name nothing, are entries that were not read', `${others(3)}${rows}`, 2],
    ['down to the header that names an identifier are no entries', `${others(3)}email;x\n${rows}`, 0],
    ['below such a header are entries that were not read', `email;x\n${others(2)}${rows}`, 2],
    ['may be ten, the last of which is the header', `${others(9)}email;x\n${rows}`, 0],
    [
      'that name columns, one as a domain is written, are no entries',
      `Email;HasOptedOutOfEmail;Account.Name\n${rows.replaceAll(';x', ';true;Acme')}`,
      0,
    ],
    ['may not be eleven', `${others(10)}email;x\n${rows}`, 10],
  ])('%s', async (_, text, unread) => {
    expect((await load(text)).info).toMatchObject({ entries: { email: 300 }, unread });
  });
});

describe('entries that stand where nobody expects them', () => {
  it.each<readonly [string, string, object]>([
    ['behind a delimiter on one line of many', 'claire@acme.example;01 99 00 12 35\nzoe@acme.example;x\n', { email: 2, phone: 1 }],
    ['two in a cell of the first row, which is no header', 'claire@acme.example 0199001235\nzoe@acme.example,x\n', { email: 2, phone: 1 }],
    ['behind the number of their line', '1. claire@acme.example\n2. paul@acme.example\n', { email: 2, phone: 0 }],
    ['behind it, without a point', '1 claire@acme.example\n12) paul@acme.example\n', { email: 2, phone: 0 }],
    ['behind it, as numbers', '1. 01 99 00 12 34\n2) 06 39 98 12 35\n', { email: 0, phone: 2 }],
    ['that are numbers written with points', '01. 99.00.12.34\n06.39.98.12.35\n', { email: 0, phone: 2 }],
    [
      'below a title and the name of their column',
      'Liste rouge - ne plus appeler\n\nNuméro\n06.39.98.00.07\n06 39 98 00 14\n',
      { phone: 2 },
    ],
    ['below a title and a header of numbers', 'Messages entrants\nDe;Date;Message\n0639980007;1/2/2026;STOP\n', { phone: 1 }],
    ...[
      'Suppressed By',
      'Removed by',
      'Unsubscribed by',
      'Supprimé par',
      'Bloquée par',
      'Gesperrt von',
      'Bloqueado por',
      'Bloccato da',
    ].map((header): readonly [string, string, object] => [
      `and not under the header of who entered them: ${header}`,
      `Email;${header}\nclaire@acme.example;kern@nous.example\npaul@acme.example;kern@nous.example\n`,
      { email: 2 },
    ]),
    [
      'and not under a header that says what else a column holds',
      'email;commercial\nclaire@acme.example;vendeur@nous.example\n',
      { email: 1, phone: 0 },
    ],
  ])('%s', async (_, text, entries) => expect((await load(text)).info.entries).toMatchObject(entries));
});

it.each([
  ['BE', '025112233'],
  ['IE', '012345678'],
])('numbers of nine digits under "number" are dialled: %s', async (country, number) => {
  expect((await load(`number;date\n${number};2024-01-01\n`, { country })).info).toMatchObject({ entries: { phone: 1 }, unread: 0 });
});

/** Of each list: the entries that are read, and the lines that are not, or not whole. */
describe('a cell that cannot be read beside one that can', () => {
  const more = Array.from({ length: 20 }, (_, at) => `b${at}@acme.example;06399801${20 + at}`).join('\n');
  it.each<readonly [string, string, number, number, number]>([
    ['an address with a comma', 'Email;Mobile\nabel@a.example;0639980011\nbora@b,example;0639980012\n', 1, 2, 1],
    ['an address without its sign', `Email;Mobile\nbora arobase b.example;0639980012\n${more}\n`, 20, 21, 1],
    ['words', `Email;Mobile\nvoir la fiche;0639980012\n${more}\n`, 20, 21, 1],
    ['a number too short', `Email;Mobile\nbora@b.example;06399\n${more}\n`, 21, 20, 1],
    ['the only address of the list', 'Email;Mobile\nbora@b,example;0639980012\n', 0, 1, 1],
    ['most addresses of the list', 'Email;Mobile\nabel@a.example;0639980011\nb@b,fr;0639980012\nc@c,fr;0639980013\n', 1, 3, 2],
    ['in JSON', `{"email":"bora arobase b.example","mobile":"0639980012"}\n{"email":"a@a.example","mobile":"0639980013"}\n`, 1, 2, 1],
    ['not what stands for nothing', 'Email;Mobile\nabel@a.example;n/a\n-;0639980012\nbora@b.example;0639980013\n', 2, 2, 0],
    ['not a blank', 'Email;Mobile\nabel@a.example;\n;0639980012\n', 1, 1, 0],
    ['not words in a column of something else', 'Email;Motif\nabel@a.example;par téléphone\nbora@b.example;a écrit\n', 2, 0, 0],
  ])('%s', async (_, text, email, phone, unread) => {
    expect((await load(text)).info).toMatchObject({ entries: { email, phone }, unread });
  });

  it('is looked for as it is written, on which line it stands is told', async () => {
    const list = await load(`Email;Mobile\n${more}\nbora@b,example;0639980012\n`);
    expect(list.info.unreadLines).toEqual([22]);
    expect((await load(`abel@a.example\nbora@b\n${times(60, address)}`)).info).toMatchObject({ entries: { email: 61 }, unread: 1 });
  });
});

describe('a file that answers for each number whether it may be called', () => {
  const answers = (...said: readonly string[]): string =>
    `telephone;reponse\n${times(said.length, (at) => `01990012${10 + at};${said[at]}`)}`;
  it.each<readonly [string, string]>([
    ['all may', answers('OK', 'OK')],
    ['some may', answers('OK', 'KO')],
    ['in French', answers('appelable', 'non appelable')],
    ['some say nothing', answers('OK', '', 'KO')],
    ['the answer is the first column', 'reponse;telephone\nok;0199001210\nko;0199001211\n'],
    ['the answer is the third column', 'telephone;nom;reponse\n0199001210;Acme;ok\n0199001211;Autre;ko\n'],
  ])('is the reverse of a list, and refused: %s', async (_, text) => {
    expect((await errorOf(() => load(text, { kind: 'robinson' }))).code).toBe('LUMO_LIST_ALLOW');
  });

  it.each<readonly [string, string]>([
    ['nobody may', answers('KO', 'KO')],
    ['yes and no, which may answer anything', answers('oui', 'non')],
    ['a remark beside the answers', answers('OK', 'rappeler')],
  ])('is a list otherwise: %s', async (_, text) => {
    expect((await load(text, { kind: 'robinson' })).info.entries.phone).toBe(2);
  });
});

it.each<readonly [string, string, number]>([
  ['a quote in the middle of a cell is text', 'email;x\na@acme.example;5" b\nb@acme.example;y\n', 2],
  ['a comment between rows is none of them', 'email;x\na@acme.example;1\n# b@acme.example;2\n', 1],
  ['a row of blanks is none', 'email;x\na@acme.example;1\n ; \nb@acme.example;2\n', 2],
])('%s', async (_, text, email) => expect((await load(text)).info).toMatchObject({ entries: { email }, unread: 0 }));

it.each<readonly [string, string]>([
  ['which nothing closes', 'email;x\na@acme.example;5" b\nb@acme.example;"y\nc@acme.example;z\n'],
  ['which another one closes', 'email;x\na@acme.example;5" b\nb@acme.example;"y\nc@acme.example;z"\n'],
])('beside a stray quote, a cell that runs over a line end would hide entries: refused, %s', async (_, text) => {
  expect((await errorOf(() => load(text))).code).toBe('LUMO_LIST_UNREADABLE');
});

/** How many identities of each list are read, of those that it holds. */
describe('lists as people keep them', () => {
  it.each([
    ['a line of totals', 'Liste 2026;;\n;;\nNom;E-mail;Date\nMARTIN;a@acme.example;12/03/2025\nTotal;1;\n', 1],
    ['what a report says under its rows', 'email;x\na@acme.example;1\nCopyright (c) Acme;\n', 1],
    ['identities under a header of anything', 'Identifiant;Type\na@acme.example;email\n0199001235;tel\ngamma.example;domaine\n', 3],
    ['contacts, who are names elsewhere', 'Contact,Excluded\na@acme.example,true\nb@acme.example,true\n', 2],
    ['senders of messages', 'Date;Expéditeur;Message\n2026-03-01;+33199001234;STOP\n2026-03-01;33199001235;Stop svp\n', 2],
    [
      'notes behind a sign',
      '# stop\na@acme.example # mail du 12/3\nb@acme.example ; plainte\nc@acme.example - STOP\n0199001235 # appel\n',
      4,
    ],
    ['another number in a note', 'a@acme.example # 33199001235\n', 2],
    ['notes behind numbers, and a day in them', '01 99 00 12 35 - refus du 12/03/2026\n+33199001234 (fax)\n', 2],
  ])('%s', async (_, text, entries) => {
    const { info } = await load(text);
    expect(Object.values(info.entries).reduce((sum, count) => sum + count, 0)).toBe(entries);
    expect(info.unread).toBe(0);
  });

  it.each([
    ['whoever wrote it down identifies nobody on it', 'Nom;Saisi par\nMARTIN;us@acme.example\nDURAND;us@acme.example\n'],
    ['a sender without a message may be one of us', 'Nom;Expéditeur\nMARTIN;us@acme.example\nDURAND;us@acme.example\n'],
  ])('%s', async (_, text) => expect(await errorOf(() => load(text))).toMatchObject({ code: 'LUMO_LIST_UNREAD' }));
});

describe('numbers without a sign under a header of other numbers', () => {
  const rows = '33612345602;12/03/2026 10:00\n33612345603;12/03/2026 10:00\n';
  it.each([
    ...['Numéro', 'N°', 'Destinataire', 'Expéditeur', 'Number', 'Recipient', 'Sender', 'To', 'From', 'Nummer', 'Empfänger', 'Número'],
    ...['Destinatario', 'Numero', 'Mittente', 'Ontvanger', 'Destinatário', 'Appelant'],
  ])('%s', async (header) => expect((await load(`${header};Date STOP\n${rows}`)).info).toMatchObject({ entries: { phone: 2 }, unread: 0 }));
  it('beside what they answered', async () =>
    expect((await load('Numéro;Réponse\n33612345602;STOP\n')).info).toMatchObject({ entries: { phone: 1 } }));
  it('not beside addresses, and not under the header of customers', async () => {
    expect((await load('Numéro;Email\n33612345602;a@acme.example\n')).info.entries).toMatchObject({ email: 1, phone: 0 });
    expect((await errorOf(() => load('N° client;Date STOP\n33612345602;12/03/2026\n'))).code).toBe('LUMO_LIST_UNREAD');
    expect((await errorOf(() => load('Numéro;Date STOP\n12345;12/03/2026\n'))).code).toBe('LUMO_LIST_UNREAD');
  });
});

describe('the sites of companies', () => {
  it.each([
    ['Nom du compte;Site web;SIREN\nKaolis;https://kaolis.fr;552100554\nNovapack;novapack.fr;732829320\n', { domain: 2, siren: 2 }],
    ['Société;Site internet;SIRET\nKaolis;https://www.kaolis.fr/;55210055400013\n', { domain: 1, siren: 1 }],
    ['Nom du compte;Site web;SIREN\nKaolis;https://kaolis.fr;552100554\nNovapack;novapack.fr;\n', { domain: 2, siren: 1 }],
    ['Société;Site web;Email\nKaolis;kaolis.fr;a@kaolis.fr\nNovapack;novapack.fr;\n', { domain: 1, email: 1 }],
    // Whoever refused is a person, and not the company.
    ['Société;Site web;Email\nKaolis;kaolis.fr;a@kaolis.fr\n', { domain: 0, email: 1 }],
    ['Nom;Site web;Téléphone\nRoy;kaolis.fr;01 99 00 12 34\n', { domain: 0, phone: 1 }],
    ['Société;Site web;SIREN\nKaolis;;552100554\nNovapack;non renseigné;732829320\n', { domain: 0, siren: 2 }],
  ])('%j', async (text, entries) => expect((await load(text)).info).toMatchObject({ entries, unread: 0 }));
});
