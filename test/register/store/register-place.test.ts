import { chmodSync, mkdirSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, type TestContext } from 'vitest';
import { registerExists } from '../../../src/register/store/register-place.js';
import { CLAIRE, cannot, contactFile, folder } from '../../cli/support.js';
import { here } from '../../laws/support.js';

const ENV = { LUMO_AS_OF: '2026-11-24' };
const said = async (cwd: string, args: readonly string[]) => {
  const { code, stderr } = await here(args, { cwd, env: ENV });
  return { code, said: stderr.toString() };
};
/** A project in which somebody objected. */
const project = async (): Promise<string> => {
  const at = folder({ 'a.csv': contactFile(CLAIRE) });
  expect((await said(at, ['oppose', 'add', '--email', 'claire@acme.example', '--origin', 'letter'])).code).toBe(0);
  return at;
};

/** What hides a register, or may. */
const HIDDEN: Readonly<Record<string, readonly [(at: string) => void, string]>> = {
  'a link that leads nowhere': [
    (at) => {
      renameSync(join(at, '.lumo/register'), join(at, 'elsewhere'));
      symlinkSync(join(at, 'gone'), join(at, '.lumo/register'));
    },
    '"register" is a link that leads nowhere',
  ],
  'a folder that is a link and leads nowhere': [
    (at) => {
      rmSync(join(at, '.lumo'), { recursive: true });
      symlinkSync(join(at, 'gone'), join(at, '.lumo'));
    },
    '".lumo" is a link that leads nowhere',
  ],
  'a file in place of its folder': [
    (at) => {
      rmSync(join(at, '.lumo'), { recursive: true });
      writeFileSync(join(at, '.lumo'), '');
    },
    '".lumo" is no folder',
  ],
  'a folder in its place': [
    (at) => {
      rmSync(join(at, '.lumo/register'));
      mkdirSync(join(at, '.lumo/register'));
    },
    '"register" is no file',
  ],
};

describe('what may hide a register is never none', () => {
  it.each(Object.entries(HIDDEN))('%s', async (_, [hide, what]) => {
    const at = await project();
    hide(at);
    for (const args of [
      ['a.csv', '--check'],
      ['a.csv', '-o', 'b.csv'],
      ['audit', 'a.csv', '--no-cache'],
      ['retain', 'a.csv'],
      ['kpi', 'a.csv'],
      ['notices', 'a.csv'],
      ['why', 'a.csv', '--row', '2'],
      ['oppose', 'add', '--email', 'paul@acme.example', '--origin', 'letter'],
      ['oppose', 'check', '--email', 'claire@acme.example'],
    ]) {
      const ran = await said(at, args);
      expect(ran, args.join(' ')).toEqual({ code: 2, said: expect.stringMatching(/^error LUMO_REGISTER_FAILED\n/) });
      expect(ran.said).toContain(what);
    }
    expect((await said(at, ['a.csv', '--check', '--lang', 'fr'])).said).toMatch(
      / (?:est un lien qui ne mène nulle part|n’est pas un (?:dossier|fichier)), là où/,
    );
  });

  it('a folder that nobody lets us look into', async (context: TestContext) => {
    if (process.platform === 'win32' || process.getuid?.() !== 0) cannot(context, 'only root can become somebody who may not look');
    const at = await project();
    chmodSync(at, 0o755);
    chmodSync(join(at, '.lumo'), 0o700);
    process.seteuid?.(65_534);
    try {
      expect(await registerExists(join(at, '.lumo/register')).catch((cause) => `${cause.code}: ${cause.what.en}`)).toMatch(
        /^LUMO_REGISTER_FAILED: The register "register" cannot be read or written \(EACCES\)/,
      );
    } finally {
      process.seteuid?.(0);
    }
  });
});

describe('a register that is there, and one that is not', () => {
  it('behind links', async () => {
    const at = await project();
    symlinkSync('.lumo', join(at, 'linked'));
    symlinkSync('.lumo/register', join(at, 'register'));
    for (const path of ['.lumo/register', 'linked/register', 'register']) expect(await registerExists(join(at, path)), path).toBe(true);
    for (const path of ['.lumo/other', 'linked/other', 'no/such/register']) expect(await registerExists(join(at, path)), path).toBe(false);
  });
});
