import type { Channel } from '../contact/channel.js';
import type { ReportTable } from './report-table.js';

/** What a set of rules costs a file. */
export interface SimulatedCost {
  readonly kept: number;
  readonly dropped: number;
  /** Per asked channel: contacts that may be used on it. */
  readonly usable: Readonly<Partial<Record<Channel, number>>>;
}

/** What would become of a file under other settings. It holds counts only; a source is named when enough contacts share it. */
export interface Simulation {
  readonly name: string;
  /** Of a workbook, the sheet that was read, and the others. */
  readonly table?: ReportTable;
  readonly asOf: string;
  readonly rows: number;
  readonly channels: readonly Channel[];
  readonly base: SimulatedCost;
  /** In the order asked; the last is all of them together when there are several. */
  readonly variants: readonly (SimulatedCost & { readonly name: string })[];
  /** Per rule that found something, as things are. */
  readonly rules: readonly {
    readonly id: string;
    /** Rows on which it found something. */
    readonly rows: number;
    /** Rows that would leave were it the only rule. */
    readonly alone: number;
    /** Rows that leave because of it and of no other: what turning it off would bring back. */
    readonly exclusive: number;
  }[];
  /** Largest first. `name` is absent for what is too rare to be named, and for contacts without a source. */
  readonly sources: readonly {
    readonly name?: string;
    readonly rows: number;
    readonly dropped: number;
    /** Dropped under each variant. */
    readonly variants: readonly number[];
  }[];
}
