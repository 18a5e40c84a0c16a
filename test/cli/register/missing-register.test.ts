import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { folder, lumo } from '../support.js';

const CHECK = ['check', 'c.csv', '--check', '--lang', 'en'];
const GONE = 'The register of oppositions is missing';
const project = (): string => folder({ 'c.csv': 'email;nom\npaul.durand@acme.example;Durand\n' });

describe('a key without its register', () => {
  it('is told where the folder shows that a register was there', async () => {
    const cwd = project();
    await lumo(cwd, ['oppose', 'add', '--email', 'paul.durand@acme.example', '--origin', 'letter']);
    expect((await lumo(cwd, CHECK)).stderr).not.toContain(GONE);
    rmSync(join(cwd, '.lumo/register'));
    expect((await lumo(cwd, CHECK)).stderr).toContain(GONE);
    expect((await lumo(cwd, ['lists', 'verify', '--lang', 'fr'])).stderr).toContain('Il manque le registre des oppositions');
  });

  it('is told where the note of the folder was lost with it, by the locks that registers leave', async () => {
    const cwd = project();
    await lumo(cwd, ['oppose', 'add', '--email', 'paul.durand@acme.example', '--origin', 'letter']);
    rmSync(join(cwd, '.lumo/.gitignore'));
    expect((await lumo(cwd, CHECK)).stderr).not.toContain(GONE);
    rmSync(join(cwd, '.lumo/register'));
    const { stderr } = await lumo(cwd, CHECK);
    expect(stderr).toContain(GONE);
    // Whoever gave it up deletes what shows it, and then hears no more of it.
    expect(stderr).toContain('lumo-check oppose import FILE --begin-anew');
    rmSync(join(cwd, '.lumo/register.lock.1'));
    expect((await lumo(cwd, CHECK)).stderr).not.toContain(GONE);
  });

  it('is told where exemptions had made the key, and the register came later', async () => {
    const cwd = project();
    await lumo(cwd, ['check', 'c.csv', '--check', '--write-baseline', 'known.yaml']);
    await lumo(cwd, ['oppose', 'add', '--email', 'paul.durand@acme.example', '--origin', 'letter']);
    rmSync(join(cwd, '.lumo/register'));
    expect((await lumo(cwd, CHECK)).stderr).toContain(GONE);
    expect((await lumo(cwd, [...CHECK.slice(0, -1), 'fr'])).stderr).toContain('lumo-check oppose import FICHIER --begin-anew');
  });

  it('is not told of the key that exemptions made, nor without one', async () => {
    const cwd = project();
    expect((await lumo(cwd, CHECK)).stderr).not.toContain(GONE);
    await lumo(cwd, ['check', 'c.csv', '--check', '--write-baseline', 'known.yaml']);
    writeFileSync(join(cwd, 'more.txt'), '');
    expect((await lumo(cwd, CHECK)).stderr).not.toContain(GONE);
  });
});
