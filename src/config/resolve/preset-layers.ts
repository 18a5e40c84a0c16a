import type { Text } from '../../model/base/text.js';
import type { Preset, Presets } from '../../model/plugin/preset.js';
import type { AnyRule, Audience } from '../../model/rule/rule.js';
import { DEFAULTS } from '../schema/settings-data.js';
import { invalidConfig } from '../validation/config-problems.js';
import { notAllowedText } from '../validation/issue-words.js';
import { type ConfigLayer, layerName } from './settings.js';

/**
 * The preset of a name. A name with a slash is taken for a plugin's until plugins are loaded.
 * @param from who names it, for the error
 * @throws LumoError LUMO_CONFIG_INVALID
 */
export const presetOf = (name: string, presets: Presets, from: Text, key: string): Preset => {
  const preset = presets.get(name);
  if (preset === undefined) throw invalidConfig(from, [{ path: [key], text: notAllowedText(name, [...presets.keys()]) }]);
  return preset;
};

/** The preset where nobody names one: of those who are to be contacted, where somebody says who they are. */
export const unnamedPreset = (presets: Presets, given: readonly ConfigLayer[]): string => {
  const said = <K extends 'audience' | 'purpose'>(key: K) => given.findLast(({ config }) => config[key] !== undefined)?.config[key];
  const [audience = DEFAULTS.audience, purpose = DEFAULTS.purpose] = [said('audience'), said('purpose')];
  if (purpose === 'archive') return DEFAULTS.preset;
  return [...presets].find(([, preset]) => preset.audience === audience && preset.purpose === 'prospecting')?.[0] ?? DEFAULTS.preset;
};

/** What a preset sets for the audience of a run, over what it sets for everybody. */
export const audienceLayers = ({ byAudience = {} }: Preset, audience: Audience): readonly ConfigLayer[] => {
  const rules = byAudience[audience];
  return rules === undefined ? [] : [{ origin: 'preset', config: { rules: { ...rules } } }];
};

/** Our name, as `sender.name` has it, for the rules that compare it with a column: any other word on such an option goes before. */
export const senderLayers = (name: string | undefined, rules: readonly AnyRule[]): readonly ConfigLayer[] => {
  const asking = rules.flatMap(({ id, sender }) => (name !== undefined && sender !== undefined ? [[id, { [sender]: name }] as const] : []));
  return asking.length === 0 ? [] : [{ origin: 'preset', config: { rules: Object.fromEntries(asking) } }];
};

/** A preset as the layer under all others. */
export const presetLayer = ({ channels, country, audience, purpose, only, rules }: Preset, all: readonly AnyRule[]): ConfigLayer => {
  const chosen = only ? all.map(({ id }) => [id, only.includes(id) ? {} : ('off' as const)] as const) : [];
  return {
    origin: 'preset',
    config: { channels: [...channels], ...(country && { country }), audience, purpose, rules: { ...Object.fromEntries(chosen), ...rules } },
  };
};

/** What a preset says of a file's use stands with the override that names it, over what the configuration says for all files. */
export const expandOverridePresets = (stack: readonly ConfigLayer[], presets: Presets): readonly ConfigLayer[] =>
  stack.flatMap((layer): readonly ConfigLayer[] => {
    const { origin, config } = layer;
    if (origin !== 'override' || config.preset === undefined) return [layer];
    const { channels, country, audience, purpose } = presetOf(config.preset, presets, layerName(layer), 'preset');
    return [{ origin, config: { channels: [...channels], ...(country && { country }), audience, purpose } }, layer];
  });

/** The preset that a layer names, by either word: what it extends besides was put under it already. */
export const presetNameOf = ({ config }: ConfigLayer): string | undefined =>
  config.preset ?? (typeof config.extends === 'string' ? config.extends : undefined);
