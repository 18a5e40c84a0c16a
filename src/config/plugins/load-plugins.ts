import { dirname, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { LumoError } from '../../model/base/lumo-error.js';
import type { Text } from '../../model/base/text.js';
import type { AnyRule } from '../../model/rule/rule.js';
import { firstErrorLine, importModule, locateModule, type VirtualModules } from '../load/import-module.js';
import { configPath, parseWithSchema } from '../validation/config-problems.js';
import { ruleShapeSchema } from './rule-shape.js';

/** The rules of one module, and the URL from which another thread can load them again. */
export interface LoadedPlugin {
  readonly url: string;
  readonly rules: readonly AnyRule[];
}

/** @param spec the plugin as the configuration names it */
const invalidPlugin = (spec: string, why: Text, hint: Text): LumoError =>
  new LumoError('LUMO_PLUGIN_INVALID', { en: `Plugin ${spec}: ${why.en}.`, fr: `Plugin ${spec} : ${why.fr}.` }, hint);

const EXPORT_RULES: Text = {
  en: 'A plugin exports by default one rule, or an array of rules, made with defineRule of lumo-check/author.',
  fr: 'Un plugin exporte par défaut une règle, ou un tableau de règles, faites avec defineRule de lumo-check/author.',
};

/** A path relative to the configuration's folder, else what Node would find from there. */
const locatePlugin = async (spec: string, folder: string): Promise<string> => {
  const path = await locateModule(spec, folder);
  if (path !== undefined) return pathToFileURL(path).href;
  throw invalidPlugin(
    spec,
    { en: 'there is no such module', fr: 'ce module n’existe pas' },
    {
      en: 'Give a path from the folder of the configuration (./my-rule.ts), or install the package next to it.',
      fr: 'Donnez un chemin depuis le dossier de la configuration (./ma-regle.ts), ou installez le paquet à côté.',
    },
  );
};

/** The rules of a module, whatever they are worth. */
const exportedRules = (module: Readonly<Record<string, unknown>>): readonly unknown[] => {
  const value = module.default;
  return Array.isArray(value) ? value : value === undefined ? [] : [value];
};

/**
 * Loads the rules of one module again, as another thread does: they were checked when the run started.
 * @param url as `loadPlugins` returned it
 */
export const importRules = async (url: string, ours: VirtualModules = {}): Promise<readonly AnyRule[]> => {
  const file = fileURLToPath(url);
  return exportedRules(await importModule(file, dirname(file), ours)) as readonly AnyRule[];
};

const validateRules = (spec: string, candidates: readonly unknown[], taken: ReadonlySet<string>): void => {
  const seen = new Set(taken);
  if (candidates.length === 0) throw invalidPlugin(spec, { en: 'it exports no rule', fr: 'il n’exporte aucune règle' }, EXPORT_RULES);
  candidates.forEach((candidate, index) => {
    const reading = parseWithSchema(ruleShapeSchema, candidate);
    if (!reading.ok) {
      const where = candidates.length > 1 ? [index] : [];
      const list = (lang: keyof Text): string =>
        reading.problems
          .map(({ path, text }) => [configPath([...where, ...path]), text[lang]].filter(Boolean).join(lang === 'fr' ? ' : ' : ': '))
          .join('; ');
      throw invalidPlugin(spec, { en: `this is not a rule (${list('en')})`, fr: `ce n’est pas une règle (${list('fr')})` }, EXPORT_RULES);
    }
    const { id } = reading.value;
    if (seen.has(id)) {
      throw invalidPlugin(
        spec,
        { en: `a rule called "${id}" exists already`, fr: `une règle « ${id} » existe déjà` },
        {
          en: 'Give the rule another id.',
          fr: 'Donnez un autre identifiant à la règle.',
        },
      );
    }
    seen.add(id);
  });
};

/**
 * Loads the rules of plugins: `./path.ts` and `./path.js` from a folder, packages as that folder has them installed.
 * A module named twice is loaded once.
 * @param taken ids that rules have already
 * @param ours modules that a TypeScript plugin may import although they are not installed there (`lumo-check/author`)
 * @throws LumoError LUMO_PLUGIN_INVALID
 */
export const loadPlugins = async (
  specs: readonly string[],
  fromDir: string,
  taken: readonly string[] = [],
  ours: VirtualModules = {},
): Promise<readonly LoadedPlugin[]> => {
  const folder = resolve(fromDir);
  const ids = new Set(taken);
  const plugins: LoadedPlugin[] = [];
  for (const spec of specs) {
    const url = await locatePlugin(spec, folder);
    if (plugins.some((plugin) => plugin.url === url)) continue;
    const rules = await importRules(url, ours).catch((error: unknown) => {
      const why = firstErrorLine(error);
      throw invalidPlugin(
        spec,
        { en: `it cannot be loaded: ${why}`, fr: `impossible de le charger : ${why}` },
        {
          en: 'Correct the module and start again.',
          fr: 'Corrigez le module, puis relancez.',
        },
      );
    });
    validateRules(spec, rules, ids);
    for (const { id } of rules) ids.add(id);
    plugins.push({ url, rules });
  }
  return plugins;
};
