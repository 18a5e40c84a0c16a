import { STATUSES } from '../../model/contact/channel.js';
import { channelBits } from '../../model/contact/channel-bits.js';
import type { FoundFacts } from '../../model/rule/fact.js';
import { type AnyContactRule, type Message, type Role, roleOf } from '../../model/rule/rule.js';
import { type Action, milderSeverity, type Severity } from '../../model/rule/severity.js';
import type { PlannedRule } from '../plan/plan.js';

/** What a message amounts to in this run: configuration has spoken. */
export interface MessageEffect {
  readonly id: string;
  readonly role: Role | undefined;
  readonly severity: Severity;
  readonly action: Action;
  /** Place in STATUSES: the higher wins. */
  readonly statusRank: number;
  /** One bit per channel of CHANNELS. */
  readonly channels: number;
}

/** One finding on the row under judgement. `column` is -1 for the row as a whole. */
export interface RowFinding {
  readonly rule: number;
  readonly message: number;
  readonly effect: MessageEffect;
  readonly column: number;
  readonly channels: number;
  readonly facts: FoundFacts | undefined;
}

/**
 * A message's own severity caps the rule's. A message that is capped only tells; information never acts;
 * and `bar` needs an error, since only an error bars.
 */
export const effectOf = (rule: AnyContactRule, planned: PlannedRule, id: string): MessageEffect => {
  const message = rule.messages[id] as Message;
  const severity = milderSeverity(planned.severity, message.severity ?? planned.severity);
  const capped = severity !== planned.severity || severity === 'info';
  return {
    id,
    role: roleOf(rule, id),
    severity,
    action: capped || (planned.action === 'bar' && severity !== 'error') ? 'flag' : planned.action,
    statusRank: STATUSES.indexOf(message.verdict ?? rule.verdict ?? 'unknown'),
    channels: channelBits(message.channels ?? rule.channels ?? []),
  };
};

/** Whether what is said is a remark where it concerns channels that nobody asked for: what bars, and what only warns. */
export const isTemperedElsewhere = ({ action, severity }: MessageEffect): boolean => action === 'bar' || severity === 'warning';

/**
 * What the messages of a rule amount to, in their order; then the same again for channels that nobody asked for. A refusal there bars
 * as it does everywhere, and is a remark: the campaign does not use the channel. So is a warning.
 */
export const effectsOf = (rule: AnyContactRule, planned: PlannedRule): readonly MessageEffect[] => {
  const asked = Object.keys(rule.messages).map((id) => effectOf(rule, planned, id));
  return [...asked, ...asked.map((effect): MessageEffect => (isTemperedElsewhere(effect) ? { ...effect, severity: 'info' } : effect))];
};
