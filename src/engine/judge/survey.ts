import type { Block } from '../../csv/records/blocks.js';
import { createCursor } from '../../csv/records/create-cursor.js';
import type { Cursor } from '../../csv/records/cursor.js';
import { addOrderEvidence, mergeOrderEvidence, noOrderEvidence, type OrderEvidence } from '../../fields/date/date-order.js';
import { LAST_ROW, tooManyRows } from '../../fields/persons/person-errors.js';
import { mergeLogs, newPersonLog, type PersonLog } from '../../fields/persons/person-log.js';
import { askAlone, makeListMatcher } from '../../lists/query/list-matcher.js';
import { LumoError } from '../../model/base/lumo-error.js';
import { kindOf } from '../../model/contact/field.js';
import type { Lists } from '../../model/contact/list-match.js';
import type { ListKind } from '../../model/contact/suppression-list.js';
import { asksOfPersons } from '../../model/rule/person-survey.js';
import type { AnyContactRule, Monoid } from '../../model/rule/rule.js';
import { monoidOfRule, ruleFailed, visitorOf } from '../../model/rule/rule-failed.js';
import { nonContactKind } from '../decide/non-contact-row.js';
import { raggedCells, rowCells } from '../decide/row-shape.js';
import { personLayoutOf } from '../plan/keyed-rules.js';
import { type ListMatchNotes, mergeListMatchNotes, noListMatchNotes, recordingLists } from '../plan/list-match-notes.js';
import type { Plan } from '../plan/plan.js';
import type { RowContact } from '../read/row-contact.js';
import { RuleVisitors } from '../rules/rule-visitors.js';
import { PersonNotes } from './person-notes.js';
import { makePlanParts, type PlanParts } from './plan-parts.js';

/** What the survey pass learns: per rule its memory, of all keyed rules what they say of whom, per column the evidence on day and month. Mergeable like an outcome. */
export interface SurveyResult {
  blocks: number;
  memories: unknown[];
  persons: PersonLog;
  orders: OrderEvidence[];
  listMatches: ListMatchNotes;
}

const learningOf = (rule: AnyContactRule): Monoid<unknown> | undefined => monoidOfRule(rule, rule.survey as Monoid<unknown> | undefined);

export const surveyMonoidOf = (plan: Plan, rules: readonly AnyContactRule[]): Monoid<SurveyResult> => ({
  empty: () => ({
    blocks: 0,
    memories: rules.map((rule) => learningOf(rule)?.empty()),
    orders: plan.columns.map(() => noOrderEvidence()),
    listMatches: noListMatchNotes(!plan.notesNoRows),
    persons: newPersonLog(personLayoutOf(plan, rules)),
  }),
  merge: (a, b) => ({
    blocks: a.blocks + b.blocks,
    memories: rules.map((rule, i) => learningOf(rule)?.merge(a.memories[i], b.memories[i])),
    orders: a.orders.map((evidence, i) => mergeOrderEvidence(evidence, b.orders[i] as OrderEvidence)),
    listMatches: mergeListMatchNotes(a.listMatches, b.listMatches),
    persons: mergeLogs(a.persons, b.persons),
  }),
});

/** The first of two looks at a file, taken only when a rule asks for it or a column of dates may be read two ways. */
export class Survey {
  readonly result: SurveyResult;
  readonly #plan: Plan;
  readonly #structure: PlanParts['structure'];
  readonly #rules: readonly AnyContactRule[];
  readonly #visitors: RuleVisitors | undefined;
  readonly #notes: PersonNotes | undefined;
  readonly #contact: RowContact;
  readonly #open: readonly number[];
  readonly #lists: Lists;
  /** Kinds of lists whose hashes only a match can prove. */
  readonly #unproven: readonly ListKind[];

  /** @param parts kept from a file of the same shape, if there was one */
  constructor(plan: Plan, rules: readonly AnyContactRule[], { contact, learning, structure }: PlanParts = makePlanParts(plan)) {
    this.#plan = plan;
    this.#rules = rules;
    this.result = surveyMonoidOf(plan, rules).empty();
    this.#contact = contact;
    this.#structure = structure;
    const lists = recordingLists(
      makeListMatcher(plan.lists),
      this.result.listMatches,
      plan.lists.map(({ proven }) => proven?.without ?? []),
      askAlone(plan.lists),
    );
    this.#lists = lists;
    this.#unproven = [...new Set(plan.lists.flatMap(({ proven, info }) => (proven ? [info.kind] : [])))];
    learning.open({ plan, lists, found: () => {} });
    const visitors = rules.map(
      (rule, index) =>
        rule.survey &&
        learning.made(rule, index, (context) => visitorOf(rule, () => rule.visitSurvey?.(context, this.result.memories[index])), true),
    );
    this.#visitors = visitors.some(Boolean) ? new RuleVisitors(plan, visitors) : undefined;
    this.#notes = rules.some(asksOfPersons) ? new PersonNotes(plan, rules, learning, () => this.result.persons) : undefined;
    this.#open = plan.columns.flatMap(({ column, field }) =>
      field && kindOf(field) === 'date' && plan.orders[column] === 'unresolved' ? [column] : [],
    );
  }

  /** @param memory for what is taken down of persons, where their log was taken (`takePersons`) since the last block */
  block(block: Block, memory?: ArrayBuffer): void {
    this.rows(createCursor(block, this.#plan.dialect, this.#structure(block)), memory);
  }

  /** The same of all rows of a cursor, which count as a block. */
  rows(row: Cursor, memory?: ArrayBuffer): void {
    const { layout, pieces } = this.result.persons;
    if (memory && pieces.length === 0) this.result.persons = newPersonLog(layout, memory);
    this.result.blocks++;
    while (row.advance()) {
      this.#contact.load(row);
      if (this.#contact.row > LAST_ROW) throw tooManyRows();
      for (let i = 0; i < this.#unproven.length; i++) this.#lists.matches(this.#contact, this.#unproven[i] as ListKind);
      for (const column of this.#open) {
        const text = row.text(column);
        if (text !== '') this.result.orders[column] = addOrderEvidence(this.result.orders[column] as OrderEvidence, text);
      }
      try {
        if (this.#visitors) this.#show(row, this.#visitors);
        this.#notes?.row(this.#contact);
      } catch (cause) {
        const keyed = this.#notes?.now ?? -1;
        const rule = keyed < 0 ? (this.#visitors?.now ?? -1) : keyed;
        throw cause instanceof LumoError ? cause : ruleFailed(this.#rules[rule], row.row);
      }
    }
  }

  /** Shows a row as judging does: a line that is no contact is none here either. */
  #show(row: Cursor, visitors: RuleVisitors): void {
    const kind = nonContactKind(row, this.#contact, this.#plan.headers);
    if (kind === 'totals') visitors.aside(rowCells(row), row.row);
    if (kind) return;
    const ragged = visitors.watchesRagged ? raggedCells(row, this.#plan.columns.length) : undefined;
    if (ragged) visitors.ragged(ragged, this.#contact);
    visitors.row(this.#contact, row);
  }

  /** Hands over what it has taken down of persons, and begins anew: a log need not wait for the end of its file. */
  takePersons(): PersonLog {
    const { persons } = this.result;
    this.result.persons = newPersonLog(persons.layout);
    return persons;
  }
}
