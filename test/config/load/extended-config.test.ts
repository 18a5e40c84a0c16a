import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { extendedConfigs } from '../../../src/config/load/extended-config.js';
import type { ConfigInput } from '../../../src/config/schema/config-schema.js';
import { errorOf, folderWith } from '../helpers.js';

const PRESETS = ['fr-b2b', 'fr-b2c'];

/** What a configuration comes to, and the files that were asked about before they were run. */
const extend = async (folder: string, config: ConfigInput) => {
  const asked: string[] = [];
  const path = join(folder, 'lumo.config.yaml');
  const parts = await extendedConfigs(
    { path, folder, name: { en: 'lumo.config.yaml', fr: 'lumo.config.yaml' }, config },
    { presets: PRESETS, refuse: async (file) => void asked.push(file.replace(folder, '.')) },
  );
  return { parts, asked, configs: parts.map((part) => part.config) };
};

const packageOf = (name: string, main: string, more = '') => ({
  [`node_modules/${name}/package.json`]: `{ "name": "${name}", "version": "1.0.0", "type": "module", "exports": "./${main}" }`,
  [`node_modules/${name}/${main}`]: more,
});

describe('extends', () => {
  it('takes presets, files and packages: the later before the earlier, and the file before all', async () => {
    const folder = await folderWith({
      'team/base.yaml': 'maxWarnings: 5\nrules: { source-missing: warning }\n',
      ...packageOf('lumo-check-config-acme', 'index.js', "export default { preset: 'fr-b2c', maxWarnings: 9 };"),
    });
    const { configs } = await extend(folder, { extends: ['fr-b2b', './team/base.yaml', 'acme'], maxWarnings: 1 });
    expect(configs).toEqual([
      { extends: 'fr-b2b' },
      { maxWarnings: 5, rules: { 'source-missing': 'warning' } },
      { preset: 'fr-b2c', maxWarnings: 9 },
      { maxWarnings: 1 },
    ]);
  });

  it.each([
    ['acme', 'lumo-check-config-acme'],
    ['lumo-check-config-acme', 'lumo-check-config-acme'],
    ['@acme', '@acme/lumo-check-config'],
    ['@acme/leads', '@acme/lumo-check-config-leads'],
    ['@acme/lumo-check-config', '@acme/lumo-check-config'],
    ['acme-settings', 'acme-settings'],
  ])('finds the package of %s', async (item, name) => {
    const folder = await folderWith(packageOf(name, 'index.js', 'export default { maxWarnings: 3 };'));
    expect((await extend(folder, { extends: item })).configs).toEqual([{ maxWarnings: 3 }, {}]);
  });

  it('leaves the preset of a plugin for when plugins are loaded', async () => {
    expect((await extend(await folderWith({}), { extends: 'acme/leads' })).configs).toEqual([{ extends: 'acme/leads' }, {}]);
  });

  it('goes on from file to file, and reads paths from the folder of the file that names them', async () => {
    const folder = await folderWith({
      'a/one.yaml': 'extends: ../b/two.json\nlists: [{ file: stop.txt, kind: opposition }]\nplugins: [./p.mjs, acme]\n',
      'b/two.json': '{ "register": "reg", "evidence": "proofs", "lists": [{ "file": "/abs.txt", "kind": "robinson" }] }',
    });
    const { configs, parts } = await extend(folder, { extends: './a/one.yaml', register: 'own' });
    expect(configs).toEqual([
      {
        register: join(folder, 'b/reg'),
        evidence: join(folder, 'b/proofs'),
        lists: [{ file: '/abs.txt', kind: 'robinson' }],
      },
      { lists: [{ file: join(folder, 'a/stop.txt'), kind: 'opposition' }], plugins: [join(folder, 'a/p.mjs'), 'acme'] },
      { register: 'own' },
    ]);
    expect(parts.map((part) => part.folder)).toEqual([join(folder, 'b'), join(folder, 'a'), folder]);
  });

  it('keeps the address of a database as it is', async () => {
    const folder = await folderWith({ 'base.yaml': 'register: postgres://db/register\n' });
    expect((await extend(folder, { extends: './base.yaml' })).configs[0]).toEqual({ register: 'postgres://db/register' });
  });

  it('asks before code is run, and whoever names code is asked about as well', async () => {
    const folder = await folderWith({
      'data.yaml': 'maxWarnings: 1\n',
      'names.yaml': 'plugins: [./p.mjs]\n',
      'code.mjs': 'export default {};',
    });
    expect((await extend(folder, { extends: './data.yaml' })).asked).toEqual([]);
    expect((await extend(folder, { extends: './names.yaml' })).asked).toEqual(['./names.yaml']);
    expect((await extend(folder, { extends: './code.mjs' })).asked).toEqual(['./lumo.config.yaml', './code.mjs']);
  });

  it('runs nothing of what is refused', async () => {
    const folder = await folderWith({ 'code.mjs': 'throw new Error("it ran");' });
    const refusing = extendedConfigs(
      { path: join(folder, 'lumo.config.yaml'), folder, name: { en: 'x', fr: 'x' }, config: { extends: './code.mjs' } },
      {
        presets: PRESETS,
        refuse: async () => {
          throw new Error('refused');
        },
      },
    );
    await expect(refusing).rejects.toThrow('refused');
  });

  it.each<[string, ConfigInput, Readonly<Record<string, string>>, string, string]>([
    [
      'two presets under two names',
      { preset: 'fr-b2b', extends: 'fr-b2c' },
      {},
      '"preset" and "extends" are two names of one setting, and they differ: keep one',
      '« preset » et « extends » sont deux noms du même réglage, et ils diffèrent : gardez-en un',
    ],
    [
      'a preset that is mistyped',
      { extends: 'fr-b2' },
      {},
      'extends: "fr-b2" is not allowed. Did you mean "fr-b2b"?',
      'extends : « fr-b2 » n’est pas admis. Vouliez-vous dire « fr-b2b » ?',
    ],
    [
      'a file that is not there',
      { extends: './nowhere.yaml' },
      {},
      'extends: there is no file and no package "./nowhere.yaml"',
      'extends : il n’y a ni fichier ni paquet "./nowhere.yaml"',
    ],
    [
      'a package that is not there',
      { extends: ['@acme/leads'] },
      {},
      'extends: there is no file and no package "@acme/leads"',
      'extends : il n’y a ni fichier ni paquet "@acme/leads"',
    ],
    [
      'a circle',
      { extends: './a.yaml' },
      { 'a.yaml': 'extends: [./b.yaml]\n', 'b.yaml': 'extends: ./a.yaml\n' },
      'extends: files extend one another in a circle: a.yaml → b.yaml → a.yaml',
      'extends : des fichiers s’étendent en cercle : a.yaml → b.yaml → a.yaml',
    ],
    [
      'a mistake in the file',
      { extends: './a.yaml' },
      { 'a.yaml': 'maxWarnings: many\n' },
      'a.yaml has 1 problem:\n- maxWarnings: expected a number, not text',
      'a.yaml contient 1 problème :\n- maxWarnings : il faut un nombre, pas un texte',
    ],
    [
      'a plugin',
      { extends: './a.mjs' },
      { 'a.mjs': 'export default { name: "acme", api: 1, rules: [] };' },
      'a.mjs is a plugin, and no configuration.',
      'a.mjs est un plugin, et non une configuration.',
    ],
  ])('refuses %s', async (_, config, files, en, fr) => {
    const folder = await folderWith(files);
    const { code, what, hint } = await errorOf(() => extend(folder, config));
    expect(code).toBe('LUMO_CONFIG_INVALID');
    expect(what.en).toContain(en);
    expect(what.fr).toContain(fr);
    expect([hint.en, hint.fr].every((text) => text !== '')).toBe(true);
  });
});
