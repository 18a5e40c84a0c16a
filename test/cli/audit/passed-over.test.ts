import { describe, expect, it } from 'vitest';
import { unopenedKind } from '../../../src/audit/find/file-kinds.js';
import type { AuditReport } from '../../../src/model/report/audit-report.js';
import { textRowsXml, textWorkbook, workbookOf, zipOf } from '../../csv/workbook/make-workbook.js';
import { here } from '../../laws/support.js';
import { CLAIRE, contactFile, folder } from '../support.js';

const audit = async (cwd: string, ...args: string[]) => {
  const { code, stdout } = await here(['audit', 'exports', '--no-cache', ...args], { cwd, env: { LUMO_AS_OF: '2026-11-24' } });
  return { code, said: stdout.toString() };
};

describe('workbooks, JSON and archives of one table', () => {
  it('are judged as the CSV that they mean', async () => {
    const rows = contactFile(CLAIRE)
      .trim()
      .split('\n')
      .map((line) => line.split(';'));
    const csv = contactFile(CLAIRE);
    const at = folder({
      'exports/a.csv': csv,
      'exports/b.xlsx': await textWorkbook(rows),
      'exports/c.zip': await zipOf({ 'c.csv': csv }),
      'exports/d.json': JSON.stringify([Object.fromEntries((rows[0] ?? []).map((name, i) => [name, rows[1]?.[i]]))]),
      'exports/settings.json': '{"theme":"dark"}',
    });
    const { code, said } = await audit(at, '-f', 'json=-');
    const report = JSON.parse(said) as AuditReport;
    expect(code).not.toBe(2);
    expect(report.unread).toEqual([]);
    expect(report.files.map(({ name, contacts, verdict }) => [name, contacts, verdict]).sort()).toEqual(
      ['a.csv', 'b.xlsx', 'c.zip', 'd.json'].map((name) => [`exports/${name}`, 1, report.files[0]?.verdict]),
    );
  });
});

describe('what may hold contacts and is not read', () => {
  it.each([
    ['clients.xlsx', 'LUMO_ZIP_BROKEN', '1 unreadable file.', '1 fichier illisible.'],
    ['clients.xlsb', 'LUMO_INPUT_SPREADSHEET', '1 spreadsheet.', '1 tableur.'],
    ['clients.FODS', 'LUMO_INPUT_SPREADSHEET', '1 spreadsheet.', '1 tableur.'],
    ['clients.numbers', 'LUMO_INPUT_SPREADSHEET', '1 spreadsheet.', '1 tableur.'],
    ['export.7z', 'LUMO_INPUT_ARCHIVE', '1 archive.', '1 archive.'],
    ['export.tar.gz', 'LUMO_INPUT_ARCHIVE', '1 archive.', '1 archive.'],
    ['crm.sqlite', 'LUMO_INPUT_DATABASE', '1 database.', '1 base de données.'],
    ['dump.sql', 'LUMO_INPUT_DATABASE', '1 database.', '1 base de données.'],
    ['tous.vcf', 'LUMO_INPUT_ADDRESS_BOOK', '1 address book.', '1 carnet d’adresses.'],
    ['liste.pdf', 'LUMO_INPUT_DOCUMENT', '1 document.', '1 document.'],
    ['renamed.csv', 'LUMO_ZIP_BROKEN', '1 unreadable file.', '1 fichier illisible.'],
    ['no-ending', 'LUMO_ZIP_BROKEN', '1 unreadable file.', '1 fichier illisible.'],
  ])('%s makes an audit incomplete', async (name, code, en, fr) => {
    const at = folder({ [`exports/${name}`]: 'PK\u0003\u0004\u0000\u0001' });
    const { said, ...ran } = await audit(at, '-f', 'json=-');
    const report = JSON.parse(said) as AuditReport;
    expect({ ...ran, verdict: report.verdict, unread: report.unread }).toEqual({
      code: 2,
      verdict: 'incomplete',
      unread: [{ name: `exports/${name}`, code }],
    });
    for (const [lang, kind] of [
      ['en', en],
      ['fr', fr],
    ] as const) {
      const quiet = await audit(at, '--quiet', '--lang', lang);
      expect(quiet.code).toBe(2);
      expect(quiet.said.replaceAll(/\s+/g, ' ')).toContain(kind);
    }
  });

  it('is counted by kind beside what was judged, and named', async () => {
    const book = 'PK\u0003\u0004';
    const at = folder({ 'exports/a.csv': contactFile(CLAIRE), 'exports/b.numbers': book, 'exports/c.xlsb': book, 'exports/d.7z': book });
    const { code, said } = await audit(at, '--quiet');
    expect(code).toBe(2);
    expect(said.replaceAll(/\s+/g, ' ')).toContain(
      '3 files could not be judged in full: the audit is incomplete. 2 spreadsheets and 1 archive.',
    );
    expect(said).toContain(
      'exports/b.numbers: is a spreadsheet in a format that is not read: save it as .xlsx to have it judged (LUMO_INPUT_SPREADSHEET)',
    );
  });

  it('is not told line by line where there are hundreds', async () => {
    const at = folder(Object.fromEntries(Array.from({ length: 300 }, (_, i) => [`exports/${i}.xlsb`, 'PK\u0003\u0004'])));
    const { said } = await audit(at);
    expect(said.replaceAll(/\s+/g, ' ')).toContain('300 spreadsheets.');
    expect(said.split('\n').length).toBeLessThan(60);
  });

  it('may be left out on purpose', async () => {
    const at = folder({ 'exports/b.xlsx': 'PK\u0003\u0004', 'exports/.lumoignore': '*.xlsx\n' });
    expect((await audit(at)).code).toBe(0);
  });

  it.each([
    'photo.jpg',
    'package.json',
    'index.html',
    'setup.exe',
    '.DS_Store',
    'Thumbs.db',
    '~$clients.xlsx',
    '.~lock.clients.csv#',
    'font.woff2',
  ])('is not %s', (name) => expect(unopenedKind(name, { size: 9 })).toEqual({ skip: 'other-format' }));
  it('is not what has no byte', () => expect(unopenedKind('a.xlsx', { size: 0 })).toEqual({ skip: 'empty' }));
});

const PEOPLE = ['Abel Luc', 'Blanc Anne', 'Caron Paul', 'Denis Zoe'].map((name) => {
  const [last = '', first = ''] = name.split(' ');
  return { last, first, mail: `${first}@${last}.example`.toLowerCase() };
});
const each = (of: (one: (typeof PEOPLE)[number], i: number) => string, between = '\n'): string => PEOPLE.map(of).join(between);

describe('a text that is no table', () => {
  it.each([
    ['fiches.txt', each(({ last, mail }, i) => `Nom : ${last}\nEmail : ${mail}\nTel : 06 39 98 00 0${i}`, '\n\n')],
    ['fixed.txt', each(({ last, first, mail }) => last.padEnd(12) + first.padEnd(12) + mail.padEnd(30))],
    ['notes.txt', each(({ last, mail }) => `Hier, vu ${last}, lui écrire à ${mail}, dès demain.`)],
    ['numbers.txt', each(({ first }, i) => `Rappeler ${first} au 06 39 98 00 0${i}, merci.`)],
    ['export.json', JSON.stringify({ contacts: PEOPLE.map(({ mail }) => ({ email: mail })), archives: [{ email: 'a@b.example' }] })],
    ['page.html', `<table>${each(({ mail }) => `<tr><td>${mail}</td></tr>`, '')}</table>`],
    ['feed.xml', `<all>${each(({ mail }) => `<one mail="${mail}"/>`, '')}</all>`],
    ['crm.yaml', each(({ mail }) => `- email: ${mail}`)],
    ['notes.md', each(({ last, mail }) => `- ${last} <${mail}>`)],
    ['salon.ics', `BEGIN:VCALENDAR\n${each(({ mail }) => `ATTENDEE:mailto:${mail}`)}`],
    ['thread.eml', `From: me@a.example\nTo: ${each(({ mail }) => mail, ', ')}\nSubject: x\n\nBonjour\n`],
    ['sent.eml', 'From: me@a.example\nTo: you@b.example\nContent-Disposition: attachment;\n filename="clients.csv"\n\nbm9t\n'],
    ['utf16.txt', Buffer.from(`\ufeff${each(({ last, mail }) => `Vu ${last} : ${mail}`)}`, 'utf16le')],
  ])('%s holds several people: the audit is incomplete', async (name, text) => {
    const { code, said } = await audit(folder({ [`exports/${name}`]: text }), '-f', 'json=-');
    expect({ code, unread: (JSON.parse(said) as AuditReport).unread }).toEqual({
      code: 2,
      unread: [{ name: `exports/${name}`, code: 'LUMO_INPUT_PERSONS' }],
    });
  });

  it.each([
    ['contacts.csv.asc', '-----BEGIN PGP MESSAGE-----\n\nhQEMA0123456789\n=abcd\n-----END PGP MESSAGE-----\n', 'LUMO_INPUT_ENCRYPTED'],
    ['contacts.enc', 'U2FsdGVkX1+abcdefghijklmnopqrstuvwxyz0123456789\n', 'LUMO_INPUT_ENCRYPTED'],
    ['salted.enc', 'Salted__éèàùçôêîï', 'LUMO_INPUT_ENCRYPTED'],
    ['no.gz', Buffer.from(Array.from({ length: 300 }, (_, i) => ((i * 89 + 7) % 254) + 1)), 'LUMO_NOT_A_CSV'],
    ['~$Clients.xlsx', Buffer.concat([Buffer.from('PK\u0003\u0004'), Buffer.alloc(4000, 1)]), 'LUMO_ZIP_BROKEN'],
  ])('%s cannot be looked into: the audit is incomplete', async (name, text, because) => {
    const { code, said } = await audit(folder({ [`exports/${name}`]: text }), '-f', 'json=-');
    expect({ code, unread: (JSON.parse(said) as AuditReport).unread }).toEqual({
      code: 2,
      unread: [{ name: `exports/${name}`, code: because }],
    });
  });

  it.each([
    ['package.json', JSON.stringify({ name: 'x', author: 'A B <a@b.example>' })],
    ['README.md', '# x\n\nAsk support@x.example or sales@x.example, or support@x.example again.\n![logo](logo@2x.png) logo@3x.png\n'],
    ['main.py', each(({ mail }) => `# ${mail}`)],
    [
      'server.log',
      Array.from({ length: 9 }, (_, i) => `2026-11-2${i} 03.41.23.1${i} INFO 10.0.0.${i} GET /i 200 id=012345678${i}`).join('\n'),
    ],
    ['deps.txt', 'lodash@4.17.21\nreact@18.2.0\nvite@5.0.1\nvue@3.1.2\n'],
    ['signature.md', 'Luc Abel\nluc@abel.example\n06 39 98 00 01\n01 99 00 00 01\n'],
    [
      'mail.eml',
      `From: me@a.example\nTo: you@b.example\nMessage-ID: <1@c.example>\nReferences: <2@c.example>\n <3@c.example>\n\nBonjour\n`,
    ],
    ['key.asc', '-----BEGIN PGP PUBLIC KEY BLOCK-----\n\nmQENBF\n-----END PGP PUBLIC KEY BLOCK-----\n'],
    ['prices.csv', 'ref;price\n0100234567;0.0012345678\n0100234568;0.0012345679\n0100234569;0.0012345670\n'],
    ['~$Clients.xlsx', `\u0004Luc${'\0'.repeat(161)}`],
  ])('%s holds nobody, or whoever wrote it', async (name, text) => {
    const { code, said } = await audit(folder({ [`exports/${name}`]: text }), '-f', 'json=-');
    expect({ code, unread: (JSON.parse(said) as AuditReport).unread }).toEqual({ code: 0, unread: [] });
  });
});

describe('a workbook of several sheets', () => {
  const rows = contactFile(CLAIRE)
    .trim()
    .split('\n')
    .map((line) => line.split(';'));
  const others = rows.map((row) => row.map((cell) => cell.replace(/^claire/, 'paul')));
  const bookWith = (name: string, second: readonly (readonly string[])[]): Promise<Buffer> =>
    workbookOf({
      sheets: [
        { name: 'Lyon', xml: textRowsXml(rows) },
        { name, xml: textRowsXml(second) },
      ],
    });

  it('is judged in part where another sheet holds contacts too, and the audit says which', async () => {
    const at = folder({ 'exports/a.xlsx': await bookWith('Paris', others) });
    const { code, said } = await audit(at, '-f', 'json=-');
    const report = JSON.parse(said) as AuditReport;
    expect(report.files.map(({ verdict, unreadSheets }) => [verdict, unreadSheets])).toEqual([['incomplete', ['Paris']]]);
    expect([code, report.verdict]).toEqual([2, 'incomplete']);
    for (const [lang, words] of [
      ['en', 'its sheet “Paris” holds contacts too and was not read'],
      ['fr', 'sa feuille « Paris » contient aussi des contacts et n’a pas été lue'],
    ] as const)
      for (const form of ['terminal', 'markdown', 'html']) {
        const { said: text } = await audit(at, '--lang', lang, '-f', `${form}=-`);
        expect(text.replace(/[\s\u00a0\u202f]+/g, ' ')).toContain(words);
      }
  });

  it('is judged whole where the other sheet holds none', async () => {
    const at = folder({
      'exports/a.xlsx': await bookWith('Notes', [
        ['Budget', 'Total'],
        ['Stand', '1200'],
      ]),
    });
    const { said } = await audit(at, '-f', 'json=-');
    const [file] = (JSON.parse(said) as AuditReport).files;
    expect(file?.unreadSheets).toBeUndefined();
  });
});
