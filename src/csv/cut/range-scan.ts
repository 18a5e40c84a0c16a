import { hasCell, type ScanState } from './scan-state.js';

/** An opening quote: its offset, and the line ends before it. */
export interface QuotePlace {
  readonly at: number;
  readonly lines: number;
}

/** A quoted cell that was open before the first byte: what became of it. */
export interface CarriedCell {
  /** Whether line ends of these bytes stand in it. */
  readonly spans: boolean;
  /** `no`: it is open at the end, or may be; `text`: something else than a delimiter or a line end follows its closing quote. */
  readonly closed: 'no' | 'ended' | 'text';
}

/**
 * What the scan of some bytes from one state on gives: plain data, offsets and counts of these bytes only.
 * Scans of bytes that follow each other are joined into that of all of them.
 */
export interface RangeScan {
  readonly bytes: number;
  /** The state behind the last byte. */
  readonly end: ScanState;
  /** Line ends that end a record. Where a LF completes a CRLF that was begun before these bytes, `cr` is one less. */
  readonly lf: number;
  readonly crlf: number;
  readonly cr: number;
  /** Line ends inside quotes. */
  readonly quotedLineEnds: number;
  /** Where the first record begins that begins in these bytes, and the line ends before it; -1 and 0 where none does. */
  readonly first: number;
  readonly firstLines: number;
  /** Only where a quoted cell was open before. */
  readonly carried: CarriedCell | null;
  /** The quoted cell that was opened here and is open at the end, or may be. */
  readonly open: (QuotePlace & { readonly spans: boolean }) | null;
  /** The first cell that was opened here, spans lines and is followed by text: a quote was lost. */
  readonly broken: QuotePlace | null;
}

/** The scan of no bytes. */
export const emptyScan = (state: ScanState): RangeScan => ({
  bytes: 0,
  end: state,
  lf: 0,
  crlf: 0,
  cr: 0,
  quotedLineEnds: 0,
  first: -1,
  firstLines: 0,
  carried: hasCell(state) ? { spans: false, closed: 'no' } : null,
  open: null,
  broken: null,
});

/** Records that ended. */
export const recordsOf = (scan: RangeScan): number => scan.lf + scan.crlf + scan.cr;

/** Line ends, inside quotes or not. */
export const lineEndsOf = (scan: RangeScan): number => recordsOf(scan) + scan.quotedLineEnds;

/** Joins two scans. @param next begins in the state in which `scan` ends */
export const joinScans = (scan: RangeScan, next: RangeScan): RangeScan => {
  const lines = lineEndsOf(scan);
  const moved = <T extends QuotePlace>(quote: T): T => ({ ...quote, at: quote.at + scan.bytes, lines: quote.lines + lines });
  const { open } = scan;
  const later = next.carried ?? { spans: false, closed: 'ended' };
  const spans = open !== null && (open.spans || later.spans);
  const lost = spans && later.closed === 'text' ? { at: open.at, lines: open.lines } : null;
  const still = open && later.closed === 'no' ? { ...open, spans } : null;
  const begins = scan.first < 0 && next.first >= 0;
  return {
    bytes: scan.bytes + next.bytes,
    end: next.end,
    lf: scan.lf + next.lf,
    crlf: scan.crlf + next.crlf,
    cr: scan.cr + next.cr,
    quotedLineEnds: scan.quotedLineEnds + next.quotedLineEnds,
    first: begins ? next.first + scan.bytes : scan.first,
    firstLines: begins ? next.firstLines + lines : scan.firstLines,
    carried: scan.carried?.closed === 'no' ? { spans: scan.carried.spans || later.spans, closed: later.closed } : scan.carried,
    open: still ?? (next.open && moved(next.open)),
    broken: scan.broken ?? lost ?? (next.broken && moved(next.broken)),
  };
};
