import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { formatIsoDay } from '../../../src/fields/date/calendar.js';
import { readClearList } from '../../../src/register/exchange/read-clear-list.js';
import { failure, folder } from '../support.js';

const HASH = '2cf24dba5fb0a30e26e83b2ac5b9e29e1b161e5c1fa7425e73043362938b9824';
const written = (content: string | Buffer, name = 'stop.txt'): string => {
  const path = join(folder(), name);
  writeFileSync(path, content);
  return path;
};
const read = async (content: string | Buffer, name?: string): Promise<string[]> =>
  (await readClearList(written(content, name), 'FR')).refusals.map(({ identity: { of, texts } }) => `${of} ${texts.join(' = ')}`);

describe('the identities of a list in clear', () => {
  it.each<[string, string | Buffer, string[]]>([
    [
      'one per line',
      'claire@acme.example\n06 39 98 12 34\n@globex.example\n732 829 320\n',
      ['email claire@acme.example', 'phone +33639981234', 'domain globex.example', 'siren 732829320'],
    ],
    [
      'lines of JSON, by their keys',
      '{"email":"claire@acme.example","note":"x"}\n{"siren":"732829320"}\n{"phone":"06 39 98 12 34"}\n',
      ['email claire@acme.example', 'siren 732829320', 'phone +33639981234'],
    ],
    ['with comments, blank lines and a header', '# ours\r\nadresse email\r\n\r\nClaire@ACME.example\r\n', ['email claire@acme.example']],
    ['lines that end as on an old Mac', 'claire@acme.example\rbob@acme.example\r', ['email claire@acme.example', 'email bob@acme.example']],
    ['the last line without its end', 'claire@acme.example\nbob@acme.example', ['email claire@acme.example', 'email bob@acme.example']],
    ['several in one line', 'claire@acme.example; 06 39 98 12 34\n', ['email claire@acme.example', 'phone +33639981234']],
    ['a mailbox with another spelling', 'p.durand.invente@gmail.com\n', ['email p.durand.invente@gmail.com = pdurandinvente@gmail.com']],
    ['a SIRET, as its company', '73282932000074\n', ['siren 732829320']],
    [
      'columns',
      'nom;email;tel;date\nMartin;claire@acme.example;0639981234;2026-01-01\nDurand;;0639985678;2026-01-02\n',
      ['email claire@acme.example', 'phone +33639981234', 'phone +33639985678'],
    ],
    [
      'a hash beside the address that it is of',
      `email,sha256\nclaire@acme.example,${HASH}\nbob@acme.example,${HASH}\n`,
      ['email claire@acme.example', 'email bob@acme.example'],
    ],
    ['SIRENs that lost their zero, under a header that says so', 'siren\n5580501\n', ['siren 005580501']],
    ['nine bare digits, as both when nothing tells', '732829320\n', ['siren 732829320', 'phone +33732829320']],
    ['nine bare digits under a header, as what it says', 'telephone\n639981234\n', ['phone +33639981234']],
    ['compressed', gzipSync('claire@acme.example\n'), ['email claire@acme.example']],
    ['in UTF-16, as Excel writes it', Buffer.from('\ufeffclaire@acme.example\r\n', 'utf16le'), ['email claire@acme.example']],
  ])('%s', async (_, content, expected) => {
    expect(await read(content)).toEqual(expected);
  });

  it.each<[string, string, number]>([
    ['an address that cannot be read beside a number', 'Email;Mobile\nabel@a.example;0639980011\nbora@b,example;0639980012\n', 1],
    ['a hash beside an address', `email,sha256\nclaire@acme.example,${HASH}\n`, 0],
  ])('%s is told: %#', async (_, text, unread) => expect((await readClearList(written(text), 'FR')).unread).toBe(unread));

  it.each<[string, string, number, number]>([
    ['people by their names alone', 'email;tel;nom\nclaire@acme.example;;Martin\n;;Roy\n;;Durand\n', 2, 0],
    ['nobody where all have an address', 'email;nom\nclaire@acme.example;Martin\nbob@acme.example;\n', 0, 0],
    ['no line of blanks and marks', 'email;nom;x\nclaire@acme.example;Martin;1\nbob@acme.example;Roy;\n', 0, 0],
  ])('counts %s', async (_, text, nameless, unread) => {
    const list = await readClearList(written(text), 'FR');
    expect({ nameless: list.nameless, unread: list.unread }).toEqual({ nameless, unread });
  });

  it('refuses a list that names nobody by an address or a number', async () => {
    await expect(readClearList(written('email;nom\n;Roy\n;Durand\n'), 'FR')).rejects.toMatchObject({
      code: expect.stringMatching(/^LUMO_LIST_/),
    });
  });

  it('many bare numbers are what most of them are', async () => {
    const numbers = Array.from({ length: 40 }, (_, i) => String(639_980_000 + i * 7));
    const found = await read(`${numbers.join('\n')}\n`);
    expect(found.filter((one) => one.startsWith('phone'))).toHaveLength(40);
    expect(found.filter((one) => one.startsWith('siren'))).toHaveLength(0);
  });

  it('a malformed address is the one that somebody objected with, and is counted as unread', async () => {
    const lines = Array.from({ length: 30 }, (_, i) => `p${i}@acme.example`);
    const list = await readClearList(written([...lines, 'Claire@acme', ''].join('\n')), 'FR');
    expect(list.unread).toBe(1);
    expect(list.refusals.at(-1)?.identity).toEqual({ of: 'email', texts: ['claire@acme'] });
  });

  it('a mail provider is left out, and counted', async () => {
    const list = await readClearList(written('@gmail.com\nclaire@acme.example\n'), 'FR');
    expect({ tooBroad: list.tooBroad, found: list.refusals.length }).toEqual({ tooBroad: 1, found: 1 });
  });

  it('numbers without a country are of the one that is given', async () => {
    expect((await readClearList(written('020 7946 0000\n'), 'GB')).refusals).toMatchObject([
      { identity: { of: 'phone', texts: ['+442079460000'] } },
    ]);
  });

  /** Of each refusal: whose it is, of which channels and since when, where the row says so. */
  it.each<[string, string, readonly string[], number]>([
    [
      'its day',
      'email;date_opposition\na@acme.example;02/03/2026\nb@acme.example;03/02/2026\n',
      ['a@acme.example 2026-03-02', 'b@acme.example 2026-02-03'],
      0,
    ],
    [
      'its day, by the other days of the column',
      'email;date\na@acme.example;03/02/2026\nb@acme.example;02/28/2026\n',
      ['a@acme.example 2026-03-02', 'b@acme.example 2026-02-28'],
      0,
    ],
    ['not the day on which the contact was made', 'email;created_at\na@acme.example;2026-03-02\n', ['a@acme.example'], 0],
    ['its channels', 'email;canal refusé\na@acme.example;SMS\nb@acme.example;tous\n', ['a@acme.example sms', 'b@acme.example'], 0],
    ['its channels, as flags', 'email;ne_pas_appeler;ne_pas_envoyer_sms\na@acme.example;oui;non\n', ['a@acme.example phone'], 0],
    [
      'no to the opt-in of one',
      'email;Optin mail;Optin SMS\na@acme.example;Non;Oui\nb@acme.example;Oui;Oui\n',
      ['a@acme.example email'],
      1,
    ],
    ['no to all, beside that', 'email;Optin mail;Désinscrit\na@acme.example;Non;Oui\nb@acme.example;Oui;\n', ['a@acme.example'], 1],
    ['not how it was said', 'email;canal\na@acme.example;email\n', ['a@acme.example'], 0],
    ['that it is none', 'email;status\na@acme.example;subscribed\nb@acme.example;unsubscribed\n', ['b@acme.example'], 1],
    ['that none is', 'email;désinscrit\na@acme.example;non\nb@acme.example;0\n', [], 2],
    ['that it is none, in an export', 'EMAIL;SMS;BLACKLISTED\na@acme.example;;1\nb@acme.example;;0\n', ['a@acme.example'], 1],
  ])('a row says %s', async (_, text, expected, leftOut) => {
    const list = await readClearList(written(text, 'liste.csv'), 'FR');
    const told = list.refusals
      .filter(({ identity }) => identity.of !== 'siren')
      .map(({ identity, channels = [], day }) =>
        [identity.texts[0], ...channels, ...(day === undefined ? [] : [formatIsoDay(day.later)])].join(' '),
      );
    expect([told, list.leftOut]).toEqual([expected, leftOut]);
  });

  it.each<[string, string, readonly string[], number]>([
    [
      'several identifiers in one cell',
      'Date;Client;Coordonnées;Demande\n01/10/2026;Mme Roy;01 99 00 12 01;stop\n02/10/2026;M. Petit;a@acme.example / 01 99 00 12 02;stop\n',
      ['+33199001201', 'a@acme.example', '+33199001202'],
      0,
    ],
    [
      'and nobody else by their name alone',
      'Date;Client;Coordonnées\n01/10/2026;Mme Roy;01 99 00 12 01\n02/10/2026;Mme Durand;\n',
      ['+33199001201'],
      1,
    ],
  ])('a register of requests is read: %s', async (_, text, expected, nameless) => {
    const list = await readClearList(written(text, 'liste.csv'), 'FR');
    expect([list.refusals.map(({ identity }) => identity.texts[0]), list.nameless]).toEqual([expected, nameless]);
  });

  it.each([
    [
      'a cell of remarks is no column of identifiers',
      'Date;Remarque\n01/10/2026;rappeler au 01 99 00 12 01 demain\n02/10/2026;vu le 3 mai\n',
    ],
  ])('%s', async (_, text) => expect((await failure(readClearList(written(text, 'liste.csv'), 'FR'))).code).toBe('LUMO_LIST_UNREAD'));

  it.each<[string, string, string, string, string, string]>([
    [
      'names and postal addresses',
      'Nom;Adresse;Code postal\nGARNIER;3, r. des Lilas;69003\nPERRIN;5B av. Gal de Gaulle;69003\n',
      'stop.csv',
      'LUMO_REGISTER_POSTAL',
      'postal addresses only (2)',
      'adresse postale (2)',
    ],
    ['hashes', `${HASH}\n${HASH}\n`, 'stop.txt', 'LUMO_REGISTER_HASHED', 'holds hashes (2)', 'contient des hachés (2)'],
    [
      'some hashes among addresses',
      `claire@acme.example\n${HASH}\n`,
      'stop.txt',
      'LUMO_REGISTER_HASHED',
      'make its own fingerprints',
      'ses propres empreintes',
    ],
    ['MD5', '5d41402abc4b2a76b9719d911017c592\n', 'stop.txt', 'LUMO_REGISTER_HASHED', 'holds hashes (1)', 'contient des hachés (1)'],
    ['no entry', '# nobody yet\n', 'stop.txt', 'LUMO_LIST_EMPTY', 'stop.txt', 'stop.txt'],
    ['prose', 'Dear Sir\nplease find the list\nin my next letter\n', 'stop.txt', 'LUMO_LIST_UNREAD', 'stop.txt', 'stop.txt'],
    ['who may be contacted', 'claire@acme.example\n', 'subscribed_segment.csv', 'LUMO_LIST_ALLOW', 'subscribed', 'subscribed'],
  ])('a list of %s is refused', async (_, content, name, code, en, fr) => {
    const error = await failure(readClearList(written(content, name), 'FR'));
    expect(error.code).toBe(code);
    expect(error.what.en).toContain(en);
    expect(error.what.fr).toContain(fr);
    if (code === 'LUMO_REGISTER_HASHED') {
      expect(error.hint.en).toContain('--opposition FILE');
      expect(error.hint.fr).toContain('--opposition FICHIER');
      expect(`${error.what.en}${error.hint.en}`).not.toContain('2cf24');
    }
  });

  it('a list that is not there is refused', async () => {
    expect((await failure(readClearList(join(folder(), 'stop.txt'), 'FR'))).code).toBe('LUMO_LIST_UNREADABLE');
  });
});
