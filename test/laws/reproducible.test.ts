import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { cli, inFolder } from './support.js';

const CONTACTS = [
  'email;telephone;date_collecte;optin;source',
  'INFO@ACME.EXAMPLE;01 99 00 12 34;24/11/2023;;Salon',
  'Ilias.IDRISSI@Gmail.com;06 39 98 12 34;23/11/2023;OUI;Salon',
  'ines@acme.example;;01/03/2026;;',
  '',
].join('\r\n');

/** Everything one run writes, by name, in a folder of its own. */
const everything = (env: Readonly<Record<string, string>>): Promise<Readonly<Record<string, string>>> =>
  inFolder(async (cwd) => {
    writeFileSync(join(cwd, 'contacts.csv'), CONTACTS);
    writeFileSync(join(cwd, 'opposition.txt'), 'info@acme.example\n');
    const args = ['contacts.csv', '--as-of', '2026-11-24', '--lang', 'fr', '--opposition', 'opposition.txt'];
    const { code, stdout, stderr } = await cli([...args, '--channel', 'email,phone', '--rejects', 'rejects.csv'], { cwd, env });
    const files = Object.fromEntries(readdirSync(cwd).map((name) => [name, readFileSync(join(cwd, name), 'latin1')]));
    const told = { code: String(code), stdout: stdout.toString(), stderr: stderr.toString() };
    for (const text of [files['contacts.report.json'] ?? '', told.stdout]) {
      expect(text).not.toContain(cwd);
      expect(text).not.toContain(hostname());
    }
    return { ...files, ...told };
  });

const reference = everything({ TZ: 'Europe/Paris', LC_ALL: 'C' });

it('the reference finds what it must, so that there is something to compare', async () => {
  const { code, stderr, ...files } = await reference;
  expect([code, stderr]).toEqual(['1', '']);
  expect(files['rejects.csv']).toMatch(/^2;opposition-list;/m);
  expect(files['contacts.clean.csv']).toContain('ines@');
  expect(JSON.parse(files['contacts.report.json'] ?? '')).toMatchObject({ asOf: '2026-11-24', rows: { in: 3 } });
});

it.each([
  ['twice in the same place', { TZ: 'Europe/Paris', LC_ALL: 'C' }],
  ['a day ahead of Paris', { TZ: 'Pacific/Kiritimati' }],
  ['a day behind', { TZ: 'Pacific/Pago_Pago' }],
  ['where the small letter of I has no dot', { LC_ALL: 'tr_TR.UTF-8', LANG: 'tr_TR.UTF-8' }],
  ['where thousands are told apart otherwise', { LC_ALL: 'de_CH.UTF-8', TZ: 'America/St_Johns' }],
])('the same bytes everywhere: %s', async (_where, env) => {
  expect(await everything(env)).toEqual(await reference);
});
