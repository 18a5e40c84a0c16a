import { joinScans, type RangeScan } from './range-scan.js';
import { scanFrom } from './scan-from.js';
import { type CutOptions, type ScanState, statesOf } from './scan-state.js';

/** What a range of a file tells of itself before anybody knows in which state it begins: small, plain data. */
export interface RangeLook {
  readonly bytes: number;
  /** By state at the beginning, which of `scans` holds. */
  readonly from: { readonly [state in ScanState]?: number };
  /** Those that differ: three as a rule. */
  readonly scans: readonly RangeScan[];
}

/** Each scan once, and which one each state takes. */
const lookOf = (bytes: number, states: readonly ScanState[], scans: readonly RangeScan[]): RangeLook => {
  const kept = new Map<string, number>();
  const different: RangeScan[] = [];
  const from = states.map((state, index) => {
    const scan = scans[index] as RangeScan;
    const key = JSON.stringify(scan);
    const place = kept.get(key) ?? different.push(scan) - 1;
    kept.set(key, place);
    return [state, place] as const;
  });
  return { bytes, from: Object.fromEntries(from), scans: different };
};

/** What a look says of a range that begins in a state. */
export const scanOf = ({ from, scans }: RangeLook, state: ScanState): RangeScan => scans[from[state] as number] as RangeScan;

/**
 * Looks at a range of a file that begins anywhere: in the middle of a character, of a CRLF, of a quoted cell.
 * It is scanned once, under every state in which it may begin; scans that come to one state go on as one.
 */
export const look = (bytes: Uint8Array, options: CutOptions): RangeLook => {
  const states = statesOf(options);
  return lookOf(bytes.length, states, scanFrom(bytes, states, options));
};

/** The look at two ranges that follow each other: for whoever has a range in pieces. */
export const joinLooks = (a: RangeLook, b: RangeLook): RangeLook => {
  const states = Object.keys(a.from) as ScanState[];
  const joined = states.map((state) => {
    const scan = scanOf(a, state);
    return joinScans(scan, scanOf(b, scan.end));
  });
  return lookOf(a.bytes + b.bytes, states, joined);
};
