import { z } from 'zod';
import type { Text } from '../../model/base/text.js';
import type { EasedRules, Easer } from '../../model/report/eased.js';
import { type AnyRule, defaultActionOf } from '../../model/rule/rule.js';
import { ruleFailed } from '../../model/rule/rule-failed.js';
import type { Action, Severity } from '../../model/rule/severity.js';
import type { RuleInput } from '../schema/config-schema.js';
import { type ConfigProblem, configPath, invalidConfig, parseWithSchema } from '../validation/config-problems.js';
import { easingsOf, type SetRule } from './eased-rules.js';
import { type ConfigLayer, layerName, type RuleSetting, type SettingOrigin } from './settings.js';
import { refuseNoRules, refuseUnknownRules } from './unknown-rules.js';

/** Rules chosen by name for one run: only these, or all but these. */
export interface RuleSelection {
  readonly only?: readonly string[] | undefined;
  readonly skip?: readonly string[] | undefined;
  /** Which of the two a variable of the environment says, and not the command line. */
  readonly fromVariables?: ReadonlySet<string> | undefined;
}

const longForm = (setting: RuleInput): Exclude<RuleInput, string> => (typeof setting === 'string' ? { severity: setting } : setting);

/** What the layers say of one rule, the strongest last. */
const gatherRule = (rule: AnyRule, layers: readonly ConfigLayer[]) => {
  // A preview does not run unless somebody names it.
  const isPreview = rule.status === 'preview';
  let severity: Severity = isPreview ? 'off' : rule.severity;
  let action: Action = defaultActionOf(rule);
  let spoke: SettingOrigin = 'default';
  let asked: SettingOrigin = 'default';
  const options: Record<string, unknown> = {};
  const optionsBy = new Map<string, SettingOrigin>();
  for (const { origin, config } of layers) {
    if (!config.rules || !Object.hasOwn(config.rules, rule.id)) continue;
    const said = longForm(config.rules[rule.id] as RuleInput);
    const { severity: newSeverity, action: newAction, ...newOptions } = said;
    if (newSeverity !== undefined) [severity, spoke] = [newSeverity, origin];
    else if (isPreview && spoke === 'default') [severity, spoke] = [rule.severity, origin];
    if (newAction !== undefined) [action, asked] = [newAction, origin];
    for (const [key, value] of Object.entries(newOptions)) {
      if (value === undefined) continue;
      options[key] = value;
      optionsBy.set(key, origin);
    }
  }
  return { severity, spoke, action, asked, options, optionsBy };
};

/**
 * The options of a rule, read by its own schema; an option that it does not have is a mistake, never ignored.
 * @param runs whether the rule is to run at all
 * @throws LumoError LUMO_RULE_FAILED where its schema throws
 */
const readOptions = (rule: AnyRule, given: Readonly<Record<string, unknown>>, runs: boolean): ReturnType<typeof parseWithSchema> => {
  if (rule.options === undefined && Object.keys(given).length === 0) return { ok: true, value: {} };
  const schema: z.ZodType = rule.options ?? z.object({});
  try {
    // A strict schema is a new one, which is compiled anew: it is made where there is something to refuse.
    const isStrange = schema instanceof z.ZodObject && Object.keys(given).some((key) => !Object.hasOwn(schema.shape, key));
    return parseWithSchema(isStrange ? schema.strict() : schema, given);
  } catch {
    if (runs) throw ruleFailed(rule);
    return { ok: true, value: {} };
  }
};

/** As the preset has a rule, before anybody else speaks. @param told what all say of it, and what they came to */
const presetRule = (
  rule: AnyRule,
  presetLayers: readonly ConfigLayer[],
  told: { readonly optionsBy: ReadonlyMap<string, SettingOrigin>; readonly read: ReturnType<typeof readOptions> },
): SetRule => {
  const { severity, action, options } = gatherRule(rule, presetLayers);
  const isAlone = [...told.optionsBy.values()].every((origin) => origin === 'preset');
  const read = isAlone ? told.read : readOptions(rule, options, false);
  return { severity, action, options: read.ok ? (read.value as SetRule['options']) : {} };
};

/** Who speaks of some rules, at the head of an error: the one layer that does, or the configuration as a whole. */
const whoSpeaksOf = (ids: readonly string[], layers: readonly ConfigLayer[]): Text => {
  const [only, ...others] = layers.filter(
    ({ origin, config }) => origin !== 'preset' && ids.some((id) => Object.hasOwn(config.rules ?? {}, id)),
  );
  return only && others.length === 0 ? layerName(only) : { en: 'The configuration', fr: 'La configuration' };
};

/** A default eases nothing, so that nobody is called that. */
const easer = (origin: SettingOrigin | undefined): Easer => (origin === undefined || origin === 'default' ? 'preset' : origin);

/**
 * Settles every rule: preset, file, environment and command line in that order, over the rule's own defaults.
 * @param layers weakest first
 * @returns the rules, and what keeps them from judging as the preset has them
 * @throws LumoError LUMO_UNKNOWN_RULE, LUMO_RULE_FAILED, or LUMO_CONFIG_INVALID for bad options and actions that a rule has not
 */
export const resolveRules = (
  layers: readonly ConfigLayer[],
  rules: readonly AnyRule[],
  { only, skip, fromVariables = new Set() }: RuleSelection,
  origins: Record<string, SettingOrigin>,
): { readonly rules: readonly RuleSetting[] } & EasedRules => {
  // A preset speaks of all our rules, also when only some are loaded.
  for (const layer of layers.filter(({ origin }) => origin !== 'preset'))
    refuseUnknownRules(Object.keys(layer.config.rules ?? {}), rules, layer.origin === 'command line' ? undefined : layerName(layer));
  refuseUnknownRules([...(only ?? []), ...(skip ?? [])], rules);
  refuseNoRules(only, skip);
  const problems: ConfigProblem[] = [];
  const eased: EasedRules[] = [];
  const presetLayers = layers.filter(({ origin }) => origin === 'preset');
  const settled = rules.map((rule): RuleSetting => {
    const path = ['rules', rule.id];
    const at = configPath(path);
    const told = gatherRule(rule, layers);
    for (const [key, origin] of told.optionsBy) origins[configPath([...path, key])] = origin;
    let { severity, spoke } = told;
    const choice = skip?.includes(rule.id) ? 'skip' : only && !only.includes(rule.id) ? 'only' : undefined;
    const left = choice && (fromVariables.has(choice) ? 'environment' : (`--${choice}` as const));
    if (left) [severity, spoke] = ['off', left === 'environment' ? left : 'command line'];
    else if (only && severity === 'off' && spoke !== 'command line') {
      // Whoever names a rule that the preset or the file turned off wants to see it run.
      [severity, spoke] = [rule.severity === 'off' ? 'warning' : rule.severity, 'command line'];
    }
    origins[`${at}.severity`] = spoke;
    origins[`${at}.action`] = told.asked;
    const options = readOptions(rule, told.options, severity !== 'off');
    if (!options.ok) problems.push(...options.problems.map(({ path: inside, text }) => ({ path: [...path, ...inside], text })));
    const set = { severity, action: told.action, options: options.ok ? (options.value as RuleSetting['options']) : {} };
    const by = { severity: left ?? easer(spoke), action: easer(told.asked), option: (key: string) => easer(told.optionsBy.get(key)) };
    eased.push(easingsOf(rule, presetRule(rule, presetLayers, { optionsBy: told.optionsBy, read: options }), set, by));
    return { id: rule.id, ...set };
  });
  if (problems.length > 0)
    throw invalidConfig(
      whoSpeaksOf(
        problems.map(({ path }) => String(path[1])),
        layers,
      ),
      problems,
    );
  return {
    rules: settled,
    switchedOff: eased.flatMap(({ switchedOff }) => switchedOff),
    lowered: eased.flatMap(({ lowered }) => lowered),
  };
};
