import type { RetentionOutcome, RetentionPolicy, RetentionReason } from '../../model/report/retention-report.js';
import type { Role } from '../../model/rule/rule.js';
import type { JudgedRow } from '../decide/judged-row.js';
import type { Plan } from '../plan/plan.js';
import { Anonymiser } from './anonymiser.js';

/** What the policy does, by the role of what ends the time of a contact. */
const PERIOD_ENDS: Readonly<Partial<Record<Role, keyof Omit<RetentionPolicy, 'k'>>>> = {
  'prospect-expired': 'prospects',
  'archive-due': 'formerClients',
  'archive-expired': 'archived',
};

/** Every role that a retention policy looks at. */
export const RETENTION_ROLES = [
  'prospect-expired',
  'archive-due',
  'archive-expired',
  'expiring-soon',
  'undated',
  'own-refusal',
] as const satisfies readonly Role[];

const OUTCOME_OF_ACTION = { drop: 'dropped', anonymise: 'anonymised', archive: 'archived' } as const satisfies Record<
  string,
  RetentionOutcome
>;

/** What ends the time of contacts, and what the policy does then. A reader has one value for each. */
export type RetentionCause = Omit<RetentionReason, 'rows'>;

/** What becomes of the contact at hand, and what else is known of it. One object, used again for the next row. */
export interface RetentionVerdict {
  fate: RetentionOutcome;
  /** Undefined for whoever is kept. */
  reason: RetentionCause | undefined;
  soon: boolean;
  undated: boolean;
  refused: boolean;
}

/** Reads what the rules found on a row as the policy sees it. */
export class RetentionReader {
  readonly anonymiser: Anonymiser;
  readonly #verdict: RetentionVerdict = { fate: 'kept', reason: undefined, soon: false, undated: false, refused: false };
  readonly #plan: Plan;
  readonly #policy: RetentionPolicy;
  /** By rule and message. */
  readonly #reasons: RetentionCause[][] = [];

  constructor(plan: Plan, policy: RetentionPolicy) {
    this.anonymiser = new Anonymiser(plan);
    this.#plan = plan;
    this.#policy = policy;
  }

  /** @returns the verdict, which is that of the next row at the next call */
  read({ row, found }: JudgedRow): RetentionVerdict {
    const verdict = this.#verdict;
    verdict.fate = 'kept';
    verdict.reason = undefined;
    verdict.soon = verdict.undated = verdict.refused = false;
    for (const { rule, message, effect } of found) {
      const { role } = effect;
      const period = role && PERIOD_ENDS[role];
      if (period) {
        verdict.reason =
          this.#reasons[rule]?.[message] ?? this.#reasonOf(rule, message, effect.id, OUTCOME_OF_ACTION[this.#policy[period]]);
        verdict.fate = verdict.reason.fate;
      } else if (role === 'expiring-soon') verdict.soon = true;
      else if (role === 'undated') verdict.undated = true;
      else if (role === 'own-refusal' && effect.severity === 'error') verdict.refused = true;
    }
    // Without a cell that could say that a row is nobody's any more, it leaves.
    if (verdict.fate === 'anonymised' && !this.anonymiser.canMark(row.count)) verdict.fate = 'dropped';
    return verdict;
  }

  #reasonOf(rule: number, message: number, id: string, fate: RetentionOutcome): RetentionCause {
    const reason = { rule: this.#plan.rules[rule]?.id as string, message: id, fate };
    this.#reasons[rule] ??= [];
    this.#reasons[rule][message] = reason;
    return reason;
  }
}
