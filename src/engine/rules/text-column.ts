import type { Cursor } from '../../csv/records/cursor.js';
import { NO_PLACE, PlaceCache } from '../../fields/cells/field-reader.js';
import type { TextVisitor } from '../../fields/cells/text-visitor.js';
import type { Cell } from '../../model/contact/contact.js';
import type { Sieve } from '../../model/contact/values.js';
import type { RowContact } from '../read/row-contact.js';

/** A visitor that judges texts alone, and its rule. */
export interface TextHandler {
  readonly rule: number;
  readonly visit: TextVisitor;
}

/** A column whose visitors judge its texts alone: what says nothing is not looked at again. */
export class TextColumn {
  readonly column: number;
  readonly #handlers: readonly TextHandler[];
  /** Of all visitors; empty when one has none, and takes everything. */
  readonly #sieves: readonly Sieve[];
  /** Places of texts of which nobody has anything to say. */
  readonly #silent = new PlaceCache<true>();

  constructor(column: number, handlers: readonly TextHandler[]) {
    this.column = column;
    this.#handlers = handlers;
    const sieves = handlers.flatMap(({ visit: { sieve } }) => (sieve ? [sieve] : []));
    this.#sieves = sieves.length === handlers.length ? sieves : [];
  }

  /** Whether these are its visitors. */
  isOf(handlers: readonly TextHandler[]): boolean {
    return handlers.length === this.#handlers.length && handlers.every(({ visit }, i) => visit === this.#handlers[i]?.visit);
  }

  /** @param asked told which rule is called */
  visit(row: Cursor, contact: RowContact, cell: Cell, asked: { now: number }): void {
    if (this.#isHeldBack(row)) return;
    const place = contact.place(this.column);
    if (place !== NO_PLACE && this.#silent.has(place, contact)) return;
    const text = contact.cell(this.column);
    let silent = true;
    for (const { rule, visit } of text === '' ? [] : this.#handlers) {
      asked.now = rule;
      const found = visit.of(text);
      if (found === undefined) continue;
      silent = false;
      visit.say(found, cell);
    }
    if (silent && place !== NO_PLACE) this.#silent.set(place, true);
  }

  #isHeldBack(row: Cursor): boolean {
    const sieves = this.#sieves;
    if (sieves.length === 0 || !row.verbatim) return false;
    const start = row.starts[this.column] as number;
    const end = row.ends[this.column] as number;
    for (let i = 0; i < sieves.length; i++) if ((sieves[i] as Sieve)(row.bytes, start, end)) return false;
    return true;
  }
}
