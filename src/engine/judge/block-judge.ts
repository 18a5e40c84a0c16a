import type { Block } from '../../csv/records/blocks.js';
import { createCursor } from '../../csv/records/create-cursor.js';
import type { Cursor } from '../../csv/records/cursor.js';
import type { Encoding } from '../../csv/records/encoding.js';
import { makeScannerSource } from '../../csv/records/simd-scanner.js';
import { makeListMatcher } from '../../lists/query/list-matcher.js';
import { LumoError } from '../../model/base/lumo-error.js';
import type { AnyContactRule } from '../../model/rule/rule.js';
import { ruleFailed } from '../../model/rule/rule-failed.js';
import { makeDecider } from '../decide/decide.js';
import { nonContactKind } from '../decide/non-contact-row.js';
import { isEmptiedRow, raggedCells } from '../decide/row-shape.js';
import { FigureCounter } from '../figures/figure-counter.js';
import { FindingCollector } from '../observe/finding-stream.js';
import { OpposedCollector } from '../observe/opposed-collector.js';
import { makeRowObservers, type RowObserver } from '../observe/row-observers.js';
import { cachedLists } from '../plan/list-match-notes.js';
import type { Plan } from '../plan/plan.js';
import { ContactColumns } from '../read/contact-columns.js';
import { RowContact } from '../read/row-contact.js';
import type { EncodedFindings } from '../rules/finding-encoder.js';
import { makeVisitors } from '../rules/make-visitors.js';
import type { RuleVisitors } from '../rules/rule-visitors.js';
import { editedTexts } from '../write/edited-cells.js';
import { makeRejectWriter } from '../write/reject-writer.js';
import { makeRowWriter, OutputBuffer } from '../write/row-writer.js';
import { makeVerdictCells } from '../write/verdict-cells.js';
import { OutcomeRecorder } from './outcome-recorder.js';

/** What a block leaves: the bytes of its kept rows, and those of its rejects when they are asked for. */
export interface JudgedBlock {
  readonly kept: Buffer;
  readonly rejects: Buffer | undefined;
  /** All findings, when they are asked for. */
  readonly findings: EncodedFindings | undefined;
}

/**
 * Judges, decides and cleans block after block: the whole of a worker. What it found is in `outcome`.
 * The same code runs in the main thread for small files.
 */
export class BlockJudge {
  readonly #plan: Plan;
  readonly #structure = makeScannerSource();
  readonly #rules: readonly AnyContactRule[];
  readonly #recorder: OutcomeRecorder;
  readonly #visitors: RuleVisitors;
  readonly #contact: RowContact;
  readonly #decide: ReturnType<typeof makeDecider>;
  readonly #clean: ReturnType<typeof makeRowWriter>;
  readonly #reject: ReturnType<typeof makeRejectWriter>;
  readonly #verdicts: ReturnType<typeof makeVerdictCells> | undefined;
  readonly #looks: readonly RowObserver[];
  readonly #opposed: OpposedCollector | undefined;
  readonly #telling: FindingCollector | undefined;
  readonly #figures: FigureCounter | undefined;

  /** @param coming the rules of the changes of law ahead */
  constructor(plan: Plan, rules: readonly AnyContactRule[], coming: readonly AnyContactRule[] = []) {
    this.#plan = plan;
    this.#rules = rules;
    this.#recorder = new OutcomeRecorder(plan, rules);
    const { addFinding, outcome } = this.#recorder;
    this.#contact = new RowContact(new ContactColumns(plan));
    this.#visitors = makeVisitors(plan, rules, cachedLists(makeListMatcher(plan.lists), plan.listMatches), addFinding, outcome.tallies);
    this.#decide = makeDecider(plan);
    this.#clean = makeRowWriter(plan.keep, plan.dialect);
    this.#reject = makeRejectWriter(plan);
    this.#opposed = plan.collectsOpposed ? new OpposedCollector(rules, outcome.opposed) : undefined;
    this.#telling = plan.emitsFindings ? new FindingCollector(plan) : undefined;
    this.#figures = plan.countsFigures ? new FigureCounter(plan, outcome.figures) : undefined;
    this.#looks = makeRowObservers(plan, coming, outcome);
    this.#verdicts = plan.addsVerdicts ? makeVerdictCells(plan) : undefined;
  }

  get outcome() {
    this.#figures?.close();
    return this.#recorder.outcome;
  }

  /** @param spare a buffer to write into, at best as large as the block */
  block(block: Block, spare: Buffer): JudgedBlock {
    const kept = new OutputBuffer(spare);
    const rejects = this.#plan.writesRejects ? new OutputBuffer(Buffer.allocUnsafeSlow(4096)) : undefined;
    const row = createCursor(block, this.#plan.dialect, this.#structure(block));
    this.#recorder.outcome.blocks++;
    while (row.advance()) this.#row(row, block.encoding, kept, rejects);
    return {
      kept: kept.bytes.subarray(0, kept.length),
      rejects: rejects?.bytes.subarray(0, rejects.length),
      findings: this.#telling?.take(),
    };
  }

  #row(row: Cursor, encoding: Encoding, kept: OutputBuffer, rejects: OutputBuffer | undefined): void {
    const contact = this.#contact;
    contact.load(row);
    if (this.#isNoContact(row, contact)) return;
    this.#recorder.outcome.rows.in++;
    this.#judge(row, contact);
    const decision = this.#decide(this.#recorder.row, contact);
    if (!decision.drop && isEmptiedRow(row, this.#plan.keep, decision.edits)) {
      // An empty row would read as a blank line: it leaves with the columns, or the cells, that were all it had.
      decision.drop = true;
      decision.dropRule = this.#plan.columnDropRule >= 0 ? this.#plan.columnDropRule : (this.#recorder.row[0]?.rule ?? 0);
    }
    this.#recorder.endRow(decision, row);
    this.#telling?.row(row, contact, decision, this.#recorder.row);
    this.#figures?.row(contact, decision);
    if (!decision.drop)
      this.#clean(
        kept,
        row,
        decision.edits.size > 0 ? editedTexts(decision.edits, row, this.#rules, this.#plan.country) : undefined,
        encoding,
        this.#verdicts?.(decision),
      );
    else {
      this.#opposed?.row(contact, this.#recorder.row);
      if (rejects) this.#reject(rejects, row, decision, this.#recorder.row, encoding);
    }
  }

  /** Blank lines, repeated headers and totals. */
  #isNoContact(row: Cursor, contact: RowContact): boolean {
    const kind = nonContactKind(row, contact, this.#plan.headers);
    if (kind) this.#recorder.outcome.rows[kind]++;
    return kind !== undefined;
  }

  #judge(row: Cursor, contact: RowContact): void {
    this.#recorder.beginRow(row);
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
}
