import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Register } from '../../../src/register/store/entry.js';
import { parseKey } from '../../../src/register/store/hmac-key.js';
import { isPostgresAddress, loadPgDriver } from '../../../src/register/store/postgres-driver.js';
import { openPostgresRegister } from '../../../src/register/store/postgres-register.js';
import { oppose } from '../oppose.js';
import { type Server, startServer, whyNoServer } from '../server.js';
import { entry, failure, folder, idsOf, KEY } from '../support.js';

const key = parseKey(KEY, 'tests');
const other = parseKey(`${'ab'.repeat(31)}cd`, 'tests');
const open = async (address: string, create = true, with_ = key): Promise<Register> =>
  (await openPostgresRegister(address, async () => with_, create)).register;

describe('the driver of a register in PostgreSQL', () => {
  it('says what to install when it is not there, in both languages', async () => {
    const { code, what, hint } = await failure(loadPgDriver(() => Promise.reject(new Error('Cannot find package pg'))));
    expect(code).toBe('LUMO_REGISTER_DRIVER');
    expect(what.en).toContain('the package pg, which is not installed');
    expect(what.fr).toContain('du paquet pg, qui n’est pas installé');
    expect(hint.en).toContain('npm install pg');
    expect(hint.fr).toContain('npm install pg');
  });

  it.each([{ Client: class {} }, { default: { Client: class {} } }])('is found where the package has it', async (module) => {
    expect(typeof (await loadPgDriver(async () => module))).toBe('function');
  });

  it.each([{}, { default: {} }, undefined])('is not taken for what it is not', async (module) => {
    expect((await failure(loadPgDriver(async () => module))).code).toBe('LUMO_REGISTER_DRIVER');
  });

  it.each<[string, boolean]>([
    ['postgres://user@host/base', true],
    ['postgresql:///base?host=/run', true],
    ['.lumo/register', false],
    ['postgres', false],
    ['C:\\register', false],
  ])('%s is the address of a database: %s', (address, expected) => {
    expect(isPostgresAddress(address)).toBe(expected);
  });
});

const reason = whyNoServer();
if (reason !== undefined && process.env.LUMO_POSTGRES === 'required') throw new Error(`LUMO_POSTGRES=required, but ${reason}`);
if (reason !== undefined) process.stderr.write(`not run: a register in PostgreSQL: ${reason}\n`);

describe.skipIf(reason !== undefined)('a register in PostgreSQL', { timeout: 120_000 }, () => {
  let server: Server;
  beforeAll(async () => {
    server = await startServer();
  });
  afterAll(() => server?.stop());

  const query = async (address: string, text: string): Promise<readonly Record<string, unknown>[]> => {
    const { Client } = createRequire(import.meta.url)('pg');
    const client = new Client({ connectionString: address });
    await client.connect();
    return client.query(text).then(
      (result: { rows: Record<string, unknown>[] }) => client.end().then(() => result.rows),
      (cause: Error) =>
        client.end().then(() => {
          throw cause;
        }),
    );
  };

  it('gives back what was written, in order, to whoever opens it', async () => {
    const address = await server.database();
    const register = await open(address);
    await register.append([entry(1), entry(2)]);
    await register.append([]);
    await register.append([entry(3, { origin: 'import:stop', channels: ['sms'] })]);
    await register.close();
    const again = await open(address, false);
    const found = [];
    for await (const one of again.entries()) found.push(one);
    expect(found).toEqual([entry(1), entry(2), entry(3, { origin: 'import:stop', channels: ['sms'] })]);
    await again.close();
  });

  it('reads more than a page', async () => {
    const register = await open(await server.database());
    await register.append(Array.from({ length: 20_001 }, (_, i) => entry(i + 1)));
    expect(await idsOf(register)).toEqual(Array.from({ length: 20_001 }, (_, i) => i + 1));
    await register.close();
  });

  it('is made once by all that come first at once, and has one key', async () => {
    const address = await server.database();
    const all = await Promise.allSettled(Array.from({ length: 8 }, (_, i) => open(address, true, i === 0 ? other : key)));
    const opened = all.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : []));
    expect(new Set(opened.map(({ keyId }) => keyId)).size).toBe(1);
    expect([1, 7]).toContain(opened.length);
    for (const one of all) if (one.status === 'rejected') expect(one.reason.code).toBe('LUMO_REGISTER_KEY');
    await Promise.all(opened.map((register, i) => register.append([entry(100 + i)])));
    expect((await idsOf(opened[0] as Register)).length).toBe(opened.length);
    await Promise.all(opened.map((register) => register.close()));
  });

  it('eight writers at once lose nothing', async () => {
    const address = await server.database();
    await (await open(address)).close();
    const writers = await Promise.all(Array.from({ length: 8 }, () => open(address)));
    await Promise.all(
      writers.map(async (register, writer) => {
        for (let batch = 0; batch < 10; batch++)
          await register.append(Array.from({ length: 5 }, (_, i) => entry(writer * 1000 + batch * 10 + i + 1)));
      }),
    );
    expect(new Set(await idsOf(writers[0] as Register)).size).toBe(8 * 10 * 5);
    await Promise.all(writers.map((register) => register.close()));
  });

  it('a batch that fails leaves nothing, and the register goes on', async () => {
    const register = await open(await server.database());
    await register.append([entry(1)]);
    const { code, what } = await failure(register.append([entry(2), entry(1)]));
    expect(code).toBe('LUMO_REGISTER_FAILED');
    expect(what.en).toContain('23505');
    expect(what.en).not.toContain(entry(1).prints[0]);
    await register.append([entry(3)]);
    expect(await idsOf(register)).toEqual([1, 3]);
    await register.close();
  });

  it.each(['UPDATE lumo_register SET line = line', 'DELETE FROM lumo_register', 'TRUNCATE lumo_register'])('refuses %s', async (text) => {
    const address = await server.database();
    const register = await open(address);
    await register.append([entry(1)]);
    await expect(query(address, text)).rejects.toThrow('the register only grows');
    expect(await idsOf(register)).toEqual([1]);
    await register.close();
  });

  it.each<[string, string, string]>([
    ['a line has changed', `UPDATE lumo_register SET line = replace(line, 'letter', 'lettre')`, 'LUMO_REGISTER_DAMAGED'],
    ['its tables are of a later version', 'INSERT INTO lumo_register_migrations VALUES (99)', 'LUMO_REGISTER_NEWER'],
    ['its key is another', `UPDATE lumo_register_key SET id = 'another'`, 'LUMO_REGISTER_KEY'],
    ['it has no key', 'DELETE FROM lumo_register_key', 'LUMO_REGISTER_NOT_FOUND'],
  ])('is refused when %s', async (_, text, code) => {
    const address = await server.database();
    const register = await open(address);
    await register.append([entry(1)]);
    await register.close();
    await query(address, `ALTER TABLE lumo_register DISABLE TRIGGER ALL; ${text}`);
    const reading = async (): Promise<void> => {
      const again = await open(address, false);
      await idsOf(again).finally(() => again.close());
    };
    expect((await failure(reading())).code).toBe(code);
  });

  it('is not there before somebody made it', async () => {
    expect((await failure(open(await server.database(), false))).code).toBe('LUMO_REGISTER_NOT_FOUND');
  });

  it('a writer that is killed has lost nothing that it had acknowledged', async () => {
    const address = await server.database();
    await (await open(address)).close();
    const script = `
      import { parseKey } from ${JSON.stringify(new URL('../../../.build/src/register/store/hmac-key.js', import.meta.url))};
      import { openPostgresRegister } from ${JSON.stringify(new URL('../../../.build/src/register/store/postgres-register.js', import.meta.url))};
      const { register } = await openPostgresRegister(process.argv[1], async () => parseKey('${KEY}', 'tests'), false);
      for (let i = 0; ; i++) {
        const id = process.argv[2] + String(i).padStart(12, '0');
        await register.append([{ ...${JSON.stringify(entry(1))}, id }]);
        console.log(id);
      }`;
    const killed = (name: string, ms: number): Promise<string[]> =>
      new Promise((done) => {
        const child = spawn(process.execPath, ['--input-type=module', '-e', script, address, name], {
          cwd: fileURLToPath(new URL('../../..', import.meta.url)),
          stdio: ['ignore', 'pipe', 'inherit'],
        });
        let said = '';
        child.stdout.once('data', () => setTimeout(() => child.kill('SIGKILL'), ms));
        child.stdout.on('data', (part) => {
          said += part;
        });
        child.on('close', () => done(said.split('\n').slice(0, -1)));
      });
    const acknowledged = (await Promise.all([3, 11, 29, 53].map((ms, i) => killed(`000${i}`, ms)))).flat();
    const register = await open(address, false);
    const ids = new Set<string>();
    for await (const { id } of register.entries()) ids.add(id);
    await register.close();
    expect(acknowledged.length).toBeGreaterThan(3);
    expect(acknowledged.filter((id) => !ids.has(id))).toEqual([]);
  });

  it('the command line keeps one as it keeps a file, with its key in the folder of the project', async () => {
    const address = await server.database();
    const cwd = folder();
    const env = { LUMO_REGISTER: address, LUMO_AS_OF: '2026-11-24' };
    expect((await oppose(cwd, ['check', '--email', 'claire@acme.example'], env)).stderr).toContain('LUMO_REGISTER_NOT_FOUND');
    const added = await oppose(cwd, ['add', '--email', 'claire@acme.example', '--origin', 'letter'], env);
    expect(added.code).toBe(0);
    expect(added.stderr).toContain('A new register was made: PostgreSQL.');
    expect(existsSync(join(cwd, '.lumo/key'))).toBe(true);
    expect((await oppose(cwd, ['check', '--email', 'claire@acme.example'], env)).code).toBe(1);
    const stranger = folder();
    const refused = await oppose(stranger, ['add', '--email', 'bob@acme.example', '--origin', 'letter'], env);
    expect(refused.stderr).toContain('LUMO_REGISTER_KEY');
    expect(existsSync(join(stranger, '.lumo/key'))).toBe(false);
    const rows = await query(address, 'SELECT line FROM lumo_register');
    expect(JSON.stringify(rows)).not.toMatch(/claire|acme/);
  });
});
