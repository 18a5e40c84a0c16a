import type { Cursor } from '../../csv/records/cursor.js';
import type { Outcome } from '../../model/outcome/outcome.js';
import type { AnyContactRule } from '../../model/rule/rule.js';
import { ExemptionFilter } from '../decide/exemption-filter.js';
import type { Plan } from '../plan/plan.js';
import type { RowContact } from '../read/row-contact.js';
import type { RowFinding } from '../rules/row-findings.js';
import { BaselineMatcher } from './baseline-matcher.js';
import { LawChangePreview } from './law-change-preview.js';
import { PersonCollector } from './person-collector.js';

/** A look at what rules found on a row, before it is decided what comes of it. */
export type RowObserver = (row: Cursor, contact: RowContact, found: RowFinding[]) => void;

/** The looks that this run asks for: mostly none. What they count goes into `outcome`. @param coming rules of the changes of law ahead */
export const makeRowObservers = (plan: Plan, coming: readonly AnyContactRule[], outcome: Outcome): readonly RowObserver[] => {
  const looks: RowObserver[] = [];
  if (coming.length > 0) {
    const ahead = new LawChangePreview(plan, coming, outcome.lawChangeRows);
    looks.push((row, contact, found) => ahead.row(row, contact, found));
  }
  if (plan.exemptions.length > 0) {
    const exempting = new ExemptionFilter(plan, outcome.exempted);
    looks.push((_, contact, found) => exempting.apply(contact, found));
  }
  if (plan.baseline && plan.key !== undefined) {
    const baselining = new BaselineMatcher(plan, plan.key, outcome.baseline);
    looks.push((row, contact, found) => baselining.matchRow(row, contact, found));
  }
  if (plan.persons) {
    const persons = new PersonCollector(plan, plan.persons, outcome.persons);
    looks.push((row, contact) => persons.row(row, contact));
  }
  return looks;
};
