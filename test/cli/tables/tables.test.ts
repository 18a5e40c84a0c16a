import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { tableText } from '../../csv/tables/read-table.js';
import { textRowsXml, textWorkbook, workbookOf, zipOf } from '../../csv/workbook/make-workbook.js';
import { CLAIRE, contactFile, folder, lumo, names, PAUL, STOP } from '../support.js';

const CSV = contactFile(CLAIRE, PAUL);
const ROWS = CSV.trim()
  .split('\n')
  .map((line) => line.split(';'));
/** What tables are made into: as a European spreadsheet opens it. */
const MADE = `\ufeff${ROWS.map((row) => `${row.join(';')}\r\n`).join('')}`;

/** A cover sheet, the contacts with a note above and a hidden row, and a hidden sheet. */
const book = () =>
  workbookOf({
    sheets: [
      { name: 'Lisez-moi', xml: textRowsXml([['Ne pas diffuser']]) },
      {
        name: 'Invités',
        xml: `${textRowsXml([['Salon 2026'], ...ROWS.slice(0, 2)])}<row r="5" hidden="1">${textRowsXml([ROWS[2] ?? []]).slice(5)}`,
      },
      { name: 'Caché', hidden: true, xml: textRowsXml([['Total', '2']]) },
    ],
  });

describe.concurrent('a workbook on the command line', () => {
  it('holds back whom a note or a line through the row refuses, and tells a sheet of refusals that nobody was compared to', async () => {
    const cell = (text: string, style = 0): string => `<c s="${style}" t="inlineStr"><is><t>${text}</t></is></c>`;
    const row = (name: string, style = 0): string =>
      `<row>${[`${name}@acme.example`, name, '2026-05-01', 'Salon de Lyon'].map((text) => cell(text, style)).join('')}</row>`;
    const xml = `${textRowsXml([['email', 'nom', 'date de collecte', 'source']])}${row('anne')}${row('paul', 1)}${row('zoe')}`;
    const sheets = [
      { name: 'Contacts', xml, notes: [['B4', 'Zoé : ne plus contacter']] as const },
      { name: 'Désinscrits', xml: textRowsXml([['nom'], ['Marc Roux']]) },
    ];
    const refusing = [
      { name: 'Désinscrits', xml: textRowsXml([['email'], ['marc@acme.example']]) },
      { name: 'Contacts', xml },
    ];
    const at = folder({
      'clients.xlsx': await workbookOf({ sheets, struck: true }),
      'refusing.xlsx': await workbookOf({ sheets: refusing, struck: true }),
      'stop.txt': STOP,
    });
    const saidOf = async (file: string, ...args: string[]) => (await lumo(at, [file, ...args])).stdout.replace(/\s+/g, ' ');
    const said = (...args: string[]) => saidOf('clients.xlsx', ...args);
    const english = await said('-o', 'clean.csv');
    expect(english).toContain('1 of 3 contacts may be emailed (1 opposed, 1 to be checked)');
    expect(english).toContain(
      '✗ Another sheet of this workbook lists refusals by name only → Add addresses or numbers to it, and check contacts of the same name.',
    );
    expect(english.indexOf('Another sheet')).toBeLessThan(english.indexOf('Only the refusals in the logs, sheets'));
    expect(english).toContain('2 contacts kept, 1 left out (Refusal in the file: 1)');
    expect(readFileSync(join(at, 'clean.csv'), 'utf8')).not.toMatch(/zoe|cell notes/);
    const listed = await said('--check', '--opposition', 'stop.txt', '--lang', 'fr');
    expect(listed).toContain('! Une autre feuille de ce classeur liste des refus → Assurez-vous qu’ils sont dans la liste d’opposition.');
    expect(await saidOf('refusing.xlsx', '--check', '--sheet', 'Désinscrits')).toContain('Nobody in this file may be contacted');
  });

  it('is cleaned into CSV beside it, and its sheets are told in both languages', async () => {
    const at = folder({ 'clients.xlsx': await book(), 'stop.txt': STOP });
    const english = await lumo(at, ['clients.xlsx', '--opposition', 'stop.txt', '-f', 'full', '-f', 'json=r.json', '-o', 'clean.csv']);
    const french = await lumo(at, ['clients.xlsx', '--opposition', 'stop.txt', '--check', '-f', 'full', '--lang', 'fr']);
    expect([english.code, french.code]).toEqual([0, 0]);
    expect(readFileSync(join(at, 'clean.csv'), 'utf8')).toBe(MADE);
    const [en, fr] = [english.stdout, french.stdout].map((said) => said.replace(/\s+/g, ' '));
    expect(en).toContain('Read as an Excel workbook, sheet “Invités”, header on row 2');
    expect(en).toContain('Sheet “Invités” was read; “Lisez-moi” and “Caché” (hidden) were not');
    expect(en).toContain('One row is hidden in the workbook');
    expect(fr).toContain('Lu comme un classeur Excel, feuille « Invités », en-tête à la ligne 2');
    expect(fr).toContain('« Lisez-moi » et « Caché » (masquée) ne l’ont pas été');
    const report = JSON.parse(readFileSync(join(at, 'r.json'), 'utf8'));
    expect(report.input).toMatchObject({
      name: 'clients.xlsx',
      headerRow: 2,
      table: {
        kind: 'xlsx',
        sheet: 'Invités',
        otherSheets: [
          { name: 'Lisez-moi', hidden: false, contacts: false },
          { name: 'Caché', hidden: true, contacts: false },
        ],
      },
    });
    expect(report.rows).toMatchObject({ in: 2, kept: 2, blank: 1, skipped: 1 });
  });

  it('without any option gives clients.clean.csv, and reports named after it', async () => {
    const at = folder({ 'clients.xlsx': await textWorkbook(ROWS) });
    expect((await lumo(at, ['clients.xlsx'])).code).toBe(0);
    expect(names(at)).toEqual(['clients.clean.csv', 'clients.report.html', 'clients.report.json', 'clients.xlsx']);
  });

  it('gives the same report as its CSV but for what the file is, through a pipe and in gzip too', async () => {
    const bytes = await textWorkbook(ROWS);
    const at = folder({
      'a.csv': MADE,
      'a.xlsx': bytes,
      'a.xlsx.gz': gzipSync(bytes),
      'a.zip': await zipOf({ 'a.xlsx': bytes }),
      'b.zip': await zipOf({ 'a.csv': MADE }),
    });
    const reportOf = async (args: readonly string[], input?: Uint8Array) => {
      const ran = await lumo(at, [...args, '--check', '-f', 'json=-'], input ? { input } : {});
      const { input: _, ...report } = JSON.parse(ran.stdout);
      return report;
    };
    const expected = await reportOf(['a.csv']);
    for (const name of ['a.xlsx', 'a.xlsx.gz', 'a.zip', 'b.zip']) expect(await reportOf([name])).toEqual(expected);
    expect(await reportOf(['-'], bytes)).toEqual(expected);
  });

  it('tells rows as the sheet numbers them', async () => {
    const xml = `<row r="1">${textRowsXml([ROWS[0] ?? []]).slice(5)}<row r="40">${textRowsXml([ROWS[1] ?? []]).slice(5)}`;
    const at = folder({ 'a.xlsx': await workbookOf({ sheets: [{ name: 'S', xml }] }) });
    const ran = await lumo(at, ['why', 'a.xlsx', '--row', '40']);
    expect(ran.code).toBeLessThan(2);
    expect(ran.stdout).toContain('40');
    expect(
      (await lumo(at, ['why', 'a.xlsx', '--row', '39'])).stdout + (await lumo(at, ['why', 'a.xlsx', '--row', '39'])).stderr,
    ).not.toContain('Martin');
  });

  it('--sheet reads another, and names the sheets where there is none of that name', async () => {
    const at = folder({ 'clients.xlsx': await book() });
    expect((await lumo(at, ['columns', 'clients.xlsx', '--sheet', 'caché'])).stdout).toContain('sheet “Caché”');
    expect((await lumo(at, ['columns', 'clients.xlsx', '--sheet', '2'])).stdout).toContain('sheet “Invités”');
    for (const [lang, says] of [
      ['en', 'has no sheet "Clients". It has: "Lisez-moi", "Invités", "Caché".'],
      ['fr', 'n’a pas de feuille « Clients ». Il contient : « Lisez-moi », « Invités », « Caché ».'],
    ] as const) {
      const { code, stderr } = await lumo(at, ['clients.xlsx', '--check', '--sheet', 'Clients', '--lang', lang]);
      expect(code).toBe(2);
      expect(stderr).toContain('LUMO_SHEET');
      expect(stderr.replace(/\u00a0|\u202f/g, ' ')).toContain(says);
    }
  });

  it('-o clean.xlsx writes a workbook, of a workbook and of CSV in any encoding', async () => {
    const at = folder({ 'a.xlsx': await textWorkbook(ROWS), 'b.csv': Buffer.from(CSV.replace('Martin', 'Éloi'), 'latin1') });
    expect((await lumo(at, ['a.xlsx', '-o', 'a.clean.xlsx', '--rejects', 'r.xlsx'])).code).toBe(0);
    expect((await lumo(at, ['b.csv', '-o', 'b.clean.xlsx'])).code).toBe(0);
    const textOf = async (name: string): Promise<string> => (await tableText(readFileSync(join(at, name)))).text;
    expect(await textOf('a.clean.xlsx')).toBe(MADE.slice(1));
    expect(await textOf('b.clean.xlsx')).toBe(MADE.slice(1).replace('Martin', 'Éloi'));
    expect(await textOf('r.xlsx')).toMatch(/^lumo_row;lumo_reason;email/);
  });
});

describe.concurrent('workbooks in the other places that read files', () => {
  const list = () => textWorkbook([['Email'], ['claire@acme.example']], 'Opposition');
  it('a list of oppositions bars whom it holds', async () => {
    const at = folder({ 'a.csv': CSV, 'stop.xlsx': await list() });
    const { code, stdout } = await lumo(at, ['a.csv', '--opposition', 'stop.xlsx', '-o', '-', '-f', 'json=r.json']);
    expect(code).toBe(1);
    expect(stdout).not.toContain('claire@');
    expect(stdout).toContain('paul@');
  });

  it('a list with entries on a second sheet is refused: whoever stands there would be called clear', async () => {
    const stop = await workbookOf({
      sheets: [
        { name: 'A', xml: textRowsXml([['Email'], ['claire@acme.example']]) },
        { name: 'B', xml: textRowsXml([['paul@globex.example']]) },
      ],
    });
    const at = folder({ 'a.csv': CSV, 'stop.xlsx': stop });
    const { code, stderr } = await lumo(at, ['a.csv', '--opposition', 'stop.xlsx', '--check']);
    expect(code).toBe(2);
    expect(stderr).toContain('LUMO_LIST_SHEETS');
  });

  it('the register takes one, kpi, retain and a register of requests read one', async () => {
    const requests = textWorkbook([
      ['Reçue le', 'Réponse'],
      ['2026-10-01', '2026-10-05'],
    ]);
    const at = folder({ 'a.xlsx': await textWorkbook(ROWS), 'stop.xlsx': await list(), 'requests.xlsx': await requests });
    const results = [
      await lumo(at, ['oppose', 'import', 'stop.xlsx', '--register', 'register']),
      await lumo(at, ['kpi', 'a.xlsx', '--requests', 'requests.xlsx']),
      await lumo(at, ['retain', 'a.xlsx', '--check']),
      await lumo(at, ['lists', 'stats', 'stop.xlsx']),
    ];
    expect(results.map(({ code, stderr }) => [code, stderr])).toEqual(
      results.map(() => [expect.any(Number), expect.not.stringContaining('error LUMO_')]),
    );
    expect(results[1]?.stdout).toMatch(/1 of 1 request/);
  });

  it('JSON and NDJSON are contacts', async () => {
    const objects = ROWS.slice(1).map((row) => Object.fromEntries(row.map((cell, i) => [ROWS[0]?.[i] ?? '', cell])));
    const at = folder({
      'a.json': JSON.stringify({ contacts: objects }),
      'a.ndjson': objects.map((one) => JSON.stringify(one)).join('\n'),
    });
    for (const name of ['a.json', 'a.ndjson']) {
      const { code, stdout } = await lumo(at, [name, '-o', '-', '-f', 'json=r.json']);
      expect([code, stdout]).toEqual([0, MADE]);
    }
  });
});
