import type { Block } from '../../csv/blocks.js';
import type { Cursor } from '../../csv/cursor.js';
import { cursorFor } from '../../csv/cursor-for.js';
import { structures } from '../../csv/structure.js';
import type { Opposed } from '../../model/opposed.js';
import type { Fate, Retained, RetentionPolicy } from '../../model/retained.js';
import type { AnyRule } from '../../model/rule.js';
import { makeClean, Out } from '../clean.js';
import { ContactColumns } from '../contact-columns.js';
import { type Executor, inlineExecutor } from '../executor.js';
import { noContactOf } from '../no-contact.js';
import { OpposedRows } from '../opposed.js';
import { Panel } from '../panel.js';
import { type Plan, rulesOf } from '../plan.js';
import { RowContact } from '../row-contact.js';
import { Anonymiser } from './anonymise.js';
import { Fates } from './fate.js';
import type { Groups } from './groups.js';

export type Label = 'out' | 'archive' | 'permission';
type Counts = { -readonly [K in keyof Retained['rows']]: number };

/** Sorts contacts by what becomes of them: counts groups in a first look, writes in the second. */
export class Sorting {
  readonly rows: Counts = { in: 0, notContacts: 0, kept: 0, archived: 0, anonymised: 0, dropped: 0 };
  readonly written: Record<Label, number> = { out: 0, archive: 0, permission: 0 };
  readonly ending = { asked: 0, refused: 0 };
  readonly refused: Opposed[] = [];
  readonly fates: Fates;
  undated = 0;
  refusals = 0;
  readonly #plan: Plan;
  readonly #panel: Panel;
  readonly #contact: RowContact;
  readonly #structure = structures();
  readonly #clean: ReturnType<typeof makeClean>;
  readonly #anonymiser: Anonymiser;
  readonly #opposed: OpposedRows;
  readonly #count: Groups | undefined;
  readonly #write: Groups | undefined;
  readonly #outs: Record<Label, Out>;

  /** @param groups `count`: those to fill, nothing is written; `write`: those that say what may stay */
  constructor(plan: Plan, all: readonly AnyRule[], policy: RetentionPolicy, groups: { count: Groups } | { write: Groups }) {
    const rules = rulesOf(plan, all);
    this.#plan = plan;
    this.#panel = new Panel(plan, rules);
    this.#contact = new RowContact(new ContactColumns(plan));
    this.#clean = makeClean(
      plan.columns.map(() => true),
      plan.dialect,
    );
    this.#anonymiser = new Anonymiser(plan);
    this.#opposed = new OpposedRows(rules, this.refused);
    this.#count = 'count' in groups ? groups.count : undefined;
    this.#write = 'write' in groups ? groups.write : undefined;
    this.fates = new Fates(plan, policy);
    this.#outs = { out: new Out(Buffer.alloc(0)), archive: new Out(Buffer.alloc(0)), permission: new Out(Buffer.alloc(0)) };
  }

  /** Rows on which each exemption of the plan was used. */
  get exempted(): readonly number[] {
    return this.#panel.exempted;
  }

  /** What was written since this was last asked. */
  *taken(): Generator<readonly [Label, Uint8Array]> {
    for (const label of ['out', 'archive', 'permission'] as const) {
      const out = this.#outs[label];
      if (out.length > 0) yield [label, out.bytes.subarray(0, out.length)];
      out.length = 0;
    }
  }

  block(block: Block): void {
    const row = cursorFor(block, this.#plan.dialect, this.#structure(block));
    while (row.advance()) this.#row(row, block);
  }

  #row(row: Cursor, { encoding }: Block): void {
    const contact = this.#contact;
    contact.load(row);
    if (noContactOf(row, contact, this.#plan.headers)) {
      this.rows.notContacts++;
      return;
    }
    this.rows.in++;
    this.#panel.judge(row, contact);
    const verdict = this.fates.read(this.#panel.found);
    // Without a cell that could say that a row is nobody's any more, it leaves.
    if (verdict.fate === 'anonymised' && !this.#anonymiser.fits(row.count)) verdict.fate = 'dropped';
    const { fate } = verdict;
    this.rows[fate]++;
    this.fates.count();
    if (verdict.undated) this.undated++;
    if (fate !== 'kept' && verdict.refused) {
      this.refusals++;
      this.#opposed.row(contact, this.#panel.found);
    }
    if (fate === 'kept' && verdict.soon) this.ending[verdict.refused ? 'refused' : 'asked']++;
    if (fate === 'anonymised') this.#count?.add(this.#anonymiser.group(contact));
    if (this.#write) this.#put(row, fate, fate === 'kept' && verdict.soon && !verdict.refused, encoding, this.#write);
  }

  #put(row: Cursor, fate: Fate, ask: boolean, encoding: Block['encoding'], groups: Groups): void {
    const copy = (label: Label): void => {
      this.written[label]++;
      this.#outs[label].copy(row.bytes, row.starts[0] as number, row.next);
    };
    if (fate === 'archived') copy('archive');
    else if (fate === 'kept') copy('out');
    else if (fate === 'anonymised') {
      this.written.out++;
      const whole = groups.holds(this.#anonymiser.group(this.#contact));
      this.#clean(this.#outs.out, row, this.#anonymiser.edits(this.#contact, whole), encoding);
    }
    if (ask) copy('permission');
  }
}

/** Hands blocks to a sorting, in this thread and in order. */
export const sortingExecutor = (sorting: Sorting): Executor => ({
  ...inlineExecutor(() => []),
  async judge(block, spare) {
    sorting.block(block);
    return { kept: new Uint8Array(spare, 0, 0), rejects: undefined, rows: 0, free: [block.bytes.buffer as ArrayBuffer, spare] };
  },
});
