import { loopMarks } from './quote-marks.js';
import type { RangeScan } from './range-scan.js';
import { scanFrom } from './scan-from.js';
import type { CutOptions, ScanState } from './scan-state.js';

/** The edge of a range. */
export interface Edge {
  /** How many of its first bytes belong to the record of the range before. */
  readonly bytes: number;
  /** Where no record begins in these bytes: the state in which to ask on, of the bytes behind them. */
  readonly open: ScanState | null;
}

const PIECE = 4096;

/** How many bytes at the start of a range belong to the record of the range before. It looks no further than that. @param state of `compose` */
export const edge = (bytes: Uint8Array, state: ScanState, options: CutOptions): Edge => {
  const asked = { ...options, finder: options.finder ?? loopMarks(Math.min(PIECE, bytes.length)) };
  let open = state;
  for (let from = 0; from < bytes.length; from += PIECE) {
    const [scan] = scanFrom(bytes.subarray(from, from + PIECE), [open], asked) as [RangeScan];
    if (scan.first >= 0) return { bytes: from + scan.first, open: null };
    open = scan.end;
  }
  return { bytes: bytes.length, open };
};
