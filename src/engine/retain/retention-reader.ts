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
  'standing-open',
  'own-refusal',
  'company-refusal',
] as const satisfies readonly Role[];

const OUTCOME_OF_ACTION = { drop: 'dropped', anonymise: 'anonymised', archive: 'archived' } as const satisfies Record<
  string,
  RetentionOutcome
>;

/** The more a contact loses, the later: of two ends of time the hardest is carried out, whichever rule spoke first. */
const HARDNESS = { kept: 0, archived: 1, anonymised: 2, dropped: 3 } as const satisfies Record<RetentionOutcome, number>;

/** What ends the time of contacts, and what the policy does then. A reader has one value for each. */
export type RetentionCause = Omit<RetentionReason, 'rows'>;

/** What becomes of the contact at hand, and what else is known of it. One object, used again for the next row. */
export interface RetentionVerdict {
  fate: RetentionOutcome;
  /** Undefined for whoever is kept. */
  reason: RetentionCause | undefined;
  soon: boolean;
  undated: boolean;
  /** Whether nothing says if it is a client. */
  unclear: boolean;
  refused: boolean;
}

/** Reads what the rules found on a row as the policy sees it. */
export class RetentionReader {
  readonly anonymiser: Anonymiser;
  readonly #verdict: RetentionVerdict = { fate: 'kept', reason: undefined, soon: false, undated: false, unclear: false, refused: false };
  readonly #plan: Plan;
  readonly #policy: RetentionPolicy;
  /** By rule, message and outcome. */
  readonly #reasons: RetentionCause[][][] = [];

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
    verdict.soon = verdict.undated = verdict.unclear = verdict.refused = false;
    for (const { rule, message, effect } of found) {
      const { role } = effect;
      const period = role && PERIOD_ENDS[role];
      if (period) {
        const asked = OUTCOME_OF_ACTION[this.#policy[period]];
        // Without a cell that could say that a row is nobody's any more, it leaves.
        const fate = asked === 'anonymised' && !this.anonymiser.canMark(row.count) ? 'dropped' : asked;
        if (HARDNESS[fate] <= HARDNESS[verdict.fate]) continue;
        verdict.reason = this.#reasons[rule]?.[message]?.[HARDNESS[fate]] ?? this.#reasonOf(rule, message, effect.id, fate);
        verdict.fate = fate;
      } else if (role === 'expiring-soon') verdict.soon = true;
      else if (role === 'undated') verdict.undated = true;
      else if (role === 'standing-open') verdict.unclear = true;
      else if ((role === 'own-refusal' || role === 'company-refusal') && effect.severity === 'error') verdict.refused = true;
    }
    return verdict;
  }

  #reasonOf(rule: number, message: number, id: string, fate: RetentionOutcome): RetentionCause {
    const reason = { rule: this.#plan.rules[rule]?.id as string, message: id, fate };
    const ofRule = this.#reasons[rule] ?? [];
    const ofMessage = ofRule[message] ?? [];
    ofMessage[HARDNESS[fate]] = reason;
    ofRule[message] = ofMessage;
    this.#reasons[rule] = ofRule;
    return reason;
  }
}
