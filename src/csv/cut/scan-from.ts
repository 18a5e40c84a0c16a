import { MARK_WINDOW, marksFor } from './quote-marks.js';
import type { RangeScan } from './range-scan.js';
import { type CutOptions, isQuoted, type ScanState } from './scan-state.js';
import { StateScan } from './state-scan.js';

const LF = 10;
const CR = 13;
const QUOTE = 34;
const BACKSLASH = 92;

/** Whether a quote, outside of quotes, opens a cell that the next one closes: by the bytes before and behind both. */
const plainCells = (bytes: Uint8Array, { delimiter, backslash }: CutOptions): ((opened: number, closed: number) => boolean) => {
  const parts = (byte: number | undefined): boolean => byte === delimiter || byte === LF || byte === CR;
  if (delimiter === QUOTE) return () => false;
  return (opened, closed) => parts(bytes[opened - 1]) && parts(bytes[closed + 1]) && !(backslash && bytes[closed - 1] === BACKSLASH);
};

const isAlone = ({ state }: StateScan, index: number, live: readonly StateScan[]): boolean => {
  for (let other = 0; other < index; other++) if (live[other]?.state === state) return false;
  return true;
};

/** Lets scans that came to one state go on as one. */
const merged = (live: readonly StateScan[], bytes: Uint8Array, at: number, options: CutOptions): readonly StateScan[] => {
  if (live.every(isAlone)) return live;
  return live.filter(isAlone).map(({ state }) => {
    const next = new StateScan(bytes, at, state, options);
    for (const scan of live) if (scan.state === state) scan.next = next;
    return next;
  });
};

/** Scans bytes once, from several states at the same time. */
export const scanFrom = (bytes: Uint8Array, states: readonly ScanState[], options: CutOptions): readonly RangeScan[] => {
  const finder = options.finder ?? marksFor(bytes.length);
  const { marks } = finder;
  const isPlainCell = plainCells(bytes, options);
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
    const end = finder.find(bytes, base, to) * 4;
    for (let place = 0; place < end; place += 4) {
      const at = base + (marks[place] as number);
      const next = place + 4;
      // A cell like most, of one line, is no more than text: it changes no count and no state.
      if (live.length === 1 && next < end && !isQuoted((live[0] as StateScan).state)) {
        const oneLine = marks[place + 1] === marks[next + 1] && marks[place + 2] === marks[next + 2];
        if (oneLine && isPlainCell(at, base + (marks[next] as number))) {
          place = next;
          continue;
        }
      }
      text(at, place);
      for (const scan of live) scan.quote(at);
      from++;
      if (live.length > 1) live = merged(live, bytes, from, options);
    }
    if (to === bytes.length) text(to, end);
    lfs += marks[end + 1] as number;
    crs += marks[end + 2] as number;
    both += marks[end + 3] as number;
  }
  return scans.map((scan) => scan.result(bytes.length));
};
