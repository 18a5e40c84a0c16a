import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { gunzipSync, gzipSync } from 'node:zlib';
import { Encrypter, generateX25519Identity, identityToRecipient } from 'age-encryption';
import { afterAll, describe, expect, it } from 'vitest';
import { fileIdentity } from '../../src/csv/files/file-place.js';
import { fileSink } from '../../src/csv/files/sink.js';
import { openCsv } from '../../src/csv/opening/open-csv.js';
import type { SpooledSource } from '../../src/csv/ports/source.js';
import { fileSource } from '../../src/csv/source/file-source.js';
import { streamSource } from '../../src/csv/source/stream-source.js';

const folder = mkdtempSync(join(tmpdir(), 'lumo-files-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const file = (name: string, bytes: string | Uint8Array): string => {
  const path = join(folder, name);
  writeFileSync(path, bytes);
  return path;
};
const failureOf = (job: Promise<unknown>): Promise<{ code: string; what: { en: string; fr: string }; hint: { en: string; fr: string } }> =>
  job.then(
    () => {
      throw new Error('nothing failed');
    },
    (cause) => cause,
  );

describe('an input that is no CSV', () => {
  const cases: readonly (readonly [string, () => string, string, string, string])[] = [
    ['is missing', () => join(folder, 'nobody.csv'), 'LUMO_INPUT_NOT_FOUND', 'no file', 'n’existe pas'],
    ['is a folder', () => folder, 'LUMO_INPUT_DIRECTORY', 'is a folder', 'est un dossier'],
    ['is empty', () => file('empty.csv', ''), 'LUMO_INPUT_EMPTY', 'is empty', 'est vide'],
    ['is half a workbook', () => file('book.csv', Buffer.from('PK\u0003\u0004rest of a zip')), 'LUMO_ZIP_BROKEN', 'damaged', 'abîmé'],
    [
      'begins as a document of old Office, and ends there',
      () => file('old.csv', Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])),
      'LUMO_WORKBOOK_BROKEN',
      'looks like a workbook',
      'ressemble à un classeur',
    ],
    ['is a PDF', () => file('paper.csv', '%PDF-1.7\n...'), 'LUMO_NOT_A_CSV', 'is a PDF', 'est un PDF'],
    ['is a vCard', () => file('tous.csv', '\ufeffBEGIN:VCARD\nVERSION:3.0\n'), 'LUMO_NOT_A_CSV', 'an address book', 'un carnet d’adresses'],
    [
      'is LDIF',
      () => file('ldap.csv', 'version: 1\ndn: cn=Jean,dc=x\nmail: a@b.example\n'),
      'LUMO_NOT_A_CSV',
      'address book',
      'carnet d’adresses',
    ],
    ['is LDIF in base64', () => file('ldap2.csv', 'dn:: Y249SmVhbg==\n'), 'LUMO_NOT_A_CSV', 'address book', 'carnet d’adresses'],
    ...(
      [
        ['of MySQL', '-- MySQL dump 10.13  Distrib 8.0\n--\n-- Host: localhost\nINSERT INTO `contacts` (`id`) VALUES (1);\n'],
        ['of PostgreSQL', '--\n-- PostgreSQL database dump\n--\n\nSET statement_timeout = 0;\n'],
        ['of phpMyAdmin', '\ufeff-- phpMyAdmin SQL Dump\n-- version 5.2\n'],
        ['without a comment', "\n\r\ninsert into contacts (email, nom) values\n('a@acme.example', 'A');\n"],
        ['of one table', 'COPY public.contacts (id, email) FROM stdin;\n1\ta@acme.example\n\\.\n'],
        ['of SQLite', 'PRAGMA foreign_keys=OFF;\nBEGIN TRANSACTION;\nCREATE TABLE contacts (email TEXT);\n'],
        ['that begins with its table', '/* export */\nCREATE TABLE `contacts` (\n  `email` text\n);\n'],
      ] as const
    ).map(
      ([of, text]) =>
        [
          `is a dump ${of}`,
          () => file('dump.csv', text),
          'LUMO_NOT_A_CSV',
          'a dump of a database',
          'une sauvegarde de base de données',
        ] as const,
    ),
    [
      'is a workbook in XML',
      () =>
        file(
          'export2.xls',
          '<?xml version="1.0"?>\n<?mso-application progid="Excel.Sheet"?>\n<Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet"/>',
        ),
      'LUMO_NOT_A_CSV',
      'a workbook that Excel 2003 wrote as XML',
      'un classeur qu’Excel 2003 a écrit en XML',
    ],
    [
      'is a web page',
      () => file('login.csv', '\ufeff\n<!DOCTYPE html><html><body>Log in</body></html>'),
      'LUMO_NOT_A_CSV',
      'web page',
      'page web',
    ],
    [
      'is a page with a support address, and no table of contacts',
      () => file('login2.csv', '<html><body><table><tr><td>Log in</td></tr></table><p>Help: aide@acme.example</p></body></html>'),
      'LUMO_NOT_A_CSV',
      'a login page',
      'ou de connexion',
    ],
    [
      'is binary',
      () => file('noise.csv', Buffer.from(Array.from({ length: 600 }, (_, i) => (i * 7) % 11))),
      'LUMO_NOT_A_CSV',
      'binary',
      'binaire',
    ],
  ];
  it.each(cases)('%s: said with a code, a cause and a next step', async (_, path, code, en, fr) => {
    const error = await failureOf((async () => (await fileSource(path())).open())());
    expect(error.code).toBe(code);
    expect(error.what.en).toContain(en);
    expect(error.what.fr).toContain(fr);
    expect(error.hint.en.length).toBeGreaterThan(10);
    expect(error.hint.fr.length).toBeGreaterThan(10);
  });

  it('is truncated gzip: never a shorter list of contacts', async () => {
    const path = file('cut.csv.gz', gzipSync('email;nom\n'.repeat(5000)).subarray(0, 40));
    await expect((async () => openCsv(await fileSource(path)))()).rejects.toMatchObject({ code: 'LUMO_GZIP_BROKEN' });
  });

  it('is a web page in gzip', async () => {
    const path = file('page.csv.gz', gzipSync('<html><body>Log in</body></html>'));
    await expect((async () => openCsv(await fileSource(path)))()).rejects.toMatchObject({ code: 'LUMO_NOT_A_CSV' });
  });
});

describe('opening a file', () => {
  it.each([
    ['gzip by its bytes, not its name', gzipSync('email;nom\na@acme.example;A\n')],
    ['two gzip members one after the other', Buffer.concat([gzipSync('email;nom\n'), gzipSync('a@acme.example;A\n')])],
    ['plain text', Buffer.from('email;nom\na@acme.example;A\n')],
    ['UTF-16 LE with a mark', Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from('email;nom\na@acme.example;A\n', 'utf16le')])],
    ['UTF-16 BE without one', Buffer.from('email;nom\na@acme.example;A\n', 'utf16le').swap16()],
  ])('reads %s', async (name, bytes) => {
    const opening = await openCsv(await fileSource(file(`${name}.csv`, bytes)));
    expect(opening.rows.map(({ cells }) => cells)).toEqual([
      ['email', 'nom'],
      ['a@acme.example', 'A'],
    ]);
    await opening.opened.close();
  });

  it.each([
    ['a title that speaks of a dump', 'Dump of contacts\nemail;nom\na@acme.example;A\n'],
    ['a comment of whoever exported it', '# MySQL export\nemail;nom\na@acme.example;A\n'],
    ['columns with words of SQL', 'set;insert into;use\na@acme.example;A;x\n'],
    ['a table of tables', 'Copy from;create table\na@acme.example;A\n'],
  ])('that is no dump of a database: %s', async (_, text) => {
    const opening = await openCsv(await fileSource(file('nodump.csv', text)));
    expect(opening.rows.length).toBeGreaterThan(1);
    await opening.opened.close();
  });

  it('a byte order mark inside the file is data', async () => {
    const opening = await openCsv(await fileSource(file('inner.csv', 'a;b\n1;\ufeff2\n')));
    expect(opening.rows[1]?.cells).toEqual(['1', '\ufeff2']);
    await opening.opened.close();
  });

  it('a first record longer than the head is still read', async () => {
    const header = Array.from({ length: 16_000 }, (_, i) => `a long name of column ${i}`).join(';');
    const opening = await openCsv(await fileSource(file('wide.csv', `${header}\n1\n`)));
    expect(opening.rows[0]?.cells).toHaveLength(16_000);
    await opening.opened.close();
  });

  it('an odd byte in UTF-16 is said, not replaced', async () => {
    const path = file(
      'odd.csv',
      Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from('email;nom\n', 'utf16le'), Buffer.from([0x00, 0xd8, 0x41, 0x00])]),
    );
    await expect((async () => openCsv(await fileSource(path)))()).rejects.toMatchObject({ code: 'LUMO_BAD_ENCODING' });
  });
});

describe('an input that can be read only once', () => {
  async function* drops(text: string): AsyncGenerator<Uint8Array> {
    for (const byte of Buffer.from(text)) yield Uint8Array.of(byte);
  }

  it('is read byte by byte without losing any, and can be had whole again from a temporary file that goes away', async () => {
    const text = `email;nom\n${'a@acme.example;Hélène\n'.repeat(50)}`;
    const opened = await streamSource(drops(text), 'pipe.csv').open();
    await opened.read(new Uint8Array(7));
    const spooled = (await opened.spool?.()) as SpooledSource;
    const again = await spooled.open();
    const bytes = Buffer.alloc(4096);
    let filled = 0;
    for (let got = -1; got !== 0; filled += got) got = await again.read(bytes.subarray(filled));
    expect(bytes.toString('utf8', 0, filled)).toBe(text);
    expect(spooled.name).toBe('pipe.csv');
    await again.close();
    await spooled.dispose();
    expect(readdirSync(tmpdir()).filter((name) => name.startsWith(`.lumo-${process.pid}-`))).toEqual([]);
  });

  it('that age encrypted is opened with the same identities when it is read again', async () => {
    const identity = await generateX25519Identity();
    const encrypter = new Encrypter();
    encrypter.addRecipient(await identityToRecipient(identity));
    const packed = await encrypter.encrypt('email;nom\na@acme.example;A\n');
    const opened = await streamSource(Readable.from([packed]), 'pipe.csv', true, { identities: [identity] }).open();
    const spooled = (await opened.spool?.()) as SpooledSource;
    expect((await openCsv(spooled)).rows[1]?.cells).toEqual(['a@acme.example', 'A']);
    await spooled.dispose();
  });
});

describe('writing a file', () => {
  it('stands under its name only when it is whole, readable by its owner only', async () => {
    const path = join(folder, 'out.csv');
    const sink = await fileSink(path);
    await sink.write(Buffer.from('email\n'));
    expect(readdirSync(folder)).not.toContain('out.csv');
    const { bytes, sha256 } = await sink.commit();
    expect(readFileSync(path, 'utf8')).toBe('email\n');
    expect(bytes).toBe(6);
    expect(sha256).toMatch(/^[0-9a-f]{64}$/);
    if (process.platform !== 'win32') expect(statSync(path).mode & 0o777).toBe(0o600);
  });

  it('leaves nothing behind when it is given up', async () => {
    const before = readdirSync(folder);
    const sink = await fileSink(join(folder, 'given-up.csv'));
    await sink.write(Buffer.from('half'));
    await sink.abort();
    expect(readdirSync(folder)).toEqual(before);
  });

  it('compresses when asked', async () => {
    const path = join(folder, 'out.csv.gz');
    const sink = await fileSink(path);
    for (let i = 0; i < 200; i++) await sink.write(Buffer.from('a;b\n'.repeat(1000)));
    await sink.commit();
    expect(gunzipSync(readFileSync(path)).toString()).toBe('a;b\n'.repeat(200_000));
  });

  it.each([
    ['a folder that does not exist', () => join(folder, 'nowhere', 'x.csv')],
    [
      'a folder in its place',
      () => {
        mkdirSync(join(folder, 'taken'), { recursive: true });
        return join(folder, 'taken');
      },
    ],
  ])('says so: %s', async (_, path) => {
    expect(await failureOf(fileSink(path()))).toMatchObject({ code: 'LUMO_OUTPUT_UNWRITABLE' });
  });

  it('knows a link to a file as that file', async () => {
    const path = file('target.csv', 'x');
    symlinkSync(path, join(folder, 'link.csv'));
    expect(await fileIdentity(join(folder, 'link.csv'))).toBe(await fileIdentity(path));
  });
});
