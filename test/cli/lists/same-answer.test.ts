import { describe, expect, it } from 'vitest';
import { folder, lumo } from '../support.js';

const CONTACTS = 'telephone;nom\n01 99 00 12 01;Durand\n01 99 00 12 02;Petit\n';
const LINES = '0199001201 \n0199001230\n';
const probe = (cwd: string, list: string) => lumo(cwd, ['lists', 'probe', list]);
const check = (cwd: string, list: string) =>
  lumo(cwd, ['check', 'contacts.csv', '--channel', 'phone', '--only', 'opposition-list', '--opposition', list, '-f', 'json=-']);

describe('lists probe and a check read a list alike', () => {
  it.each([['Total : 2 numeros'], ['Total: 2 numbers'], ['2 numéros'], ['Total 2'], ['TOTAL : 2 téléphones'], ['Exporté le 01/11/2026']])(
    'a footer is no entry: %s',
    async (footer) => {
      const cwd = folder({ 'contacts.csv': CONTACTS, 'stop.txt': `${LINES}\n${footer}\n` });
      expect(await probe(cwd, 'stop.txt')).toMatchObject({ code: 0 });
      const { stdout } = await check(cwd, 'stop.txt');
      expect(JSON.parse(stdout)).toMatchObject({ verdicts: { phone: { opposed: 1, ok: 1 } }, lists: [{ unread: 0 }] });
    },
  );

  it.each([['Mme Durand, rue des Lilas'], ['Total Energies SA'], ['numéro inconnu']])(
    'what is no entry is refused by both: %s',
    async (line) => {
      const cwd = folder({ 'contacts.csv': CONTACTS, 'stop.txt': `${LINES}${line}\n` });
      for (const { code, stderr } of [await probe(cwd, 'stop.txt'), await check(cwd, 'stop.txt')]) {
        expect(code).toBe(2);
        expect(stderr).toContain('LUMO_LIST_UNREAD');
      }
    },
  );
});

describe('a list of which the date has not come', () => {
  it.each([
    ['en', /to come/, /good, but/],
    ['fr', /à venir/, /bonne, mais/],
  ])('is not simply good, and has no negative age (%s)', async (lang, age, state) => {
    const cwd = folder({ 'stop-2027-01-01.txt': LINES });
    const { stdout } = await lumo(cwd, ['lists', 'verify', '--opposition', 'stop-2027-01-01.txt', '--lang', lang]);
    expect(stdout).toMatch(age);
    expect(stdout).toMatch(state);
    expect(stdout).not.toMatch(/-\d+ [dj]\b/);
    const other = await lumo(cwd, ['lists', 'verify', '--robinson', 'stop-2027-01-01.txt', '--lang', lang]);
    expect(other.stdout).toMatch(age);
    expect(other.code).toBe(1);
  });

  it('one of today is good', async () => {
    const { stdout } = await lumo(folder({ 'stop-2026-11-24.txt': LINES }), ['lists', 'verify', '--opposition', 'stop-2026-11-24.txt']);
    expect(stdout).toMatch(/0 d .*good$/m);
  });
});
