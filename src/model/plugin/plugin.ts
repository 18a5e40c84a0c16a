import type { AnyRule } from '../rule/rule.js';
import type { PresetDeclaration } from './preset.js';

/** The version of the contract between us and plugins. */
export const PLUGIN_API = 1;

/**
 * What a package adds to lumo-check. Every id that it brings begins with its name and a slash (`acme/competitor-domain`), so that two
 * plugins never collide; only ours, `lumo`, which is always there, has bare ids.
 * A: adapters of national lists.
 */
export interface Plugin<A = unknown> {
  /** Small letters, digits and hyphens. */
  readonly name: string;
  readonly api: typeof PLUGIN_API;
  readonly rules?: readonly AnyRule[];
  /** Found by name in `lists[].adapter`, beside ours. */
  readonly adapters?: readonly A[];
  /** By name, for `preset:` and `--preset`. */
  readonly presets?: Readonly<Record<string, PresetDeclaration>>;
}

const PARTS = ['api', 'rules', 'adapters', 'presets'];

/** Whether a value is meant as a plugin, and not as a rule: it need not be a good one. */
export const isPluginLike = (value: unknown): value is Partial<Record<keyof Plugin, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && PARTS.some((part) => part in value);

/** The rules in what a module exports by default, whatever they are worth: a plugin, a rule or an array of rules. */
export const exportedRules = (value: unknown): readonly unknown[] => {
  const rules = isPluginLike(value) ? (value.rules ?? []) : value;
  return Array.isArray(rules) ? rules : rules === undefined ? [] : [rules];
};
