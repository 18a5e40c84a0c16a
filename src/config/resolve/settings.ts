import type { Lang, Text } from '../../model/base/text.js';
import type { Channel } from '../../model/contact/channel.js';
import type { FieldName } from '../../model/contact/field.js';
import type { Stated } from '../../model/contact/stated.js';
import type { MessageKind, SenderAppend } from '../../model/document/judged-message.js';
import type { SendingTool } from '../../model/document/sending-tools.js';
import type { EasedRules } from '../../model/report/eased.js';
import type { Sender } from '../../model/report/notices.js';
import type { RetentionPolicy } from '../../model/report/retention-report.js';
import type { Audience, Purpose } from '../../model/rule/rule.js';
import type { Action, Severity } from '../../model/rule/severity.js';
import type { ColumnChoice, ConfigInput, CsvInput, ExportInput, ListInput } from '../schema/config-schema.js';
import type { LogInput } from '../schema/log-schema.js';
import type { FailOn } from '../schema/settings-data.js';

/** Who may say something, weakest first: the strongest that speaks of a setting decides it. */
export const ORIGINS = ['default', 'preset', 'file', 'override', 'environment', 'command line'] as const;
export type SettingOrigin = (typeof ORIGINS)[number];

/** How each origin is called at the head of an error. */
export const ORIGIN_NAMES: Readonly<Record<SettingOrigin, Text>> = {
  default: { en: 'The configuration', fr: 'La configuration' },
  preset: { en: 'The preset', fr: 'Le préréglage' },
  file: { en: 'The configuration file', fr: 'Le fichier de configuration' },
  override: { en: 'An override of the configuration', fr: 'Une surcharge de la configuration' },
  environment: { en: 'The environment', fr: 'L’environnement' },
  'command line': { en: 'The command line', fr: 'La ligne de commande' },
};

/** What one origin says. */
export interface ConfigLayer {
  readonly origin: Exclude<SettingOrigin, 'default'>;
  readonly config: ConfigInput;
  /** The configuration file that it stands in; absent where it stands in none. */
  readonly name?: string;
}

/** What a layer is called at the head of an error: by the name of its file, where it stands in one. */
export const layerName = ({ origin, name }: Partial<Pick<ConfigLayer, 'name'>> & { readonly origin: SettingOrigin }): Text => {
  if (name === undefined) return ORIGIN_NAMES[origin];
  return origin === 'override' ? { en: `An override of ${name}`, fr: `Une surcharge de ${name}` } : { en: name, fr: name };
};

/** One rule as configuration settles it. `off` ones are kept, so that they can be shown. */
export interface RuleSetting {
  readonly id: string;
  readonly severity: Severity;
  readonly action: Action;
  /** After the defaults of the rule's own schema. */
  readonly options: Readonly<Record<string, unknown>>;
}

/** Everything decided: plain data that survives structuredClone and prints as JSON. */
export interface Settings extends EasedRules {
  readonly preset: string;
  /** Without repetition, in the order of CHANNELS. */
  readonly channels: readonly Channel[];
  /** ISO day; absent: today, which the command line knows. */
  readonly asOf?: string;
  readonly country: string;
  /** Of ours: where a plugin brings the language that was asked for, the one that speaks where that one has no words. */
  readonly lang?: Lang;
  /** The tag of the language of a plugin. */
  readonly translation?: string;
  readonly purpose: Purpose;
  readonly log: LogInput;
  readonly messageKind: MessageKind;
  readonly audience: Audience;
  /** By header, or by `#n` counted from 1. */
  readonly columns: Readonly<Record<string, ColumnChoice>>;
  /** Absent: dates that read both ways are ambiguous. */
  readonly dateOrder?: 'day-first' | 'month-first';
  readonly absent: readonly FieldName[];
  /** Absent where nobody states anything. */
  readonly stated?: Stated;
  readonly lists: readonly ListInput[];
  readonly csv: CsvInput;
  readonly failOn: FailOn;
  /** Absent: no limit. */
  readonly maxWarnings?: number;
  readonly export: { readonly approvalAbove: NonNullable<ExportInput['approvalAbove']> };
  readonly sender: Sender & { readonly appends?: readonly SenderAppend[]; readonly tool?: SendingTool; readonly sms?: string | undefined };
  /** As it was named: from the folder of the configuration when the file says it, else from the current one. */
  readonly evidence?: string;
  /** As the configuration file names it, from its folder. */
  readonly register?: string;
  /** Absent: as many as the machine has processors. */
  readonly jobs?: number;
  readonly examples: number;
  /** Whether a column that a rule must see and that is missing ends the run. */
  readonly strictFields: boolean;
  readonly verdicts: boolean;
  readonly excelSafe: boolean;
  readonly retain: RetentionPolicy;
  /** Whether machines that run CI are told what they can show. */
  readonly ci: boolean;
  /** Where a copy of the documentation site is. Absent: reports lead to no page of a rule. */
  readonly docsUrl?: string;
  readonly plugins: readonly string[];
  /** In the order of the rules given. */
  readonly rules: readonly RuleSetting[];
  /** Who decided each setting, by its path: `channels`, `csv.delimiter`, `columns.E-mail`, `lists[0]`, `rules.ID.severity`… */
  readonly origins: Readonly<Record<string, SettingOrigin>>;
}
