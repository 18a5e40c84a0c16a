import type { Block } from '../csv/blocks.js';
import { cursorFor } from '../csv/cursor-for.js';
import { structures } from '../csv/structure.js';
import { LumoError } from '../errors.js';
import { countOrder, mergeOrder, type OrderEvidence, orderEvidence } from '../fields/date.js';
import { makeLists } from '../lists/query.js';
import { kindOf } from '../model/field.js';
import type { AnyRule, Monoid } from '../model/rule.js';
import { ContactColumns } from './contact-columns.js';
import { contextOf } from './findings.js';
import { type ListNotes, mergeListNotes, noListNotes, noting } from './list-notes.js';
import type { Plan } from './plan.js';
import { RowContact } from './row-contact.js';
import { ruleFailed } from './rule-failed.js';
import { Visitors } from './visitors.js';

/** What the survey pass learns: per rule its memory, per column the evidence on day and month. Mergeable like an outcome. */
export interface Surveyed {
  blocks: number;
  memories: unknown[];
  orders: OrderEvidence[];
  lists: ListNotes;
}

export const surveysOf = (plan: Plan, rules: readonly AnyRule[]): Monoid<Surveyed> => ({
  empty: () => ({
    blocks: 0,
    memories: rules.map((rule) => (rule.survey as Monoid<unknown> | undefined)?.empty()),
    orders: plan.columns.map(() => orderEvidence()),
    lists: noListNotes(),
  }),
  merge: (a, b) => ({
    blocks: a.blocks + b.blocks,
    memories: rules.map((rule, i) => (rule.survey as Monoid<unknown> | undefined)?.merge(a.memories[i], b.memories[i])),
    orders: a.orders.map((evidence, i) => mergeOrder(evidence, b.orders[i] as OrderEvidence)),
    lists: mergeListNotes(a.lists, b.lists),
  }),
});

/** The first of two looks at a file, taken only when a rule asks for it or a column of dates may be read two ways. */
export class Survey {
  readonly result: Surveyed;
  readonly #plan: Plan;
  readonly #structure = structures();
  readonly #rules: readonly AnyRule[];
  readonly #visitors: Visitors;
  readonly #contact: RowContact;
  readonly #open: readonly number[];

  constructor(plan: Plan, rules: readonly AnyRule[]) {
    this.#plan = plan;
    this.#rules = rules;
    this.result = surveysOf(plan, rules).empty();
    this.#contact = new RowContact(new ContactColumns(plan));
    const lists = noting(makeLists(plan.lists), this.result.lists);
    this.#visitors = new Visitors(
      plan,
      rules.map(
        (rule, index) =>
          rule.survey &&
          rule.visitSurvey?.(
            contextOf(plan, rule, index, lists, () => {}),
            this.result.memories[index],
          ),
      ),
    );
    this.#open = plan.columns.flatMap(({ column, field }) =>
      field && kindOf(field) === 'date' && plan.orders[column] === 'unresolved' ? [column] : [],
    );
  }

  block(block: Block): void {
    const row = cursorFor(block, this.#plan.dialect, this.#structure(block));
    this.result.blocks++;
    while (row.advance()) {
      this.#contact.load(row);
      for (const column of this.#open) {
        const text = row.text(column);
        if (text !== '') this.result.orders[column] = countOrder(this.result.orders[column] as OrderEvidence, text);
      }
      try {
        this.#visitors.row(this.#contact, row);
      } catch (cause) {
        throw cause instanceof LumoError ? cause : ruleFailed(this.#rules[this.#visitors.now], row.row);
      }
    }
  }
}
