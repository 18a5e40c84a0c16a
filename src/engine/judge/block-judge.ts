import type { Block } from '../../csv/records/blocks.js';
import { createCursor } from '../../csv/records/create-cursor.js';
import type { Cursor } from '../../csv/records/cursor.js';
import { FastCursor } from '../../csv/records/fast-cursor.js';
import { makeScannerSource, type SimdScanner } from '../../csv/records/simd-scanner.js';
import type { Outcome } from '../../model/outcome/outcome.js';
import type { AnyRule } from '../../model/rule/rule.js';
import type { JudgedRow } from '../decide/judged-row.js';
import { nonContactKind } from '../decide/non-contact-row.js';
import { RuleRunner } from '../decide/rule-runner.js';
import type { RowWatcher } from '../observe/collector.js';
import { FindingCollector } from '../observe/finding-stream.js';
import type { Plan } from '../plan/plan.js';
import { rulesOf } from '../plan/rules-of.js';
import { ContactColumns } from '../read/contact-columns.js';
import { RowContact } from '../read/row-contact.js';
import type { EncodedFindings } from '../rules/finding-encoder.js';
import { AlikeCounter } from '../sieve/alike-rows.js';
import type { SiftedBlock } from '../sieve/far-sifter.js';
import { KERNEL_PAGES } from '../sieve/row-kernel.js';
import { judgeSifted, type RowJudge, RowSifter } from '../sieve/row-sifter.js';
import { quietStatuses, type SieveSettings, sieveSettingsOf } from '../sieve/sieve-settings.js';
import { WindowSifter } from '../sieve/window-sifter.js';
import type { Route } from '../write/route.js';
import { OutputBuffer } from '../write/row-writer.js';
import { collectedPart, watchersOf } from './collectors.js';
import { OutcomeRecorder, quietVerdict, type RowVerdict } from './outcome-recorder.js';
import { makeRoute } from './routes.js';

/** The rows of a block that go to one output. */
export interface OutputRows {
  readonly bytes: Uint8Array;
  readonly rows: number;
}

/** What a block leaves. */
export interface JudgedBlock {
  /** By label; those that no row goes to, or whose bytes nobody takes, are absent. */
  readonly outputs: Readonly<Partial<Record<string, OutputRows>>>;
  /** All findings, when they are asked for. */
  readonly findings: EncodedFindings | undefined;
  /** May be written to again once the outputs have been taken. */
  readonly spare: ArrayBuffer;
}

const SMALL_OUTPUT = 4096;

/**
 * Judges contacts block after block and sends their bytes along the route of the plan: the whole of a worker. What it counted is in
 * `outcome`. The same code runs in the main thread for small files.
 */
export class BlockJudge {
  readonly #plan: Plan;
  readonly #structure: ReturnType<typeof makeScannerSource>;
  /** What must be seen in a row before anybody has something to do with it; undefined where every row is judged. */
  readonly sieve: SieveSettings | undefined;
  #sifter: RowSifter<RowVerdict> | undefined;
  readonly #alike: AlikeCounter<RowVerdict>;
  readonly #recorder: OutcomeRecorder;
  readonly #runner: RuleRunner;
  readonly #columns: ContactColumns;
  readonly #contact: RowContact;
  readonly #route: Route;
  readonly #isTaken: readonly boolean[];
  readonly #watchers: readonly RowWatcher[];
  readonly #rowWatchers: readonly ((judged: JudgedRow) => void)[];
  readonly #stream: FindingCollector | undefined;
  #outputs: readonly (OutputBuffer | undefined)[] = [];
  #rows: number[] = [];

  /** @param loaded all rules: those of the plan, and those that its collectors ask for */
  constructor(plan: Plan, loaded: readonly AnyRule[]) {
    const rules = rulesOf(plan, loaded);
    this.#plan = plan;
    this.#route = makeRoute(plan);
    this.#isTaken = this.#route.labels.map((label) => plan.route.outputs.includes(label));
    this.#recorder = new OutcomeRecorder(plan, rules, this.#route.labels.length);
    const { outcome } = this.#recorder;
    this.#columns = new ContactColumns(plan);
    this.#contact = new RowContact(this.#columns);
    this.#watchers = watchersOf(plan, loaded, outcome);
    this.#runner = new RuleRunner(plan, rules, {
      tallies: outcome.tallies,
      filters: this.#watchers.flatMap(({ filter }) => filter ?? []),
      times: collectedPart(outcome, 'stats'),
    });
    this.#stream = plan.emitsFindings ? new FindingCollector(plan) : undefined;
    const stream = this.#stream;
    this.#rowWatchers = [...(stream ? [(judged: JudgedRow) => stream.row(judged)] : []), ...this.#watchers.flatMap(({ row }) => row ?? [])];
    const isSifted = this.#route.copiesQuietRows && this.#watchers.every(({ row, sees }) => !row || sees);
    const sieve = isSifted && !plan.isSmall ? sieveSettingsOf(plan, rules, this.#runner.lists, this.#runner.watchesRagged) : undefined;
    // Where nobody looks at what was found on each row, rows that differ in nothing a rule looks at need not be told apart.
    const tellsAlike =
      !stream &&
      !this.#isTaken.some((taken, label) => taken && label > 0) &&
      this.#watchers.every(({ row, filter, sees }) => !filter && (!row || sees === 'formulas'));
    this.sieve = sieve && { ...sieve, datesDecide: sieve.datesDecide && tellsAlike };
    this.#alike = new AlikeCounter((has) => quietVerdict(quietStatuses(plan, has)));
    this.#structure = makeScannerSource(this.sieve ? KERNEL_PAGES : 0);
  }

  get outcome(): Outcome {
    this.#countAlike(true);
    for (const { close } of this.#watchers) close?.();
    return this.#recorder.outcome;
  }

  /** @param spare a buffer to write into, at best as large as the block */
  block(block: Block, spare: ArrayBuffer): JudgedBlock {
    const scanner = this.#structure(block);
    return this.#judged(block, createCursor(block, this.#plan.dialect, scanner), spare, (row, judged) => {
      const sifter = row instanceof FastCursor ? this.#sifterOver(scanner) : undefined;
      if (sifter) sifter.block(row as FastCursor, this.#outputs[0], this.#rowJudge(row as FastCursor, judged));
      else while (row.advance()) this.#row(row, judged);
    });
  }

  /** The same of a block that another thread has sifted by `sieve`. */
  siftedBlock(block: Block, sifted: SiftedBlock, spare: ArrayBuffer): JudgedBlock {
    const cursor = new FastCursor(block, this.#plan.dialect.delimiter.charCodeAt(0));
    return this.#judged(block, cursor, spare, (_, judged) =>
      judgeSifted(sifted, cursor, this.#outputs[0], this.#alike, this.#rowJudge(cursor, judged)),
    );
  }

  #judged<C extends Cursor>(block: Block, row: C, spare: ArrayBuffer, judge: (row: C, judged: JudgedRow) => void): JudgedBlock {
    const times = collectedPart(this.#recorder.outcome, 'stats');
    const start = times ? performance.now() : 0;
    const buffers = this.#isTaken.map((taken, label) =>
      taken ? new OutputBuffer(label === 0 ? Buffer.from(spare) : Buffer.allocUnsafeSlow(SMALL_OUTPUT)) : undefined,
    );
    this.#outputs = buffers;
    this.#rows = this.#isTaken.map(() => 0);
    this.#recorder.outcome.blocks++;
    const { found, decision } = this.#runner;
    judge(row, { row, encoding: block.encoding, contact: this.#contact, found, decision });
    this.#countAlike(false);
    // Behind the times of the rules: that of all of it.
    if (times) times[this.#plan.rules.length] = (times[this.#plan.rules.length] ?? 0) + performance.now() - start;
    const outputs = buffers.flatMap((out, label) =>
      out && out.length > 0
        ? [[this.#route.labels[label], { bytes: out.bytes.subarray(0, out.length), rows: this.#rows[label] as number }] as const]
        : [],
    );
    return {
      outputs: Object.fromEntries(outputs),
      findings: this.#stream?.take(),
      spare: (buffers[0]?.bytes.buffer as ArrayBuffer | undefined) ?? spare,
    };
  }

  #sifterOver(scanner: SimdScanner | undefined): RowSifter<RowVerdict> | undefined {
    if (!scanner || !this.sieve || this.#sifter) return this.#sifter;
    const windows = WindowSifter.make(scanner, this.#plan, this.sieve);
    this.#sifter = windows && new RowSifter(windows, this.#alike);
    return this.#sifter;
  }

  /** Judges rows, and lets others come to the same. */
  #rowJudge(row: FastCursor, judged: JudgedRow): RowJudge<RowVerdict> {
    return { judge: () => this.#row(row, judged), verdict: () => this.#recorder.verdictOf(judged) };
  }

  /** Counts the rows that stay, or those that leave, and were not judged. */
  #countAlike(drop: boolean): void {
    const { outcome } = this.#recorder;
    const label = drop ? 1 : 0;
    for (const { verdict, rows } of this.#alike.take(drop)) {
      this.#recorder.recordAlike(verdict, rows);
      outcome.outputRows[label] = (outcome.outputRows[label] as number) + rows;
      this.#rows[label] = (this.#rows[label] as number) + rows;
    }
  }

  #row(row: Cursor, judged: JudgedRow): void {
    const contact = this.#contact;
    const { outcome } = this.#recorder;
    contact.load(row);
    const kind = nonContactKind(row, contact, this.#plan.headers);
    if (kind) {
      outcome.rows[kind]++;
      return;
    }
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
