import { CHANNELS } from '../model/contact/channel.js';
import type { RetentionPolicy } from '../model/report/retention-report.js';
import type { AnyRule } from '../model/rule/rule.js';
import { parseConfig } from './check.js';
import { environmentLayer } from './environment.js';
import { DEFAULT_PRESET, PRESETS } from './presets-data.js';
import { invalidConfig, pathText } from './problems.js';
import type { ColumnChoice, ConfigInput, CsvInput, PresetName } from './schema.js';
import { type Layer, ORIGIN_NAMES, ORIGINS, type Origin, type Settings } from './settings.js';
import { type Choice, settleRules } from './settle-rules.js';

export type { Layer, Settings } from './settings.js';

/** What is said of one run besides its layers. */
export interface SettleOptions extends Choice {
  /** Variables `LUMO_*`, from which the environment's layer is made. */
  readonly env?: Readonly<Record<string, string | undefined>> | undefined;
  /** The preset where nobody names one; fr-b2b by default. */
  readonly preset?: PresetName | undefined;
}

/** The size from which an export is a mass export, unless somebody says another. */
const APPROVAL_ABOVE = 5000;
/** Data go when their time is over, but for what a dispute may need. */
const RETAIN: RetentionPolicy = { prospects: 'drop', formerClients: 'archive', archived: 'drop', k: 5 };

type Origins = Record<string, Origin>;

/** The layers, weakest first. The file's and the environment's were read by the schema already; the command line's is here. */
const inOrder = (layers: readonly Layer[], env: SettleOptions['env']): readonly Layer[] => {
  for (const { origin, config } of layers) if (origin === 'command line') parseConfig(config, ORIGIN_NAMES[origin]);
  const given = env ? [...layers, environmentLayer(env)] : layers;
  return given.toSorted((a, b) => ORIGINS.indexOf(a.origin) - ORIGINS.indexOf(b.origin));
};

/** A preset as the layer under all others. */
const presetLayer = (name: PresetName, all: readonly AnyRule[]): Layer => {
  const { channels, country, audience, purpose, only, rules } = PRESETS[name];
  const left = only ? all.filter(({ id }) => !only.includes(id)).map(({ id }) => [id, 'off'] as const) : [];
  return {
    origin: 'preset',
    config: { channels: [...channels], ...(country && { country }), audience, purpose, rules: { ...Object.fromEntries(left), ...rules } },
  };
};

/** What a preset says of a file's use stands with the override that names it, over what the configuration says for all files. */
const withPresetsOfOverrides = (stack: readonly Layer[]): readonly Layer[] =>
  stack.flatMap((layer): readonly Layer[] => {
    const { origin, config } = layer;
    if (origin !== 'override' || config.preset === undefined) return [layer];
    const { channels, country, audience, purpose } = PRESETS[config.preset];
    return [{ origin, config: { channels: [...channels], ...(country && { country }), audience, purpose } }, layer];
  });

/** The last word on each key of a group: a layer that names one column leaves the others to the layers under it. */
const byKey = <T>(layers: readonly Layer[], group: 'columns' | 'csv' | 'export' | 'sender' | 'retain', origins: Origins): [string, T][] => {
  const merged = new Map<string, T>();
  for (const { origin, config } of layers) {
    for (const [key, value] of Object.entries(config[group] ?? {})) {
      if (value === undefined) continue;
      merged.set(key, value as T);
      origins[pathText([group, key])] = origin;
    }
  }
  return [...merged];
};

/** Every entry of every layer, as the same object: a list of refusals never replaces another. */
const all = <K extends 'lists' | 'plugins' | 'absent'>(layers: readonly Layer[], key: K, origins: Origins) => {
  const entries: NonNullable<ConfigInput[K]>[number][] = [];
  for (const { origin, config } of layers) {
    for (const entry of config[key] ?? []) {
      if (typeof entry === 'string' && entries.includes(entry)) continue;
      origins[pathText([key, entries.length])] = origin;
      entries.push(entry);
    }
  }
  return entries;
};

const noChannel = (origin: Origin) =>
  invalidConfig(ORIGIN_NAMES[origin], [
    {
      path: ['channels'],
      text: {
        en: `a prospecting campaign needs at least one channel: ${CHANNELS.join(', ')}`,
        fr: `une prospection demande au moins un canal : ${CHANNELS.join(', ')}`,
      },
    },
  ]);

/**
 * Decides everything. Precedence: command line, environment, overrides (the last first), file, preset, the rule's own default.
 * `columnsKpi`, `csvFindings` and `rules` are decided key by key; `lists`, `plugins` and `absent` add up; the rest is replaced.
 * @param layers in any order; the preset that they name is put under them here. Lists keep their identity, so that the
 *   caller knows from which folder each is named.
 * @param rules every rule there is, those of plugins as well
 * @throws LumoError LUMO_UNKNOWN_RULE, LUMO_CONFIG_INVALID
 */
export const settle = (layers: readonly Layer[], rules: readonly AnyRule[], options: SettleOptions = {}): Settings => {
  const given = inOrder(layers, options.env);
  const origins: Origins = {};
  const named = given.findLast(({ config }) => (config.preset ?? config.extends) !== undefined);
  const preset = named?.config.preset ?? named?.config.extends ?? options.preset ?? DEFAULT_PRESET;
  const stack = withPresetsOfOverrides([presetLayer(preset, rules), ...given]);
  const last = <K extends keyof ConfigInput>(key: K): ConfigInput[K] => {
    const layer = stack.findLast(({ config }) => config[key] !== undefined);
    origins[key] = layer?.origin ?? 'default';
    return layer?.config[key];
  };
  const [asOf, lang, maxWarnings, jobs, dateOrder] = [last('asOf'), last('lang'), last('maxWarnings'), last('jobs'), last('dateOrder')];
  const [evidence, register] = [last('evidence'), last('register')];
  const [asked = [], purpose = 'prospecting'] = [last('channels'), last('purpose')];
  if (purpose === 'prospecting' && asked.length === 0) throw noChannel(origins.channels ?? 'default');
  origins.preset = named?.origin ?? 'default';
  return {
    preset,
    channels: CHANNELS.filter((channel) => asked.includes(channel)),
    ...(asOf !== undefined && { asOf }),
    country: last('country') ?? 'FR',
    ...(lang !== undefined && { lang }),
    purpose,
    audience: last('audience') ?? 'business',
    columns: Object.fromEntries(byKey<ColumnChoice>(stack, 'columns', origins)),
    ...(dateOrder !== undefined && { dateOrder }),
    absent: all(stack, 'absent', origins),
    lists: all(stack, 'lists', origins),
    csv: Object.fromEntries(byKey(stack, 'csv', origins)) as CsvInput,
    failOn: last('failOn') ?? 'error',
    ...(maxWarnings !== undefined && { maxWarnings }),
    ...(jobs !== undefined && { jobs }),
    export: Object.fromEntries([['approvalAbove', APPROVAL_ABOVE], ...byKey(stack, 'export', origins)]) as Settings['export'],
    sender: Object.fromEntries(byKey(stack, 'sender', origins)) as Settings['sender'],
    ...(evidence !== undefined && { evidence }),
    ...(register !== undefined && { register }),
    examples: last('examples') ?? 3,
    verdicts: last('verdicts') ?? false,
    retain: { ...RETAIN, ...(Object.fromEntries(byKey(stack, 'retain', origins)) as Partial<RetentionPolicy>) },
    ci: last('ci') ?? true,
    plugins: all(stack, 'plugins', origins),
    rules: settleRules(stack, rules, options, origins),
    origins,
  };
};
