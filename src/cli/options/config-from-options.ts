import type { ConfigInput } from '../../config/schema/config-schema.js';
import type { OptionSet } from './table/option.js';
import { SETTING_OPTIONS, type SettingOptions } from './table/setting-options.js';

type Layer = Record<string, unknown>;

/** Puts a value at the path of a key. Lists of several options add up; of two options for one key the later decides. */
const assignAt = (layer: Layer, path: string, value: unknown): void => {
  const [key = '', inner] = path.split('.');
  const before = layer[key];
  if (inner !== undefined) layer[key] = { ...(before as Layer | undefined), [inner]: value };
  else layer[key] = Array.isArray(before) && Array.isArray(value) ? [...before, ...value] : value;
};

/**
 * What the command line says, in the shape of a configuration file: it is then read by the same schema.
 * @throws LumoError LUMO_USAGE
 */
export const configFromOptions = (options: SettingOptions): ConfigInput => {
  const layer: Layer = {};
  const given: Readonly<Record<string, unknown>> = options;
  const specs: OptionSet = SETTING_OPTIONS;
  for (const [name, spec] of Object.entries(specs)) {
    if (spec.config === undefined || given[name] === undefined) continue;
    const value = spec.toConfig ? spec.toConfig(given[name]) : given[name];
    if (value !== undefined) assignAt(layer, spec.config, value);
  }
  return layer;
};

/** Where the configuration is, as options say: whoever names a file wants it, whatever is said of looking for others. */
export const configPlace = ({
  config,
  configLookup,
}: {
  readonly config?: string;
  readonly configLookup?: boolean;
}): string | false | undefined => config ?? (configLookup === false ? false : undefined);
