import type { OtherSheet, TableTold } from '../ports/table.js';
import type { XmlEvents } from '../xml/xml-events.js';
import type { MergedCell } from './merged-rows.js';
import type { RowBuffer } from './row-buffer.js';
import type { SheetCounts } from './sheet-counts.js';

/** Reads one sheet into rows. */
export interface SheetReading extends XmlEvents {
  readonly counts: SheetCounts;
  /** Says that the document is over. */
  end(): void;
}

/** The first rows of a sheet. */
export interface SheetHead {
  readonly rows: readonly (readonly string[])[];
  readonly width: number;
}

/** One sheet, and how to read it. */
export interface Sheet extends Pick<OtherSheet, 'name' | 'hidden'> {
  /** Its first rows, where they were seen with those of the others. */
  readonly head?: SheetHead;
  /** Notes that are pinned to cells, by the number of their row. */
  readonly notes?: ReadonlyMap<number, string>;
  /** Its XML; twice it is another reading. */
  xml(): AsyncIterable<Uint8Array>;
  /** Cells that are merged over several rows, but for those that its reading tells of itself; undefined where there are none. */
  merged(): Promise<readonly MergedCell[] | undefined>;
  reading(rows: RowBuffer): SheetReading;
}

/** A workbook whose sheets are known. */
export interface Workbook {
  readonly kind: TableTold['kind'];
  readonly sheets: readonly Sheet[];
}

/** The parts of a package (OPC, or OpenDocument), by their names. */
export interface PartReader {
  has(name: string): boolean;
  read(name: string): AsyncIterable<Uint8Array>;
}
