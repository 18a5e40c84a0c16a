import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import * as author from '../../../src/author.js';
import { importRules, loadPlugins } from '../../../src/config/plugins/load-plugins.js';
import { errorOf, folderWith } from '../helpers.js';

const rule = (id: string, more = ''): string =>
  `({ id: '${id}', about: 'contacts', since: '1.0.0', theme: 'file', law: [], docs: { title: { en: 't', fr: 't' }, why: { en: 'w', fr: 'w' }, remedy: { en: 'r', fr: 'r' }, bad: [], good: [] }, needs: {}, severity: 'error', action: 'flag', messages: { a: { en: 'a', fr: 'a' } }, ${more} })`;

describe('plugins', () => {
  it('are modules beside the configuration, of one rule or several', async () => {
    const folder = await folderWith({
      'one.mjs': `export default ${rule('one')};`,
      'two.mts': `const x: number = 1;\nexport default [${rule('two')}, ${rule('three')}];`,
    });
    const plugins = await loadPlugins(['./one.mjs', 'two.mts'], folder, ['taken']);
    expect(plugins.map(({ url, rules }) => [url, rules.map(({ id }) => id)])).toEqual([
      [pathToFileURL(join(folder, 'one.mjs')).href, ['one']],
      [pathToFileURL(join(folder, 'two.mts')).href, ['two', 'three']],
    ]);
  });
  it('are packages that the folder has installed', async () => {
    const folder = await folderWith({
      'node_modules/lumo-rules-acme/package.json':
        '{ "name": "lumo-rules-acme", "version": "1.0.0", "type": "module", "exports": "./main.js" }',
      'node_modules/lumo-rules-acme/main.js': `export default ${rule('acme')};`,
    });
    const [plugin] = await loadPlugins(['lumo-rules-acme'], folder);
    expect(plugin?.url).toBe(pathToFileURL(join(folder, 'node_modules/lumo-rules-acme/main.js')).href);
    expect(plugin?.rules.map(({ id }) => id)).toEqual(['acme']);
  });
  it('may import the author’s tools where lumo-check is not installed', async () => {
    const folder = await folderWith({
      'mine.ts': `import { defineRule, z } from 'lumo-check/author';\nexport default defineRule(${rule('mine', 'options: z.object({ n: z.int() })')});`,
    });
    const [plugin] = await loadPlugins(['./mine.ts'], folder, [], { 'lumo-check/author': author });
    expect(Object.isFrozen(plugin?.rules[0])).toBe(true);
  });
  it('can be loaded again by their URL', async () => {
    const folder = await folderWith({ 'one.ts': `export default ${rule('one')};` });
    const [plugin] = await loadPlugins(['./one.ts'], folder);
    expect((await importRules(plugin?.url ?? '')).map(({ id }) => id)).toEqual(['one']);
  });
  it('named twice are loaded once', async () => {
    const folder = await folderWith({ 'one.mjs': `export default ${rule('one')};` });
    expect(await loadPlugins(['./one.mjs', 'one.mjs'], folder)).toHaveLength(1);
  });
  it('none is none', async () => expect(await loadPlugins([], await folderWith({}))).toEqual([]));

  it.each<[string, string, string, string]>([
    ['exports nothing', 'export const rule = 1;', 'it exports no rule', 'il n’exporte aucune règle'],
    ['exports an empty array', 'export default [];', 'it exports no rule', 'il n’exporte aucune règle'],
    [
      'exports no rule',
      'export default 3;',
      'this is not a rule (expected a group of keys and values, not a number)',
      'ce n’est pas une règle (il faut un groupe de clés et de valeurs, pas un nombre)',
    ],
    [
      'has a bad id',
      `export default ${rule('MyRule')};`,
      'this is not a rule (id: expected small letters, digits and hyphens, such as thing-problem)',
      'ce n’est pas une règle (id : il faut des minuscules, des chiffres et des traits d’union, comme chose-defaut)',
    ],
    [
      'has an id that is taken',
      `export default ${rule('taken')};`,
      'a rule called "taken" exists already',
      'une règle « taken » existe déjà',
    ],
    ['has one id twice', `export default [${rule('a')}, ${rule('a')}];`, 'a rule called "a" exists already', 'une règle « a » existe déjà'],
    [
      'has a severity of its own making',
      `export default [${rule('a')}, ${rule('b', "severity: 'warn'")}];`,
      'this is not a rule ([1].severity: "warn" is not allowed. Did you mean "warning"?)',
      'ce n’est pas une règle ([1].severity : « warn » n’est pas admis. Vouliez-vous dire « warning » ?)',
    ],
    [
      'asks for a field that is none',
      `export default ${rule('a', "needs: { mail: 'required' }")};`,
      'this is not a rule (needs: the key "mail" is not known',
      'ce n’est pas une règle (needs : la clé « mail » est inconnue',
    ],
    [
      'has no French',
      `export default ${rule('a', "messages: { a: { en: 'a' } }")};`,
      'this is not a rule (messages.a.fr: missing; expected text)',
      'ce n’est pas une règle (messages.a.fr : absent ; il faut un texte)',
    ],
    [
      'has options that are no schema',
      `export default ${rule('a', 'options: { months: 3 }')};`,
      'this is not a rule (options: expected a schema of zod 4)',
      'ce n’est pas une règle (options : il faut un schéma de zod 4)',
    ],
    [
      'has a visitor that is none',
      `export default ${rule('a', 'visit: {}')};`,
      'this is not a rule (visit: expected a function)',
      'ce n’est pas une règle (visit : il faut une fonction)',
    ],
    [
      'fails when it is loaded',
      "throw new TypeError('broken on purpose');",
      'it cannot be loaded: TypeError: broken on purpose',
      'impossible de le charger : TypeError: broken on purpose',
    ],
  ])('one that %s is refused', async (_, text, en, fr) => {
    const folder = await folderWith({ 'p.mjs': text });
    const { code, what } = await errorOf(() => loadPlugins(['./p.mjs'], folder, ['taken']));
    expect(code).toBe('LUMO_PLUGIN_INVALID');
    expect(what.en).toContain(`Plugin ./p.mjs: ${en}`);
    expect(what.fr).toContain(`Plugin ./p.mjs : ${fr}`);
  });
  it.each(['./nowhere.mjs', 'lumo-rules-nowhere', 'node:fs', 'https://acme.example/rule.js', 'data:text/javascript,export default 1'])(
    'one that is not there is refused: %s',
    async (spec) => {
      const { code, what } = await errorOf(async () => loadPlugins([spec], await folderWith({})));
      expect(code).toBe('LUMO_PLUGIN_INVALID');
      expect(what).toEqual({ en: `Plugin ${spec}: there is no such module.`, fr: `Plugin ${spec} : ce module n’existe pas.` });
    },
  );
});
