import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { textRowsXml, workbookOf, zipOf } from '../../csv/workbook/make-workbook.js';
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
    ['segment', ['segment', 'w.xlsx', '-o', 'out.csv'], 1],
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

  it.each([
    ['error', 1],
    ['warning', 1],
    ['remaining', 1],
    ['doubtful', 1],
    ['never', 0],
  ])('make a check fail under --fail-on %s, and say how to read them', async (failOn, code) => {
    const at = folder({ 'w.xlsx': await workbook(true), 'no.txt': 'x@else.example\n' });
    const ran = await lumo(at, ['w.xlsx', '--opposition', 'no.txt', '--fail-on', failOn, '-f', 'sarif=r.sarif', '-f', 'terminal']);
    expect(flat(ran.stdout)).toContain('w.xlsx: not known yet. One thing could not be judged.');
    expect(flat(ran.stdout)).toContain(
      'Not judged: the contacts of “2019”. Judge each sheet by itself, with --sheet "2019" --sheet "Clients"',
    );
    expect(ran.code).toBe(code);
    expect(flat(ran.stdout).includes('Exit code 1: not all contacts of the file were read.')).toBe(code === 1);
    expect(readFileSync(join(at, 'r.sarif'), 'utf8')).toContain('Not judged: the contacts of “2019”');
  });

  it('are told under --quiet, and in one verdict of several files', async () => {
    const at = folder({ 'w.xlsx': await workbook(true), 'one.csv': 'nom,email,date_collecte,source\nl,l@acme.example,2026-05-01,Salon\n' });
    const quiet = await lumo(at, ['w.xlsx', '-q', '--lang', 'fr']);
    expect(flat(quiet.stdout)).toContain('Non jugé : les contacts de « 2019 ». Contrôlez chaque feuille à part, avec');
    const joint = await lumo(at, ['w.xlsx', 'one.csv']);
    expect([joint.code, flat(joint.stdout)]).toEqual([1, expect.stringContaining('1 judged in part')]);
  });

  it('leave what is written of each sheet that is named, which is no input of a later run', async () => {
    const at = folder({ 'w.xlsx': await workbook(true) });
    for (const sheet of ['Clients', '2019']) await lumo(at, ['w.xlsx', '--sheet', sheet]);
    const written = ['2019', 'Clients'].flatMap((sheet) => ['clean.csv', 'report.html', 'report.json'].map((end) => `w.${sheet}.${end}`));
    expect(names(at)).toEqual([...written, 'w.xlsx']);
    expect(readFileSync(join(at, 'w.2019.clean.csv'), 'utf8')).not.toContain('anne@');
    const again = await lumo(at, names(at));
    expect(flat(again.stderr)).toContain('w.2019.clean.csv, w.Clients.clean.csv: 2 files of an earlier run, and not judged.');
  });

  it('are those of an archive too, of which a table was read', async () => {
    const rows = 'nom,email,date_collecte,source\nl,l@acme.example,2026-05-01,Salon\n';
    const at = folder({ 'w.zip': await zipOf({ 'contacts.csv': rows, 'notes.vcf': 'BEGIN:VCARD' }) });
    const ran = await lumo(at, ['w.zip']);
    expect(flat(ran.stdout)).toContain('Not judged: “notes.vcf” of the archive. Unpack it, and name its files.');
    expect(ran.code).toBe(1);
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
