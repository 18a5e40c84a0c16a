import { z } from 'zod';
import { LumoError } from '../errors.js';
import type { AnyRule } from '../model/rule.js';
import type { Action, Severity } from '../model/severity.js';
import { knownRule, type Layer, type RuleSetting, type SettleOptions } from './merge.js';
import type { Preset } from './presets.js';
import { invalidConfig, readWith } from './problems.js';

interface Said {
  readonly severity?: Severity | undefined;
  readonly action?: Action | undefined;
  readonly [option: string]: unknown;
}

const longForm = (setting: unknown): Said => (typeof setting === 'string' ? { severity: setting as Severity } : ((setting ?? {}) as Said));

/** A rule without options accepts none: a mistyped option must not pass for a set one. */
const optionsSchema = (rule: AnyRule): z.ZodType => {
  const schema = (rule.options as z.ZodType | undefined) ?? z.strictObject({});
  return schema instanceof z.ZodObject ? schema.strict() : schema;
};

const cannotRepair = (id: string): LumoError =>
  new LumoError(
    'LUMO_CONFIG_INVALID',
    { en: `The rule "${id}" has nothing to repair.`, fr: `La règle « ${id} » n’a rien à corriger.` },
    {
      en: 'Give it another action: flag, blank, bar, drop-row or drop-column.',
      fr: 'Donnez-lui une autre action : flag, blank, bar, drop-row ou drop-column.',
    },
  );

/**
 * Every rule with its severity, action and options: the rule's own, then the preset's, then each layer's.
 * @throws LumoError LUMO_UNKNOWN_RULE, LUMO_CONFIG_INVALID
 */
export const settleRules = (
  rules: readonly AnyRule[],
  preset: Preset,
  layers: readonly Layer[],
  { only, skip }: SettleOptions,
): readonly RuleSetting[] => {
  for (const id of [...(only ?? []), ...(skip ?? []), ...layers.flatMap(({ config }) => Object.keys(config.rules ?? {}))])
    knownRule(id, rules);
  return rules.map((rule) => {
    const named = layers.map(({ config }) => config.rules?.[rule.id]).filter((setting) => setting !== undefined);
    const said = Object.assign({}, longForm(preset.rules[rule.id]), ...named.map(longForm)) as Said;
    const { severity = rule.severity, action = rule.action, ...options } = said;
    if (action === 'repair' && !rule.repair) throw cannotRepair(rule.id);
    const read = readWith(optionsSchema(rule), options);
    if (!read.ok) throw invalidConfig({ en: `rules.${rule.id}`, fr: `rules.${rule.id}` }, read.problems);
    const out = (only && !only.includes(rule.id)) || skip?.includes(rule.id);
    return { id: rule.id, severity: out ? 'off' : severity, action, options: read.value as Record<string, unknown> };
  });
};
