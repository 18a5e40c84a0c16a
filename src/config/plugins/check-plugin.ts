import { exportedRules, isPluginLike, PLUGIN_API, type Plugin } from '../../model/plugin/plugin.js';
import type { Presets } from '../../model/plugin/preset.js';
import type { AnyRule } from '../../model/rule/rule.js';
import { parseWithSchema } from '../validation/config-problems.js';
import { checkPresets } from './check-presets.js';
import { EXPORTS, type PluginFault, problemList } from './plugin-errors.js';
import { existsAlready, OTHER_NAME, prefixProblem, type TakenNames } from './plugin-names.js';
import { adapterShapeSchema, pluginShapeSchema } from './plugin-shape.js';
import { ruleShapeSchema } from './rule-shape.js';

/** What a plugin brings, checked. */
export interface CheckedPlugin {
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
  taken: Set<string>,
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
    taken.add(id);
  });
};

/** The name of what is meant as a plugin; undefined for rules by themselves. */
const checkHead = (value: unknown, taken: TakenNames, fault: PluginFault): string | undefined => {
  if (!isPluginLike(value)) return undefined;
  if (value.api !== PLUGIN_API) {
    const api = typeof value.api === 'number' ? String(value.api) : '?';
    throw fault(
      {
        en: `it is written for version ${api} of the plugin interface, and this lumo-check has version ${PLUGIN_API}`,
        fr: `il est écrit pour la version ${api} de l’interface des plugins, et ce lumo-check a la version ${PLUGIN_API}`,
      },
      {
        en: `Declare api: ${PLUGIN_API}, or install a version of the plugin that does.`,
        fr: `Déclarez api: ${PLUGIN_API}, ou installez une version du plugin qui le fait.`,
      },
    );
  }
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
 * @throws LumoError LUMO_PLUGIN_INVALID; whatever a getter of theirs throws
 */
export const checkPlugin = (value: unknown, taken: TakenNames, fault: PluginFault): CheckedPlugin => {
  const name = checkHead(value, taken, fault);
  const { adapters = [], presets = {} } = (name === undefined ? {} : value) as Plugin<{ id: string }>;
  const rules = exportedRules(value);
  if (rules.length === 0 && adapters.length === 0 && Object.keys(presets).length === 0)
    throw fault(
      name === undefined
        ? { en: 'it exports no rule', fr: 'il n’exporte aucune règle' }
        : { en: 'it brings no rule, no preset and no adapter', fr: 'il n’apporte ni règle, ni préréglage, ni adaptateur' },
      EXPORTS,
    );
  checkParts('rules', rules, name, taken.rules, fault);
  checkParts('adapters', adapters, name, taken.adapters, fault);
  const resolved = name === undefined ? new Map() : checkPresets(presets, name, taken, fault);
  for (const [id, preset] of resolved) taken.presets.set(id, preset);
  return { rules: rules as readonly AnyRule[], presets: resolved, adapters };
};
