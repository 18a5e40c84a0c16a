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
    ['clients.XLS', 'LUMO_INPUT_SPREADSHEET', '1 spreadsheet.', '1 tableur.'],
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
    const at = folder({ 'exports/a.csv': contactFile(CLAIRE), 'exports/b.xls': book, 'exports/c.xlsb': book, 'exports/d.7z': book });
    const { code, said } = await audit(at, '--quiet');
    expect(code).toBe(2);
    expect(said.replaceAll(/\s+/g, ' ')).toContain(
      '3 files could not be judged in full: the audit is incomplete. 2 spreadsheets and 1 archive.',
    );
    expect(said).toContain(
      'exports/b.xls: is a spreadsheet in a format that is not read: save it as .xlsx to have it judged (LUMO_INPUT_SPREADSHEET)',
    );
  });

  it('is not told line by line where there are hundreds', async () => {
    const at = folder(Object.fromEntries(Array.from({ length: 300 }, (_, i) => [`exports/${i}.xls`, 'PK\u0003\u0004'])));
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
