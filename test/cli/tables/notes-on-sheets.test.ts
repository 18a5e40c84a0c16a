import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { textRowsXml, workbookOf } from '../../csv/workbook/make-workbook.js';
import { folder, lumo } from '../support.js';

const HEADER = ['nom', 'prenom', 'societe', 'email', 'date_collecte', 'source'];
const CLIENTS = [
  ['Martin', 'Luc', 'Adam SAS', 'luc@acme.example', '2026-05-01', 'Salon'],
  ['Roy', 'Anne', 'Beel SARL', 'anne@beel.example', '2026-05-01', 'Salon'],
  ['Lefèvre', 'Zoé', 'Ceel SA', 'zoe@ceel.example', '2026-05-01', 'Salon'],
];
const run = async (name: string, cells: string[][]) => {
  const book = await workbookOf({
    sheets: [
      { name: 'Clients', xml: textRowsXml([HEADER, ...CLIENTS]) },
      { name, xml: textRowsXml(cells) },
    ],
  });
  const at = folder({ 'w.xlsx': book });
  const { stdout } = await lumo(at, ['w.xlsx', '-o', 'clean.csv', '--verdicts', '-f', 'full', '-f', 'json=report.json']);
  const lines = readFileSync(join(at, 'clean.csv'), 'utf8').split('\n');
  const checked = ['luc', 'anne', 'zoe'].filter((mail) =>
    lines.some((line) => line.includes(`${mail}@`) && line.includes(':listed-by-name')),
  );
  return { stdout: stdout.replace(/\s+/g, ' '), checked, report: readFileSync(join(at, 'report.json'), 'utf8') };
};

describe('notes on a sheet that holds no contacts', () => {
  it.each([
    ['a surname', [['Bitte Anne Roy nicht mehr anschreiben!']], ['anne']],
    ['a company, without its form', [['Stand 12.11.'], ['Ne plus contacter Beel, ni M. Martin']], ['luc', 'anne']],
    [
      'a cell among others',
      [
        ['Date', 'Qui', 'Note'],
        ['12/11', 'Léa', 'Zoé Lefèvre ne veut plus être contactée'],
      ],
      ['zoe'],
    ],
    ['nobody of the file', [['M. Durand ne veut plus être contacté']], []],
  ])('are read where they refuse for %s', async (_, cells, who) => {
    const { stdout, checked, report } = await run('Notizen', cells);
    expect(checked).toEqual(who);
    expect(stdout).toContain('A note on another sheet says');
    for (const said of ['anschreiben', 'Durand', 'Beel']) expect(report).not.toContain(said);
  });

  it.each([
    ['instructions', [['Bitte nicht löschen!'], ['Ne pas modifier cette feuille, Martin'], ['Do not edit below this line']]],
    ['what is to be done', [['Rappeler Roy lundi'], ['Nicht vergessen: Angebot an Beel']]],
    [
      'figures',
      [
        ['Mois', 'Ventes'],
        ['Mai', '12'],
      ],
    ],
  ])('are ordinary where they hold %s', async (_, cells) => {
    const { stdout, checked } = await run('Notizen', cells);
    expect(checked).toEqual([]);
    expect(stdout).not.toContain('A note on another sheet');
  });
});
