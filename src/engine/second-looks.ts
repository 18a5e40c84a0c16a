import type { Cursor } from '../csv/cursor.js';
import type { Outcome } from '../model/outcome.js';
import type { AnyRule } from '../model/rule.js';
import { Baselining } from './baselining.js';
import { Coming } from './coming.js';
import { Exempting } from './exempting.js';
import type { Found } from './findings.js';
import { PersonsSeen } from './persons.js';
import type { Plan } from './plan.js';
import type { RowContact } from './row-contact.js';

/** A look at what rules found on a row, before it is decided what comes of it. */
export type SecondLook = (row: Cursor, contact: RowContact, found: Found[]) => void;

/** The looks that this run asks for: mostly none. What they count goes into `outcome`. @param coming rules of the changes of law ahead */
export const secondLooks = (plan: Plan, coming: readonly AnyRule[], outcome: Outcome): readonly SecondLook[] => {
  const looks: SecondLook[] = [];
  if (coming.length > 0) {
    const ahead = new Coming(plan, coming, outcome.coming);
    looks.push((row, contact, found) => ahead.row(row, contact, found));
  }
  if (plan.exemptions.length > 0) {
    const exempting = new Exempting(plan, outcome.exempted);
    looks.push((_, contact, found) => exempting.row(contact, found));
  }
  if (plan.baseline && plan.key !== undefined) {
    const baselining = new Baselining(plan, plan.key, outcome.baseline);
    looks.push((row, contact, found) => baselining.row(row, contact, found));
  }
  if (plan.persons) {
    const persons = new PersonsSeen(plan, plan.persons, outcome.persons);
    looks.push((row, contact) => persons.row(row, contact));
  }
  return looks;
};
