import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { textRowsXml, workbookOf } from '../../csv/workbook/make-workbook.js';
import { folder, lumo, names } from '../support.js';

const HEADER = ['nom', 'email', 'date_collecte', 'source'];
const sheet = (name: string, ...rows: string[][]) => ({ name, xml: textRowsXml([HEADER, ...rows]) });
const CLIENTS = sheet('Clients', ...['anne', 'luc', 'zoe', 'max'].map((name) => [name, `${name}@acme.example`, '2026-05-01', 'Salon']));
const OLD = sheet('2019', ['paul', 'paul@acme.example', '2016-02-01', 'Salon']);

/** A workbook whose second sheet holds contacts too, or one of a single sheet of them. */
const workbook = (several: boolean): Promise<Buffer> =>
  workbookOf({ sheets: [CLIENTS, several ? OLD : { name: 'Notes', xml: textRowsXml([['à relire']]) }] });

const TOLD = 'Sheet “Clients” was read; “2019” (with contacts too) was not (--sheet reads another)';
const FRENCH = 'La feuille « Clients » a été lue ; « 2019 » (avec des contacts aussi) ne l’a pas été (--sheet en lit une autre)';
const flat = (text: string): string => text.replace(/\s+/g, ' ');

describe.concurrent('the sheets of contacts that a command did not read', () => {
  it.each([
    ['kpi', ['kpi', 'w.xlsx'], 0],
    ['segment', ['segment', 'w.xlsx', '-o', 'out.csv'], 0],
    ['simulate', ['simulate', 'w.xlsx', '--set', 'retention-prospect=off'], 0],
    ['notices', ['notices', 'w.xlsx', '-o', 'notice.md'], 0],
    ['retain --check', ['retain', 'w.xlsx', '--check'], 1],
    ['retain', ['retain', 'w.xlsx'], 1],
  ])('are told by %s, in both languages, and by nobody where there are none or one was named', async (_name, args, code) => {
    for (const [lang, told] of [
      ['en', TOLD],
      ['fr', FRENCH],
    ] as const) {
      const ran = await lumo(folder({ 'w.xlsx': await workbook(true) }), [...args, '--lang', lang]);
      expect(flat(ran.stdout + ran.stderr)).toContain(told);
      expect(ran.code).toBe(code);
    }
    for (const [several, more] of [
      [false, []],
      [true, ['--sheet', 'Clients']],
    ] as const) {
      const ran = await lumo(folder({ 'w.xlsx': await workbook(several) }), [...args, ...more]);
      expect(flat(ran.stdout + ran.stderr)).not.toContain('was not (--sheet');
      expect(ran.code).toBe(0);
    }
  });

  it('keep retention from saying that nobody is past their time, and stand in its certificate', async () => {
    const at = folder({ 'w.xlsx': await workbook(true) });
    const checked = await lumo(at, ['retain', 'w.xlsx', '--check']);
    expect(checked.stdout).toContain('Of those who were read, nobody is known to be past the end of their retention.');
    const json = JSON.parse((await lumo(at, ['retain', 'w.xlsx', '--check', '-f', 'json'])).stdout);
    expect(json.input.table).toEqual({ kind: 'xlsx', sheet: 'Clients', otherSheets: [{ name: '2019', hidden: false, contacts: true }] });
    await lumo(at, ['retain', 'w.xlsx']);
    const certificate = readFileSync(join(at, 'w.certificate.2026-11-24.md'), 'utf8');
    expect(certificate).toContain(TOLD);
    expect(certificate).not.toContain('Erase the input and its copies');
    expect(certificate).toContain('once its other sheets have been treated too');
    const other = await lumo(at, ['retain', 'w.xlsx', '--check', '--sheet', '2019']);
    expect([other.code, other.stdout.includes('1 dropped')]).toEqual([1, true]);
  });

  it.each([
    ['en', TOLD],
    ['fr', FRENCH],
  ])('let no list of opposed people be handed over, in %s', async (lang, told) => {
    const at = folder({ 'w.xlsx': await workbook(true) });
    await lumo(at, ['oppose', 'add', '--email', 'paul@acme.example', '--origin', 'letter']);
    const refused = await lumo(at, ['oppose', 'export', 'st.csv', '--from', 'w.xlsx', '--lang', lang]);
    expect([refused.code, names(at).includes('st.csv')]).toEqual([2, false]);
    expect(refused.stderr).toContain('LUMO_SHEETS_UNREAD');
    expect(flat(refused.stderr)).toContain(told);
    const named = await lumo(at, ['oppose', 'export', 'st.csv', '--from', 'w.xlsx', '--sheet', '2019']);
    expect([named.code, readFileSync(join(at, 'st.csv'), 'utf8')]).toEqual([0, expect.stringContaining('paul@acme.example')]);
  });
});
