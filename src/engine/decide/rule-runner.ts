import type { Cursor } from '../../csv/records/cursor.js';
import { makeListMatcher } from '../../lists/query/list-matcher.js';
import type { Lists } from '../../model/contact/suppression-list.js';
import type { AnyContactRule } from '../../model/rule/rule.js';
import type { Plan } from '../plan/plan.js';
import type { RowContact } from '../read/row-contact.js';
import { makeVisitors } from '../rules/make-visitors.js';
import type { RowFinding } from '../rules/row-findings.js';
import type { RuleVisitors } from '../rules/rule-visitors.js';
import { type Decision, makeDecider } from './decide.js';
import { ExemptionFilter } from './exemption-filter.js';
import { raggedCells } from './row-shape.js';

/** The rules of a plan over one contact after the other, for those who ask what they say and record nothing. */
export class RuleRunner {
  readonly plan: Plan;
  readonly lists: Lists;
  /** What was found on the row at hand. */
  readonly found: RowFinding[] = [];
  /** Rows on which each exemption of the plan was used. */
  readonly exempted: number[];
  readonly #exempting: ExemptionFilter | undefined;
  readonly #visitors: RuleVisitors;
  readonly #decide: (found: readonly RowFinding[], contact: RowContact) => Decision;

  constructor(plan: Plan, rules: readonly AnyContactRule[]) {
    this.plan = plan;
    this.lists = makeListMatcher(plan.lists);
    this.exempted = plan.exemptions.map(() => 0);
    this.#exempting = plan.exemptions.length > 0 ? new ExemptionFilter(plan, this.exempted) : undefined;
    this.#decide = makeDecider(plan);
    this.#visitors = makeVisitors(plan, rules, this.lists, (finding) => this.found.push(finding));
  }

  /** Judges the row of the cursor. What is returned is reused for the next row. */
  judge(row: Cursor, contact: RowContact): Decision {
    this.found.length = 0;
    const ragged = raggedCells(row, this.plan.columns.length);
    if (ragged) this.#visitors.ragged(ragged, contact);
    this.#visitors.row(contact, row);
    this.#exempting?.apply(contact, this.found);
    return this.#decide(this.found, contact);
  }
}
