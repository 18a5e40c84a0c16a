import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { folder, lumo } from './support.js';

const FILE = 'email;societe;source;pays\nclaire@acme.example;Acme;;FR\npaul@globex.example;Globex;Annuaire Z;FR\n';
const SAID = ['--source', 'Salon X, June 2026', '--collected-at', '2026-06-10', '--informed-at', '2026-06-11'];
const VALUES = { source: 'Salon X, June 2026', collectedAt: '2026-06-10', informedAt: '2026-06-11' };

describe.concurrent('what holds for the whole file, said once', () => {
  it('is in the report and the evidence as the user’s, and changes no byte of the cleaned file', async () => {
    const at = folder({ 'a.csv': FILE });
    const { stderr } = await lumo(at, ['a.csv', ...SAID, '-o', 'out.csv', '--evidence', 'ev', '-f', 'json=r.json']);
    expect(stderr).toBe('');
    const read = (name: string) => JSON.parse(readFileSync(join(at, name), 'utf8'));
    expect(read('r.json').stated).toEqual({ by: 'the user', values: VALUES });
    expect(read('ev/000001.json').stated).toEqual({ by: 'the user', values: VALUES });
    expect(readFileSync(join(at, 'out.csv'), 'utf8')).toBe(FILE);
    const ran: { id: string }[] = read('r.json').rules;
    expect(ran.map(({ id }) => id)).toContain('retention-prospect');
    // The names of sources are those that the file says.
    expect(JSON.stringify({ ...read('r.json'), stated: undefined })).not.toContain('Salon X');
  });

  it('may stand in the configuration and in the environment; the command line has the last word', async () => {
    const at = folder({ 'a.csv': FILE, 'lumo.config.json': '{"stated":{"source":"Form 1","collectedAt":"2026-06-01"}}' });
    const { stdout } = await lumo(at, ['a.csv', '--check', '--collected-at', '2026-06-10', '-f', 'json=-'], {
      env: { LUMO_INFORMED_AT: '2026-06-11' },
    });
    expect(JSON.parse(stdout).stated.values).toEqual({ ...VALUES, source: 'Form 1' });
  });

  it.each([
    ['a source that is a person', ['--source', 'Claire Martin'], 'LUMO_STATED_PERSONAL'],
    ['a day to come', ['--informed-at', '2026-11-25', '--as-of', '2026-11-24'], 'LUMO_STATED_FUTURE'],
    ['a day that is none', ['--collected-at', '2026-02-30'], 'LUMO_CONFIG_INVALID'],
    ['a source of no words', ['--source', ' '], 'LUMO_CONFIG_INVALID'],
  ])('%s is refused', async (_, args, code) => {
    const { code: exit, stderr } = await lumo(folder({ 'a.csv': FILE }), ['a.csv', '--check', ...args]);
    expect([exit, stderr.includes(code), stderr.includes('Claire')]).toEqual([2, true, false]);
  });
});
