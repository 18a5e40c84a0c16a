import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { findConfig, loadConfig } from '../../../src/config/load/find-config.js';
import { errorOf, folderWith } from '../helpers.js';

describe('a configuration file of every kind', () => {
  it.each([
    ['lumo.config.json', '\uFEFF{ "preset": "fr-b2c", "jobs": 2 }'],
    ['lumo.config.yaml', '# yes\npreset: fr-b2c\njobs: 2\n'],
    ['lumo.config.yml', 'preset: fr-b2c\r\njobs: 2\r\n'],
    ['lumo.config.mjs', "export default { preset: 'fr-b2c', jobs: 2 };"],
    ['lumo.config.js', "export default Promise.resolve({ preset: 'fr-b2c', jobs: 2 });"],
    [
      'lumo.config.ts',
      "import { defineConfig } from 'lumo-check';\nenum Jobs { two = 2 }\nexport default defineConfig({ preset: 'fr-b2c', jobs: Jobs.two });",
    ],
    [
      'lumo.config.mts',
      "import type { ConfigInput } from 'lumo-check';\nexport default { preset: 'fr-b2c', jobs: 2 } satisfies ConfigInput;",
    ],
  ])('%s', async (name, text) => {
    const folder = await folderWith({ [name]: text, 'package.json': '{ "type": "module" }' });
    const config = { preset: 'fr-b2c', jobs: 2 };
    expect(await loadConfig(join(folder, name))).toEqual(config);
    expect(await findConfig(folder, [folder])).toEqual({ path: join(folder, name), above: 0, config });
  });
  it('in YAML off, no and days are plain text', async () => {
    const folder = await folderWith({ 'a.yaml': 'country: NO\nasOf: 2026-11-24\nrules:\n  row-ragged: off\n' });
    expect(await loadConfig(join(folder, 'a.yaml'))).toEqual({ country: 'NO', asOf: '2026-11-24', rules: { 'row-ragged': 'off' } });
  });
  it('a TypeScript file may import its neighbours', async () => {
    const folder = await folderWith({
      'lumo.config.ts': "import { jobs } from './jobs.js';\nexport default { jobs };",
      'jobs.ts': 'export const jobs: number = 4;',
    });
    expect((await findConfig(folder, [folder]))?.config).toEqual({ jobs: 4 });
  });
  it('paths of lists stay as they are written', async () => {
    const folder = await folderWith({ 'a.yaml': 'lists: [{ file: lists/no.csv, kind: opposition }]' });
    expect((await loadConfig(join(folder, 'a.yaml'))).lists).toEqual([{ file: 'lists/no.csv', kind: 'opposition' }]);
  });
});

describe('looking upwards', () => {
  it('finds the nearest', async () => {
    const folder = await folderWith({ 'lumo.config.json': '{"jobs":1}', 'a/lumo.config.yaml': 'jobs: 2', 'a/b/c/x.csv': '' });
    expect(await findConfig(join(folder, 'a/b/c'))).toEqual({ path: join(folder, 'a/lumo.config.yaml'), above: 2, config: { jobs: 2 } });
  });
  it('prefers TypeScript to YAML in one folder', async () => {
    const folder = await folderWith({ 'lumo.config.yaml': 'jobs: 1', 'lumo.config.ts': 'export default { jobs: 2 };' });
    expect((await findConfig(folder, [folder]))?.config).toEqual({ jobs: 2 });
  });
  it('finds nothing where there is nothing', async () => expect(await findConfig(await folderWith({}))).toBeUndefined());
});

describe('a file that cannot serve', () => {
  const loading = async (name: string, text: string) =>
    errorOf(async () => loadConfig(join(await folderWith({ [name]: text, 'package.json': '{ "type": "module" }' }), name)));

  it.each<[string, string, string, string, string]>([
    [
      'JSON with a trailing comma',
      'a.json',
      '{\n  "jobs": 2,\n}',
      'a.json cannot be read at line 3, column 1: this is not JSON.',
      'a.json est illisible ligne 3, colonne 1 : ce n’est pas du JSON.',
    ],
    [
      'JSON with a key twice',
      'a.json',
      '{"jobs":2,"jobs":3}',
      'a.json cannot be read at line 1, column 11: the key "jobs" is there twice.',
      'a.json est illisible ligne 1, colonne 11 : la clé "jobs" y est deux fois.',
    ],
    [
      'YAML with a key twice',
      'a.yaml',
      'jobs: 2\njobs: 3\n',
      'a.yaml cannot be read at line 2, column 1: a key is there twice.',
      'a.yaml est illisible ligne 2, colonne 1 : une clé y est deux fois.',
    ],
    [
      'YAML with tabs',
      'a.yaml',
      'csv:\n\tdelimiter: ";"\n',
      'a.yaml cannot be read at line 2, column 1: indent with spaces, not with tabs.',
      'a.yaml est illisible ligne 2, colonne 1 : indentez avec des espaces, pas avec des tabulations.',
    ],
    [
      'YAML with an open bracket',
      'a.yml',
      'channels: [email\njobs: 2\n',
      'a.yml cannot be read at line 2, column 1: ',
      'a.yml est illisible ligne 2, colonne 1 : ',
    ],
  ])('%s: the line and the column are said', async (_, name, text, en, fr) => {
    const { code, what, hint } = await loading(name, text);
    expect(code).toBe('LUMO_CONFIG_UNREADABLE');
    expect(what.en.startsWith(en), what.en).toBe(true);
    expect(what.fr.startsWith(fr), what.fr).toBe(true);
    expect(hint.fr).toContain('--no-config-lookup');
  });
  it('YAML whose aliases explode', async () => {
    const bomb = [
      'a: &a [x,x,x,x,x,x,x,x,x]',
      ...[...'bcdefgh'].map((key, i) => `${key}: &${key} [${Array(9).fill(`*${'abcdefg'[i]}`).join(',')}]`),
    ].join('\n');
    expect((await loading('a.yaml', bomb)).code).toBe('LUMO_CONFIG_UNREADABLE');
  });
  it.each([
    ['a.mjs', 'export default {'],
    ['b.ts', 'export default { a: ;'],
    ['c.mjs', "throw new Error('broken on purpose');"],
  ])('a module that fails: %s', async (name, text) => {
    const { code, what } = await loading(name, text);
    expect(code).toBe('LUMO_CONFIG_UNREADABLE');
    expect(what.en).toContain(`${name} cannot be read: `);
    expect(what.fr).toContain(`${name} est illisible : `);
  });
  it('a module without default export', async () => {
    const { code, what, hint } = await loading('a.ts', 'export const jobs = 2;');
    expect(code).toBe('LUMO_CONFIG_INVALID');
    expect(what).toEqual({ en: 'a.ts has no default export.', fr: 'a.ts n’a pas d’export par défaut.' });
    expect(hint.en).toBe('Write `export default { … }`.');
  });
  it.each([
    ['a.yaml', ''],
    ['b.yaml', '# nothing yet\n'],
    ['c.json', ' \n'],
    ['d.json', 'null'],
  ])('an empty one: %s', async (name, text) => {
    const { code, what } = await loading(name, text);
    expect(code).toBe('LUMO_CONFIG_INVALID');
    expect(what).toEqual({ en: `${name} is empty.`, fr: `${name} est vide.` });
  });
  it('an empty one is not passed over in the search', async () => {
    const folder = await folderWith({ 'lumo.config.yaml': 'jobs: 1', 'a/lumo.config.yaml': '' });
    expect((await errorOf(() => findConfig(join(folder, 'a')))).what.en).toBe('lumo.config.yaml is empty.');
  });
  it('one that is wrong says its name', async () =>
    expect((await loading('a.yaml', 'job: 2')).what.en).toContain(
      'a.yaml has 1 problem:\n- the key "job" is not known. Did you mean "jobs"?',
    ));
  it('one that is not there', async () => {
    const folder = await folderWith({});
    const { code, what, hint } = await errorOf(() => loadConfig(join(folder, 'no.yaml')));
    expect(code).toBe('LUMO_CONFIG_NOT_FOUND');
    expect(what).toEqual({ en: 'There is no configuration file no.yaml.', fr: 'Le fichier de configuration no.yaml n’existe pas.' });
    expect(hint.fr).toContain('--config');
  });
  it('a folder', async () => {
    const folder = await folderWith({});
    await mkdir(join(folder, 'lumo.config.yaml'));
    expect((await errorOf(() => loadConfig(join(folder, 'lumo.config.yaml')))).code).toBe('LUMO_CONFIG_UNREADABLE');
    expect((await errorOf(() => findConfig(folder))).code).toBe('LUMO_CONFIG_UNREADABLE');
  });
  it('another kind of file', async () => {
    const { code, hint } = await loading('lumo.toml', 'jobs = 2');
    expect(code).toBe('LUMO_CONFIG_UNREADABLE');
    expect(hint.en).toBe('Give it one of these extensions: .ts, .mts, .js, .mjs, .json, .yaml, .yml.');
  });
});
