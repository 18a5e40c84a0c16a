import { PLUGIN_API } from '../../model/plugin/plugin.js';
import type { PluginNames } from './plugin-names.js';

/** A line of theirs, which is no import of ours. */
const importing = (what: string, path: string): string => `import ${what} from '${path}';`;

/** The module that a package exports: everything that it brings, under one name. */
const indexCode = ({ plugin }: PluginNames): string => `import { definePlugin } from 'lumo-check/author';
${importing('testAddress', './rules/test-address.js')}

export default definePlugin({
  name: '${plugin}',
  api: ${PLUGIN_API},
  rules: [testAddress],
  presets: {
    '${plugin}/leads': {
      extends: 'fr-b2b',
      description: { en: 'Our campaigns.', fr: 'Nos campagnes.' },
      rules: { '${plugin}/test-address': 'error' },
    },
  },
  headers: {
    email: ['${plugin} contact address'],
  },
});
`;

/** A first rule: short, and with one thing of each kind that a rule has. */
const ruleCode = ({ plugin }: PluginNames): string => `import { csv, defineRule, z } from 'lumo-check/author';

export default defineRule({
  id: '${plugin}/test-address',
  about: 'contacts',
  since: '1.0.0',
  theme: 'accuracy',
  law: [],
  docs: {
    title: { en: 'Address of a test', fr: 'Adresse d’essai' },
    why: { en: 'Somebody tried a form: nobody reads these messages.', fr: 'Quelqu’un a essayé un formulaire : personne ne lit ces messages.' },
    remedy: { en: 'Leave the contact out.', fr: 'Écartez le contact.' },
    options: { name: { en: 'What stands before the @.', fr: 'Ce qui précède le @.' } },
    bad: [{ rows: csv('email', 'test@acme.example', 'claire@acme.example'), says: ['2 found email'] }],
    good: [{ rows: csv('email', 'claire@acme.example'), says: [] }],
  },
  needs: { email: 'required' },
  channels: ['email'],
  severity: 'warning',
  action: 'bar',
  options: z.object({ name: z.string().default('test') }),
  messages: { found: { en: 'An address of somebody called {name}.', fr: 'L’adresse de quelqu’un nommé {name}.' } },
  visit: (ctx) => ({
    email(value, cell) {
      if (value.text.toLowerCase().startsWith(ctx.options.name + '@')) ctx.report(cell, 'found');
    },
  }),
});
`;

/** Its tests: every law of every part, and one more example. */
const testCode = ({ plugin }: PluginNames): string => `import test from 'node:test';
import { csv } from 'lumo-check/author';
import { testsOf } from 'lumo-check/testing';
${importing('plugin', '../index.js')}

const cases = {
  '${plugin}/test-address': {
    'in capitals': { rows: csv('email', 'TEST@acme.example'), says: ['found'] },
    'somebody whose name begins so': { rows: csv('email', 'testard@acme.example'), says: [] },
  },
};

for (const { name, run } of testsOf(plugin, { cases })) test(name, run);
`;

const manifest = (names: PluginNames, version: string): string =>
  `${JSON.stringify(
    {
      name: names.package,
      version: '0.1.0',
      description: `A plugin for lumo-check: ${names.plugin}`,
      keywords: ['lumo-check', 'lumo-check-plugin'],
      type: 'module',
      exports: './index.js',
      files: ['index.js', 'rules'],
      scripts: { test: 'node --test' },
      engines: { node: '>=20.19' },
      peerDependencies: { 'lumo-check': `^${version}` },
      devDependencies: { 'lumo-check': `^${version}` },
    },
    null,
    2,
  )}\n`;

/** The code of a new plugin, by its paths. @param version of lumo-check that it is made for */
export const pluginCode = (names: PluginNames, version: string): Readonly<Record<string, string>> => ({
  'package.json': manifest(names, version),
  '.gitignore': 'node_modules\n',
  'index.js': indexCode(names),
  'rules/test-address.js': ruleCode(names),
  'test/plugin.test.js': testCode(names),
});
