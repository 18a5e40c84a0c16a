import type { AnyRule } from '../rule/rule.js';
import type { ContactReader } from './contact-reader.js';
import type { HeaderWords } from './header-words.js';
import type { PluginLanguage } from './language.js';
import type { PresetDeclaration } from './preset.js';
import type { NamedReporter } from './reporter.js';

/** The version of the contract between us and plugins. It changes when a plugin that is right would be wrong. */
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
  /** By name, for `preset:`, `extends:` and `--preset`. */
  readonly presets?: Readonly<Record<string, PresetDeclaration>>;
  /** By name, for `--format`. */
  readonly reporters?: Readonly<Record<string, NamedReporter>>;
  /** Of contact files in formats of their own. */
  readonly readers?: readonly ContactReader[];
  /** More headers by which columns are known. */
  readonly headers?: HeaderWords;
  /** For `lang` and `--lang`, beside English and French. */
  readonly languages?: readonly PluginLanguage[];
}

/** What a plugin may bring, each by its key. */
export const PLUGIN_PARTS = ['rules', 'adapters', 'presets', 'reporters', 'readers', 'headers', 'languages'] as const;
export type PluginPart = (typeof PLUGIN_PARTS)[number];

/** Whether a value is meant as a plugin, and not as a rule: it need not be a good one. */
export const isPluginLike = (value: unknown): value is Partial<Record<keyof Plugin, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && ['api', ...PLUGIN_PARTS].some((part) => part in value);

/** The rules in what a module exports by default, whatever they are worth: a plugin, a rule or an array of rules. */
export const exportedRules = (value: unknown): readonly unknown[] => {
  const rules = isPluginLike(value) ? (value.rules ?? []) : value;
  return Array.isArray(rules) ? rules : rules === undefined ? [] : [rules];
};
