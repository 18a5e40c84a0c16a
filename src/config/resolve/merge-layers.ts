import type { ConfigInput } from '../schema/config-schema.js';
import { configPath } from '../validation/config-problems.js';
import type { ConfigLayer, SettingOrigin } from './settings.js';

/** Who decided each setting, by its path. */
export type Origins = Record<string, SettingOrigin>;

/** The last word on each key of a group: a layer that names one column leaves the others to the layers under it. */
export const mergeByKey = <T>(
  layers: readonly ConfigLayer[],
  group: 'columns' | 'stated' | 'csv' | 'export' | 'sender' | 'retain' | 'log',
  origins: Origins,
): [string, T][] => {
  const merged = new Map<string, T>();
  for (const { origin, config } of layers) {
    for (const [key, value] of Object.entries(config[group] ?? {})) {
      if (value === undefined) continue;
      merged.set(key, value as T);
      origins[configPath([group, key])] = origin;
    }
  }
  return [...merged];
};

/** Every entry of every layer, as the same object: a list of refusals never replaces another. */
export const mergeLists = <K extends 'lists' | 'plugins' | 'absent'>(layers: readonly ConfigLayer[], key: K, origins: Origins) => {
  const entries: NonNullable<ConfigInput[K]>[number][] = [];
  for (const { origin, config } of layers) {
    for (const entry of config[key] ?? []) {
      if (typeof entry === 'string' && entries.includes(entry)) continue;
      origins[configPath([key, entries.length])] = origin;
      entries.push(entry);
    }
  }
  return entries;
};
