import type { MarkFinder } from './quote-marks.js';

/**
 * What a scan of records must know of the bytes before: no two of these are alike, and no more are needed.
 * - `record`: a record begins here;
 * - `cr`: the byte before is a CR that ended a record; a LF belongs to it, anything else begins the next record;
 * - `cell`: the byte before is a delimiter: a quote opens a cell;
 * - `text`: inside a cell that no quote opened, or behind one that was closed: a quote is text;
 * - `quoted`: inside quotes;
 * - `quoted-cr`: inside quotes, behind a CR: a LF belongs to it;
 * - `escaped`: inside quotes, behind a backslash that takes the next quote for text;
 * - `closed`: the byte before is a quote that closes the cell, unless another one makes it a doubled quote.
 */
export type ScanState = 'record' | 'cr' | 'cell' | 'text' | 'quoted' | 'quoted-cr' | 'escaped' | 'closed';

/** The grammar of `scanRecords`, and how to look. */
export interface CutOptions {
  /** The delimiter, which is of one byte: those of several are cut by `cutRecords`. */
  readonly delimiter: number;
  /** Whether a quote inside quotes stands behind a backslash, and is not doubled. */
  readonly backslash: boolean;
  /** Whoever looks at many ranges has one made once (`marksFor`). */
  readonly finder?: MarkFinder;
}

const DOUBLED: readonly ScanState[] = ['record', 'cr', 'cell', 'text', 'quoted', 'quoted-cr', 'closed'];

/** The states in which bytes may begin. */
export const statesOf = ({ backslash }: CutOptions): readonly ScanState[] => (backslash ? [...DOUBLED, 'escaped'] : DOUBLED);

/** Whether a quoted cell is open: what comes now is its text. */
export const isQuoted = (state: ScanState): boolean => state === 'quoted' || state === 'quoted-cr' || state === 'escaped';

/** Whether a quoted cell is open, or not surely closed. */
export const hasCell = (state: ScanState): boolean => isQuoted(state) || state === 'closed';

/** Whether the next byte begins a record, but for the LF of a CRLF. */
export const isBetween = (state: ScanState): boolean => state === 'record' || state === 'cr';
