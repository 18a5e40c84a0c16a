import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { textRowsXml, workbookOf } from '../../csv/workbook/make-workbook.js';
import { folder, lumo } from '../support.js';

const CLAIRE = 'claire@acme.example';
const importing = (at: string, ...args: readonly string[]) => lumo(at, ['oppose', 'import', ...args, '--lang', 'en']);

describe('oppose import', () => {
  it('undoes no withdrawal by a day that it reads the other way round', async () => {
    const at = folder({ 'list.csv': `Email;Date désinscription\n${CLAIRE};05/01/2026\nzoe@acme.example;10/02/2026\n` });
    await lumo(at, ['oppose', 'add', '--email', CLAIRE, '--origin', 'mail', '--date', '2026-01-05']);
    await lumo(at, ['oppose', 'withdraw', '--email', CLAIRE, '--proof', 'form-12', '--date', '2026-03-05']);
    const said = await importing(at, 'list.csv');
    expect(said.stdout).toContain('1 recorded');
    expect(said.stderr).toContain('They are read day first, because the headers are European');
    expect((await lumo(at, ['oppose', 'check', '--email', CLAIRE])).code).toBe(0);
  });

  it('tells whom it left out, and what bars a whole company', async () => {
    const at = folder({ 'a.csv': `nom;email;siren;désinscrit\nA;${CLAIRE};552049447;oui\nB;bob@acme.example;;\nC;;732829320;oui\n` });
    const { stdout, stderr } = await importing(at, 'a.csv');
    expect(stdout).toContain('2 recorded');
    expect(stdout).toContain('1 of them is a whole company');
    expect(stderr).toContain('1 company was left out');
    expect(stderr).toContain('1 line was left out: it says of nobody that they refuse');
  });

  it('reads the sheet of a workbook that is named', async () => {
    const rows = [['email'], [CLAIRE]];
    const contacts = [
      ['nom', 'email'],
      ['Bob', 'bob@acme.example'],
      ['Cid', 'cid@acme.example'],
    ];
    const at = folder({
      'w.xlsx': await workbookOf({
        sheets: [
          { name: 'Clients', xml: textRowsXml(contacts) },
          { name: 'STOP', xml: textRowsXml(rows) },
        ],
      }),
    });
    expect((await importing(at, 'w.xlsx')).stderr).toContain('LUMO_LIST_SHEETS');
    expect((await importing(at, 'w.xlsx', '--sheet', 'STOP')).stdout).toContain('1 recorded');
  });

  it.each([
    ['Oppositions Mme Petit Eva.txt', '(import)'],
    ['oppositions-mai.txt', '(import:oppositions-mai)'],
  ])('keeps nobody’s name of a file: %s', async (name, origin) => {
    expect((await importing(folder({ [name]: `${CLAIRE}\n` }), name)).stdout).toContain(origin);
  });
});

describe('a register that was lost', () => {
  it('is not begun anew in silence', async () => {
    const at = folder({ 'stop.txt': `${CLAIRE}\n` });
    await importing(at, 'stop.txt');
    rmSync(join(at, '.lumo/register'));
    for (const args of [['stop.txt'], ['stop.txt', '--register', '.lumo/register']]) {
      const { code, stderr } = await importing(at, ...args);
      expect([code, /^error LUMO_REGISTER_LOST/.test(stderr)]).toEqual([2, true]);
    }
    expect((await lumo(at, ['oppose', 'add', '--email', CLAIRE, '--origin', 'mail'])).code).toBe(2);
    expect((await lumo(at, ['oppose', 'list'])).code).toBe(2);
    expect((await importing(at, 'stop.txt', '--begin-anew')).stderr).toContain('A new register was made');
    expect((await importing(at, 'stop.txt')).stdout).toContain('0 recorded');
  });

  it('ends every command that would screen with it', async () => {
    const at = folder({ 'a.csv': `nom;email\nDurand;${CLAIRE}\n` });
    await lumo(at, ['oppose', 'add', '--email', CLAIRE, '--origin', 'mail']);
    rmSync(join(at, '.lumo/register'));
    for (const args of [
      ['a.csv', '--check'],
      ['audit', 'a.csv', '--no-cache'],
      ['retain', 'a.csv'],
    ])
      expect((await lumo(at, args)).code).toBe(2);
  });
});

describe('who leaves through their company', () => {
  it.each([
    ['its SIREN', '732829320'],
    ['its domain', '@acme.example'],
  ])('is not remembered as a person: %s', async (_, entry) => {
    const at = folder({
      'stop.txt': `${entry}\n`,
      'a.csv':
        'nom;email;siren;source;date_collecte\nRoy;paul@acme.example;732829320;Salon;2026-05-01\nGay;zoe@globex.example;;Salon;2026-05-01\n',
    });
    await lumo(at, ['oppose', 'add', '--email', 'somebody@else.example', '--origin', 'mail']);
    const { stderr } = await lumo(at, ['a.csv', '--opposition', 'stop.txt', '-o', 'b.csv']);
    expect(stderr).not.toContain('added to the register');
    expect((await lumo(at, ['oppose', 'check', '--email', 'paul@acme.example'])).code).toBe(0);
    writeFileSync(join(at, 'stop.txt'), 'paul@acme.example\n');
    expect((await lumo(at, ['a.csv', '--opposition', 'stop.txt', '-o', 'c.csv'])).stderr).toContain(
      '1 opposition is added to the register',
    );
  });
});
