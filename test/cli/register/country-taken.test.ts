import { expect, it } from 'vitest';
import { folder, lumo } from '../support.js';

const CONFIG = '{ "country": "IE" }';
const EN = 'A number without a country code was read as of this country: France. Another country: --country, or + and its code.\n';
const FR = 'Un numéro sans indicatif a été lu comme étant de ce pays : France. Autre pays : --country, ou + et l’indicatif.\n';

const added = async (words: readonly string[], files: Readonly<Record<string, string>> = {}): Promise<string> => {
  const cwd = folder(files);
  await lumo(cwd, ['oppose', 'add', '--email', 'somebody@else.example', '--origin', 'phone']);
  const { code, stderr } = await lumo(cwd, ['oppose', 'add', '--origin', 'phone', ...words]);
  expect(code, stderr).toBe(0);
  return stderr.replaceAll('\u202f', ' ').replaceAll('\u00a0', ' ');
};

it.each<readonly [string, readonly string[], string]>([
  ['one without a code is told, with the country', ['--phone', '087 555 0131'], EN],
  ['in French as well', ['--phone', '087 555 0131', '--lang', 'fr'], FR],
  [
    'two are counted',
    ['--phone', '087 555 0131', '--phone', '06 39 98 12 34'],
    EN.replace('A number', '2 numbers').replace(' was ', ' were '),
  ],
  ['one with its code is nobody else’s', ['--phone', '+353 87 555 0131'], ''],
  ['nor with 00', ['--phone', '00353875550131'], ''],
  ['nor where somebody names the country', ['--phone', '087 555 0131', '--country', 'IE'], ''],
  ['an address has no country', ['--email', 'claire@acme.example'], ''],
])('of numbers that are recorded, %s', async (_case, words, said) => {
  expect(await added(words)).toBe(said);
});

it('a configuration names the country too', async () => {
  expect(await added(['--phone', '087 555 0131'], { 'lumo.config.json': CONFIG })).toBe('');
});

it('whoever is asked about is told of it as well, and a refusal under another country is found with it', async () => {
  const cwd = folder({});
  await lumo(cwd, ['oppose', 'add', '--phone', '+353 87 555 0131', '--origin', 'phone']);
  const asked = await lumo(cwd, ['oppose', 'check', '--phone', '087 555 0131']);
  expect([asked.code, asked.stderr]).toEqual([0, EN]);
  const named = await lumo(cwd, ['oppose', 'check', '--phone', '087 555 0131', '--country', 'IE']);
  expect([named.code, named.stderr]).toEqual([1, '']);
});
