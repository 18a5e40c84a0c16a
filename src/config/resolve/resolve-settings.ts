import type { Text } from '../../model/base/text.js';
import { CHANNELS } from '../../model/contact/channel.js';
import type { PluginLanguage } from '../../model/plugin/language.js';
import type { Presets } from '../../model/plugin/preset.js';
import type { RetentionPolicy } from '../../model/report/retention-report.js';
import type { AnyRule } from '../../model/rule/rule.js';
import type { ColumnChoice, ConfigInput, CsvInput } from '../schema/config-schema.js';
import { DEFAULTS } from '../schema/settings-data.js';
import { invalidConfig } from '../validation/config-problems.js';
import { parseConfig } from '../validation/parse-config.js';
import { environmentLayer } from './environment-layer.js';
import { languageOf } from './language.js';
import { mergeByKey, mergeLists, type Origins } from './merge-layers.js';
import {
  audienceLayers,
  expandOverridePresets,
  presetLayer,
  presetNameOf,
  presetOf,
  senderLayers,
  unnamedPreset,
} from './preset-layers.js';
import { type RuleSelection, resolveRules } from './resolve-rules.js';
import { type ConfigLayer, layerName, ORIGIN_NAMES, ORIGINS, type Settings } from './settings.js';

/** What is said of one run besides its layers. */
export interface ResolveOptions extends RuleSelection {
  /** Variables `LUMO_*`, from which the environment's layer is made. */
  readonly env?: Readonly<Record<string, string | undefined>> | undefined;
  /** The preset where nobody names one; fr-b2b by default. */
  readonly preset?: string | undefined;
}

/** What a run has loaded: ours and what plugins bring. */
export interface LoadedParts {
  readonly rules: readonly AnyRule[];
  readonly presets: Presets;
  /** Languages that plugins bring. */
  readonly languages?: readonly Pick<PluginLanguage, 'tag' | 'base'>[];
}

/** The layers, weakest first. The file's and the environment's were read by the schema already; the command line's is here. */
const layersInOrder = (layers: readonly ConfigLayer[], env: ResolveOptions['env'], presets: readonly string[]): readonly ConfigLayer[] => {
  for (const { origin, config } of layers)
    if (origin === 'command line' || origin === 'environment') parseConfig(config, ORIGIN_NAMES[origin], undefined, presets);
  // A variable of one command goes before that of all.
  const given = env ? [environmentLayer(env, presets), ...layers] : layers;
  return given.toSorted((a, b) => ORIGINS.indexOf(a.origin) - ORIGINS.indexOf(b.origin));
};

const noChannelError = (from: Text) =>
  invalidConfig(from, [
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
 * `columns`, `stated`, `csv` and `rules` are decided key by key; `lists`, `plugins` and `absent` add up; the rest is replaced.
 * @param layers in any order; the preset that they name is put under them here. Lists keep their identity, so that the
 *   caller knows from which folder each is named.
 * @param loaded every rule and preset there is, those of plugins as well
 * @throws LumoError LUMO_UNKNOWN_RULE, LUMO_CONFIG_INVALID
 */
export const resolveSettings = (
  layers: readonly ConfigLayer[],
  { rules, presets, languages = [] }: LoadedParts,
  options: ResolveOptions = {},
): Settings => {
  const given = layersInOrder(layers, options.env, [...presets.keys()]);
  const origins: Origins = {};
  const named = given.findLast((layer) => presetNameOf(layer) !== undefined);
  const preset = (named && presetNameOf(named)) ?? options.preset ?? unnamedPreset(presets, given);
  const key = named !== undefined && named.config.preset === undefined ? 'extends' : 'preset';
  const start = presetOf(preset, presets, layerName(named ?? { origin: 'default' }), key);
  const own = presetLayer(start, rules);
  const stack = expandOverridePresets([own, ...given], presets);
  const last = <K extends keyof ConfigInput>(key: K): ConfigInput[K] => {
    const layer = stack.findLast(({ config }) => config[key] !== undefined);
    origins[key] = layer?.origin ?? 'default';
    return layer?.config[key];
  };
  const audience = last('audience') ?? DEFAULTS.audience;
  const [asOf, tag, maxWarnings, jobs, dateOrder] = [last('asOf'), last('lang'), last('maxWarnings'), last('jobs'), last('dateOrder')];
  const stated = mergeByKey<string>(stack, 'stated', origins);
  const [evidence, register, docsUrl] = [last('evidence'), last('register'), last('docsUrl')];
  const [asked = [], purpose = DEFAULTS.purpose] = [last('channels'), last('purpose')];
  if (purpose === 'prospecting' && asked.length === 0) {
    const speaking = stack.findLast(({ config }) => config.channels !== undefined);
    throw noChannelError(layerName(speaking ?? { origin: 'default' }));
  }
  const sender = Object.fromEntries(mergeByKey(stack, 'sender', origins)) as Settings['sender'];
  origins.preset = named?.origin ?? 'default';
  const spoken =
    tag === undefined
      ? undefined
      : languageOf(tag, languages, layerName(stack.findLast(({ config }) => config.lang !== undefined) ?? { origin: 'default' }));
  return {
    preset,
    channels: CHANNELS.filter((channel) => asked.includes(channel)),
    ...(asOf !== undefined && { asOf }),
    country: last('country') ?? DEFAULTS.country,
    ...spoken,
    purpose,
    log: Object.fromEntries(mergeByKey(stack, 'log', origins)) as Settings['log'],
    messageKind: last('messageKind') ?? DEFAULTS.messageKind,
    audience,
    columns: Object.fromEntries(mergeByKey<ColumnChoice>(stack, 'columns', origins)),
    ...(dateOrder !== undefined && { dateOrder }),
    absent: mergeLists(stack, 'absent', origins),
    ...(stated.length > 0 && { stated: Object.fromEntries(stated) }),
    lists: mergeLists(stack, 'lists', origins),
    csv: Object.fromEntries(mergeByKey(stack, 'csv', origins)) as CsvInput,
    failOn: last('failOn') ?? DEFAULTS.failOn,
    ...(maxWarnings !== undefined && { maxWarnings }),
    ...(jobs !== undefined && { jobs }),
    export: Object.fromEntries([['approvalAbove', DEFAULTS.approvalAbove], ...mergeByKey(stack, 'export', origins)]) as Settings['export'],
    sender,
    ...(evidence !== undefined && { evidence }),
    ...(register !== undefined && { register }),
    examples: last('examples') ?? DEFAULTS.examples,
    strictFields: last('strictFields') ?? DEFAULTS.strictFields,
    verdicts: last('verdicts') ?? DEFAULTS.verdicts,
    excelSafe: last('excelSafe') ?? DEFAULTS.excelSafe,
    retain: { ...DEFAULTS.retain, ...(Object.fromEntries(mergeByKey(stack, 'retain', origins)) as Partial<RetentionPolicy>) },
    ci: last('ci') ?? DEFAULTS.ci,
    ...(docsUrl !== undefined && { docsUrl }),
    plugins: mergeLists(stack, 'plugins', origins),
    ...resolveRules(
      [own, ...audienceLayers(start, audience), ...senderLayers(sender.name, rules), ...stack.slice(1)],
      rules,
      options,
      origins,
    ),
    origins,
  };
};
