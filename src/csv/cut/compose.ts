import { brokenQuote, unclosedQuote } from '../records/record-errors.js';
import type { RangeLook } from './look.js';
import { scanOf } from './look.js';
import { emptyScan, joinScans, lineEndsOf, type QuotePlace, type RangeScan, recordsOf } from './range-scan.js';
import { isBetween, isQuoted, type ScanState } from './scan-state.js';

/** Where the first range begins: in bytes, rows and lines of the file. */
export interface CutStart {
  readonly state: ScanState;
  readonly offset: number;
  /** Row of the record that begins or goes on there, as a spreadsheet numbers it. */
  readonly row: number;
  readonly line: number;
}

/** Whole records of a file. */
export interface RecordPart {
  /** Counted from 0. */
  readonly part: number;
  /** Offset of its first byte, and of the byte behind its last one. */
  readonly begin: number;
  readonly end: number;
  /** Row of its first record, and the physical line on which that begins. */
  readonly firstRow: number;
  readonly firstLine: number;
}

/** A quote that does not fit. */
export interface BadQuote {
  readonly offset: number;
  readonly line: number;
}

/** What ranges of a file come to: all that one `scanRecords` over the whole of it tells. */
export interface Cut {
  /** One for each range in which a record begins: none is empty. */
  readonly parts: readonly RecordPart[];
  /** The state in which each range begins. */
  readonly states: readonly ScanState[];
  readonly rows: number;
  readonly lf: number;
  readonly crlf: number;
  readonly cr: number;
  readonly quotedLineEnds: number;
  /** The first cell that spans lines and is followed by text: a quote was lost. */
  readonly brokenQuote: BadQuote | null;
  /** The quote that is never closed; the record that it stands in is not counted. */
  readonly openQuote: BadQuote | null;
}

const START: CutStart = { state: 'record', offset: 0, row: 1, line: 1 };

/** A cell that was open before the first range: its quote is told where that begins. */
const BEFORE: QuotePlace = { at: 0, lines: 0 };

const lostBefore = ({ carried }: RangeScan): QuotePlace | null => (carried?.closed === 'text' && carried.spans ? BEFORE : null);

/** Puts scans together of which each begins in the state in which the one before ends; the last ends with the file. */
export const assemble = (scans: readonly RangeScan[], start: CutStart = START): Cut => {
  const begins: Omit<RecordPart, 'end'>[] = [];
  const states: ScanState[] = [];
  let whole = emptyScan(start.state);
  for (const scan of scans) {
    states.push(whole.end);
    if (scan.first >= 0)
      begins.push({
        part: begins.length,
        begin: start.offset + whole.bytes + scan.first,
        firstRow: start.row + recordsOf(whole) + (isBetween(whole.end) ? 0 : 1),
        firstLine: start.line + lineEndsOf(whole) + scan.firstLines,
      });
    whole = joinScans(whole, scan);
  }
  const end = start.offset + whole.bytes;
  const told = (quote: QuotePlace | null): BadQuote | null => quote && { offset: start.offset + quote.at, line: start.line + quote.lines };
  const openQuote = isQuoted(whole.end) ? told(whole.open ?? BEFORE) : null;
  const { lf, crlf, cr, quotedLineEnds } = whole;
  return {
    // In the order in which shells read them: the bytes, then the rows.
    parts: begins.map(({ part, begin, ...one }, index) => ({ part, begin, end: begins[index + 1]?.begin ?? end, ...one })),
    states,
    rows: recordsOf(whole) + (openQuote || isBetween(whole.end) ? 0 : 1),
    lf,
    crlf,
    cr,
    quotedLineEnds,
    brokenQuote: told(lostBefore(whole) ?? whole.broken),
    openQuote,
  };
};

/**
 * Settles in which state each range really begins, and with it where its first record does.
 * @param looks of ranges that follow each other, up to the end of the file
 */
export const compose = (looks: readonly RangeLook[], start: CutStart = START): Cut => {
  let { state } = start;
  const scans = looks.map((one) => {
    const scan = scanOf(one, state);
    state = scan.end;
    return scan;
  });
  return assemble(scans, start);
};

/**
 * Refuses a file of which records cannot be told apart, as reading it would.
 * @throws LumoError LUMO_BROKEN_QUOTE, LUMO_UNCLOSED_QUOTE, each naming a line
 */
export const refuseBadQuotes = (cut: Pick<Cut, 'brokenQuote' | 'openQuote'>): void => {
  if (cut.brokenQuote) throw brokenQuote(cut.brokenQuote.line);
  if (cut.openQuote) throw unclosedQuote(cut.openQuote.line);
};
