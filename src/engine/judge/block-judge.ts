import type { ColumnCursor } from '../../csv/columns/column-cursor.js';
import type { Encoding } from '../../csv/encodings/encoding.js';
import type { Block } from '../../csv/records/blocks.js';
import { createCursor } from '../../csv/records/create-cursor.js';
import type { Cursor } from '../../csv/records/cursor.js';
import { makeScannerSource, type ScannerSource } from '../../csv/records/simd-scanner.js';
import type { Outcome } from '../../model/outcome/outcome.js';
import type { AnyRule } from '../../model/rule/rule.js';
import type { JudgedRow } from '../decide/judged-row.js';
import { nonContactKind } from '../decide/non-contact-row.js';
import { RuleRunner } from '../decide/rule-runner.js';
import type { RowWatcher } from '../observe/collector.js';
import { FindingCollector } from '../observe/finding-stream.js';
import type { Plan } from '../plan/plan.js';
import { rulesOf } from '../plan/rules-of.js';
import type { RowContact } from '../read/row-contact.js';
import { KERNEL_PAGES } from '../sieve/row-kernel.js';
import type { SieveSettings } from '../sieve/sieve-settings.js';
import type { Route } from '../write/route.js';
import { OutputBuffer } from '../write/row-writer.js';
import { BlockSieve, sieveOf } from './block-sieve.js';
import { collectedPart, watchersOf } from './collectors.js';
import { type JudgedBlock, outputsOf } from './judged-block.js';
import { OutcomeRecorder } from './outcome-recorder.js';
import { makePlanParts, type PlanParts } from './plan-parts.js';
import { makeRoute } from './routes.js';

const SMALL_OUTPUT = 4096;

/**
 * Judges contacts block after block and sends their bytes along the route of the plan: the whole of a worker. What it counted is in
 * `outcome`. The same code runs in the main thread for small files.
 */
export class BlockJudge {
  readonly #plan: Plan;
  readonly #structure: ScannerSource;
  readonly #sieve: BlockSieve | undefined;
  readonly #recorder: OutcomeRecorder;
  readonly #runner: RuleRunner;
  readonly #contact: RowContact;
  readonly #route: Route;
  readonly #isTaken: readonly boolean[];
  readonly #watchers: readonly RowWatcher[];
  readonly #rowWatchers: readonly ((judged: JudgedRow) => void)[];
  readonly #stream: FindingCollector | undefined;
  #outputs: readonly (OutputBuffer | undefined)[] = [];
  #rows: number[] = [];

  /** @param loaded all rules: those of the plan, and those that its collectors ask for. @param parts kept from a file of the same shape, if there was one */
  constructor(plan: Plan, loaded: readonly AnyRule[], parts: PlanParts = makePlanParts(plan)) {
    const rules = rulesOf(plan, loaded);
    this.#plan = plan;
    this.#route = makeRoute(plan);
    this.#isTaken = this.#route.labels.map((label) => plan.route.outputs.includes(label));
    this.#recorder = new OutcomeRecorder(plan, rules, this.#route.labels.length);
    const { outcome } = this.#recorder;
    this.#contact = parts.contact;
    this.#watchers = watchersOf(plan, loaded, outcome);
    this.#runner = new RuleRunner(plan, rules, {
      tallies: outcome.tallies,
      filters: this.#watchers.flatMap(({ filter }) => filter ?? []),
      times: collectedPart(outcome, 'stats'),
      memory: parts.judging,
    });
    const stream = plan.emitsFindings ? new FindingCollector(plan) : undefined;
    this.#stream = stream;
    this.#rowWatchers = [...(stream ? [(judged: JudgedRow) => stream.row(judged)] : []), ...this.#watchers.flatMap(({ row }) => row ?? [])];
    const sieve = sieveOf(plan, rules, { runner: this.#runner, route: this.#route, watchers: this.#watchers });
    this.#sieve = sieve && new BlockSieve(plan, sieve, this.#recorder);
    this.#structure = sieve ? makeScannerSource(KERNEL_PAGES) : parts.structure;
  }

  /** What must be seen in a row before anybody has something to do with it; undefined where every row is judged. */
  get sieve(): SieveSettings | undefined {
    return this.#sieve?.settings;
  }

  get outcome(): Outcome {
    this.#sieve?.count(true);
    for (const { close } of this.#watchers) close?.();
    return this.#recorder.outcome;
  }

  /** @param spare a buffer to write into, at best as large as the block */
  block(block: Block, spare: ArrayBuffer): JudgedBlock {
    const scanner = this.#structure(block);
    const row = createCursor(block, this.#plan.dialect, scanner);
    return this.#judged(block.encoding, row, spare, (judged, out) => {
      const judge = (): void => this.#row(row, judged);
      if (!this.#sieve?.rows(row, scanner, out, judged, judge)) while (row.advance()) judge();
    });
  }

  /** The same of rows that come as columns. */
  columns(row: ColumnCursor, spare: ArrayBuffer): JudgedBlock {
    return this.#judged('utf-8', row, spare, (judged) => {
      while (row.advance()) this.#row(row, judged);
    });
  }

  #judged(
    encoding: Encoding,
    row: Cursor,
    spare: ArrayBuffer,
    judge: (judged: JudgedRow, out: OutputBuffer | undefined) => void,
  ): JudgedBlock {
    const times = collectedPart(this.#recorder.outcome, 'stats');
    const start = times ? performance.now() : 0;
    const buffers = this.#isTaken.map((taken, label) =>
      taken ? new OutputBuffer(label === 0 ? Buffer.from(spare) : Buffer.allocUnsafeSlow(SMALL_OUTPUT)) : undefined,
    );
    this.#outputs = buffers;
    this.#rows = this.#isTaken.map(() => 0);
    this.#recorder.outcome.blocks++;
    const { found, decision } = this.#runner;
    judge({ row, encoding, contact: this.#contact, found, decision }, buffers[0]);
    if (this.#sieve) this.#rows[0] = (this.#rows[0] as number) + this.#sieve.count(false);
    // Behind the times of the rules: that of all of it.
    if (times) times[this.#plan.rules.length] = (times[this.#plan.rules.length] ?? 0) + performance.now() - start;
    const outputs = outputsOf(this.#route.labels, buffers, this.#rows);
    return { outputs, findings: this.#stream?.take(), spare: (buffers[0]?.bytes.buffer as ArrayBuffer | undefined) ?? spare };
  }

  #aside(judged: JudgedRow): void {
    this.#runner.aside(judged);
    this.#recorder.recordFound(judged);
    this.#stream?.row(judged);
  }

  #row(row: Cursor, judged: JudgedRow): void {
    const { contact } = judged;
    const { outcome } = this.#recorder;
    contact.load(row);
    const kind = nonContactKind(row, contact, this.#plan.headers);
    if (kind) outcome.rows[kind]++;
    if (kind === 'totals') this.#aside(judged);
    if (kind) return;
    outcome.rows.in++;
    this.#runner.judge(row, contact);
    this.#recorder.record(judged);
    for (const watch of this.#rowWatchers) watch(judged);
    for (const label of this.#route.choose(judged)) {
      outcome.outputRows[label] = (outcome.outputRows[label] as number) + 1;
      this.#rows[label] = (this.#rows[label] as number) + 1;
      const out = this.#outputs[label];
      if (out) this.#route.write(label, out, judged);
    }
  }
}
