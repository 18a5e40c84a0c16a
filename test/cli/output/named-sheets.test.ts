import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { textRowsXml, workbookOf } from '../../csv/workbook/make-workbook.js';
import { folder, lumo } from '../support.js';

const HEADER = ['nom', 'prenom', 'email', 'date_collecte', 'source'];
const contact = (name: string, first: string, mail = first.toLowerCase().replace('é', 'e')): string[] => [
  name,
  first,
  `${mail}@acme.example`,
  '2026-05-01',
  'Salon',
];
const CLIENTS = [contact('Martin', 'Luc'), contact('ROY', 'Anne'), contact('Roy', 'anne', 'anne2'), contact('Lefèvre', 'Zoé')];
const workbook = (name: string, rows: string[][], header = HEADER, contacts = CLIENTS): Promise<Buffer> =>
  workbookOf({
    sheets: [
      { name: 'Clients', xml: textRowsXml([header, ...contacts]) },
      { name, xml: textRowsXml(rows) },
    ],
  });
const flat = (text: string): string => text.replace(/\s+/g, ' ');
const run = async (name: string, rows: string[][]) => {
  const at = folder({ 'w.xlsx': await workbook(name, rows) });
  const ran = await lumo(at, ['w.xlsx', '-o', 'clean.csv', '--verdicts', '-f', 'full', '-f', 'json=report.json']);
  const clean = readFileSync(join(at, 'clean.csv'), 'utf8');
  const verdictOf = (mail: string): string => clean.split('\n').find((line) => line.includes(`${mail}@`)) ?? 'left';
  return { at, ...ran, clean, verdictOf };
};

describe('a sheet of names beside the contacts', () => {
  it.each([
    ['Désinscrits', 'unknown:listed-by-name', 'lists refusals by name only'],
    ['Ne plus contacter', 'unknown:listed-by-name', 'lists refusals by name only'],
    ['Tutelles', 'unknown:listed-by-name', 'lists people under guardianship by name only'],
    ['Décès', 'unknown:listed-by-name', 'lists deaths by name only'],
  ])('has contacts of the same name checked, and only those: %s', async (name, verdict, says) => {
    const { stdout, verdictOf } = await run(name, [['Nom complet'], ['anne ROY'], ['Zoe LEFEVRE'], ['Paul Nobody']]);
    for (const mail of ['anne', 'anne2', 'zoe']) expect(verdictOf(mail)).toContain(verdict);
    expect(verdictOf('luc')).toMatch(/;ok/);
    expect(flat(stdout)).toContain(says);
    expect(flat(stdout)).toContain(`w.xlsx › ${name}`);
    expect(flat(stdout)).toContain('(3 to be checked)');
  });

  it.each([
    [
      'in two columns',
      [
        ['Prénom', 'Nom'],
        ['Anne', 'Roy'],
      ],
    ],
    ['without a header', [['Anne Roy'], ['Paul Nobody']]],
    ['with a surname alone', [['Nom'], ['Roy']]],
  ])('is read %s', async (_, rows) => {
    const { verdictOf } = await run('Désinscrits', rows);
    expect(verdictOf('anne')).toContain('unknown:listed-by-name');
    expect(verdictOf('luc')).toMatch(/;ok/);
  });

  it('bars by address, and has those checked who are named on it without one', async () => {
    const { stdout, verdictOf } = await run('Désinscrits', [
      ['nom', 'email'],
      ['Luc Martin', 'luc@acme.example'],
      ['Anne Roy', ''],
    ]);
    expect(verdictOf('luc')).toBe('left');
    expect(verdictOf('anne')).toContain('unknown:listed-by-name');
    expect(verdictOf('zoe')).toMatch(/;ok/);
    expect(flat(stdout)).toContain('lists refusals by name only');
  });

  it.each(['Equipe', 'Tarifs', 'Commerciaux', 'Participants', 'Garantie décès'])(
    'does nothing under an ordinary name: %s',
    async (name) => {
      const { stdout, verdictOf } = await run(name, [
        ['Nom', 'Prénom'],
        ['Roy', 'Anne'],
        ['Martin', 'Luc'],
      ]);
      for (const mail of ['anne', 'luc']) expect(verdictOf(mail)).toMatch(/;ok/);
      expect(flat(stdout)).not.toContain('by name only');
    },
  );

  it('is told as unread, where the contacts have no names', async () => {
    const at = folder({ 'w.xlsx': await workbook('Désinscrits', [['Nom'], ['Anne Roy']], ['email'], [['anne@acme.example']]) });
    const { stdout, code } = await lumo(at, ['w.xlsx', '-f', 'full']);
    expect(flat(stdout)).toContain('nobody was screened against it');
    expect(code).toBe(1);
  });

  it('says so in French', async () => {
    const at = folder({ 'w.xlsx': await workbook('Désinscrits', [['Nom'], ['Anne Roy']]) });
    const { stdout } = await lumo(at, ['w.xlsx', '--lang', 'fr', '-f', 'full']);
    expect(flat(stdout)).toContain('liste des refus par le seul nom');
    expect(flat(stdout)).toContain('Quelqu’un de ce nom, ou cette société, est sur une feuille de refus');
  });
});
