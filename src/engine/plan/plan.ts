import type { Dialect } from '../../csv/records/dialect.js';
import type { SipKey } from '../../fields/bytes/sip-hash.js';
import type { LoadedList } from '../../lists/definition/loaded-list.js';
import type { Channel } from '../../model/contact/channel.js';
import type { ColumnInfo } from '../../model/contact/contact.js';
import type { FieldName } from '../../model/contact/field.js';
import type { DateOrder, Day } from '../../model/contact/values.js';
import type { Exemption } from '../../model/rule/exemption.js';
import type { AnyContactRule, AnyRule, Audience, Purpose } from '../../model/rule/rule.js';
import type { Action, Severity } from '../../model/rule/severity.js';
import type { ListMatchNotes } from './list-match-notes.js';

/** A rule as this run applies it. */
export interface PlannedRule {
  readonly id: string;
  readonly severity: Severity;
  readonly action: Action;
  readonly options: Readonly<Record<string, unknown>>;
}

/**
 * Everything a worker needs to judge blocks. Plain data that survives structuredClone; list tables are shared memory.
 * The rules themselves come by their modules, since functions do not cross threads.
 */
export interface Plan {
  /** Whether the file is so small that what pays off over many rows does not. */
  readonly isSmall: boolean;
  readonly dialect: Dialect;
  readonly columns: readonly ColumnInfo[];
  readonly headers: readonly string[];
  /** Whether each column stays in the cleaned file. */
  readonly keep: readonly boolean[];
  /** The first rule that drops a column; -1 when none does. */
  readonly columnDropRule: number;
  /** How the slash dates of each column are read. */
  readonly orders: readonly DateOrder[];
  readonly asOf: Day;
  readonly audience: Audience;
  readonly purpose: Purpose;
  readonly channels: readonly Channel[];
  readonly country: string;
  readonly fileName: string;
  readonly absent: readonly FieldName[];
  /** Examples kept per finding. */
  readonly examples: number;
  readonly rules: readonly PlannedRule[];
  readonly lists: readonly LoadedList[];
  /** Per rule: what the survey pass learned. */
  readonly learned: readonly unknown[];
  /** Whom the survey pass found on lists. */
  readonly listMatches?: ListMatchNotes | undefined;
  readonly writesRejects: boolean;
  readonly exemptions: readonly Exemption[];
  /** Findings that are known (per rule, fingerprints), and whether those of this run are collected. */
  readonly baseline?: { readonly known: Readonly<Record<string, readonly string[]>>; readonly collects: boolean } | undefined;
  /** Of the project, hexadecimal: fingerprints of exemptions and baselines are made with it. */
  readonly key?: string | undefined;
  /** Under which key the fingerprints of persons are collected; undefined: they are not. */
  readonly persons?: SipKey | undefined;
  /** Whether those who leave because they refused are kept for the register. */
  readonly collectsOpposed: boolean;
  /** Whether ages, sources, delays and shares are counted. */
  readonly countsFigures: boolean;
  /** Changes of law in the days after `asOf`. */
  readonly lawChanges: readonly LawChange[];
  /** Whether the verdict of each channel is added to kept rows. */
  readonly addsVerdicts: boolean;
  /** Whether all findings are asked for, besides what the report tells. */
  readonly emitsFindings: boolean;
}

/** A day on which some texts begin or cease to hold, and the rules that rest on them. */
export interface LawChange {
  readonly day: Day;
  /** Ids of the texts. */
  readonly laws: readonly string[];
  readonly rules: readonly PlannedRule[];
}

/** Finds the rules of a plan, in its order, among those that are loaded. */
export const rulesOf = (plan: Plan, loaded: Iterable<AnyRule>): readonly AnyContactRule[] => {
  const byId = new Map<string, AnyRule>();
  for (const rule of loaded) byId.set(rule.id, rule);
  return plan.rules.map(({ id }) => byId.get(id) as AnyContactRule);
};

/** The same plan with the rules of coming changes only: what to load for them. */
export const lawChangePlan = (plan: Plan): Plan => ({ ...plan, rules: plan.lawChanges.flatMap(({ rules }) => rules) });
