import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import ours from '../../../rules/index.js';
import * as author from '../../../src/author.js';
import { loadPlugins as loadNamed } from '../../../src/config/plugins/load-plugins.js';
import type { BuiltInParts } from '../../../src/config/plugins/plugin-names.js';
import { presetShapeSchema } from '../../../src/config/plugins/plugin-shape.js';
import { ruleShapeSchema } from '../../../src/config/plugins/rule-shape.js';
import { loadRules } from '../../../src/engine/rules/load-rules.js';
import { errorOf, folderWith, OUR_PRESETS, ruleOf } from '../helpers.js';

const rule = (id: string, more = ''): string =>
  `({ id: '${id}', about: 'contacts', since: '1.0.0', theme: 'file', law: [], docs: { title: { en: 't', fr: 't' }, why: { en: 'w', fr: 'w' }, remedy: { en: 'r', fr: 'r' }, bad: [], good: [] }, needs: {}, severity: 'error', action: 'flag', messages: { a: { en: 'a', fr: 'a' } }, ${more} })`;

const loadPlugins = (
  specs: readonly string[],
  folder: string,
  builtIn?: BuiltInParts,
  ours?: Readonly<Record<string, () => Promise<unknown>>>,
) =>
  loadNamed(
    specs.map((spec) => ({ spec, folder })),
    builtIn,
    ours,
  );

describe('plugins', () => {
  it('are modules beside the configuration, of one rule or several', async () => {
    const folder = await folderWith({
      'one.mjs': `export default ${rule('one')};`,
      'two.mts': `const x: number = 1;\nexport default [${rule('two')}, ${rule('three')}];`,
    });
    const plugins = await loadPlugins(['./one.mjs', 'two.mts'], folder, { rules: [ruleOf('taken')] });
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
    const [plugin] = await loadPlugins(['./mine.ts'], folder, {}, { 'lumo-check/author': async () => author });
    expect(Object.isFrozen(plugin?.rules[0])).toBe(true);
  });
  it('can be loaded again by their URL, as another thread does', async () => {
    const folder = await folderWith({
      'one.mjs': `export default ${rule('one')};`,
      'two.mjs': `export default { name: 'acme', api: 1, rules: [${rule('acme/two')}] };`,
    });
    const plugins = await loadPlugins(['./one.mjs', './two.mjs'], folder);
    expect((await loadRules(plugins.map(({ url }) => url))).map(({ id }) => id)).toEqual(['one', 'acme/two']);
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
      'asks of no rows what they say of a person',
      `export default ${rule('a', 'keyed: { least: 3 }')};`,
      'this is not a rule (keyed.least:',
      'ce n’est pas une règle (keyed.least :',
    ],
    [
      'reads what rows say of a person by no function',
      `export default ${rule('a', 'keyed: { least: 1, says: 7 }')};`,
      'this is not a rule (keyed.says: expected a function)',
      'ce n’est pas une règle (keyed.says : il faut une fonction)',
    ],
    [
      'fails when it is loaded',
      "throw new TypeError('broken on purpose');",
      'it cannot be loaded: TypeError: broken on purpose',
      'impossible de le charger : TypeError: broken on purpose',
    ],
  ])('one that %s is refused', async (_, text, en, fr) => {
    const folder = await folderWith({ 'p.mjs': text });
    const { code, what } = await errorOf(() => loadPlugins(['./p.mjs'], folder, { rules: [ruleOf('taken')] }));
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

  const preset = (more = ''): string =>
    `{ description: { en: 'd', fr: 'd' }, channels: ['email'], audience: 'business', purpose: 'prospecting', rules: {}, ${more} }`;
  const adapter = (id: string): string =>
    `{ id: '${id}', country: 'FR', kind: 'robinson', channels: ['email'], scope: {}, identifiers: ['email'], recipes: [{ identifier: 'email', channels: ['email'], recipe: { algorithm: 'none', normaliser: 'lower' } }] }`;
  const plugin = (parts: string): string => `export default { name: 'acme', api: 1, ${parts} };`;
  const load = async (...modules: string[]) => {
    const names = modules.map((_, i) => `./p${i}.mjs`);
    const folder = await folderWith(Object.fromEntries(modules.map((text, i) => [`p${i}.mjs`, text])));
    return loadPlugins(names, folder, { rules: [ruleOf('taken')], presets: OUR_PRESETS, adapters: [{ id: 'uk-tps' }] });
  };

  it('with a name bring rules, presets and adapters, each with the name before its id', async () => {
    const [acme] = await load(
      plugin(
        `rules: [${rule('acme/one')}], adapters: [${adapter('acme/list')}], presets: { 'acme/b2b': { extends: 'fr-b2b', description: { en: 'd', fr: 'd' }, rules: { 'acme/one': 'warning', taken: { months: 3 } } } }`,
      ),
    );
    expect(acme?.rules.map(({ id }) => id)).toEqual(['acme/one']);
    expect(acme?.adapters.map(({ id }) => id)).toEqual(['acme/list']);
    expect(acme?.presets.get('acme/b2b')).toMatchObject({
      channels: ['email'],
      audience: 'business',
      rules: { 'consumer-without-consent': 'off', 'acme/one': { severity: 'warning' }, taken: { months: 3 } },
    });
  });

  it.each<[string, string, string]>([
    [
      'of another version',
      `export default { name: 'acme', api: 2, rules: [${rule('acme/a')}] };`,
      'it is written for version 2 of the plugin interface, and this lumo-check has version 1',
    ],
    [
      'of no version',
      `export default { name: 'acme', rules: [${rule('acme/a')}] };`,
      'it is written for version ? of the plugin interface',
    ],
    [
      'with a bad name',
      "export default { name: 'Acme Corp', api: 1, rules: [] };",
      'this is not a plugin (name: expected small letters, digits and hyphens)',
    ],
    [
      'with the name of ours',
      `export default { name: 'lumo', api: 1, rules: [${rule('lumo/a')}] };`,
      'a plugin called "lumo" exists already',
    ],
    ['with an unknown part', plugin(`rules: [${rule('acme/a')}], themes: []`), 'this is not a plugin (the key "themes" is not known'],
    [
      'with a reporter that is a function alone',
      plugin("reporters: { 'acme/r': () => '' }"),
      'this is not a reporter (reporters["acme/r"]: expected a group of keys and values, not a function)',
    ],
    [
      'with a reporter under another name',
      plugin("reporters: { slack: { description: { en: 'd', fr: 'd' }, report() {} } }"),
      '"slack" must begin with the name of the plugin: acme/slack',
    ],
    [
      'with a reader that cannot read',
      plugin("readers: [{ id: 'acme/r', description: { en: 'd', fr: 'd' }, extensions: ['vcf'] }]"),
      'this is not a reader (readers[0].extensions[0]: expected an ending with its dot, such as .vcf; readers[0].read: expected a function)',
    ],
    [
      'with a reader of what we read',
      plugin("readers: [{ id: 'acme/r', description: { en: 'd', fr: 'd' }, extensions: ['.XLSX'], read() {} }]"),
      '"acme/r" reads .XLSX, which lumo-check reads itself',
    ],
    [
      'with two readers of one ending',
      plugin(
        "readers: ['a', 'b'].map((one) => ({ id: 'acme/' + one, description: { en: 'd', fr: 'd' }, extensions: ['.vcf'], read() {} }))",
      ),
      '"acme/b" and "acme/a" both read .vcf',
    ],
    ['with headers of no field', plugin("headers: { mail: ['x'] }"), 'this is not a list of headers (headers: the key "mail" is not known'],
    [
      'with one header for two fields',
      plugin("headers: { email: ['x'], phone: ['x'] }"),
      'its header "x" (phone) is read as another field already: email',
    ],
    [
      'with a language of no tag',
      plugin("languages: [{ tag: 'Spanish', name: 'x' }]"),
      'this is not a language (languages[0].tag: expected the tag of a language, such as es or pt-BR)',
    ],
    ['with a language of ours', plugin("languages: [{ tag: 'fr', name: 'x' }]"), 'a language called "fr" exists already'],
    [
      'with words for a rule that is not there',
      plugin("languages: [{ tag: 'es', name: 'x', rules: { take: { title: 'x' } } }]"),
      'its language es translates a rule that does not exist: take',
    ],
    [
      'with words for a message that is not there',
      plugin(`rules: [${rule('acme/a')}], languages: [{ tag: 'es', name: 'x', rules: { 'acme/a': { messages: { b: 'x' } } } }]`),
      'its language es translates a message that acme/a has not: b',
    ],
    [
      'with a sentence that is not there',
      plugin("languages: [{ tag: 'es', name: 'x', sentences: { yess: 'x' } }]"),
      'its language es translates a sentence that is not there, or is of another kind: sentences.yess',
    ],
    ['with nothing in it', plugin(''), 'it brings nothing'],
    ['with parts that are empty', plugin('rules: [], presets: {}, readers: []'), 'it brings nothing'],
    ['that is a text', "export default 'rules';", 'this is not a rule (expected a group of keys and values, not text)'],
    ['with a bare id', plugin(`rules: [${rule('mine')}]`), '"mine" must begin with the name of the plugin: acme/mine'],
    [
      'with the prefix of another',
      plugin(`rules: [${rule('other/mine')}]`),
      '"other/mine" must begin with the name of the plugin: acme/mine',
    ],
    [
      'that is a rule with a prefix',
      `export default ${rule('acme/one')};`,
      '"acme/one" has the prefix of a plugin, and this module declares none',
    ],
    ['with one id twice', plugin(`rules: [${rule('acme/a')}, ${rule('acme/a')}]`), 'a rule called "acme/a" exists already'],
    [
      'with a bad rule',
      plugin(`rules: [${rule('acme/a')}, ${rule('acme/b', "role: 'boss'")}]`),
      'this is not a rule (rules[1].role: "boss" is not allowed',
    ],
    ['with a rule without docs', plugin(`rules: [${rule('acme/a', 'docs: undefined')}]`), 'this is not a rule (rules[0].docs: missing'],
    [
      'with a period that is none',
      plugin(`rules: [${rule('acme/a', "periods: { always: 'months' }")}]`),
      'this is not a rule (rules[0].periods: the key "always" is not known',
    ],
    ['with a bad adapter', plugin("adapters: [{ id: 'acme/list' }]"), 'this is not an adapter (adapters[0].country: missing'],
    [
      'with an adapter of an unknown recipe',
      plugin(`adapters: [${adapter('acme/a').replace("'lower'", "'nope'")}]`),
      'this is not an adapter (adapters[0].recipes[0].recipe.normaliser: "nope" is not allowed',
    ],
    ['with an adapter of ours', plugin(`adapters: [${adapter('uk-tps')}]`), '"uk-tps" must begin with the name of the plugin: acme/uk-tps'],
    [
      'with one adapter twice',
      plugin(`adapters: [${adapter('acme/a')}, ${adapter('acme/a')}]`),
      'an adapter called "acme/a" exists already',
    ],
    [
      'with a bad preset',
      plugin("presets: { 'acme/p': { channels: ['email'] } }"),
      'this is not a preset (presets["acme/p"].description: missing',
    ],
    ['with a preset of ours', plugin(`presets: { 'fr-b2b': ${preset()} }`), '"fr-b2b" must begin with the name of the plugin: acme/fr-b2b'],
    [
      'with a preset about a rule that is none',
      plugin(`presets: { 'acme/p': ${preset("only: ['takn']")} }`),
      'its preset "acme/p" names a rule that does not exist: takn',
    ],
    [
      'with a preset that extends none',
      plugin("presets: { 'acme/p': { extends: 'fr-b2', description: { en: 'd', fr: 'd' } } }"),
      'its preset "acme/p" extends one that does not exist: fr-b2',
    ],
    [
      'with presets in a circle',
      plugin(
        "presets: { 'acme/p': { extends: 'acme/q', description: { en: 'd', fr: 'd' } }, 'acme/q': { extends: 'acme/p', description: { en: 'd', fr: 'd' } } }",
      ),
      'its presets extend one another in a circle: acme/p → acme/q → acme/p',
    ],
    [
      'with a getter that throws',
      "export default { name: 'acme', api: 1, get rules() { throw new RangeError('no rules today'); } };",
      'it cannot be loaded: RangeError: no rules today',
    ],
    [
      'with a rule whose getter throws',
      `export default { ...${rule('a')}, get id() { throw new RangeError('no id today'); } };`,
      'it cannot be loaded: RangeError: no id today',
    ],
  ])('one %s is refused', async (_, text, en) => {
    const { code, what, hint } = await errorOf(() => load(text));
    expect(code).toBe('LUMO_PLUGIN_INVALID');
    expect(what.en).toContain(`Plugin ./p0.mjs: ${en}`);
    expect(what.fr).toContain('Plugin ./p0.mjs : ');
    expect(hint.en && hint.fr).toBeTruthy();
  });

  it('two of one name are refused', async () => {
    const { what } = await errorOf(() => load(plugin(`rules: [${rule('acme/a')}]`), plugin(`rules: [${rule('acme/b')}]`)));
    expect(what.en).toBe('Plugin ./p1.mjs: a plugin called "acme" exists already.');
  });

  it('ours keeps the rules that others must keep, but for the prefix', () => {
    expect(ours).toMatchObject({ name: 'lumo', api: 1 });
    for (const one of ours.rules) expect(ruleShapeSchema.safeParse(one).error, one.id).toBeUndefined();
    for (const [name, one] of Object.entries(ours.presets)) expect(presetShapeSchema.safeParse(one).error, name).toBeUndefined();
  });
});
