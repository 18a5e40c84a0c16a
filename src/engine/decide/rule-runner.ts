import type { Cursor } from '../../csv/records/cursor.js';
import type { PersonViews } from '../../fields/persons/person-views.js';
import { makeListMatcher } from '../../lists/query/list-matcher.js';
import { LumoError } from '../../model/base/lumo-error.js';
import type { Lists } from '../../model/contact/list-match.js';
import type { AnyContactRule } from '../../model/rule/rule.js';
import { ruleFailed } from '../../model/rule/rule-failed.js';
import { personViewsOf } from '../plan/keyed-rules.js';
import { cachedLists } from '../plan/list-match-notes.js';
import type { Plan } from '../plan/plan.js';
import type { RowContact } from '../read/row-contact.js';
import { makeVisitors } from '../rules/make-visitors.js';
import type { RowFinding } from '../rules/row-findings.js';
import type { RuleMemory } from '../rules/rule-memory.js';
import type { RuleVisitors } from '../rules/rule-visitors.js';
import { type Decision, makeDecider, newDecision } from './decide.js';
import { ExemptionFilter } from './exemption-filter.js';
import type { FindingFilter } from './judged-row.js';
import { raggedCells, rowCells } from './row-shape.js';
import { makeSlipTest } from './slipped-row.js';

/** What a run adds to the rules. */
interface Recording {
  /** Per rule: what it counts; counted anew and forgotten when absent. */
  readonly tallies: readonly unknown[];
  /** In their order; the exemptions of the plan when absent. */
  readonly filters: readonly FindingFilter[];
  /** Takes the milliseconds that each rule takes. */
  readonly times?: number[] | undefined;
  /** What the rules made for files of the same shape. */
  readonly memory?: RuleMemory | undefined;
}

/** The rules of a plan over one contact after the other, and what is decided about each. */
export class RuleRunner {
  readonly plan: Plan;
  readonly lists: Lists;
  /** What was found on the row at hand. */
  readonly found: RowFinding[] = [];
  /** What is decided about it. */
  readonly decision: Decision;
  /** Rows on which each exemption of the plan was used; counted only where nothing else filters findings. */
  readonly exempted: number[];
  readonly #rules: readonly AnyContactRule[];
  readonly #filters: readonly FindingFilter[];
  readonly #visitors: RuleVisitors;
  readonly #persons: PersonViews;
  readonly #decide: ReturnType<typeof makeDecider>;
  readonly #hasSlipped: ReturnType<typeof makeSlipTest>;

  constructor(plan: Plan, rules: readonly AnyContactRule[], recording?: Recording) {
    const { exemptions = [] } = plan.collect;
    this.plan = plan;
    this.lists = cachedLists(makeListMatcher(plan.lists), plan.listMatches);
    this.exempted = exemptions.map(() => 0);
    this.#rules = rules;
    this.#filters = recording?.filters ?? (exemptions.length > 0 ? [new ExemptionFilter(plan, exemptions, this.exempted).apply] : []);
    this.decision = newDecision(plan);
    this.#decide = makeDecider(plan, this.decision);
    this.#hasSlipped = makeSlipTest(plan);
    this.#persons = personViewsOf(plan);
    const found = (finding: RowFinding): void => void this.found.push(finding);
    this.#visitors = makeVisitors({ plan, lists: this.lists, found, persons: this.#persons }, rules, recording);
  }

  /** Whether some rule looks at the shape of rows. */
  get watchesRagged(): boolean {
    return this.#visitors.watchesRagged;
  }

  /** Shows a line that is no contact: what is found on it tells, and decides nothing. @throws LumoError LUMO_RULE_FAILED */
  aside({ row, contact }: { readonly row: Cursor; readonly contact: RowContact }): void {
    this.#forget();
    this.decision.drop = true;
    try {
      this.#visitors.aside(rowCells(row), row.row);
      for (const filter of this.#filters) filter(contact, this.found);
    } catch (cause) {
      throw cause instanceof LumoError ? cause : ruleFailed(this.#rules[this.#visitors.now], row.row);
    }
  }

  /**
   * Judges the row of the cursor. What is returned is used again for the next row.
   * @throws LumoError LUMO_RULE_FAILED
   */
  judge(row: Cursor, contact: RowContact): Decision {
    const { found } = this;
    this.#forget();
    this.#persons.nextRow();
    try {
      const width = this.plan.columns.length;
      const slips = this.#visitors.watchesRagged && this.#hasSlipped(row, contact);
      const ragged = raggedCells(row, width) ?? (slips ? rowCells(row).slice(0, width) : undefined);
      if (ragged) this.#visitors.ragged(ragged, contact);
      this.#visitors.row(contact, row);
      for (const filter of this.#filters) filter(contact, found);
    } catch (cause) {
      throw cause instanceof LumoError ? cause : ruleFailed(this.#rules[this.#visitors.now], row.row);
    }
    return this.#decide(found, contact, row);
  }

  #forget(): void {
    while (this.found.length > 0) this.found.pop();
  }
}
