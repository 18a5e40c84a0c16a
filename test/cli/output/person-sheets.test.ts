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
const LUC = [
  ['nom', 'email', 'date'],
  ['Luc', 'luc@acme.example', '2026-09-01'],
];

describe('a sheet of people who are not to be contacted, beside the contacts', () => {
  it.each(['Décès', 'DCD', 'Clients décédés', 'Deceased', 'Verstorbene'])('bars the dead, and says so: %s', async (name) => {
    const at = folder({ 'w.xlsx': await workbook(name, ...LUC) });
    const ran = await lumo(at, ['w.xlsx', '-o', 'clean.csv', '-f', 'json=report.json', '-f', 'terminal']);
    expect(readFileSync(join(at, 'clean.csv'), 'utf8')).not.toContain('luc');
    expect(flat(ran.stdout)).toContain('2 of 3 contacts may be emailed (1 no longer to be held)');
    expect(ran.stdout).not.toContain('was not (--sheet');
    const { lists } = JSON.parse(readFileSync(join(at, 'report.json'), 'utf8'));
    expect(lists).toMatchObject([{ from: 'sheet', sheet: name, holds: 'deaths' }]);
    expect((await lumo(at, ['why', 'w.xlsx', '--row', '3'])).stdout).toContain('contact-deceased');
  });

  it.each(['Tutelles', 'Majeurs protégés', 'Sous curatelle', 'Guardianship'])('holds back those under guardianship: %s', async (name) => {
    const at = folder({ 'w.xlsx': await workbook(name, ...LUC) });
    const ran = await lumo(at, ['w.xlsx', '-o', 'clean.csv', '--verdicts', '-f', 'terminal']);
    expect(readFileSync(join(at, 'clean.csv'), 'utf8')).toMatch(/luc@acme\.example;.*unknown:contact-protected/);
    expect(readFileSync(join(at, 'clean.csv'), 'utf8')).toMatch(/anne@acme\.example;.*ok/);
    expect(flat(ran.stdout)).toContain('2 of 3 contacts may be emailed (1 to be checked)');
  });

  it.each([
    ['Décès', 'Another sheet of this workbook lists deaths'],
    ['Tutelles', 'Another sheet of this workbook lists people under guardianship'],
  ])('is told, where it names nobody by address or number: %s', async (name, says) => {
    const at = folder({ 'w.xlsx': await workbook(name, ['nom'], ['Luc Martin']) });
    const ran = await lumo(at, ['w.xlsx', '-f', 'full']);
    expect(flat(ran.stdout)).toContain(says);
  });

  it.each(['Garantie décès', 'Prospects', 'Mortier SA', 'Tuteurs de stage', 'Protection juridique'])(
    'is not what another sheet is, and what it holds was not judged: %s',
    async (name) => {
      const at = folder({ 'w.xlsx': await workbook(name, HEADER, contact('luc')), 'no.txt': 'x@else.example\n' });
      const ran = await lumo(at, ['w.xlsx', '-o', 'clean.csv', '--opposition', 'no.txt', '-f', 'terminal']);
      expect(readFileSync(join(at, 'clean.csv'), 'utf8')).toContain('luc@acme.example');
      expect(flat(ran.stdout)).toContain(`Not judged: the contacts of “${name}”`);
      expect(ran.code).toBe(1);
    },
  );
});
