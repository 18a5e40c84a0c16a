import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { BIN, folder, lumoProcess, type Ran } from '../support.js';

const ADDRESS = 'odile.planted@exemple.fr';
/** Node keeps what it compiled by itself from 22.1 on, in files of its own. */
const isOurs = /^v20\./.test(process.version);
const codeOf = (home: string): string => join(home, 'lumo-check/code', `${process.version}-${process.arch}`);
const kept = (home: string): Map<string, Buffer> => new Map(names(home).map((name) => [name, readFileSync(join(codeOf(home), name))]));
const names = (home: string): readonly string[] => readdirSync(codeOf(home)).sort();
/** When each was written: megabytes are slow to compare. */
const written = (home: string): readonly (readonly [string, number])[] =>
  names(home).map((name) => [name, statSync(join(codeOf(home), name)).mtimeMs] as const);

/** Checks the same file in a folder of its own. */
const check = (home: string, env: Readonly<Record<string, string>> = {}, args: readonly string[] = ['contacts.csv']): Promise<Ran> =>
  lumoProcess(folder({ 'contacts.csv': `email,source,collected_at\n${ADDRESS},salon,2026-01-05\n` }), args, {
    env: { XDG_CACHE_HOME: home, ...env },
  });
const withOneBit = (bytes: Buffer, at: number): Buffer => {
  bytes[at] = (bytes[at] as number) ^ 1;
  return bytes;
};
const said = ({ code, stdout, stderr }: Ran): string => `${code}\n${stdout.replaceAll(/\S*lumo-cli-\w+/g, 'FOLDER')}\n${stderr}`;

describe.skipIf(!isOurs)('what was compiled is kept for the next run', () => {
  it('is kept by the first run and used by the second, which says the same', async () => {
    const home = folder();
    const first = await check(home);
    const before = written(home);
    expect(before.map(([name]) => name).map((name) => name.replace(/-[\w-]{8}\.cjs$/, ''))).toEqual([
      'check',
      'clean',
      'judge',
      'start',
      'thread',
    ]);
    const second = await check(home);
    expect(said(second)).toBe(said(first));
    expect(written(home)).toEqual(before);
  });

  it('holds the program and nothing of what it read, for its user alone', async () => {
    const home = folder();
    await check(home);
    for (const [name, bytes] of kept(home)) {
      expect(bytes.includes('planted')).toBe(false);
      expect(existsSync(join(dirname(BIN), '../chunks', name))).toBe(true);
      expect(statSync(join(codeOf(home), name)).mode & 0o777).toBe(0o600);
    }
    expect(statSync(codeOf(home)).mode & 0o777).toBe(0o700);
  });

  it.each<[what: string, spoil: (bytes: Buffer) => Buffer]>([
    ['empty', () => Buffer.alloc(0)],
    ['cut off', (bytes) => bytes.subarray(0, bytes.length >> 1)],
    ['changed by one bit', (bytes) => withOneBit(bytes, bytes.length >> 1)],
    ['something else', () => Buffer.from('console.log("not the program")')],
  ])('is not used where it is %s, and is written anew', async (_, spoil) => {
    const home = folder();
    const first = await check(home);
    const judge = join(codeOf(home), names(home).find((name) => name.startsWith('judge-')) as string);
    writeFileSync(judge, spoil(readFileSync(judge)));
    const spoilt = statSync(judge).mtimeMs;
    expect(said(await check(home))).toBe(said(first));
    expect(statSync(judge).size).toBeGreaterThan(100_000);
    expect(statSync(judge).mtimeMs).toBeGreaterThan(spoilt);
  });

  it('grows by what another command needs, and loses what nobody used for 90 days', async () => {
    const home = folder();
    await check(home);
    const old = join(codeOf(home), 'gone-AAAAAAAA.cjs');
    writeFileSync(old, 'x');
    const longAgo = new Date(Date.now() - 91 * 24 * 3600 * 1000);
    utimesSync(old, longAgo, longAgo);
    const before = names(home).length;
    await check(home, {}, ['rules']);
    expect(names(home).length).toBeGreaterThan(before);
    expect(existsSync(old)).toBe(false);
  });

  it.each<[why: string, env: (home: string) => Readonly<Record<string, string>>]>([
    ['NODE_DISABLE_COMPILE_CACHE says no', () => ({ NODE_DISABLE_COMPILE_CACHE: '1' })],
    ['there is no home', (home) => ({ HOME: join(home, 'nowhere') })],
  ])('keeps nothing where %s', async (_, env) => {
    const home = folder();
    const plain = await check(home);
    const elsewhere = folder();
    expect(said(await check(elsewhere, env(elsewhere)))).toBe(said(plain));
    expect(readdirSync(elsewhere)).toEqual([]);
  });

  it('says the same where the folder cannot be written', async () => {
    const home = folder();
    const plain = await check(folder());
    mkdirSync(join(home, 'lumo-check'), { recursive: true });
    writeFileSync(join(home, 'lumo-check/code'), 'a file where the folder should be');
    chmodSync(join(home, 'lumo-check/code'), 0o400);
    expect(said(await check(home))).toBe(said(plain));
  });
});
