import type { Cursor } from '../csv/cursor.js';
import { makeListMatcher } from '../lists/query.js';
import type { Lists } from '../model/list.js';
import type { AnyRule } from '../model/rule.js';
import { type Decision, makeDecider } from './decide.js';
import { ExemptionFilter } from './exempting.js';
import type { RowFinding } from './findings.js';
import { makeVisitors } from './listen.js';
import type { Plan } from './plan.js';
import type { RowContact } from './row-contact.js';
import { raggedCells } from './rows.js';
import type { RuleVisitors } from './visitors.js';

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

  constructor(plan: Plan, rules: readonly AnyRule[]) {
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
