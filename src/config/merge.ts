import { LumoError } from '../errors.js';
import type { Channel } from '../model/channel.js';
import type { FieldName } from '../model/field.js';
import type { AnyRule, Audience, Purpose } from '../model/rule.js';
import type { Action, Severity } from '../model/severity.js';
import type { Lang } from '../model/text.js';
import { closest } from './closest.js';
import { environmentConfig } from './environment.js';
import { DEFAULT_PRESET, PRESETS } from './presets.js';
import { settleRules } from './rules.js';
import type { ColumnChoice, ConfigInput, CsvInput, FailOn, ListInput, PresetName } from './schema.js';

export type Origin = 'default' | 'preset' | 'file' | 'environment' | 'command line';

/** A configuration and where it comes from. */
export interface Layer {
  readonly origin: Origin;
  readonly config: ConfigInput;
}

/** A rule as configuration settles it; `off` ones stay, so that they can be listed. */
export interface RuleSetting {
  readonly id: string;
  readonly severity: Severity;
  readonly action: Action;
  readonly options: Readonly<Record<string, unknown>>;
}

/** Everything decided: from here on nothing is unknown. */
export interface Settings {
  readonly preset: PresetName;
  readonly channels: readonly Channel[];
  readonly asOf?: string;
  readonly country: string;
  readonly lang?: Lang;
  readonly purpose: Purpose;
  readonly audience: Audience;
  readonly columns: Readonly<Record<string, ColumnChoice>>;
  readonly absent: readonly FieldName[];
  readonly lists: readonly ListInput[];
  readonly csv: CsvInput;
  readonly failOn: FailOn;
  readonly maxWarnings?: number;
  readonly jobs?: number;
  readonly examples: number;
  readonly rules: readonly RuleSetting[];
  /** Where each setting comes from, for `--print-config`. */
  readonly origins: Readonly<Record<string, Origin>>;
}

export interface SettleOptions {
  readonly only?: readonly string[] | undefined;
  readonly skip?: readonly string[] | undefined;
  readonly env?: Readonly<Record<string, string | undefined>> | undefined;
}

const ORDER: readonly Origin[] = ['default', 'preset', 'file', 'environment', 'command line'];

/** @throws LumoError LUMO_UNKNOWN_RULE with a did-you-mean */
export const knownRule = (id: string, rules: readonly AnyRule[]): AnyRule => {
  const rule = rules.find((one) => one.id === id);
  if (rule) return rule;
  const near = closest(
    id,
    rules.map((one) => one.id),
  );
  throw new LumoError(
    'LUMO_UNKNOWN_RULE',
    { en: `There is no rule "${id}".`, fr: `La règle « ${id} » n’existe pas.` },
    {
      en: `${near ? `Did you mean "${near}"? ` : ''}lumo-check rules lists them all.`,
      fr: `${near ? `Vouliez-vous dire « ${near} » ? ` : ''}lumo-check rules les liste toutes.`,
    },
  );
};

/**
 * Puts the layers together: command line over environment over file over preset over the rules' own defaults.
 * Lists and columns add up; everything else is replaced.
 * @throws LumoError LUMO_UNKNOWN_RULE, LUMO_CONFIG_INVALID (options of a rule, variables)
 */
export const settle = (layers: readonly Layer[], rules: readonly AnyRule[], options: SettleOptions = {}): Settings => {
  const environment = environmentConfig(options.env ?? {});
  const said = [...layers, ...(environment ? [{ origin: 'environment' as const, config: environment }] : [])].sort(
    (a, b) => ORDER.indexOf(a.origin) - ORDER.indexOf(b.origin),
  );
  const origins: Record<string, Origin> = {};
  const last = <K extends keyof ConfigInput>(key: K): ConfigInput[K] => {
    const layer = said.findLast(({ config }) => config[key] !== undefined);
    if (layer) origins[key] = layer.origin;
    return layer?.config[key];
  };
  const preset = last('preset') ?? last('extends') ?? DEFAULT_PRESET;
  const base = PRESETS[preset];
  const orPreset = <T>(key: string, value: T | undefined, fallback: T): T => {
    if (value === undefined) origins[key] = 'preset';
    return value ?? fallback;
  };
  const { asOf, lang, maxWarnings, jobs } = {
    asOf: last('asOf'),
    lang: last('lang'),
    maxWarnings: last('maxWarnings'),
    jobs: last('jobs'),
  };
  return {
    preset,
    channels: [...new Set(orPreset('channels', last('channels'), [...base.channels]))],
    ...(asOf !== undefined && { asOf }),
    country: last('country') ?? 'FR',
    ...(lang !== undefined && { lang }),
    purpose: orPreset('purpose', last('purpose'), base.purpose),
    audience: orPreset('audience', last('audience'), base.audience),
    columns: Object.assign({}, ...said.map(({ config }) => config.columns)) as Record<string, ColumnChoice>,
    absent: said.flatMap(({ config }) => config.absent ?? []),
    lists: said.flatMap(({ config }) => config.lists ?? []),
    csv: Object.assign({}, ...said.map(({ config }) => config.csv)) as CsvInput,
    failOn: last('failOn') ?? 'error',
    ...(maxWarnings !== undefined && { maxWarnings }),
    ...(jobs !== undefined && { jobs }),
    examples: last('examples') ?? 3,
    rules: settleRules(rules, base, said, options),
    origins,
  };
};
