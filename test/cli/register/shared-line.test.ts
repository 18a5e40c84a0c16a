import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { contents, folder, lumo } from '../support.js';

const HEADER = 'nom;prenom;email;mobile;telephone;opposition;source;consentement;consentement_date;consentement_preuve;consentement_canaux';
const AGREED = 'Salon X;oui;2026-10-01;formulaire web 13;email, telephone, sms';
const LINE = '01 99 00 12 34';
const row = (name: string, email: string, mobile: string, line: string, refusal = ''): string =>
  `${name};;${email};${mobile};${line};${refusal};${AGREED}\n`;
const roy = (refusal: string): string => row('Roy', 'anne@roy.example', '06 39 98 11 11', LINE, refusal);
const PAUL = row('Martin', 'paul@martin.example', '06 39 98 22 22', LINE);
const file = (...rows: readonly string[]): string => `${HEADER}\n${rows.join('')}`;

/** What is left of a file: the address, the mobile, the line of each who stays, and what may be done on each channel. */
const kept = (text: string | undefined): readonly string[] =>
  (text ?? '')
    .split('\n')
    .slice(1)
    .filter(Boolean)
    .map((line) => {
      const cells = line.split(';');
      const verdict = (at: number): string => (cells.at(at) ?? '').replace(/:.*/, '');
      return [cells[2], cells[3], cells[4], `${verdict(-4)}/${verdict(-3)}/${verdict(-2)}`].join(' ').replace(/ +/g, ' ');
    });

const run = async (cwd: string, name: string, ...options: readonly string[]): Promise<readonly string[]> => {
  const { code, stderr } = await lumo(cwd, [name, '-o', 'out.csv', '--verdicts', '--channel', 'email,phone,sms', ...options]);
  expect(code, stderr).toBeLessThan(2);
  const left = kept(contents(cwd)['out.csv']);
  rmSync(join(cwd, 'out.csv'));
  return left;
};
const withRegister = async (files: Readonly<Record<string, string>>): Promise<string> => {
  const cwd = folder(files);
  await lumo(cwd, ['oppose', 'add', '--email', 'somebody@else.example', '--origin', 'phone']);
  return cwd;
};

const [HOME, OFFICE] = [['--preset', 'fr-b2c'], []] as const;
const OWN = 'paul@martin.example 06 39 98 22 22 ok/ok/ok';

describe('whoever shares a line with somebody who refuses is told the same by the file, and by a register that remembers it', () => {
  it.each<readonly [string, readonly string[], string, readonly string[]]>([
    ['at home, all of whose own stays', HOME, file(roy('oui'), PAUL), [OWN]],
    ['at home, further up', HOME, file(PAUL, roy('oui')), [OWN]],
    ['at home, of calls alone', HOME, file(roy('ne plus appeler'), PAUL), [OWN]],
    ['at home, of emails alone', HOME, file(roy('pas de mail'), PAUL), [`paul@martin.example 06 39 98 22 22 ${LINE} ok/ok/ok`]],
    ['at home, where nothing else is known', HOME, file(roy('oui'), row('Martin', '', '', LINE)), []],
    ['at home, one person with two addresses', HOME, file(roy('oui'), row('Roy', 'a.roy@other.example', '', LINE)), []],
    ['in an office', OFFICE, file(roy('oui'), PAUL), [`paul@martin.example 06 39 98 22 22 ${LINE} ok/ok/ok`]],
    [
      'with another line',
      HOME,
      file(roy('oui'), row('Sol', 'lea@sol.example', '', '01 99 00 55 55')),
      ['lea@sol.example 01 99 00 55 55 ok/ok/unreachable'],
    ],
  ])('%s', async (_, options, text, left) => {
    const cwd = await withRegister({ 'a.csv': text });
    for (const time of ['once', 'twice', 'a third time']) expect(await run(cwd, 'a.csv', ...options), time).toEqual(left);
  });
});

describe('a register that knows a line', () => {
  it.each<readonly [string, readonly string[], string, readonly string[]]>([
    ['bars the line of whoever has it in the next file, and nothing else of them', HOME, PAUL, [OWN]],
    ['bars all of the same person under another address', HOME, row('Roy', 'new@roy.example', '', LINE), []],
    [
      'leaves other lines alone',
      HOME,
      row('Sol', 'lea@sol.example', '', '01 99 00 55 55'),
      ['lea@sol.example 01 99 00 55 55 ok/ok/unreachable'],
    ],
  ])('%s', async (_, options, next, left) => {
    const cwd = await withRegister({ 'a.csv': file(roy('oui')), 'b.csv': file(next, row('Zen', 'z@zen.example', '', '')) });
    await run(cwd, 'a.csv', ...options);
    const said = await run(cwd, 'b.csv', ...options);
    expect(said).toEqual([...left, 'z@zen.example ok/unreachable/unreachable']);
    expect(await run(cwd, 'b.csv', ...options)).toEqual(said);
  });

  it('by its number alone leaves the rest of whoever has it to be checked, and remembers nobody for it', async () => {
    const cwd = folder({ 'a.csv': file(PAUL) });
    await lumo(cwd, ['oppose', 'add', '--phone', LINE, '--origin', 'phone']);
    const checked = ['paul@martin.example 06 39 98 22 22 unknown/unknown/unknown'];
    for (const time of ['once', 'twice']) expect(await run(cwd, 'a.csv', ...HOME), time).toEqual(checked);
  });

  it('by its number, refused for calls alone, leaves calls to their other numbers to be checked, and says nothing of mails and texts', async () => {
    const cwd = folder({ 'a.csv': file(PAUL) });
    await lumo(cwd, ['oppose', 'add', '--phone', LINE, '--origin', 'phone', '--channel', 'phone']);
    expect(await run(cwd, 'a.csv', ...HOME)).toEqual([OWN.replace('ok/ok/ok', 'ok/unknown/ok')]);
  });
});

describe('files of one run say of a line what one file says', () => {
  it.each<readonly [string, readonly string[], string, readonly string[]]>([
    ['at home', HOME, PAUL, [OWN]],
    ['of the same person at home', HOME, row('Roy', 'a.roy@other.example', '', LINE), []],
    ['in an office', OFFICE, PAUL, [`paul@martin.example 06 39 98 22 22 ${LINE} ok/ok/ok`]],
    ['of the same person in an office', OFFICE, row('Roy', 'a.roy@other.example', '', LINE), []],
    [
      'of the same person, beside a colleague',
      OFFICE,
      row('Roy', 'a.roy@other.example', '', LINE) + PAUL,
      [`paul@martin.example 06 39 98 22 22 ${LINE} ok/ok/ok`],
    ],
  ])('%s', async (_, options, second, left) => {
    const cwd = folder({ 'a.csv': file(roy('oui')), 'b.csv': file(second) });
    const { code, stderr } = await lumo(cwd, ['a.csv', 'b.csv', '--verdicts', '--channel', 'email,phone,sms', ...options]);
    expect(code, stderr).toBeLessThan(2);
    expect(kept(contents(cwd)['b.clean.csv'])).toEqual(left);
  });
});
