import type { Channel } from '../contact/channel.js';
import type { ContactRule } from './contact-rule.js';
import type { Facts } from './fact.js';
import type { Messages, Period, Role, RuleCore } from './rule-core.js';
import type { Action } from './severity.js';
import type { SubjectContext, SubjectKind, Subjects } from './subject.js';

export type { Learning, Monoid } from '../base/monoid.js';
export type * from './contact-rule.js';
export * from './rule-core.js';
export type { Docs, Example } from './rule-docs.js';

/** A rule about anything but contacts: stored files, documents. */
export interface SubjectRule<K extends SubjectKind = SubjectKind, M extends Messages = Messages, O = unknown, F extends Facts = Facts>
  extends RuleCore<K, M, O, F> {
  /** Parts of the subject that it must see: a rule whose needs are not met is not run, and the report says so. */
  readonly needs?: readonly Subjects[K]['needs'][];
  visit(ctx: SubjectContext<K, keyof M & string, O, F>): Subjects[K]['visitor'];
}

// biome-ignore lint/suspicious/noExplicitAny: a contact rule of any shape, which only the engine calls
export type AnyContactRule = ContactRule<any, any, any, any, any, any>;
// biome-ignore lint/suspicious/noExplicitAny: a rule of any shape about one kind of thing
export type AnySubjectRule<K extends SubjectKind = SubjectKind> = { [L in K]: SubjectRule<L, any, any, any> }[K];
export type AnyRule = AnyContactRule | AnySubjectRule;

export const isContactRule = (rule: AnyRule): rule is AnyContactRule => rule.about === 'contacts';

/** The rules about one kind of thing, in their order. */
export const rulesAbout = <K extends SubjectKind>(rules: readonly AnyRule[], kind: K): readonly AnySubjectRule<K>[] =>
  rules.filter((rule) => rule.about === kind) as readonly unknown[] as readonly AnySubjectRule<K>[];

/** What is done about the findings of a rule when nothing else is said; only contacts can be acted on. */
export const defaultActionOf = (rule: AnyRule): Action => (isContactRule(rule) ? rule.action : 'flag');

/** The channels on which a rule bars contacts. */
export const barredChannelsOf = (rule: AnyRule): readonly Channel[] => (isContactRule(rule) ? (rule.channels ?? []) : []);

/** The role of a message: its own, else that of its rule. */
export const roleOf = (rule: AnyRule, message: string): Role | undefined =>
  (Object.hasOwn(rule.messages, message) ? (rule.messages as Messages)[message]?.role : undefined) ?? rule.role;

/** Whether a rule has one of some roles, or one of its messages has. */
export const hasRole = (rule: AnyRule, ...roles: readonly Role[]): boolean =>
  [rule.role, ...Object.values(rule.messages as Messages).map(({ role }) => role)].some(
    (role) => role !== undefined && roles.includes(role),
  );

/** A rule as a run, or its report, has it set. */
export interface RuleWithOptions {
  readonly id: string;
  readonly options: Readonly<Record<string, unknown>>;
}

/**
 * How long a period is by the rules that ran: by several, the shortest. Undefined where none sets it.
 * @param known the rules that are loaded, by id
 */
export const periodLength = (period: Period, set: readonly RuleWithOptions[], known: ReadonlyMap<string, AnyRule>): number | undefined => {
  const lengths = set.flatMap(({ id, options }) => {
    const length = options[known.get(id)?.periods?.[period] ?? ''];
    return typeof length === 'number' && Number.isInteger(length) && length > 0 ? [length] : [];
  });
  return lengths.length > 0 ? Math.min(...lengths) : undefined;
};

/** Rules by id. */
export const rulesById = (rules: Iterable<AnyRule>): ReadonlyMap<string, AnyRule> => new Map(Array.from(rules, (rule) => [rule.id, rule]));
