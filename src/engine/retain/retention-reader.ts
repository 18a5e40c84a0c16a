import type { RetentionOutcome, RetentionPolicy, RetentionReason } from '../../model/report/retention-report.js';
import type { Plan } from '../plan/plan.js';
import type { RowFinding } from '../rules/row-findings.js';

/** The rules whose findings end the time of a contact, and what the policy does then, by message. */
const PERIOD_ENDS: Readonly<Record<string, Readonly<Record<string, keyof Omit<RetentionPolicy, 'k'>>>>> = {
  // A date with two readings, of which one is past its time, is read for the person.
  'retention-prospect': { expired: 'prospects', maybeExpired: 'prospects' },
  'retention-client': { archiveOnly: 'formerClients', expired: 'archived' },
};
/** The rules that tell refusals made to us. */
export const OWN_REFUSAL_RULES = ['opposition-list', 'opposition-column', 'opposed-elsewhere', 'consent-withdrawn'];
const EXPIRING_SOON_RULE = 'retention-expiring-soon';
const UNDATED_RULE = 'retention-date-missing';

/** Every rule that a retention policy looks at. */
export const RETENTION_RULES: readonly string[] = [...Object.keys(PERIOD_ENDS), EXPIRING_SOON_RULE, UNDATED_RULE, ...OWN_REFUSAL_RULES];

const OUTCOME_OF_ACTION = { drop: 'dropped', anonymise: 'anonymised', archive: 'archived' } as const satisfies Record<
  string,
  RetentionOutcome
>;

/** What becomes of the contact at hand, and what else is known of it. One object, used again for the next row. */
export interface RetentionVerdict {
  fate: RetentionOutcome;
  /** Place in `reasons`; -1 for whoever is kept. */
  reason: number;
  soon: boolean;
  undated: boolean;
  refused: boolean;
}

/** Reads what the rules found on a row as the policy sees it; counts the reasons. */
export class RetentionReader {
  readonly verdict: RetentionVerdict = { fate: 'kept', reason: -1, soon: false, undated: false, refused: false };
  readonly #reasons: { rule: string; message: string; fate: RetentionOutcome; rows: number }[] = [];
  readonly #plan: Plan;
  readonly #policy: RetentionPolicy;

  constructor(plan: Plan, policy: RetentionPolicy) {
    this.#plan = plan;
    this.#policy = policy;
  }

  /** @returns the verdict, which is that of the next row at the next call */
  read(found: readonly RowFinding[]): RetentionVerdict {
    const { verdict } = this;
    Object.assign(verdict, { fate: 'kept', reason: -1, soon: false, undated: false, refused: false });
    for (const { rule, effect } of found) {
      const id = this.#plan.rules[rule]?.id as string;
      const period = Object.hasOwn(PERIOD_ENDS, id) ? PERIOD_ENDS[id]?.[effect.id] : undefined;
      if (period) {
        verdict.fate = OUTCOME_OF_ACTION[this.#policy[period]];
        verdict.reason = this.#reasonOf(id, effect.id, verdict.fate);
      } else if (id === EXPIRING_SOON_RULE) verdict.soon = true;
      else if (id === UNDATED_RULE || effect.id === 'endMissing') verdict.undated = true;
      else if (OWN_REFUSAL_RULES.includes(id) && effect.severity === 'error') verdict.refused = true;
    }
    return verdict;
  }

  /** Counts the row at hand. */
  count(): void {
    const reason = this.#reasons[this.verdict.reason];
    if (reason) reason.rows++;
  }

  /** In the order of rules and messages, whatever row came first. */
  get reasons(): readonly RetentionReason[] {
    const key = ({ rule, message }: RetentionReason): string => `${rule}/${message}`;
    return this.#reasons.filter(({ rows }) => rows > 0).toSorted((a, b) => (key(a) < key(b) ? -1 : 1));
  }

  #reasonOf(rule: string, message: string, fate: RetentionOutcome): number {
    const at = this.#reasons.findIndex((reason) => reason.rule === rule && reason.message === message);
    return at >= 0 ? at : this.#reasons.push({ rule, message, fate, rows: 0 }) - 1;
  }
}
