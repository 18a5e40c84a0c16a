import type { z } from 'zod';
import type { Text } from '../base/text.js';
import type { Channel, Status } from '../contact/channel.js';
import type { Facts } from './fact.js';
import type { Law } from './law.js';
import type { Docs } from './rule-docs.js';
import type { Severity } from './severity.js';
import type { RuleSubject } from './subject.js';

export const THEMES = ['consent', 'opposition', 'retention', 'minimisation', 'transparency', 'relevance', 'accuracy', 'file'] as const;
export type Theme = (typeof THEMES)[number];

/**
 * One thing that a rule can say, constant for all its findings: `{slots}` are names of the rule's options. A number is told in the
 * form that agrees with it, `{months:a month|# months}`, before which a form for none may stand: `{days:# days|a day|# days}`.
 * `severity` caps what configuration gives the rule; `verdict` and `channels` override the rule's own.
 */
export interface Message extends Text {
  readonly severity?: Severity;
  readonly verdict?: Status;
  readonly channels?: readonly Channel[];
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
  readonly theme: Theme;
  readonly law: readonly Law[];
  readonly docs: Docs;
  /** What holds when no preset and no configuration says otherwise. */
  readonly severity: Severity;
  readonly messages: M;
  /** Every threshold is an option with the law's default. */
  readonly options?: z.ZodType<O>;
  /** The facts that its findings may carry; a finding with any other is refused. */
  readonly facts?: F;
}
