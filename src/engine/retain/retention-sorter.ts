import type { Block } from '../../csv/records/blocks.js';
import { createCursor } from '../../csv/records/create-cursor.js';
import type { Cursor } from '../../csv/records/cursor.js';
import { makeScannerSource } from '../../csv/records/simd-scanner.js';
import type { OpposedContact } from '../../model/contact/opposed-contact.js';
import type { RetentionOutcome, RetentionPolicy, RetentionReport } from '../../model/report/retention-report.js';
import type { AnyRule } from '../../model/rule/rule.js';
import { nonContactKind } from '../decide/non-contact-row.js';
import { RuleRunner } from '../decide/rule-runner.js';
import { OpposedCollector } from '../observe/opposed-collector.js';
import { type Plan, rulesOf } from '../plan/plan.js';
import { ContactColumns } from '../read/contact-columns.js';
import { RowContact } from '../read/row-contact.js';
import { type Executor, inlineExecutor } from '../threads/executor.js';
import { makeRowWriter, OutputBuffer } from '../write/row-writer.js';
import { Anonymiser } from './anonymiser.js';
import type { AnonymityGroups } from './anonymity-groups.js';
import { RetentionReader } from './retention-reader.js';

export type OutputLabel = 'out' | 'archive' | 'permission';
type Counts = { -readonly [K in keyof RetentionReport['rows']]: number };

/** Sorts contacts by what becomes of them: counts groups in a first look, writes in the second. */
export class RetentionSorter {
  readonly rows: Counts = { in: 0, notContacts: 0, kept: 0, archived: 0, anonymised: 0, dropped: 0 };
  readonly written: Record<OutputLabel, number> = { out: 0, archive: 0, permission: 0 };
  readonly expiringSoon = { asked: 0, refused: 0 };
  readonly opposedLeaving: OpposedContact[] = [];
  readonly reader: RetentionReader;
  undated = 0;
  refusedLeaving = 0;
  readonly #plan: Plan;
  readonly #panel: RuleRunner;
  readonly #contact: RowContact;
  readonly #structure = makeScannerSource();
  readonly #clean: ReturnType<typeof makeRowWriter>;
  readonly #anonymiser: Anonymiser;
  readonly #opposed: OpposedCollector;
  readonly #count: AnonymityGroups | undefined;
  readonly #write: AnonymityGroups | undefined;
  readonly #outs: Record<OutputLabel, OutputBuffer>;

  /** @param groups `count`: those to fill, nothing is written; `write`: those that say what may stay */
  constructor(
    plan: Plan,
    all: readonly AnyRule[],
    policy: RetentionPolicy,
    groups: { count: AnonymityGroups } | { write: AnonymityGroups },
  ) {
    const rules = rulesOf(plan, all);
    this.#plan = plan;
    this.#panel = new RuleRunner(plan, rules);
    this.#contact = new RowContact(new ContactColumns(plan));
    this.#clean = makeRowWriter(
      plan.columns.map(() => true),
      plan.dialect,
    );
    this.#anonymiser = new Anonymiser(plan);
    this.#opposed = new OpposedCollector(rules, this.opposedLeaving);
    this.#count = 'count' in groups ? groups.count : undefined;
    this.#write = 'write' in groups ? groups.write : undefined;
    this.reader = new RetentionReader(plan, policy);
    this.#outs = {
      out: new OutputBuffer(Buffer.alloc(0)),
      archive: new OutputBuffer(Buffer.alloc(0)),
      permission: new OutputBuffer(Buffer.alloc(0)),
    };
  }

  /** Rows on which each exemption of the plan was used. */
  get exempted(): readonly number[] {
    return this.#panel.exempted;
  }

  /** What was written since this was last asked. */
  *takeOutput(): Generator<readonly [OutputLabel, Uint8Array]> {
    for (const label of ['out', 'archive', 'permission'] as const) {
      const out = this.#outs[label];
      if (out.length > 0) yield [label, out.bytes.subarray(0, out.length)];
      out.length = 0;
    }
  }

  block(block: Block): void {
    const row = createCursor(block, this.#plan.dialect, this.#structure(block));
    while (row.advance()) this.#row(row, block);
  }

  #row(row: Cursor, { encoding }: Block): void {
    const contact = this.#contact;
    contact.load(row);
    if (nonContactKind(row, contact, this.#plan.headers)) {
      this.rows.notContacts++;
      return;
    }
    this.rows.in++;
    this.#panel.judge(row, contact);
    const verdict = this.reader.read(this.#panel.found);
    // Without a cell that could say that a row is nobody's any more, it leaves.
    if (verdict.fate === 'anonymised' && !this.#anonymiser.canMark(row.count)) verdict.fate = 'dropped';
    const { fate } = verdict;
    this.rows[fate]++;
    this.reader.count();
    if (verdict.undated) this.undated++;
    if (fate !== 'kept' && verdict.refused) {
      this.refusedLeaving++;
      this.#opposed.row(contact, this.#panel.found);
    }
    if (fate === 'kept' && verdict.soon) this.expiringSoon[verdict.refused ? 'refused' : 'asked']++;
    if (fate === 'anonymised') this.#count?.add(this.#anonymiser.groupKey(contact));
    if (this.#write) this.#put(row, fate, fate === 'kept' && verdict.soon && !verdict.refused, encoding, this.#write);
  }

  #put(row: Cursor, fate: RetentionOutcome, ask: boolean, encoding: Block['encoding'], groups: AnonymityGroups): void {
    const copy = (label: OutputLabel): void => {
      this.written[label]++;
      this.#outs[label].copy(row.bytes, row.starts[0] as number, row.next);
    };
    if (fate === 'archived') copy('archive');
    else if (fate === 'kept') copy('out');
    else if (fate === 'anonymised') {
      this.written.out++;
      const whole = groups.isLargeEnough(this.#anonymiser.groupKey(this.#contact));
      this.#clean(this.#outs.out, row, this.#anonymiser.edits(this.#contact, whole), encoding);
    }
    if (ask) copy('permission');
  }
}

/** Hands blocks to a sorting, in this thread and in order. */
export const sorterExecutor = (sorting: RetentionSorter): Executor => ({
  ...inlineExecutor(() => []),
  async judge(block, spare) {
    sorting.block(block);
    return { kept: new Uint8Array(spare, 0, 0), rejects: undefined, rows: 0, free: [block.bytes.buffer as ArrayBuffer, spare] };
  },
});
