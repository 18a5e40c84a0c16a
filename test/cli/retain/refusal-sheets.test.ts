import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { textRowsXml, workbookOf } from '../../csv/workbook/make-workbook.js';
import { folder, lumo } from '../support.js';

const CLIENTS = [
  ['nom', 'email', 'date_creation', 'dernier_contact_entrant'],
  ['Petit', 'eva@acme.example', '2024-01-10', '2024-01-10'],
  ['Roy', 'luc@acme.example', '2024-01-12', '2024-01-12'],
  ['Noir', 'max@acme.example', '2020-01-10', '2020-01-10'],
];
const workbook = async (...others: readonly (readonly [string, string[][]])[]): Promise<string> =>
  folder({
    'w.xlsx': await workbookOf({
      sheets: [['Clients', CLIENTS] as const, ...others].map(([name, rows]) => ({ name, xml: textRowsXml(rows) })),
    }),
  });
const REFUSALS = [['email'], ['eva@acme.example'], ['max@acme.example']];
const flat = (text: string): string => text.replace(/\s+/g, ' ');

describe('retain reads the sheets of refusals of a workbook', () => {
  it.each([
    ['Désinscrits', [], 'w'],
    ['STOP', ['--sheet', 'Clients'], 'w.Clients'],
  ])('%s %s', async (name, options, written) => {
    const at = await workbook([name, REFUSALS]);
    await lumo(at, ['oppose', 'add', '--email', 'somebody@else.example', '--origin', 'mail']);
    const { code, stdout } = await lumo(at, ['retain', 'w.xlsx', ...options]);
    expect(code).toBe(0);
    expect(flat(stdout)).toContain('1 more had refused and is not asked');
    expect(readFileSync(join(at, `${written}.ending.2026-11-24.csv`), 'utf8')).not.toContain('eva@');
    expect((await lumo(at, ['oppose', 'check', '--email', 'max@acme.example'])).code).toBe(1);
    expect(flat(stdout)).toContain(`Compared with the sheet “${name}”`);
    expect(flat(stdout)).toContain('once its other sheets have been treated too');
  });

  it.each([
    ['another sheet that nobody looked at', [['Divers', [['email'], ['zoe@acme.example']]]], ['--sheet', 'Clients'], true],
    ['a sheet without people', [['Codes', [['code'], ['A']]]], [], false],
    ['no other sheet', [], [], false],
  ] as const)('advises to erase the workbook unless it holds %s', async (_, others, options, isLeft) => {
    const at = await workbook(...others.map(([name, rows]) => [name, rows.map((row) => [...row])] as const));
    const { stdout } = await lumo(at, ['retain', 'w.xlsx', ...options]);
    expect(flat(stdout).includes('treated too')).toBe(isLeft);
    expect(flat(stdout).includes('once you have looked at the result, erase it')).toBe(!isLeft);
  });

  it('says nothing where it is told to, and nothing is wrong', async () => {
    const { code, stdout } = await lumo(await workbook(), ['retain', 'w.xlsx', '-q']);
    expect([code, stdout]).toEqual([0, '']);
  });
});
