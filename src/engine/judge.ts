import type { Block } from '../csv/blocks.js';
import type { Cursor } from '../csv/cursor.js';
import { cursorFor } from '../csv/cursor-for.js';
import type { Encoding } from '../csv/encoding.js';
import { structures } from '../csv/structure.js';
import { LumoError } from '../errors.js';
import { makeLists } from '../lists/query.js';
import type { AnyRule } from '../model/rule.js';
import { makeClean, Out } from './clean.js';
import { ContactColumns } from './contact-columns.js';
import { makeDecide } from './decide.js';
import { FigureRows } from './figures/rows.js';
import { knowing } from './list-notes.js';
import { listen } from './listen.js';
import { noContactOf } from './no-contact.js';
import { OpposedRows } from './opposed.js';
import type { Packed } from './packing.js';
import type { Plan } from './plan.js';
import { Recorder } from './recorder.js';
import { makeRejects } from './rejects.js';
import { RowContact } from './row-contact.js';
import { isEmptied, raggedCells } from './rows.js';
import { ruleFailed } from './rule-failed.js';
import { type SecondLook, secondLooks } from './second-looks.js';
import { Telling } from './telling.js';
import { makeVerdictCells } from './verdict-cells.js';
import type { Visitors } from './visitors.js';

/** What a block leaves: the bytes of its kept rows, and those of its rejects when they are asked for. */
export interface Judged {
  readonly kept: Buffer;
  readonly rejects: Buffer | undefined;
  /** All findings, when they are asked for. */
  readonly told: Packed | undefined;
}

/**
 * Judges, decides and cleans block after block: the whole of a worker. What it found is in `outcome`.
 * The same code runs in the main thread for small files.
 */
export class Judge {
  readonly #plan: Plan;
  readonly #structure = structures();
  readonly #rules: readonly AnyRule[];
  readonly #recorder: Recorder;
  readonly #visitors: Visitors;
  readonly #contact: RowContact;
  readonly #decide: ReturnType<typeof makeDecide>;
  readonly #clean: ReturnType<typeof makeClean>;
  readonly #reject: ReturnType<typeof makeRejects>;
  readonly #verdicts: ReturnType<typeof makeVerdictCells> | undefined;
  readonly #looks: readonly SecondLook[];
  readonly #opposed: OpposedRows | undefined;
  readonly #telling: Telling | undefined;
  readonly #figures: FigureRows | undefined;

  /** @param coming the rules of the changes of law ahead */
  constructor(plan: Plan, rules: readonly AnyRule[], coming: readonly AnyRule[] = []) {
    this.#plan = plan;
    this.#rules = rules;
    this.#recorder = new Recorder(plan, rules);
    const { found, outcome } = this.#recorder;
    this.#contact = new RowContact(new ContactColumns(plan));
    this.#visitors = listen(plan, rules, knowing(makeLists(plan.lists), plan.listed), found, outcome.tallies);
    this.#decide = makeDecide(plan);
    this.#clean = makeClean(plan.keep, plan.dialect);
    this.#reject = makeRejects(plan);
    this.#opposed = plan.tombstones ? new OpposedRows(rules, outcome.opposed) : undefined;
    this.#telling = plan.tells ? new Telling(plan) : undefined;
    this.#figures = plan.figures ? new FigureRows(plan, outcome.figures) : undefined;
    this.#looks = secondLooks(plan, coming, outcome);
    this.#verdicts = plan.verdicts ? makeVerdictCells(plan) : undefined;
  }

  get outcome() {
    this.#figures?.close();
    return this.#recorder.outcome;
  }

  /** @param spare a buffer to write into, at best as large as the block */
  block(block: Block, spare: Buffer): Judged {
    const kept = new Out(spare);
    const rejects = this.#plan.rejects ? new Out(Buffer.allocUnsafeSlow(4096)) : undefined;
    const row = cursorFor(block, this.#plan.dialect, this.#structure(block));
    this.#recorder.outcome.blocks++;
    while (row.advance()) this.#row(row, block.encoding, kept, rejects);
    return { kept: kept.bytes.subarray(0, kept.length), rejects: rejects?.bytes.subarray(0, rejects.length), told: this.#telling?.take() };
  }

  #row(row: Cursor, encoding: Encoding, kept: Out, rejects: Out | undefined): void {
    const contact = this.#contact;
    contact.load(row);
    if (this.#isNoContact(row, contact)) return;
    this.#recorder.outcome.rows.in++;
    this.#judge(row, contact);
    const decision = this.#decide(this.#recorder.row, contact);
    if (!decision.drop && isEmptied(row, this.#plan.keep, decision.edits)) {
      // An empty row would read as a blank line: it leaves with the columns, or the cells, that were all it had.
      decision.drop = true;
      decision.reason = this.#plan.dropsColumns >= 0 ? this.#plan.dropsColumns : (this.#recorder.row[0]?.rule ?? 0);
    }
    this.#recorder.close(decision, row);
    this.#telling?.row(row, contact, decision, this.#recorder.row);
    this.#figures?.row(contact, decision);
    if (!decision.drop)
      this.#clean(kept, row, decision.edits.size > 0 ? this.#texts(decision.edits, row) : undefined, encoding, this.#verdicts?.(decision));
    else {
      this.#opposed?.row(contact, this.#recorder.row);
      if (rejects) this.#reject(rejects, row, decision, this.#recorder.row, encoding);
    }
  }

  /** Blank lines, repeated headers and totals. */
  #isNoContact(row: Cursor, contact: RowContact): boolean {
    const kind = noContactOf(row, contact, this.#plan.headers);
    if (kind) this.#recorder.outcome.rows[kind]++;
    return kind !== undefined;
  }

  #judge(row: Cursor, contact: RowContact): void {
    this.#recorder.open(row);
    try {
      const ragged = raggedCells(row, this.#plan.columns.length);
      if (ragged) {
        this.#recorder.outcome.ragged++;
        this.#visitors.ragged(ragged, contact);
      }
      this.#visitors.row(contact, row);
      for (const look of this.#looks) look(row, contact, this.#recorder.row);
    } catch (cause) {
      throw cause instanceof LumoError ? cause : ruleFailed(this.#rules[this.#visitors.now], row.row);
    }
  }

  #texts(edits: ReadonlyMap<number, { readonly repairBy: number }>, row: Cursor): Map<number, string> {
    const texts = new Map<number, string>();
    for (const [column, { repairBy }] of edits) {
      texts.set(column, repairBy < 0 ? '' : this.#repaired(this.#rules[repairBy], row, column));
    }
    return texts;
  }

  #repaired(rule: AnyRule | undefined, row: Cursor, column: number): string {
    try {
      return rule?.repair?.(row.text(column), this.#plan.country) ?? '';
    } catch {
      throw ruleFailed(rule, row.row);
    }
  }
}
