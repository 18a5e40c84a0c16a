import type { Text } from '../base/text.js';
import type { Channel } from '../contact/channel.js';
import type { Audience, Purpose } from '../rule/rule.js';
import type { Action, Severity } from '../rule/severity.js';

/** What a preset says of a rule: a severity, or a severity, an action and options. What it leaves out is the rule's own. */
export type PresetRule = Severity | { readonly severity?: Severity; readonly action?: Action; readonly [option: string]: unknown };

type PresetRules = Readonly<Record<string, PresetRule>>;

/** Where a configuration starts from, with everything decided. */
export interface Preset {
  readonly description: Text;
  readonly channels: readonly Channel[];
  /** ISO code: the country of a contact that names none, when it is not France. */
  readonly country?: string;
  readonly audience: Audience;
  readonly purpose: Purpose;
  /** The rules that run at all; every rule when absent. */
  readonly only?: readonly string[];
  /** A rule that is not named keeps its own severity, action and options. */
  readonly rules: PresetRules;
  /** What it sets over `rules` where the contacts are this audience, whoever says so: consumers are asked for consents that companies are not. */
  readonly byAudience?: Readonly<Partial<Record<Audience, PresetRules>>>;
}

/** A preset as a plugin declares it: whole, or as what it changes of the one that it extends. Rules are merged key by key. */
export type PresetDeclaration =
  | (Preset & { readonly extends?: undefined })
  | ({ readonly extends: string; readonly description: Text } & Partial<Preset>);

/** Presets by name. */
export type Presets = ReadonlyMap<string, Preset>;
