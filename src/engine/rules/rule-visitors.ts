import type { Cursor } from '../../csv/records/cursor.js';
import { readAnswer } from '../../fields/answers/leave/worded-yes.js';
import { isTextVisitor } from '../../fields/cells/text-visitor.js';
import type { AsideLine, Cell, Contact } from '../../model/contact/contact.js';
import { type FieldKind, type FieldName, kindOf } from '../../model/contact/field.js';
import type { Visitor } from '../../model/rule/rule.js';
import type { Plan } from '../plan/plan.js';
import type { RowContact } from '../read/row-contact.js';
import { TextColumn } from './text-column.js';

type Visit = (value: unknown, cell: Cell) => void;
interface Handler<F> {
  readonly rule: number;
  readonly visit: F;
}
type Mutable<T> = { -readonly [K in keyof T]: T[K] };

/**
 * All visitors of a run, sorted by what they watch, so that a column nobody watches costs nothing.
 * `now` holds the rule that is being called: when one throws, it can be named.
 */
export class RuleVisitors {
  now = -1;
  readonly #email: Handler<Visit>[] = [];
  readonly #phone = new Map<FieldName, Handler<Visit>[]>();
  readonly #watchPhones: boolean;
  readonly #cells: {
    readonly column: number;
    readonly field: FieldName;
    readonly kind: FieldKind;
    readonly handlers: readonly Handler<Visit>[];
    /** When all of them judge its texts alone. */
    readonly text: TextColumn | undefined;
  }[] = [];
  readonly #contact: Handler<(contact: Contact) => void>[] = [];
  readonly #ragged: Handler<(cells: readonly string[], contact: Contact) => void>[] = [];
  readonly #aside: Handler<NonNullable<Visitor['aside']>>[] = [];
  readonly #line: Mutable<AsideLine> = { is: 'line', row: 0 };
  readonly #cell: Mutable<Cell> = { is: 'cell', row: 0, column: 0, field: 'email' };
  readonly #fieldOf: readonly FieldName[];

  /** @param texts what columns were looked at with in the file before, by column; those of this one are put there */
  constructor(plan: Plan, visitors: readonly (Visitor | undefined)[], texts = new Map<number, TextColumn>()) {
    this.#fieldOf = plan.columns.map(({ field }) => field ?? 'other');
    const byField = new Map<FieldName, Handler<Visit>[]>();
    visitors.forEach((visitor, rule) => {
      if (!visitor) return;
      for (const [key, visit] of Object.entries(visitor)) {
        if (key === 'contact') this.#contact.push({ rule, visit: visit as (contact: Contact) => void });
        else if (key === 'ragged') this.#ragged.push({ rule, visit: visit as (cells: readonly string[], contact: Contact) => void });
        else if (key === 'aside') this.#aside.push({ rule, visit: visit as NonNullable<Visitor['aside']> });
        else byField.set(key as FieldName, [...(byField.get(key as FieldName) ?? []), { rule, visit: visit as Visit }]);
      }
    });
    this.#email = byField.get('email') ?? [];
    for (const field of ['phone', 'mobile'] as const) this.#phone.set(field, byField.get(field) ?? []);
    this.#watchPhones = [...this.#phone.values()].some((handlers) => handlers.length > 0);
    for (const { column, field } of plan.columns) {
      const handlers = field && byField.get(field);
      if (!handlers || kindOf(field) === 'email' || kindOf(field) === 'phone') continue;
      const ofTexts = handlers.flatMap(({ rule, visit }) => (isTextVisitor(visit) ? [{ rule, visit }] : []));
      const before = texts.get(column);
      const text = ofTexts.length < handlers.length ? undefined : before?.isOf(ofTexts) ? before : new TextColumn(column, ofTexts);
      if (text) texts.set(column, text);
      this.#cells.push({ column, field, kind: kindOf(field), handlers, text });
    }
  }

  /** Calls everybody who watches something of this row. */
  row(contact: RowContact, row: Cursor): void {
    const cell = this.#cell;
    cell.row = contact.row;
    const { emails, phones } = contact;
    if (this.#email.length > 0) {
      for (let i = 0; i < emails.length; i++) {
        cell.column = contact.emailColumns[i] as number;
        cell.field = 'email';
        this.#call(this.#email, emails[i]);
      }
    }
    for (let i = 0; this.#watchPhones && i < phones.length; i++) {
      cell.column = contact.phoneColumns[i] as number;
      cell.field = this.#fieldOf[cell.column] === 'mobile' ? 'mobile' : 'phone';
      this.#call(this.#phone.get(cell.field) as readonly Handler<Visit>[], phones[i]);
    }
    for (const { column, field, kind, handlers, text } of this.#cells) {
      if (column >= row.count || row.starts[column] === row.ends[column]) continue;
      cell.column = column;
      cell.field = field;
      if (text) {
        text.visit(row, contact, cell, this);
        continue;
      }
      if (kind === 'date') {
        const value = contact.dateAt(column);
        if (value.status !== 'none') this.#call(handlers, value);
        continue;
      }
      const trimmed = contact.cell(column);
      if (trimmed !== '') this.#call(handlers, kind === 'allow' || kind === 'refuse' ? readAnswer(trimmed, kind) : trimmed);
    }
    for (const { rule, visit } of this.#contact) {
      this.now = rule;
      visit(contact);
    }
  }

  /** Whether some rule looks at the shape of rows. */
  get watchesRagged(): boolean {
    return this.#ragged.length > 0;
  }

  ragged(cells: readonly string[], contact: Contact): void {
    for (const { rule, visit } of this.#ragged) {
      this.now = rule;
      visit(cells, contact);
    }
  }

  /** A line that is no contact. */
  aside(cells: readonly string[], row: number): void {
    this.#line.row = row;
    for (const { rule, visit } of this.#aside) {
      this.now = rule;
      visit(cells, this.#line);
    }
  }

  #call(handlers: readonly Handler<Visit>[], value: unknown): void {
    for (const { rule, visit } of handlers) {
      this.now = rule;
      visit(value, this.#cell);
    }
  }
}
