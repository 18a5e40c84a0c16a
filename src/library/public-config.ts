import type { presets } from '../../rules/presets.js';
import { type ConfigInput as AnyConfigInput, defineConfig as defineAnyConfig } from '../config/schema/config-schema.js';

/** One of our presets, or one of a plugin, which bears the name of the plugin: `acme/leads`. */
type PresetName = keyof typeof presets | `${string}/${string}`;

/** What a configuration file may hold, with the presets that there are. */
export type ConfigInput = Omit<AnyConfigInput, 'preset' | 'extends'> & {
  preset?: PresetName | undefined;
  extends?: PresetName | (string & {}) | string[] | undefined;
};

/** Gives a configuration in TypeScript or JavaScript its type; returns it as it is. */
export const defineConfig = defineAnyConfig as (config: ConfigInput) => ConfigInput;
