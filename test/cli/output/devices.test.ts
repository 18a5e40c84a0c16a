import { execFileSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { folder, lumo } from '../support.js';

const CONTACTS = 'email;nom;dernier_contact_entrant\npaul.durand@acme.example;Durand;2026-11-02\n';
const NULL = '/dev/null';
const isDevice = (): boolean => statSync(NULL).isCharacterDevice();

describe.skipIf(!existsSync(NULL))('a device takes what is written, and stays one', () => {
  it.each<readonly [string, readonly string[], number]>([
    ['the cleaned file', ['check', 'c.csv', '-o', NULL], 2],
    ['cleaned and dropped rows', ['check', 'c.csv', '-o', NULL, '--rejects', NULL], 2],
    ['a report', ['check', 'c.csv', '--check', '-f', `json=${NULL}`], 2],
    ['several reports', ['check', 'c.csv', '--check', '-f', `html=${NULL}`, '-f', `sarif=${NULL}`], 2],
    ['a baseline', ['check', 'c.csv', '--check', '--write-baseline', NULL], 2],
    ['a report of an audit', ['audit', 'c.csv', '-f', `json=${NULL}`], 2],
    ['a compiled list', ['lists', 'compile', 'stop.txt', '-o', NULL], 0],
    ['what is retained', ['retain', 'c.csv', '-o', NULL, '--archive', NULL, '--ending', NULL, '--certificate', NULL], 2],
  ])('%s', async (_, args) => {
    const cwd = folder({ 'c.csv': CONTACTS, 'stop.txt': 'claire.martin@acme.example\n' });
    const { stderr } = await lumo(cwd, args);
    expect(stderr).not.toContain('LUMO_');
    expect(isDevice()).toBe(true);
  });

  it('and standard output by its name is standard output', async () => {
    const cwd = folder({ 'c.csv': CONTACTS });
    const named = await lumo(cwd, ['check', 'c.csv', '-o', '/dev/stdout']);
    expect(named).toEqual(await lumo(cwd, ['check', 'c.csv', '-o', '-']));
    expect(named.stdout).toContain('paul.durand@acme.example');
    expect(JSON.parse((await lumo(cwd, ['check', 'c.csv', '--check', '-f', 'json=/dev/stdout'])).stdout)).toHaveProperty('rows');
  });

  it('a pipe takes a file that is packed', async () => {
    const cwd = folder({ 'c.csv': CONTACTS });
    execFileSync('mkfifo', [join(cwd, 'pipe')]);
    const read = import('node:fs/promises').then(({ readFile }) => readFile(join(cwd, 'pipe'), 'utf8'));
    const { stderr } = await lumo(cwd, ['check', 'c.csv', '-o', 'pipe']);
    expect([stderr, await read]).toEqual([expect.not.stringContaining('LUMO_'), CONTACTS]);
  });
});
