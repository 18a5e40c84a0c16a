import type { LumoError } from '../../model/base/lumo-error.js';
import { exportedRules, isPluginLike, PLUGIN_API, PLUGIN_PARTS, type Plugin } from '../../model/plugin/plugin.js';
import type { Presets } from '../../model/plugin/preset.js';
import { settledRule } from '../../model/plugin/settled-rule.js';
import type { AnyRule } from '../../model/rule/rule.js';
import { parseWithSchema } from '../validation/config-problems.js';
import { checkOtherParts, NO_OTHER_PARTS, type OtherParts } from './check-other-parts.js';
import { checkPresets } from './check-presets.js';
import { EXPORTS, type PluginFault, problemList } from './plugin-errors.js';
import { existsAlready, type KnownParts, OTHER_NAME, prefixProblem, type TakenNames } from './plugin-names.js';
import { adapterShapeSchema, pluginShapeSchema } from './plugin-shape.js';
import { ruleShapeSchema } from './rule-shape.js';

/** What a plugin brings, checked. */
export interface CheckedPlugin extends OtherParts {
  /** Absent of rules by themselves. */
  readonly name?: string;
  readonly rules: readonly AnyRule[];
  readonly presets: Presets;
  /** Of the shape of `ListAdapter`. */
  readonly adapters: readonly { readonly id: string }[];
}

/** What the parts of a plugin are called in an error. */
const KINDS = {
  rules: { part: { en: 'rule', fr: 'une règle' }, shape: ruleShapeSchema },
  adapters: { part: { en: 'adapter', fr: 'un adaptateur' }, shape: adapterShapeSchema },
} as const;

/** Rules or adapters: each of its shape, with the prefix, and of an id that nobody has. */
const checkParts = (
  key: keyof typeof KINDS,
  candidates: readonly unknown[],
  name: string | undefined,
  taken: { has(id: string): boolean },
  take: (candidate: { readonly id: string }) => void,
  fault: PluginFault,
): void => {
  const { part, shape } = KINDS[key];
  candidates.forEach((candidate, index) => {
    const place = name !== undefined ? [key, index] : candidates.length > 1 ? [index] : [];
    const read = parseWithSchema<{ id: string }>(shape, candidate);
    if (!read.ok) {
      const { en, fr } = problemList(read.problems, place);
      const article = key === 'rules' ? 'a rule' : 'an adapter';
      throw fault({ en: `this is not ${article} (${en})`, fr: `ce n’est pas ${part.fr} (${fr})` }, EXPORTS);
    }
    const { id } = read.value;
    const prefix = prefixProblem(id, name);
    if (prefix) throw fault(prefix, OTHER_NAME);
    if (taken.has(id)) throw fault(existsAlready(part, id), OTHER_NAME);
    take(candidate as { readonly id: string });
  });
};

/** A plugin that was made for another version of the interface: an older one, a newer one, or none. */
const otherVersion = (api: unknown, fault: PluginFault): LumoError => {
  const made = typeof api === 'number' ? String(api) : '?';
  const isNewer = typeof api === 'number' && api > PLUGIN_API;
  return fault(
    {
      en: `it is written for version ${made} of the plugin interface, and this lumo-check has version ${PLUGIN_API}`,
      fr: `il est écrit pour la version ${made} de l’interface des plugins, et ce lumo-check a la version ${PLUGIN_API}`,
    },
    isNewer
      ? {
          en: `Update lumo-check, or install a version of the plugin that declares api: ${PLUGIN_API}.`,
          fr: `Mettez lumo-check à jour, ou installez une version du plugin qui déclare api: ${PLUGIN_API}.`,
        }
      : {
          en: `Declare api: ${PLUGIN_API}, or install a version of the plugin that does.`,
          fr: `Déclarez api: ${PLUGIN_API}, ou installez une version du plugin qui le fait.`,
        },
  );
};

/** The name of what is meant as a plugin; undefined for rules by themselves. */
const checkHead = (value: unknown, taken: TakenNames, fault: PluginFault): string | undefined => {
  if (!isPluginLike(value)) return undefined;
  if (value.api !== PLUGIN_API) throw otherVersion(value.api, fault);
  const read = parseWithSchema(pluginShapeSchema, value);
  if (!read.ok) {
    const { en, fr } = problemList(read.problems, []);
    throw fault({ en: `this is not a plugin (${en})`, fr: `ce n’est pas un plugin (${fr})` }, EXPORTS);
  }
  const { name } = read.value;
  if (taken.plugins.has(name))
    throw fault(existsAlready({ en: 'plugin', fr: 'un plugin' }, name), {
      en: 'Give the plugin another name.',
      fr: 'Donnez un autre nom au plugin.',
    });
  taken.plugins.add(name);
  return name;
};

/**
 * Checks all that a module exports by default, so that nothing of it fails in the middle of a file.
 * @param taken gets the names that it brings
 * @param known what its words are held against
 * @throws LumoError LUMO_PLUGIN_INVALID; whatever a getter of theirs throws
 */
export const checkPlugin = (value: unknown, taken: TakenNames, fault: PluginFault, known: KnownParts): CheckedPlugin => {
  const name = checkHead(value, taken, fault);
  const plugin = (name === undefined ? {} : value) as Plugin<{ id: string }>;
  const { adapters = [], presets = {} } = plugin;
  const rules = exportedRules(value);
  if (name === undefined && rules.length === 0) throw fault({ en: 'it exports no rule', fr: 'il n’exporte aucune règle' }, EXPORTS);
  if (name !== undefined && PLUGIN_PARTS.every((part) => plugin[part] === undefined || Object.keys(plugin[part]).length === 0))
    throw fault({ en: 'it brings nothing', fr: 'il n’apporte rien' }, EXPORTS);
  checkParts('rules', rules, name, taken.rules, (rule) => taken.rules.set(rule.id, rule as AnyRule), fault);
  checkParts('adapters', adapters, name, taken.adapters, ({ id }) => taken.adapters.add(id), fault);
  const settled = rules.map((rule) => settledRule(rule as AnyRule));
  const resolved = name === undefined ? new Map() : checkPresets(presets, name, taken, fault);
  for (const [id, preset] of resolved) taken.presets.set(id, preset);
  const others = name === undefined ? NO_OTHER_PARTS : checkOtherParts(plugin, name, taken, fault, known);
  return { ...(name !== undefined && { name }), rules: settled, presets: resolved, adapters, ...others };
};
