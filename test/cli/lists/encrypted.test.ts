import { gzipSync } from 'node:zlib';
import { Encrypter, generateIdentity, identityToRecipient } from 'age-encryption';
import { beforeAll, describe, expect, it } from 'vitest';
import { folder, lumo } from '../support.js';

const CONTACTS = 'email;nom\npaul.durand@acme.example;Durand\nlea.petit@acme.example;Petit\n';
const STOP = 'email\npaul.durand@acme.example\n';
let files: Record<string, string | Uint8Array> = {};

beforeAll(async () => {
  const [own, other] = [await generateIdentity(), await generateIdentity()];
  const encrypt = async (plain: string | Uint8Array) => {
    const encrypter = new Encrypter();
    encrypter.addRecipient(await identityToRecipient(own));
    return encrypter.encrypt(plain);
  };
  const long = `${Array.from({ length: 60_000 }, (_, i) => `somebody.${i}@acme.example`).join('\n')}\npaul.durand@acme.example\n`;
  files = {
    'contacts.csv': CONTACTS,
    'stop.csv.age': await encrypt(STOP),
    'stop.csv.gz.age': await encrypt(gzipSync(STOP)),
    'stop.csv.age.gz': gzipSync(await encrypt(STOP)),
    'long.txt.age': await encrypt(long),
    'plain.csv': STOP,
    'id.txt': `# a key\n${own}\n`,
    'other.txt': `${other}\n`,
  };
});

const CHECK = ['check', 'contacts.csv', '--only', 'opposition-list', '-f', 'json=-'];

describe('an encrypted list is read with the identity that reads contacts', () => {
  it.each(['stop.csv.age', 'stop.csv.gz.age', 'stop.csv.age.gz', 'long.txt.age', 'plain.csv'])('%s', async (list) => {
    const { stdout } = await lumo(folder(files), [...CHECK, '--opposition', list, '--identity', 'id.txt']);
    expect(JSON.parse(stdout).verdicts.email).toMatchObject({ opposed: 1, ok: 1 });
  });

  it.each<readonly [string, readonly string[]]>([
    ['lists verify', ['lists', 'verify', '--opposition', 'stop.csv.age']],
    ['lists stats', ['lists', 'stats', 'stop.csv.age']],
    ['lists probe', ['lists', 'probe', 'stop.csv.age']],
    ['lists compile', ['lists', 'compile', 'stop.csv.age', '-o', 'stop.lumoidx']],
    ['oppose import', ['oppose', 'import', 'stop.csv.age']],
  ])('by %s, and not without it', async (_, args) => {
    const cwd = folder(files);
    const read = await lumo(cwd, [...args, '--identity', 'id.txt']);
    expect(read.stderr).not.toContain('LUMO_');
    expect(read.code).toBe(0);
    const locked = await lumo(cwd, args);
    expect(locked.code).toBe(2);
    expect(`${locked.stdout}${locked.stderr}`).toMatch(/LUMO_AGE_LOCKED/);
    expect(`${locked.stdout}${locked.stderr}`.replace(/\s+/g, ' ')).toMatch(/--identity key\.txt/);
  });
});

describe('without it the list is said to be encrypted', () => {
  it.each<readonly [string, readonly string[], RegExp]>([
    ['no identity', [], /is encrypted with age\./],
    ['that of somebody else', ['--identity', 'other.txt'], /none of the identities given opens it/],
  ])('%s', async (_, more, says) => {
    const { code, stderr } = await lumo(folder(files), [...CHECK, '--opposition', 'stop.csv.age', ...more]);
    expect(code).toBe(2);
    expect(stderr.replace(/\s+/g, ' ')).toMatch(says);
    expect(stderr).not.toContain('CSV');
  });
});
