import { describe, expect, it } from 'vitest';
import type { AuditReport } from '../../../src/model/report/audit-report.js';
import { textRowsXml, workbookOf, zipOf } from '../../csv/workbook/make-workbook.js';
import { folder, lumo } from '../support.js';

const HEADER = ['nom', 'prenom', 'email', 'telephone', 'adresse', 'code_postal', 'date_collecte'];
const contact = (nom: string, more: { email?: string; tel?: string; home?: string } = {}): string[] => [
  ...[nom, 'Eva', more.email ?? '', more.tel ?? '', more.home ?? '', more.home === undefined ? '' : '59000', '2026-05-01'],
];
const csv = (...rows: string[][]): string => `${[HEADER, ...rows].map((row) => row.join(';')).join('\n')}\n`;
const CLIENTS = { name: 'Clients', xml: textRowsXml([HEADER, contact('Roy', { email: 'luc@acme.example', tel: '06 39 98 12 34' })]) };
const book = (name: string, ...rows: string[][]) => workbookOf({ sheets: [CLIENTS, { name, xml: textRowsXml(rows) }] });
const EVA = contact('Petit', { email: 'eva@acme.example', tel: '01 99 00 12 34' });
const LINE = contact('Petit', { tel: '01 99 00 12 34' });
const HOME = contact('Petit', { home: '1 rue des Lilas' });

const audit = async (files: Record<string, string | Buffer>, ...args: string[]) => {
  const { stdout, code } = await lumo(folder(files), ['audit', 'x', '--no-cache', '--as-of', '2026-11-24', '-f', 'json', ...args]);
  const report = JSON.parse(stdout) as AuditReport;
  const of = (id: string) => report.files.flatMap(({ name, rules }) => (rules.some((rule) => rule.id === id) ? [name] : []));
  return { code, report, opposed: of('export-opposed-elsewhere'), listed: of('export-opposed-listed') };
};
const incompleteOf = ({ files }: AuditReport) => files.flatMap(({ name, verdict }) => (verdict === 'incomplete' ? [name] : []));

describe('a sheet of refusals of a workbook', () => {
  it.each<readonly [string, string, string[][], string[], found: boolean, incomplete: boolean]>([
    ['an address', 'Désinscrits', [['email'], ['eva@acme.example']], EVA, true, false],
    ['a number that only others have', 'STOP', [['telephone'], ['01 99 00 12 34']], LINE, true, false],
    [
      'a mobile of the row beside the address on it',
      'STOP',
      [['email'], ['luc@acme.example']],
      contact('Roy', { tel: '06 39 98 12 34' }),
      true,
      false,
    ],
    [
      'a postal address',
      'STOP',
      [
        ['nom', 'adresse', 'code_postal'],
        ['Petit', '1 rue des Lilas', '59000'],
      ],
      HOME,
      true,
      false,
    ],
    ['somebody else', 'STOP', [['email'], ['zoe@acme.example']], EVA, false, false],
    ['names alone', 'Désinscrits', [['nom'], ['Petit Eva']], EVA, false, true],
    ['a header and nobody', 'STOP', [['email', 'date']], EVA, false, false],
    ['what nobody can read', 'STOP', [['a'], ['bla bla']], EVA, false, true],
    [
      'deaths, which are no refusals',
      'Décès',
      [
        ['nom', 'email'],
        ['Petit', 'eva@acme.example'],
      ],
      EVA,
      false,
      false,
    ],
  ])('that holds %s speaks in the other files', async (_, name, rows, row, found, incomplete) => {
    const { report, opposed } = await audit({ 'x/crm.xlsx': await book(name, ...rows), 'x/news.csv': csv(row) });
    expect({ opposed, incomplete: incompleteOf(report) }).toEqual({
      opposed: found ? ['x/news.csv'] : [],
      incomplete: incomplete ? ['x/crm.xlsx'] : [],
    });
  });

  it('bars the contacts beside it as a list does, and counts nobody', async () => {
    const { report, opposed, listed } = await audit({
      'x/crm.xlsx': await book('STOP', ['email'], ['luc@acme.example'], ['no@acme.example']),
    });
    expect({ opposed, listed, persons: report.totals.persons }).toEqual({ opposed: [], listed: ['x/crm.xlsx'], persons: 1 });
  });
});

describe('people without a mailbox or a mobile', () => {
  const opted = (row: string[], refuses: string): string => `${[...HEADER, 'optout'].join(';')}\n${[...row, refuses].join(';')}\n`;
  const other = (row: string[]): string[] => ['Roy', ...row.slice(1)];

  it.each<readonly [string, string[], string[], found: boolean]>([
    ['a landline and the name', LINE, LINE, true],
    ['a landline, of a colleague', LINE, other(LINE), false],
    ['a postal address and the name', HOME, HOME, true],
    ['a postal address, of a neighbour', HOME, other(HOME), false],
  ])('who refuse are found by %s', async (_, refusing, kept, found) => {
    const { opposed, report } = await audit({ 'x/a.csv': opted(refusing, 'oui'), 'x/b.csv': csv(kept) });
    expect({ opposed, incomplete: incompleteOf(report) }).toEqual({ opposed: found ? ['x/b.csv'] : [], incomplete: [] });
  });

  it('and by nothing but a name make the audit of several files incomplete', async () => {
    const alone = { 'x/a.csv': opted(contact('Petit'), 'oui') };
    expect(incompleteOf((await audit(alone)).report)).toEqual([]);
    expect(incompleteOf((await audit({ ...alone, 'x/b.csv': csv(EVA) })).report)).toEqual(['x/a.csv']);
  });

  it('are held against a list of postal addresses', async () => {
    const list = { 'stop.csv': 'nom;adresse;code_postal\nPetit;1 rue des Lilas;59000\n' };
    const found = await audit({ ...list, 'x/b.csv': csv(HOME) }, '--opposition', 'stop.csv');
    expect([found.code, found.listed]).toEqual([1, ['x/b.csv']]);
    expect((await audit({ ...list, 'x/b.csv': csv(other(HOME)) }, '--opposition', 'stop.csv')).listed).toEqual([]);
  });
});

describe('what lies in an archive beside the table', () => {
  it.each<readonly [string, string[], number]>([
    ['carnet.vcf', ['carnet.vcf'], 2],
    ['liste.pdf', ['liste.pdf'], 2],
    ['notes.html', ['notes.html'], 2],
    ['export', ['export'], 2],
    ['logo.png', [], 0],
    ['readme.md', [], 0],
  ])('%s', async (name, unread) => {
    const zip = await zipOf({ 'clients.csv': csv(EVA), [name]: 'x' });
    const { report } = await audit({ 'x/a.zip': zip });
    expect([report.files[0]?.unreadFiles ?? [], incompleteOf(report)]).toEqual([unread, unread.length > 0 ? ['x/a.zip'] : []]);
    const { stdout } = await lumo(folder({ 'a.zip': zip }), ['a.zip', '--check', '--as-of', '2026-11-24']);
    expect(stdout.includes('The archive also holds')).toBe(unread.length > 0);
  });

  it('is missed where the table is a text without contacts', async () => {
    const { code, report } = await audit({ 'x/a.zip': await zipOf({ 'clients.pdf': 'x', 'lisezmoi.txt': 'bonjour' }) });
    expect([code, report.unread]).toEqual([2, [{ name: 'x/a.zip', code: 'LUMO_INPUT_ARCHIVE' }]]);
  });
});

describe('a note', () => {
  const two = 'Rappeler demain :\nEva, eva@acme.example\nLuc, luc@acme.example\n';
  it.each([
    ['two addresses', two, 0],
    ['two addresses and a number', `${two}Paul au 06 39 98 12 34\n`, 0],
    ['two addresses and two numbers', `${two}Paul au 06 39 98 12 34\nZoe, 06 39 98 12 35, ne veut plus\n`, 1],
  ])('of %s', async (_, text, unread) => {
    expect((await audit({ 'x/n.txt': text })).report.unread).toHaveLength(unread);
  });
});
