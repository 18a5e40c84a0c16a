import type { Cursor } from '../csv/cursor.js';
import { makeLists } from '../lists/query.js';
import type { Lists } from '../model/list.js';
import type { AnyRule } from '../model/rule.js';
import { type Decision, makeDecide } from './decide.js';
import { Exempting } from './exempting.js';
import type { Found } from './findings.js';
import { listen } from './listen.js';
import type { Plan } from './plan.js';
import type { RowContact } from './row-contact.js';
import { raggedCells } from './rows.js';
import type { Visitors } from './visitors.js';

/** The rules of a plan over one contact after the other, for those who ask what they say and record nothing. */
export class Panel {
  readonly plan: Plan;
  readonly lists: Lists;
  /** What was found on the row at hand. */
  readonly found: Found[] = [];
  /** Rows on which each exemption of the plan was used. */
  readonly exempted: number[];
  readonly #exempting: Exempting | undefined;
  readonly #visitors: Visitors;
  readonly #decide: (found: readonly Found[], contact: RowContact) => Decision;

  constructor(plan: Plan, rules: readonly AnyRule[]) {
    this.plan = plan;
    this.lists = makeLists(plan.lists);
    this.exempted = plan.exemptions.map(() => 0);
    this.#exempting = plan.exemptions.length > 0 ? new Exempting(plan, this.exempted) : undefined;
    this.#decide = makeDecide(plan);
    this.#visitors = listen(plan, rules, this.lists, (finding) => this.found.push(finding));
  }

  /** Judges the row of the cursor. What is returned is reused for the next row. */
  judge(row: Cursor, contact: RowContact): Decision {
    this.found.length = 0;
    const ragged = raggedCells(row, this.plan.columns.length);
    if (ragged) this.#visitors.ragged(ragged, contact);
    this.#visitors.row(contact, row);
    this.#exempting?.row(contact, this.found);
    return this.#decide(this.found, contact);
  }
}
