import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { makeFolder, makeFolderNow } from '../../src/journal/make-folder.js';
import { folder, lumo } from '../cli/support.js';

const at = mkdtempSync(join(tmpdir(), 'lumo-make-folder-'));
afterAll(() => rmSync(at, { recursive: true, force: true }));
writeFileSync(join(at, 'file'), '');
mkdirSync(join(at, 'there'));
symlinkSync(join(at, 'there'), join(at, 'link'));
symlinkSync(join(at, 'nowhere', 'else'), join(at, 'dangling'));

describe('a folder is made with those above it', () => {
  it.each<readonly [string, string, string | undefined]>([
    ['one', 'one', 'one'],
    ['three, of which the topmost is told', 'a/b/c', 'a'],
    ['what lacks below what is there', 'a/b/d/e', 'a/b/d'],
    ['none, where it is there', 'there', undefined],
    ['none, through a link', 'link', undefined],
    ['in what a link leads to', 'link/x', 'link/x'],
  ])('%s', (_case, path, made) => {
    expect(makeFolderNow(join(at, path), 0o700)).toBe(made && join(at, made));
    expect(statSync(join(at, path)).isDirectory()).toBe(true);
    if (made) expect(statSync(join(at, made)).mode & 0o777).toBe(0o700);
  });

  it.each<readonly [string, string, string]>([
    ['a file', 'file', 'EEXIST'],
    ['below a file', 'file/x/y', 'ENOTDIR'],
    ['a link to nothing', 'dangling', 'EEXIST'],
  ])('not over %s', async (_case, path, code) => {
    await expect(makeFolder(join(at, path))).rejects.toMatchObject({ code });
  });
});

it('nowhere else is a folder made with those above it', () => {
  const root = join(import.meta.dirname, '../../src');
  const files = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'));
  const text = (file: string): string => readFileSync(join(root, file), 'utf8');
  expect(files.length).toBeGreaterThan(1000);
  expect(files.filter((file) => /\bmkdir(?:Sync)?\([^;]*recursive: true/.test(text(file)))).toEqual([]);
});

describe.skipIf(!existsSync('/proc/self'))('a folder in which nothing can be made ends the run', () => {
  it('at once', () => expect(() => makeFolderNow('/proc/lumo/x')).toThrow(/ENOENT/));

  it('of evidence', async () => {
    const cwd = folder({ 'a.csv': 'email\nclaire@acme.example\n' });
    const { code, stderr } = await lumo(cwd, ['a.csv', '--evidence', '/proc/lumo/x']);
    expect([code, stderr.includes('LUMO_EVIDENCE_UNWRITABLE')], stderr).toEqual([2, true]);
  });

  it('of a register', async () => {
    const { code, stderr } = await lumo(folder({}), [
      'oppose',
      'add',
      '--email',
      'a@b.example',
      '--origin',
      'x',
      '--register',
      '/proc/lumo/x',
    ]);
    expect([code, stderr.split('\n', 1)[0]]).toEqual([2, 'error LUMO_REGISTER_FAILED']);
  });
});
