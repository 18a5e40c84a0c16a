import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { textRowsXml, workbookOf } from '../../csv/workbook/make-workbook.js';
import { folder, lumo } from '../support.js';

const HEADER = ['nom', 'email', 'date_collecte', 'source'];
const contact = (name: string): string[] => [name, `${name}@acme.example`, '2026-05-01', 'Salon'];
const CLIENTS = { name: 'Clients', xml: textRowsXml([HEADER, ...['anne', 'luc', 'zoe'].map(contact)]) };
const workbook = (name: string, ...rows: string[][]): Promise<Buffer> =>
  workbookOf({ sheets: [CLIENTS, { name, xml: textRowsXml(rows) }] });
const flat = (text: string): string => text.replace(/\s+/g, ' ');

describe('a sheet of refusals beside the contacts', () => {
  it.each([
    ['with a header', 'Désinscrits', [['email'], ['luc@acme.example']]],
    [
      'with the reasons',
      'Désabos',
      [
        ['email', 'motif'],
        ['luc@acme.example', 'ne veut plus de mails de la marque'],
      ],
    ],
    ['as contacts have them', 'STOP', [HEADER, contact('luc')]],
    ['of those who were taken out', 'Suppressions', [['email'], ['luc@acme.example']]],
    ['of those who left', 'Sortis', [HEADER, contact('luc')]],
    ['without a header', 'Ne pas contacter', [['luc@acme.example'], ['x@else.example']]],
    [
      'in capitals, with notes',
      'Unsubscribed',
      [
        ['name', 'e-mail'],
        ['Luc', 'LUC@ACME.EXAMPLE'],
      ],
    ],
  ])('bars those who stand on it: %s', async (_, name, rows) => {
    const at = folder({ 'w.xlsx': await workbook(name, ...rows) });
    const ran = await lumo(at, ['w.xlsx', '-o', 'clean.csv', '-f', 'json=report.json', '-f', 'terminal']);
    expect(readFileSync(join(at, 'clean.csv'), 'utf8')).not.toContain('luc');
    expect(readFileSync(join(at, 'clean.csv'), 'utf8')).toContain('anne@acme.example');
    expect(flat(ran.stdout)).toContain('2 of 3 contacts may be emailed (1 opposed)');
    expect(flat(ran.stdout)).toContain(`w.xlsx › ${name} (${rows.length === 2 && rows[0]?.[0]?.includes('@') ? 2 : 1} entr`);
    expect(ran.stdout).not.toContain('Another sheet');
    expect(ran.stdout).not.toContain('was not (--sheet');
    const { lists, input } = JSON.parse(readFileSync(join(at, 'report.json'), 'utf8'));
    expect([lists[0].from, lists[0].sheet, input.table.otherSheets]).toEqual(['sheet', name, []]);
    expect((await lumo(at, ['why', 'w.xlsx', '--row', '3'])).stdout).toContain('opposition-list');
    expect((await lumo(at, ['columns', 'w.xlsx'])).stdout).not.toContain('(--sheet');
  });

  it.each([
    ['that names nobody by address or number', 'Désinscrits', [['nom'], ['Luc Martin']]],
    ['that is empty but for a note', 'Désinscrits', [['à compléter']]],
  ])('is told, where nobody can be screened against it: one %s', async (_, name, rows) => {
    const at = folder({ 'w.xlsx': await workbook(name, ...rows) });
    const ran = await lumo(at, ['w.xlsx', '-f', 'terminal']);
    expect(flat(ran.stdout)).toContain('Another sheet of this workbook lists refusals');
    expect(ran.code).toBe(1);
  });

  it('is asked about, where its name is that of the law only', async () => {
    const at = folder({ 'w.xlsx': await workbook('RGPD', ['Mentions légales']) });
    expect(flat((await lumo(at, ['w.xlsx', '-f', 'terminal'])).stdout)).toContain(
      'Another sheet is called after the GDPR and was not read',
    );
    expect(flat((await lumo(at, ['w.xlsx', '-f', 'terminal', '--lang', 'fr'])).stdout)).toContain('Une autre feuille porte le nom du RGPD');
  });

  it.each(['2019', 'Prospects', 'Stop motion ateliers'])('is not what another sheet is: %s', async (name) => {
    const at = folder({ 'w.xlsx': await workbook(name, HEADER, contact('luc')) });
    await lumo(at, ['w.xlsx', '-o', 'clean.csv']);
    expect(readFileSync(join(at, 'clean.csv'), 'utf8')).toContain('luc@acme.example');
  });

  it('bars them whichever command reads the workbook, and in an audit', async () => {
    const at = folder({ 'w.xlsx': await workbook('Désinscrits', ['email'], ['luc@acme.example']) });
    await lumo(at, ['segment', 'w.xlsx', '-o', 'segment.csv']);
    expect(readFileSync(join(at, 'segment.csv'), 'utf8')).not.toContain('luc');
    const audited = await lumo(at, ['audit', '.', '-f', 'json=-']);
    expect(JSON.stringify(JSON.parse(audited.stdout).files.find(({ name }: { name: string }) => name === 'w.xlsx'))).toContain(
      'export-opposed-listed',
    );
  });
});
