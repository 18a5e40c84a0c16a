import { MARK_WINDOW, marksFor } from './quote-marks.js';
import { joinScans, type RangeScan } from './range-scan.js';
import { type CutOptions, type ScanState, statesOf } from './scan-state.js';
import { StateScan } from './state-scan.js';

/** What a range of a file tells of itself before anybody knows in which state it begins: small, plain data. */
export interface RangeLook {
  readonly bytes: number;
  /** By state at the beginning, which of `scans` holds. */
  readonly from: { readonly [state in ScanState]?: number };
  /** Those that differ: three as a rule. */
  readonly scans: readonly RangeScan[];
}

/** Lets scans that came to one state go on as one. */
const merged = (live: readonly StateScan[], bytes: Uint8Array, at: number, options: CutOptions): readonly StateScan[] => {
  const states = new Set(live.map(({ state }) => state));
  if (states.size === live.length) return live;
  return [...states].map((state) => {
    const next = new StateScan(bytes, at, state, options);
    for (const scan of live) if (scan.state === state) scan.next = next;
    return next;
  });
};

/** Scans bytes once, from several states at the same time. */
export const scanFrom = (bytes: Uint8Array, states: readonly ScanState[], options: CutOptions): readonly RangeScan[] => {
  const finder = options.finder ?? marksFor(bytes.length);
  const { marks } = finder;
  const scans = states.map((state) => new StateScan(bytes, 0, state, options));
  let live: readonly StateScan[] = scans;
  // What was counted up to `from`, and up to the window.
  let from = 0;
  let [lf, cr, pairs] = [0, 0, 0];
  let [lfs, crs, both] = [0, 0, 0];
  const text = (to: number, place: number): void => {
    const lfHere = lfs + (marks[place + 1] as number);
    const crHere = crs + (marks[place + 2] as number);
    const pairsHere = both + (marks[place + 3] as number);
    const crlf = pairsHere - pairs;
    if (to > from) for (const scan of live) scan.text(from, to, lfHere - lf - crlf, crlf, crHere - cr - crlf);
    lf = lfHere;
    cr = crHere;
    pairs = pairsHere;
    from = to;
  };
  for (let base = 0; base < bytes.length; base += MARK_WINDOW) {
    const to = Math.min(base + MARK_WINDOW, bytes.length);
    const count = finder.find(bytes, base, to);
    for (let place = 0; place < count * 4; place += 4) {
      text(base + (marks[place] as number), place);
      for (const scan of live) scan.quote(from);
      from++;
      if (live.length > 1) live = merged(live, bytes, from, options);
    }
    const end = count * 4;
    if (to === bytes.length) text(to, end);
    lfs += marks[end + 1] as number;
    crs += marks[end + 2] as number;
    both += marks[end + 3] as number;
  }
  return scans.map((scan) => scan.result(bytes.length));
};

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
