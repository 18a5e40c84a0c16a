import type { Block } from '../../csv/records/blocks.js';
import { createCursor } from '../../csv/records/create-cursor.js';
import { makeScannerSource } from '../../csv/records/simd-scanner.js';
import { EVENT_KINDS } from '../../model/events/event.js';
import { EventReader } from '../read/event-reader.js';
import type { LogPlan } from '../read/log-plan.js';
import type { LoggedRefusal } from '../read/logged-refusal.js';
import { RecordWriter } from '../records/event-record.js';

/** What the rows of a block come to. The same whoever reads it, and whatever was read before. */
export interface LogBlock {
  readonly records: Uint32Array;
  readonly links: Uint32Array;
  /** Names of campaigns, by the number that the records give them, from 1. */
  readonly campaigns: readonly string[];
  /** Rows by kind of event, in the order of EVENT_KINDS. */
  readonly kinds: readonly number[];
  readonly rows: number;
  readonly refusals: readonly LoggedRefusal[];
  /** Calls at a time whose zone nobody knows. */
  readonly zoneless: number;
  /** Rows that say what happened in words that nobody knows. */
  readonly unknown: number;
}

/** Reads the blocks of one log: the whole of a worker. */
export class LogBlockReader {
  readonly #plan: LogPlan;
  readonly #reader: EventReader;
  readonly #structure = makeScannerSource();

  constructor(plan: LogPlan) {
    this.#plan = plan;
    this.#reader = new EventReader(plan);
  }

  block(block: Block): LogBlock {
    const out = new RecordWriter();
    const kinds = EVENT_KINDS.map(() => 0);
    const reader = this.#reader;
    let rows = 0;
    reader.remarks.begin();
    reader.told.refusals = [];
    const row = createCursor(block, this.#plan.dialect, this.#structure(block));
    while (row.advance()) {
      const kind = reader.read(row, out);
      if (kind < 0) continue;
      rows++;
      kinds[kind] = (kinds[kind] as number) + 1;
    }
    return {
      records: out.take(),
      links: reader.prints.takeLinks(),
      campaigns: reader.remarks.campaigns,
      kinds,
      rows,
      refusals: reader.told.refusals,
      ...reader.takeCounts(),
    };
  }
}
