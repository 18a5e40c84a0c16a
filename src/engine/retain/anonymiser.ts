import { nafDigits } from '../../fields/company/naf.js';
import { departmentOf } from '../../fields/geography/french-department.js';
import { readRelation } from '../../fields/retention/relation.js';
import { memoise } from '../../fields/text/memoise.js';
import type { FieldName } from '../../model/contact/field.js';
import type { Plan } from '../plan/plan.js';
import type { RowContact } from '../read/row-contact.js';

/** The address that the guide of Lumo Data puts in the place of a person's: it reaches nobody whom we know. */
export const ANONYMOUS_EMAIL = 'anonyme@domain.com';
/** What stands in the place of a name where a file has no address. */
export const ANONYMOUS_NAME = 'Anonyme';

/** The department of a postcode, nothing of a foreign one: a town may have one sole trader of a trade. */
const department = memoise((text: string): string => departmentOf(text));
/** The division of an activity: its class may be one person's in a department. */
const division = memoise((text: string): string => nafDigits(text).slice(0, 2));
const relation = (text: string): string => (readRelation(text) === 'unknown' ? '' : text);
const same = (text: string): string => text;

/**
 * What is left of a person, field by field; all that is not named here goes, a company as well, whose only member the person may be. What is
 * left is of people in numbers: how many there must be of each kind is counted (`AnonymityGroups`).
 */
const GENERALISED_FIELDS: Readonly<Partial<Record<FieldName, (text: string) => string>>> = {
  country: same,
  language: same,
  postcode: department,
  naf: division,
  sizeCode: same,
  status: relation,
  source: same,
};

/** The marks that say of a row that it is nobody's any more. */
const ANONYMOUS_MARKS: readonly (readonly [FieldName, string])[] = [
  ['email', ANONYMOUS_EMAIL],
  ['fullName', ANONYMOUS_NAME],
  ['lastName', ANONYMOUS_NAME],
  ['firstName', ANONYMOUS_NAME],
];

/** Replaces a whole row by what may stay of it. */
export class Anonymiser {
  readonly #left: readonly { readonly column: number; readonly of: (text: string) => string }[];
  readonly #mark: readonly [column: number, text: string] | undefined;
  readonly #width: number;

  constructor({ columns }: Pick<Plan, 'columns'>) {
    this.#width = columns.length;
    this.#left = columns.flatMap(({ column, field }) => {
      const of = field && GENERALISED_FIELDS[field];
      return of ? [{ column, of }] : [];
    });
    const marks = ANONYMOUS_MARKS.flatMap(([field, text]) => {
      const found = columns.find((column) => column.field === field);
      return found ? [[found.column, text] as const] : [];
    });
    this.#mark = marks[0];
  }

  /** Whether a row of so many cells can be marked as nobody's: without a cell for an address or a name it can only leave. */
  canMark(cells: number): boolean {
    return this.#mark !== undefined && this.#mark[0] < cells;
  }

  /** All that would be left of the contact at hand, as one text; '' when nothing is. */
  groupKey(contact: RowContact): string {
    const cells = this.#left.map(({ column, of }) => of(contact.cell(column)));
    return cells.every((cell) => cell === '') ? '' : cells.join('\u0000');
  }

  /** The new text of every cell. @param whole whether what may be left is left; otherwise nothing but the mark is */
  edits(contact: RowContact, whole: boolean): Map<number, string> {
    const edits = new Map<number, string>();
    for (let column = 0; column < this.#width; column++) edits.set(column, '');
    if (whole) for (const { column, of } of this.#left) edits.set(column, of(contact.cell(column)));
    if (this.#mark) edits.set(...this.#mark);
    return edits;
  }
}
