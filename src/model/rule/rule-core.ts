import type { z } from 'zod';
import type { Text } from '../base/text.js';
import type { TargetKey } from '../campaign/plan.js';
import type { Channel, FoundStatus } from '../contact/channel.js';
import type { Facts } from './fact.js';
import type { Law } from './law.js';
import type { Docs } from './rule-docs.js';
import type { Severity } from './severity.js';
import type { RuleSubject } from './subject.js';

export const THEMES = [
  'consent',
  'opposition',
  'retention',
  'minimisation',
  'transparency',
  'relevance',
  'accuracy',
  'file',
  'governance',
] as const;
export type Theme = (typeof THEMES)[number];

/**
 * What a finding is to the rest of the program, which knows rules by their roles and never by their ids: a rule of a plugin counts as
 * ours do. Several rules may have one role, and all of them count.
 */
export const ROLES = [
  /** The contact refused to us: the register remembers who leaves for it. Being on somebody else's register is no refusal to us. */
  'own-refusal',
  /** The company of the contact refuses, and of the person nothing is known: nobody is asked to stay, and the register remembers no person. */
  'company-refusal',
  /** Somebody refused on a line that the contact shares: the register remembers the line, and nothing of the contact. */
  'line-refusal',
  /** The name of the file or sheet, or its title, says that the contact refused: other files of the same run are told, and the register is not. */
  'named-refusal',
  /** The file says that mail to the contact came back: other files of the same run are told. It refuses nothing. */
  'dead-address',
  // A number that is somebody else's.
  'wrong-number',
  /** Nobody can tell whether the contact refused: they are to be checked in the other files of the same run too. */
  'doubted-refusal',
  /** The file says that the contact has died, or may have: other files of the same run are told. */
  'deceased-person',
  /** The file says that the contact is under age or under guardianship, or may be: other files of the same run are told. */
  'protected-person',
  /** A prospect whose retention is over: `retain` applies `retain.prospects`. */
  'prospect-expired',
  /** A former client who may be prospected no more, and whom disputes may still need: `retain.formerClients`. */
  'archive-due',
  /** A former client whose archive is over too: `retain.archived`. */
  'archive-expired',
  /** A contact whose retention ends soon: `retain` copies it to the file of those to ask. */
  'expiring-soon',
  /** No date says how old the contact is: `retain` keeps and counts it. */
  'undated',
  /** Nothing says whether an old contact is a prospect or a client: `retain` keeps and counts it. */
  'standing-open',
  /** The contact's source tells nobody where it comes from. Words in the option `alsoUseless` of the rule name no source in figures either. */
  'unknown-source',
  /** A column that the purpose of the file does not need: the KPI of minimisation counts it. */
  'excess-column',
  /** Somebody was called or written to after they had refused: KPIs of campaigns count it. */
  'after-refusal',
  /** A stored file holds people who refuse in another file. */
  'refused-elsewhere',
  /** A stored file holds people who refuse on a list or in the register. */
  'refused-listed',
  /** A stored file holds the bytes of another. */
  'copies',
  /** What the status of a control of governance says already: it is not told twice on one screen. */
  'status',
] as const;
export type Role = (typeof ROLES)[number];

/** Lengths of time that documents, charts and KPIs tell, each an option of some rule: in months, but for `accounting` (years) and `notice` (days). */
export const PERIODS = ['prospects', 'formerClients', 'archived', 'consents', 'accounting', 'logs', 'notice'] as const;
export type Period = (typeof PERIODS)[number];
/**
 * How an option makes a rule judge less: as a number, a list or a yes that becomes `more` or `less`, or by the values that do.
 * An option that only says what the file or the campaign is eases nothing.
 */
export type Ease = 'more' | 'less' | readonly string[];
/** Keys of a plan of a campaign that say what a rule judges by; `calls`: whether a human or a machine (`automated`) speaks in them. */
export type PlanKey = TargetKey | 'sector' | 'calls';
/** Options of a rule, by the key of a plan that they take their value from. */
export type PlanOptions = Readonly<Partial<Record<PlanKey, string>>>;
/** Options of a rule, by the period whose length they are. */
export type PeriodOptions = Readonly<Partial<Record<Period, string>>>;

/**
 * One thing that a rule can say, constant for all its findings: `{slots}` are names of the rule's options. A number is told in the
 * form that agrees with it, `{months:a month|# months}`, before which a form for none may stand: `{days:# days|a day|# days}`.
 * `severity` caps what configuration gives the rule; `verdict` and `channels` override the rule's own, and so does `role`.
 */
export interface Message extends Text {
  readonly severity?: Severity;
  readonly verdict?: FoundStatus;
  readonly channels?: readonly Channel[];
  readonly role?: Role;
  /** It says that nobody judged: where its rule is an error, the answer is no yes before somebody looked. */
  readonly unjudged?: true;
}
export type Messages = Readonly<Record<string, Message>>;

/** Where a rule is in its life. A `preview` may change with any version, a `deprecated` one will go; nothing said: `stable`. */
export const RULE_STATUSES = ['preview', 'stable', 'deprecated'] as const;
export type RuleStatus = (typeof RULE_STATUSES)[number];

/**
 * What every rule is, whatever it is about: one frozen value in one file. It reports facts, never acts.
 * K what it is about, M its messages, O its options, F the facts of its findings.
 */
export interface RuleCore<K extends RuleSubject, M extends Messages, O, F extends Facts> {
  /** kebab-case, thing and problem: `webmail-without-consent`. */
  readonly id: string;
  /** A rule is about one kind of thing: it runs on nothing else. */
  readonly about: K;
  readonly since: string;
  readonly status?: RuleStatus;
  /** Of every message that names no other. */
  readonly role?: Role;
  readonly theme: Theme;
  readonly law: readonly Law[];
  readonly docs: Docs;
  /** What holds when no preset and no configuration says otherwise. */
  readonly severity: Severity;
  readonly messages: M;
  /** Every threshold is an option with the law's default. */
  readonly options?: z.ZodType<O>;
  /** Options by which it judges less. Whoever eases one is named in every report. */
  readonly eases?: Readonly<Record<string, Ease>>;
  /** The periods that this rule sets, and its options that hold them. */
  readonly periods?: PeriodOptions;
  /** Periods that other rules set, and its options that must equal them: `retain` makes them equal. */
  readonly follows?: PeriodOptions;
  /** Keys of a plan, and its options that they set: a rule that is off is switched on by them. */
  readonly plan?: PlanOptions;
  /** Its option that holds our name, where `sender.name` says it and nobody sets the option. */
  readonly sender?: string;
  /** The facts that its findings may carry; a finding with any other is refused. */
  readonly facts?: F;
}
