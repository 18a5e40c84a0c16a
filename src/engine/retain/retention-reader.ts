import type { RetentionOutcome, RetentionPolicy, RetentionReason } from '../../model/report/retention-report.js';
import type { JudgedRow } from '../decide/judged-row.js';
import type { Plan } from '../plan/plan.js';
import { Anonymiser } from './anonymiser.js';

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
  /** What ended the time of the contact, and what the policy does then; undefined for whoever is kept. */
  reason: Omit<RetentionReason, 'rows'> | undefined;
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
    for (const { rule, effect } of found) {
      const id = this.#plan.rules[rule]?.id as string;
      const period = Object.hasOwn(PERIOD_ENDS, id) ? PERIOD_ENDS[id]?.[effect.id] : undefined;
      if (period) {
        verdict.fate = OUTCOME_OF_ACTION[this.#policy[period]];
        verdict.reason = { rule: id, message: effect.id, fate: verdict.fate };
      } else if (id === EXPIRING_SOON_RULE) verdict.soon = true;
      else if (id === UNDATED_RULE || effect.id === 'endMissing') verdict.undated = true;
      else if (OWN_REFUSAL_RULES.includes(id) && effect.severity === 'error') verdict.refused = true;
    }
    // Without a cell that could say that a row is nobody's any more, it leaves.
    if (verdict.fate === 'anonymised' && !this.anonymiser.canMark(row.count)) verdict.fate = 'dropped';
    return verdict;
  }
}
