import type { Fate, RetainedReason, RetentionPolicy } from '../../model/retained.js';
import type { Found } from '../findings.js';
import type { Plan } from '../plan.js';

/** The rules whose findings end the time of a contact, and what the policy does then, by message. */
const ENDS: Readonly<Record<string, Readonly<Record<string, keyof Omit<RetentionPolicy, 'k'>>>>> = {
  // A date with two readings, of which one is past its time, is read for the person.
  'retention-prospect': { expired: 'prospects', maybeExpired: 'prospects' },
  'retention-client': { archiveOnly: 'formerClients', expired: 'archived' },
};
/** The rules that tell refusals made to us. */
export const REFUSALS = ['opposition-list', 'opposition-column', 'opposed-elsewhere', 'consent-withdrawn'];
const SOON = 'retention-expiring-soon';
const UNDATED = 'retention-date-missing';

/** Every rule that a retention policy looks at. */
export const RETAIN_RULES: readonly string[] = [...Object.keys(ENDS), SOON, UNDATED, ...REFUSALS];

const FATE_OF = { drop: 'dropped', anonymise: 'anonymised', archive: 'archived' } as const satisfies Record<string, Fate>;

/** What becomes of the contact at hand, and what else is known of it. One object, used again for the next row. */
export interface Verdict {
  fate: Fate;
  /** Place in `reasons`; -1 for whoever is kept. */
  reason: number;
  soon: boolean;
  undated: boolean;
  refused: boolean;
}

/** Reads what the rules found on a row as the policy sees it; counts the reasons. */
export class Fates {
  readonly verdict: Verdict = { fate: 'kept', reason: -1, soon: false, undated: false, refused: false };
  readonly #reasons: { rule: string; message: string; fate: Fate; rows: number }[] = [];
  readonly #plan: Plan;
  readonly #policy: RetentionPolicy;

  constructor(plan: Plan, policy: RetentionPolicy) {
    this.#plan = plan;
    this.#policy = policy;
  }

  /** @returns the verdict, which is that of the next row at the next call */
  read(found: readonly Found[]): Verdict {
    const { verdict } = this;
    Object.assign(verdict, { fate: 'kept', reason: -1, soon: false, undated: false, refused: false });
    for (const { rule, weight } of found) {
      const id = this.#plan.rules[rule]?.id as string;
      const period = Object.hasOwn(ENDS, id) ? ENDS[id]?.[weight.id] : undefined;
      if (period) {
        verdict.fate = FATE_OF[this.#policy[period]];
        verdict.reason = this.#reasonOf(id, weight.id, verdict.fate);
      } else if (id === SOON) verdict.soon = true;
      else if (id === UNDATED || weight.id === 'endMissing') verdict.undated = true;
      else if (REFUSALS.includes(id) && weight.severity === 'error') verdict.refused = true;
    }
    return verdict;
  }

  /** Counts the row at hand. */
  count(): void {
    const reason = this.#reasons[this.verdict.reason];
    if (reason) reason.rows++;
  }

  /** In the order of rules and messages, whatever row came first. */
  get reasons(): readonly RetainedReason[] {
    const key = ({ rule, message }: RetainedReason): string => `${rule}/${message}`;
    return this.#reasons.filter(({ rows }) => rows > 0).toSorted((a, b) => (key(a) < key(b) ? -1 : 1));
  }

  #reasonOf(rule: string, message: string, fate: Fate): number {
    const at = this.#reasons.findIndex((reason) => reason.rule === rule && reason.message === message);
    return at >= 0 ? at : this.#reasons.push({ rule, message, fate, rows: 0 }) - 1;
  }
}
