import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { Decrypter, Encrypter, generateX25519Identity, identityToRecipient } from 'age-encryption';
import { describe, expect, it } from 'vitest';
import { here } from '../../laws/support.js';
import { BROKEN, CLAIRE, contactFile, contents, folder, names, PAUL } from '../support.js';

const ENV = { LUMO_AS_OF: '2026-11-24' };
const run = async (cwd: string, ...args: string[]) => {
  const { code, stderr } = await here(args, { cwd, env: ENV });
  return { code, said: stderr.toString() };
};
const project = () => folder({ 'a.csv': contactFile(CLAIRE, BROKEN), 'stop.txt': 'x@acme.example\n' });
const identity = await generateX25519Identity();
const recipient = await identityToRecipient(identity);
const open = async (path: string): Promise<string> => {
  const opener = new Decrypter();
  opener.addIdentity(identity);
  return Buffer.from(await opener.decrypt(readFileSync(path))).toString();
};

describe('a name never says of an output what is not so', () => {
  it.each([
    ['a.csv', '-o', 'b.csv.age'],
    ['a.csv', '-o', 'b.csv.zst'],
    ['a.csv', '-o', 'b.csv.xz'],
    ['a.csv', '-o', 'b.zip'],
    ['a.csv', '-o', 'b.ods'],
    ['a.csv', '-o', 'b.xls'],
    ['retain', 'a.csv', '-o', 'b.xlsm'],
    ['a.csv', '-o', 'b.pdf'],
    ['a.csv', '-o', 'b.docx'],
    ['a.csv', '-o', 'b.parquet'],
    ['a.csv', '-o', 'b.json'],
    ['a.csv', '-o', 'b.ndjson'],
    ['a.csv', '-o', 'b.JSONL.gz'],
    ['a.csv', '-o', 'b.xml'],
    ['a.csv', '-o', 'b.html'],
    ['a.csv', '-o', 'b.csv', '--rejects', 'r.json'],
    ['retain', 'a.csv', '-o', 'b.json'],
    ['segment', 'a.csv', '-o', 'b.ndjson'],
    ['a.csv', '--check', '-f', 'html=r.pdf'],
    ['a.csv', '-o', 'b.csv', '--rejects', 'r.PDF'],
    ['retain', 'a.csv', '-o', 'b.pdf'],
    ['a.csv', '-o', 'b.csv', '--rejects', 'r.csv.age'],
    ['a.csv', '--check', '-f', 'json=r.json.age'],
    ['a.csv', '--check', '-f', 'json=r.json.zst'],
    ['a.csv', '--check', '--write-baseline', 'base.json.age'],
    ['a.csv', '--check', '--write-baseline', 'base.json.gz'],
    ['retain', 'a.csv', '-o', 'b.csv.age'],
    ['retain', 'a.csv', '--archive', 'b.csv.zst'],
    ['notices', 'a.csv', '-o', 'n.md.age'],
    ['policy', '-o', 'p.md.age'],
    ['kpi', 'a.csv', '-f', 'csv=k.csv.age'],
    ['lists', 'compile', 'stop.txt', '-o', 'stop.age'],
    ['oppose', 'export', 'x.txt.age', '--from', 'a.csv'],
  ])('%s %s %s %s %s', async (...args) => {
    const at = project();
    await run(at, 'oppose', 'add', '--email', 'x@acme.example', '--origin', 'letter');
    const before = contents(at);
    const { code, said } = await run(at, ...args.filter((arg) => arg !== undefined));
    expect({ code, said }).toEqual({ code: 2, said: expect.stringMatching(/^error LUMO_OUTPUT_PACKED\n/) });
    expect(contents(at)).toEqual(before);
  });

  it.each([
    ['notices', 'a.csv', '-o', 'x.md.gz'],
    ['policy', '-o', 'x.md.gz'],
    ['a.csv', '--check', '-f', 'json=x.json.gz'],
    ['a.csv', '-o', 'x.csv.gz'],
  ])('what is called .gz is gzip: %s %s %s %s', async (...args) => {
    const at = project();
    expect((await run(at, ...args.filter((arg) => arg !== undefined))).code).toBeLessThan(2);
    const [name = ''] = names(at).filter((one) => one.endsWith('.gz'));
    expect(gunzipSync(readFileSync(join(at, name))).length).toBeGreaterThan(50);
  });
});

describe('--encrypt-to', () => {
  it('encrypts the cleaned file and the rejects, to each who is named', async () => {
    const at = project();
    const other = await identityToRecipient(await generateX25519Identity());
    await run(at, 'a.csv', '-o', 'plain.csv', '--rejects', 'plain-rejects.csv');
    const to = ['--encrypt-to', other, '--encrypt-to', recipient];
    expect((await run(at, 'a.csv', '-o', 'b.csv.age', '--rejects', 'r.csv.gz.age', ...to)).code).toBe(1);
    expect(await open(join(at, 'b.csv.age'))).toBe(readFileSync(join(at, 'plain.csv'), 'utf8'));
    const opener = new Decrypter();
    opener.addIdentity(identity);
    const rejects = gunzipSync(await opener.decrypt(readFileSync(join(at, 'r.csv.gz.age')))).toString();
    expect(rejects).toBe(readFileSync(join(at, 'plain-rejects.csv'), 'utf8'));
    expect(readFileSync(join(at, 'b.csv.age')).includes('acme.example')).toBe(false);
  });

  it('names what nobody named', async () => {
    const at = project();
    await run(at, 'a.csv', '--encrypt-to', recipient);
    expect(names(at)).toEqual(['a.clean.csv.age', 'a.csv', 'a.report.html', 'a.report.json', 'stop.txt']);
    await run(at, 'retain', 'a.csv', '--encrypt-to', recipient);
    expect(names(at)).toContain('a.retained.2026-11-24.csv.age');
    expect(names(at)).not.toContain('a.retained.2026-11-24.csv');
  });

  it.each([
    [['a.csv', '--encrypt-to', 'age1nobody'], 'LUMO_AGE_RECIPIENT'],
    [['a.csv', '-o', 'b.csv', '--encrypt-to', recipient], 'LUMO_USAGE'],
    [['a.csv', '-o', '-', '--encrypt-to', recipient], 'LUMO_USAGE'],
    [['retain', 'a.csv', '-o', 'b.csv', '--encrypt-to', recipient], 'LUMO_USAGE'],
  ])('%j is refused', async (args, error) => {
    const at = project();
    const before = contents(at);
    expect(await run(at, ...args)).toEqual({ code: 2, said: expect.stringMatching(`^error ${error}\n`) });
    expect(contents(at)).toEqual(before);
  });
});

describe('a secret key in the place of a recipient', () => {
  it.each([
    ['en', ['a.csv', '--encrypt-to'], 'it takes a recipient, which begins with age1.'],
    ['fr', ['a.csv', '--encrypt-to'], 'il attend un destinataire, qui commence par age1.'],
    ['en', ['a.csv', '--identity'], 'holds no identity of age'],
    ['en', ['a.csv', '--opposition'], 'There is no list'],
    ['en', ['a.csv', '--preset'], 'is not allowed'],
    ['en', ['a.csv', '--format'], 'No report format'],
    ['en', [], 'There is no file'],
  ])('is told without being repeated (%s, %j)', async (lang, args, words) => {
    const { said } = await run(project(), ...args, identity, '--lang', lang);
    expect(said.replace(/\s+/g, ' ')).toContain(words);
    expect(said).not.toContain(identity.slice(0, 20));
  });
});

describe('contacts that were encrypted', () => {
  const encrypted = async (): Promise<string> => {
    const at = folder({ 'key.txt': `${identity}\n` });
    const encrypter = new Encrypter();
    encrypter.addRecipient(recipient);
    writeFileSync(join(at, 'a.csv.age'), await encrypter.encrypt(contactFile(CLAIRE, PAUL)));
    return at;
  };
  it.each([
    ['en', 'a.csv.age is encrypted, and what is written of it is not (a.clean.csv): --encrypt-to age1… encrypts it.\n'],
    ['fr', 'a.csv.age est chiffré, et ce qui en est écrit ne l’est pas (a.clean.csv) : --encrypt-to age1… le chiffre.\n'],
  ])('are said to lie in clear (%s)', async (lang, text) => {
    const at = await encrypted();
    expect((await run(at, 'a.csv.age', '--identity', 'key.txt', '--lang', lang)).said).toBe(text);
    expect(names(at)).toContain('a.clean.csv');
  });
  it('say nothing where nothing of them lies in clear', async () => {
    const at = await encrypted();
    expect((await run(at, 'a.csv.age', '--identity', 'key.txt', '--check')).said).toBe('');
    expect((await run(at, 'a.csv.age', '--identity', 'key.txt', '--encrypt-to', recipient)).said).toBe('');
    expect(await open(join(at, 'a.clean.csv.age'))).toBe(contactFile(CLAIRE, PAUL));
  });
});

describe('lists that unfold to too much, or are packed twice', () => {
  // Few entries, which blanks make long: it is the bytes that are too many.
  const bomb = gzipSync(Buffer.alloc(70 * 1024 * 1024, `${'a@acme.example'.padEnd(1999)}\n`));
  it.each([
    ['a bomb', bomb],
    ['a list in gzip in gzip', gzipSync(gzipSync('paul@acme.example\n'))],
  ])('%s', async (_, bytes) => {
    const at = folder({ 'a.csv': contactFile(CLAIRE), 'stop.txt.gz': bytes });
    for (const args of [
      ['a.csv', '--check', '--opposition', 'stop.txt.gz'],
      ['lists', 'stats', 'stop.txt.gz'],
      ['lists', 'compile', 'stop.txt.gz', '-o', 'stop.lumoidx'],
    ])
      expect(await run(at, ...args), args.join(' ')).toEqual({ code: 2, said: expect.stringMatching(/^error LUMO_UNPACK_LIMIT\n/) });
    expect(names(at)).toEqual(['a.csv', 'stop.txt.gz']);
  });

  it('contacts too; --max-unpacked says how much they may be', async () => {
    const at = folder({ 'a.csv.gz': gzipSync(contactFile() + `${CLAIRE.replace('Acme', 'Acme'.repeat(500))}\n`.repeat(36_000)) });
    const only = ['--check', '--only', 'email-malformed'];
    expect((await run(at, 'a.csv.gz', ...only)).said).toMatch(/^error LUMO_UNPACK_LIMIT\n/);
    expect((await run(at, 'a.csv.gz', ...only, '--max-unpacked', '200')).code).toBeLessThan(2);
    expect((await run(at, 'audit', 'a.csv.gz', '--no-cache', '--quiet')).code).toBe(2);
  });
});
