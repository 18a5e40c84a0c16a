import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { oppose } from './oppose.js';
import { folder } from './support.js';

/** Every spelling that somebody could look for. */
const IDENTITIES = [
  ['claire@acme.example', 'Claire@ACME.example', 'claire', 'acme'],
  ['p.durand.invente+a@gmail.com', 'pdurandinvente@gmail.com', 'p.durand.invente@gmail.com', 'durand'],
  ['06 39 98 12 34', '0639981234', '+33639981234', '33639981234', '639981234'],
  ['732829320', '732 829 320', '73282932000074'],
  ['globex.example', '@globex.example', 'globex'],
].flat();

const digests = (text: string): string[] =>
  ['md5', 'sha1', 'sha256', 'sha512'].flatMap((algorithm) => {
    const digest = createHash(algorithm).update(text).digest();
    return [digest.toString('hex').slice(0, 32), digest.toString('base64').slice(0, 20)];
  });

it('nothing that is kept, told or exported holds an identity, nor a hash that anybody could make', async () => {
  const cwd = folder();
  const env = { LUMO_AS_OF: '2026-11-24', LUMO_DEBUG: '1' };
  const said: string[] = [];
  const run = async (args: readonly string[], input = ''): Promise<void> => {
    const { stdout, stderr } = await oppose(cwd, args, env, input);
    said.push(stdout, stderr);
  };
  writeFileSync(join(cwd, 'stop.txt'), 'p.durand.invente+a@gmail.com\n@globex.example\n');
  await run(['add', '--email', 'Claire@ACME.example', '--phone', '06 39 98 12 34', '--siren', '73282932000074', '--origin', 'letter']);
  await run(['import', 'stop.txt']);
  await run(['check', '--email', '-'], 'claire@acme.example\npdurandinvente@gmail.com\n');
  await run(['withdraw', '--email', 'claire@acme.example', '--proof', 'ticket:1', '--date', '2026-11-24']);
  await run(['add', '--domain', 'globex.example', '--origin', 'letter', '--date', '2020-01-01']);
  await run(['add', '--email', 'claire@acme,example', '--origin', 'letter']);
  await run(['list']);
  await run(['list', '-f', 'json']);
  await run(['export', 'out.csv']);
  const key = readFileSync(join(cwd, '.lumo/key'), 'latin1').trim();
  const files = [...readdirSync(join(cwd, '.lumo')).map((name) => join(cwd, '.lumo', name)), join(cwd, 'out.csv')];
  expect(files.map((path) => path.slice(cwd.length + 1)).sort()).toEqual(
    expect.arrayContaining(['.lumo/key', '.lumo/register', '.lumo/register.lock.2', 'out.csv']),
  );
  const kept = files.filter((path) => !path.endsWith('/key')).map((path) => readFileSync(path, 'latin1'));
  // The comment of an export says what an address is made of, not whose.
  const all = [...kept, ...said].join('\n').toLowerCase();
  expect(all.length).toBeGreaterThan(3000);
  for (const text of IDENTITIES) expect(all).not.toContain(text.toLowerCase());
  const spellings = IDENTITIES.filter((text) => text.length > 8);
  for (const digest of spellings.flatMap(digests)) expect(all).not.toContain(digest.toLowerCase());
  expect(all).not.toContain(key);
});
