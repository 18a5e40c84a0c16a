import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { contents, folder, lumo } from './support.js';

const HEADER = 'email;societe;source;date_collecte;dernier_contact_entrant;optout\n';
const row = (name: string, optout = ''): string => `${name}@acme.example;Acme;Salon Batimat;2026-03-01;2026-09-01;${optout}\n`;

describe('a run with a register of oppositions', () => {
  const at = folder({ 'a.csv': HEADER + row('anne') + row('paul') });

  it('leaves out whoever is in it, without being told where it is', async () => {
    expect((await lumo(at, ['oppose', 'add', '--email', 'Paul@ACME.example', '--origin', 'phone'])).code).toBe(0);
    const ran = await lumo(at, ['a.csv', '-o', '-']);
    expect({ code: ran.code, stdout: ran.stdout }).toEqual({ code: 1, stdout: HEADER + row('anne') });
    expect((await lumo(at, ['why', 'a.csv', '--row', '3'])).stdout).toContain('opposition-list');
  });

  it('puts into it who left because the file said that they refused, once, and knows them when the refusal is lost', async () => {
    writeFileSync(join(at, 'b.csv'), HEADER + row('anne') + row('zoe', 'oui'));
    const first = await lumo(at, ['b.csv', '-o', 'c.csv']);
    expect(first.stderr).toBe('1 opposition is added to the register.\n');
    expect((await lumo(at, ['b.csv', '-o', 'c.csv', '--lang', 'fr'])).stderr).toBe('');
    writeFileSync(join(at, 'next-month.csv'), HEADER + row('anne') + row('zoe'));
    expect((await lumo(at, ['next-month.csv', '-o', '-'])).stdout).toBe(HEADER + row('anne'));
    for (const [name, bytes] of Object.entries(contents(join(at, '.lumo')))) expect(bytes, name).not.toMatch(/zoe|paul|acme/i);
  });

  it('remembers a refusal of calls of whoever stays for text messages, and calls them no more when it is lost', async () => {
    const header = 'societe;mobile;source;date_collecte;type_telephone;commentaire\n';
    const contact = (note: string) => `Acme;06 39 98 00 07;Salon;2026-02-14;pro;${note}\n`;
    const at = folder({ 'a.csv': header + contact('ne plus appeler'), 'b.csv': header + contact('') });
    await lumo(at, ['oppose', 'add', '--email', 'somebody@else.example', '--origin', 'phone']);
    const ran = await lumo(at, ['a.csv', '--channel', 'phone,sms', '-o', 'c.csv']);
    expect([ran.stderr, readFileSync(join(at, 'c.csv'), 'utf8')]).toEqual([
      '1 opposition is added to the register.\n',
      expect.stringContaining('Acme'),
    ]);
    await lumo(at, ['b.csv', '--channel', 'phone,sms', '-o', 'd.csv']);
    expect(readFileSync(join(at, 'd.csv'), 'utf8')).toMatch(/;opposed:opposition-list;ok;/);
  });

  it('writes nothing into it when it only checks', async () => {
    const before = contents(join(at, '.lumo'));
    writeFileSync(join(at, 'd.csv'), HEADER + row('anne') + row('marc', 'oui'));
    await lumo(at, ['d.csv', '--check']);
    await lumo(at, ['simulate', 'd.csv', '--set', 'retention-prospect=off']);
    expect(contents(join(at, '.lumo'))).toEqual(before);
  });

  it.each([
    ['an office', [], 'Salon', ['ines.roche@acme.example', 'lea.gay@acme.example']],
    ['a household', ['--preset', 'fr-b2c'], 'Salon', ['ines.roche@acme.example', 'lea.gay@acme.example']],
  ])('takes nobody else for opposed by the number of %s that they share, however often it runs', async (_, options, source, stay) => {
    const shared = (name: string, email: string) =>
      `${name};${email};01 99 00 00 02;${source};2026-02-14;oui;2026-02-14;https://acme.example/f\n`;
    const header = 'nom;email;telephone;source;date_collecte;optin_email;date_optin;preuve_optin\n';
    const all =
      header + shared('Vidal', 'v.vidal@acme.example') + shared('Roche', 'ines.roche@acme.example') + shared('Gay', 'lea.gay@acme.example');
    const at = folder({ 'a.csv': all });
    await lumo(at, ['oppose', 'add', '--email', 'v.vidal@acme.example', '--origin', 'phone']);
    const once = await lumo(at, ['a.csv', '-o', 'one.csv', ...options]);
    const again = await lumo(at, ['a.csv', '-o', 'two.csv', ...options]);
    const kept = (name: string) => [...(contents(at)[name]?.matchAll(/[\w.]+@acme\.example/g) ?? [])].map(([email]) => email);
    expect(kept('one.csv')).toEqual(['ines.roche@acme.example', 'lea.gay@acme.example']);
    expect({ kept: kept('two.csv'), said: again.stderr }).toEqual({ kept: stay, said: '' });
    // Of a household the line is remembered, and of an office nothing more than the address that is there.
    expect(once.stderr === '').toBe(options.length === 0);
  });

  it.each([
    ['who is known by an office’s number alone', 'telephone', '01 99 00 00 02', 'oui', 1],
    ['who refuses calls alone, there', 'email;telephone', 'v.vidal@acme.example;01 99 00 00 02', 'ne plus appeler', 1],
    ['who has a mobile, by that as well', 'email;telephone', 'v.vidal@acme.example;06 39 98 00 02', 'oui', 2],
    ['who refuses everything, by their address', 'email;telephone', 'v.vidal@acme.example;01 99 00 00 02', 'oui', 1],
  ])('remembers somebody %s', async (_, header, identities, refusal, added) => {
    const at = folder({ 'a.csv': `${header};source;date_collecte;opposition\n${identities};Salon;2026-02-14;${refusal}\n` });
    await lumo(at, ['oppose', 'add', '--email', 'somebody@else.example', '--origin', 'phone']);
    const { stderr } = await lumo(at, ['a.csv', '--channel', 'email,phone', '-o', 'b.csv']);
    expect(stderr).toContain(added === 1 ? '1 opposition is added' : `${added} oppositions are added`);
  });

  it('screens with the register of the project, beside the configuration, and with that of the current folder', async () => {
    const project = folder({ 'lumo.config.yaml': 'preset: fr-b2b\n', 'sub/a.csv': HEADER + row('anne') + row('paul') + row('zoe') });
    const sub = join(project, 'sub');
    await lumo(project, ['oppose', 'add', '--email', 'paul@acme.example', '--origin', 'phone']);
    await lumo(sub, ['oppose', 'add', '--email', 'zoe@acme.example', '--origin', 'phone']);
    expect((await lumo(sub, ['a.csv', '-o', '-'])).stdout).toBe(HEADER + row('anne'));
  });

  it('screens with the register that the configuration names, from its folder, unless the environment or an option names another', async () => {
    const project = folder({
      'lumo.config.yaml': 'register: ours/register\n',
      'sub/a.csv': HEADER + row('anne') + row('paul') + row('zoe'),
    });
    const sub = join(project, 'sub');
    const said = await lumo(sub, ['oppose', 'add', '--email', 'paul@acme.example', '--origin', 'phone']);
    expect(said.stderr).toContain('A new register was made: ours/register.');
    expect(Object.keys(contents(join(project, 'ours')))).toEqual(expect.arrayContaining(['.gitignore', 'key', 'register']));
    await lumo(sub, ['oppose', 'add', '--email', 'zoe@acme.example', '--origin', 'phone', '--register', 'mine/register']);
    const cleaned = async (args: readonly string[], env = {}) => (await lumo(sub, ['a.csv', '-o', '-', ...args], env)).stdout;
    expect(await cleaned([])).toBe(HEADER + row('anne') + row('zoe'));
    expect(await cleaned([], { env: { LUMO_REGISTER: 'mine/register' } })).toBe(HEADER + row('anne') + row('paul'));
    expect(await cleaned(['--register', '../ours/register'], { env: { LUMO_REGISTER: 'mine/register' } })).toBe(
      HEADER + row('anne') + row('zoe'),
    );
  });

  it('ends when the register that the configuration names is not there, or stands there with its password', async () => {
    const project = folder({ 'lumo.config.yaml': 'register: ours/register\n', 'a.csv': HEADER + row('anne') });
    const none = await lumo(project, ['a.csv', '-o', '-']);
    expect({ code: none.code, stdout: none.stdout }).toEqual({ code: 2, stdout: '' });
    expect(none.stderr).toMatch(/^error LUMO_REGISTER_NOT_FOUND/);
    writeFileSync(join(project, 'lumo.config.yaml'), 'register: postgres://lumo:hush-hush@db/crm\n');
    for (const [lang, words] of [
      ['en', 'holds a password, which has no place in this file'],
      ['fr', 'contient un mot de passe, qui n’a rien à faire dans ce fichier'],
    ] as const) {
      const { code, stderr } = await lumo(project, ['a.csv', '-o', '-', '--lang', lang]);
      expect({ code, words: stderr.replace(/\s+/g, ' ').includes(words) }).toEqual({ code: 2, words: true });
      expect(stderr).not.toContain('hush');
    }
  });

  it('fails closed when the register is named and not there, or damaged', async () => {
    const none = await lumo(at, ['a.csv', '--register', 'nowhere/register', '-o', '-']);
    expect({ code: none.code, stdout: none.stdout }).toEqual({ code: 2, stdout: '' });
    expect(none.stderr).toMatch(/^error LUMO_REGISTER/);
    const path = join(at, '.lumo/register');
    const bytes = Buffer.from(contents(join(at, '.lumo')).register ?? '', 'latin1');
    bytes.writeUInt8((bytes[40] as number) ^ 1, 40);
    writeFileSync(path, bytes);
    const damaged = await lumo(at, ['a.csv', '-o', '-']);
    expect({ code: damaged.code, stdout: damaged.stdout }).toEqual({ code: 2, stdout: '' });
    expect(damaged.stderr).toMatch(/^error LUMO_REGISTER/);
  });
});
