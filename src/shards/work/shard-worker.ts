import { createHash } from 'node:crypto';
import type { ColumnBatch } from '../../csv/columns/column-cursor.js';
import type { SurveyResult } from '../../engine/judge/survey.js';
import { refuseRowMismatch } from '../../engine/passes/run-invariants.js';
import { settledFromBytes } from '../../fields/persons/settled-persons.js';
import { encodeData } from '../../model/base/data-codec.js';
import type { Outcome } from '../../model/outcome/outcome.js';
import type { AnyRule } from '../../model/rule/rule.js';
import { ByteTally, tallyOf } from '../formats/byte-tally.js';
import type { ShardSecrets } from '../formats/driver-file.js';
import { type OutcomeFile, partLine, type SurveyedFile } from '../formats/outcome-file.js';
import { notOfThisPlan, settledMissing, surveyTooLarge } from '../formats/part-errors.js';
import { type AppliedPlan, applySettled } from './apply-settled.js';
import { type LoadedPlan, loadShardPlan } from './load-plan.js';
import type { PartOrder, PartTakers } from './part-order.js';
import { type FinishedPart, PartRun } from './part-run.js';
import { makeJudgingWorker, makeSurveyingWorker } from './row-worker.js';

/** Bytes that what one rule learned of a part may take on its way. */
const MOST_LEARNED = 1 << 20;

/** A part that is being worked on. */
export interface OpenPart {
  /** Bytes of CSV, cut anywhere. */
  csv(bytes: Uint8Array): Promise<void>;
  /** A batch of columns. @param bytes that it was read from */
  columns(batch: ColumnBatch, bytes: Uint8Array): void;
  /** What the part left: the line of an outcome, or of a survey. */
  end(): Promise<string>;
}

/** Judges parts under one plan, one after the other. */
export class ShardWorker {
  readonly #loaded: LoadedPlan;
  #applied: AppliedPlan | undefined;
  #settled: string | undefined;
  #persons: Uint8Array | undefined;

  private constructor(loaded: LoadedPlan) {
    this.#loaded = loaded;
  }

  /** @param own the rules of the tool. @throws LumoError as `loadShardPlan` */
  static async load(folder: string, own: readonly AnyRule[], secrets?: ShardSecrets): Promise<ShardWorker> {
    return new ShardWorker(await loadShardPlan(folder, own, secrets));
  }

  get planId(): string {
    return this.#loaded.planId;
  }

  /** What the first pass taught, as `settle` wrote it. @throws LumoError LUMO_SHARD_FOREIGN */
  useSettled(text: string): void {
    this.#applied = applySettled(this.#loaded, text);
    this.#settled = createHash('sha256').update(text).digest('hex');
  }

  /**
   * What is known of the persons of all parts, as `settle` wrote it: for parts that are begun without their own.
   * @throws LumoError LUMO_SHARD_FOREIGN where it is not what was settled: a refusal on another row would not be seen
   */
  usePersons(bytes: Uint8Array): void {
    if (this.#applied?.persons?.sha256 !== tallyOf(bytes).sha256) throw notOfThisPlan('settled.persons');
    this.#persons = bytes;
  }

  /**
   * Begins a part.
   * @param learned of its persons, where rules ask what all rows of a person say
   * @throws LumoError LUMO_SHARD_SURVEY where the first pass was not made
   */
  begin(order: PartOrder, takers: PartTakers, learned?: Uint8Array): OpenPart {
    return order.mode === 'survey' ? this.#survey(order, takers) : this.#judge(order, takers, learned ?? this.#persons);
  }

  #judge(order: PartOrder, takers: PartTakers, learned: Uint8Array | undefined): OpenPart {
    const { needs } = this.#loaded.file;
    if ((needs.survey && !this.#applied) || (needs.keyed && !learned)) throw settledMissing();
    const known = this.#applied?.plan ?? this.#loaded.plan;
    const plan = needs.keyed && learned ? { ...known, persons: settledFromBytes(learned, needs.keyed) } : known;
    const firstRow = order.firstRow ?? this.#applied?.firstRows[order.part];
    const run = new PartRun(this.#loaded, { ...order, firstRow }, makeJudgingWorker(this.#loaded, plan, order), takers);
    return this.#open(run, ({ facts, kept, rejects, left }: FinishedPart<Outcome>) => {
      refuseRowMismatch(left, [left.rows.kept, left.rows.dropped], facts.records);
      const told = { ...facts, settled: this.#settled, ...(order.output !== 'none' && { kept }), ...(order.rejects && { rejects }) };
      return partLine<OutcomeFile>('lumo-check/outcome', this.#sealing, told, left);
    });
  }

  #survey(order: PartOrder, takers: PartTakers): OpenPart {
    const { rules, file } = this.#loaded;
    const noted = new ByteTally();
    const log = (entries: Uint8Array): void => {
      noted.add(entries);
      takers.log?.(entries);
    };
    // Rows are numbered from the part's own first one: where it begins in the file is known when all parts were read.
    const run = new PartRun(
      this.#loaded,
      { ...order, firstRow: undefined, output: 'none' },
      makeSurveyingWorker(this.#loaded, log),
      takers,
    );
    return this.#open(run, ({ facts, left }: FinishedPart<SurveyResult>) => {
      const { memories, orders, listMatches } = left;
      for (const [i, memory] of memories.entries()) {
        const bytes = memory === undefined ? 0 : JSON.stringify(encodeData(memory)).length;
        if (bytes > MOST_LEARNED) throw surveyTooLarge(rules[i]?.id as string, bytes, MOST_LEARNED);
      }
      return partLine<SurveyedFile>(
        'lumo-check/surveyed',
        this.#sealing,
        { ...facts, ...(file.needs.keyed && { log: noted.told }) },
        { memories, orders, proven: listMatches.proven },
      );
    });
  }

  get #sealing() {
    return { planId: this.#loaded.planId, key: this.#loaded.secrets.key };
  }

  #open<Left>(run: PartRun<Left>, lineOf: (finished: FinishedPart<Left>) => string): OpenPart {
    return {
      csv: (bytes) => run.csv(bytes),
      columns: (batch, bytes) => run.columns(batch, bytes),
      end: async () => lineOf(await run.end()),
    };
  }
}
