import type { ColumnBatch } from '../../csv/columns/column-cursor.js';
import type { InputCounts } from '../../csv/records/blocks.js';
import type { JudgedBlock } from '../../engine/judge/judged-block.js';
import { LAST_ROW, tooManyRows } from '../../fields/persons/person-errors.js';
import { LumoError } from '../../model/base/lumo-error.js';
import { partError } from '../../model/base/named-error.js';
import { ByteTally } from '../formats/byte-tally.js';
import type { PartBytes, PartFacts } from '../formats/outcome-file.js';
import { encodingContradicted, frameUnexpected } from '../formats/part-errors.js';
import { decisionFrame } from './decision-frame.js';
import type { LoadedPlan } from './load-plan.js';
import { partBlocks } from './part-blocks.js';
import type { PartOrder, PartTakers } from './part-order.js';
import { PushReader } from './push-reader.js';
import type { RowWorker } from './row-worker.js';

/** What a part came to. */
export interface FinishedPart<Left> {
  readonly facts: PartFacts;
  readonly kept: PartBytes;
  readonly rejects: PartBytes;
  readonly left: Left;
}

/**
 * One part on its way: bytes of CSV, cut anywhere, or batches of columns; whole records of the input in either case. What comes of them is
 * handed on while they come.
 */
export class PartRun<Left> {
  readonly #plan: LoadedPlan;
  readonly #order: PartOrder;
  readonly #worker: RowWorker<Left>;
  readonly #takers: PartTakers;
  readonly #input = new ByteTally();
  readonly #kept = new ByteTally();
  readonly #rejects = new ByteTally();
  readonly #counts: InputCounts;
  readonly #firstRow: number;
  #isAscii = true;
  #reader: PushReader | undefined;
  #running: Promise<void> | undefined;

  constructor(plan: LoadedPlan, order: PartOrder, worker: RowWorker<Left>, takers: PartTakers) {
    this.#plan = plan;
    this.#order = order;
    this.#worker = worker;
    this.#takers = takers;
    this.#firstRow = order.firstRow ?? 1;
    this.#counts = { rows: this.#firstRow - 1, lf: 0, crlf: 0, cr: 0, lines: 0, encoding: this.#encoding };
  }

  get #encoding(): string {
    const { encoding } = this.#plan.file;
    return encoding === 'open' ? 'utf-8' : encoding;
  }

  /** Bytes of CSV. @throws LumoError what is wrong with them, telling the part */
  async csv(bytes: Uint8Array): Promise<void> {
    if (this.#plan.file.table) throw frameUnexpected('C');
    this.#input.add(bytes);
    this.#running ??= this.#readCsv();
    await Promise.race([(this.#reader as PushReader).give(bytes), this.#running]);
  }

  /** A batch of columns. @param bytes that it was read from, for the digest */
  columns(batch: ColumnBatch, bytes: Uint8Array): void {
    if (!this.#plan.file.table || batch.columns.length !== this.#plan.plan.columns.length) throw frameUnexpected('A');
    this.#input.add(bytes);
    const firstRow = this.#counts.rows + 1;
    this.#counts.rows += batch.rows;
    this.#refuseTooMany();
    const outputs = this.#told(() => this.#worker.columns(batch, firstRow));
    if (this.#order.output === 'decisions' && this.#order.mode === 'judge') {
      const frame = decisionFrame(batch.rows, firstRow, outputs);
      this.#kept.add(frame);
      this.#takers.decisions?.(frame);
    }
  }

  /** Nothing more comes. */
  async end(): Promise<FinishedPart<Left>> {
    this.#reader?.end();
    await this.#running;
    const { lf, crlf, cr, rows } = this.#counts;
    return {
      facts: {
        part: this.#order.part,
        records: rows - (this.#firstRow - 1),
        ...(typeof this.#order.firstRow === 'number' && { firstRow: this.#order.firstRow }),
        counts: { lf, crlf, cr },
        encoding: this.#isAscii ? 'ascii' : this.#encoding,
        input: this.#input.told,
      },
      kept: this.#kept.told,
      rejects: this.#rejects.told,
      left: this.#worker.left(),
    };
  }

  async #readCsv(): Promise<void> {
    this.#reader = new PushReader();
    try {
      for await (const block of partBlocks(this.#reader, this.#plan.plan.dialect, this.#counts, this.#order.firstLine ?? 1)) {
        this.#refuseTooMany();
        if (!block.ascii) this.#isAscii = false;
        this.#take(this.#worker.block(block));
      }
    } catch (cause) {
      throw this.#named(cause);
    }
  }

  #take({ clean, rejects }: JudgedBlock['outputs']): void {
    if (clean) {
      this.#kept.add(clean.bytes);
      this.#takers.kept?.(clean.bytes);
    }
    if (rejects) {
      this.#rejects.add(rejects.bytes);
      this.#takers.rejects?.(rejects.bytes);
    }
  }

  #told<T>(work: () => T): T {
    try {
      return work();
    } catch (cause) {
      throw this.#named(cause);
    }
  }

  #refuseTooMany(): void {
    if (this.#counts.rows > LAST_ROW) throw tooManyRows();
  }

  /** An error as it is told of a part: its lines are those of the part. */
  #named(cause: unknown): unknown {
    if (cause instanceof LumoError && cause.code === 'LUMO_BAD_ENCODING')
      return encodingContradicted(this.#order.part, this.#plan.file.encoding);
    return partError(cause, this.#order.part);
  }
}
