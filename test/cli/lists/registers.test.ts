import { readFileSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { folder, lumo } from '../support.js';

const CONTACTS = 'email;nom\npaul.durand@acme.example;Durand\n';

/** A register in which two people objected, and what became of it since. */
const withRegister = async (harm: (path: string) => void): Promise<string> => {
  const cwd = folder({ 'contacts.csv': CONTACTS, 'phones.csv': 'nom;mobile\nDurand;0639980012\n' });
  for (const who of [
    ['--phone', '0639980012'],
    ['--email', 'zoe@acme.example'],
  ])
    expect((await lumo(cwd, ['oppose', 'add', ...who, '--origin', 'mail'])).code).toBe(0);
  harm(join(cwd, '.lumo', 'register'));
  return cwd;
};
const whole = (): void => {};
const cutShort = (path: string): void => truncateSync(path, readFileSync(path).length - 9);
const altered = (path: string): void => writeFileSync(path, readFileSync(path, 'latin1').replace('"mail"', '"mall"'), 'latin1');

describe('lists verify looks at the register too', () => {
  it.each<readonly [string, (path: string) => void, readonly string[], number, RegExp]>([
    ['whole', whole, [], 0, /register +\S.* +2 .*good/],
    ['whole, that is named', whole, ['--register', '.lumo/register'], 0, /register +\S.* +2 .*good/],
    ['altered', altered, [], 2, /LUMO_REGISTER_DAMAGED/],
    ['altered, that is named', altered, ['--register', '.lumo/register'], 2, /LUMO_REGISTER_DAMAGED/],
    ['cut short', cutShort, [], 0, /"register" has 1 line that was not read/],
  ])('%s: %#', async (_, harm, options, code, said) => {
    const out = await lumo(await withRegister(harm), ['lists', 'verify', ...options]);
    expect(out.stdout).toMatch(said);
    expect(out.code).toBe(code);
  });
});

it.each<readonly [string, (path: string) => void, boolean]>([
  ['cut short', cutShort, true],
  ['whole', whole, false],
])('a check says that its register is cut short: %s', async (_, harm, told) => {
  const { stdout } = await lumo(await withRegister(harm), ['contacts.csv', '--check']);
  expect(stdout.includes('1 line of register could not be read')).toBe(told);
  if (told) expect(stdout.startsWith('✓')).toBe(false);
});

it.each<readonly [string, string, number, string]>([
  ['numbers, of a file of numbers', 'phone', 0, '1 number'],
  ['addresses, of a file of numbers', 'email', 2, 'LUMO_NO_CONTACT_COLUMN'],
])('oppose export judges a file by what is asked: %s', async (_, of, code, said) => {
  const out = await lumo(await withRegister(whole), ['oppose', 'export', 'out.txt', '--from', 'phones.csv', '--of', of]);
  expect(out.stdout + out.stderr).toContain(said);
  expect(out.code).toBe(code);
});
