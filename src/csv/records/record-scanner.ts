import { CellEdges } from './stray-quotes.js';

/** What one look over some bytes found: whole records only. All counts are of what lies before `end`. */
export interface ScanResult {
  /** Offset after the last whole record. */
  readonly end: number;
  /** Records, blank lines included: rows as a spreadsheet numbers them. */
  readonly rows: number;
  readonly lf: number;
  readonly crlf: number;
  readonly cr: number;
  /** Line ends inside quotes. */
  readonly quotedLineEnds: number;
  /** Offset of the quote that the bytes leave open; -1 when none is. */
  readonly openQuote: number;
  /** Offset of the opening quote of a cell that spans lines and is followed by text: a quote was lost; -1 when there is none. */
  readonly brokenQuote: number;
}

const QUOTE = 34;
const LF = 10;
const CR = 13;
const BACKSLASH = 92;

/**
 * Finds where records end by hopping from one quote or line end to the next, which costs a third of looking at every byte.
 * Every one of CRLF, LF and CR ends a record, so that no mix of line ends can glue two contacts together.
 * A quote opens a quoted cell only at the start of a cell; elsewhere it is text.
 */
class RecordScanner {
  end = 0;
  rows = 0;
  lf = 0;
  crlf = 0;
  cr = 0;
  quotedLineEnds = 0;
  openQuote = -1;
  brokenQuote = -1;
  readonly #bytes: Buffer;
  readonly #last: boolean;
  readonly #width: number;
  readonly #edges: CellEdges;
  readonly #backslash: boolean;
  /** The next one of each; the number of bytes when there is none. */
  #quote: number;
  #lf: number;
  #cr: number;
  #inside = 0;
  /** Behind the last quoted cell. */
  #closed = 0;

  constructor(bytes: Buffer, last: boolean, delimiter: Buffer, backslash: boolean) {
    this.#bytes = bytes;
    this.#last = last;
    this.#width = delimiter.length;
    this.#edges = new CellEdges(bytes, delimiter);
    this.#backslash = backslash;
    this.#quote = this.#next(QUOTE, 0);
    this.#lf = this.#next(LF, 0);
    this.#cr = this.#next(CR, 0);
  }

  run(): void {
    const to = this.#bytes.length;
    for (;;) {
      if (this.#quote < this.#lf && this.#quote < this.#cr) {
        if (!this.#cell()) break;
      } else if (this.#lf < this.#cr) {
        this.lf++;
        this.#close(this.#lf + 1);
        this.#lf = this.#next(LF, this.end);
      } else {
        // A CR in the last byte may be half of a CRLF.
        if (this.#cr >= to || (this.#cr + 1 >= to && !this.#last)) break;
        const pair = this.#bytes[this.#cr + 1] === LF;
        if (pair) this.crlf++;
        else this.cr++;
        this.#close(this.#cr + (pair ? 2 : 1));
        this.#cr = this.#next(CR, this.end);
        if (pair) this.#lf = this.#next(LF, this.end);
      }
    }
    if (this.#last && this.openQuote < 0 && this.end < to) this.#close(to);
  }

  #next(byte: number, from: number): number {
    const found = this.#bytes.indexOf(byte, from);
    return found < 0 ? this.#bytes.length : found;
  }

  #close(end: number): void {
    this.end = end;
    this.rows++;
    this.quotedLineEnds = this.#inside;
  }

  /** A quote: goes behind the cell that it opens, or behind itself when it is text. False when the record is not whole. */
  #cell(): boolean {
    const bytes = this.#bytes;
    const opened = this.#quote;
    if (opened !== this.end && !this.#edges.begins(opened, Math.max(this.end, this.#closed))) {
      this.#quote = this.#next(QUOTE, opened + 1);
      return true;
    }
    const closed = this.#closing(opened);
    if (closed >= bytes.length) this.openQuote = opened;
    // A quote in the last byte may be the first of two, what stands behind one the half of a delimiter: the record is not whole before the next bytes are here.
    if (closed >= bytes.length || (closed + this.#width >= bytes.length && !this.#last)) return false;
    const lines = this.#inside;
    for (; this.#lf < closed; this.#lf = this.#next(LF, this.#lf + 1)) this.#inside++;
    for (; this.#cr < closed; this.#cr = this.#next(CR, this.#cr + 1)) if (bytes[this.#cr + 1] !== LF) this.#inside++;
    if (this.#inside > lines && !this.#edges.ends(closed + 1) && this.brokenQuote < 0) this.brokenQuote = opened;
    this.#closed = closed + 1;
    this.#quote = this.#next(QUOTE, closed + 1);
    return true;
  }

  /** The quote that closes the one at `opened`; the number of bytes when none does. */
  #closing(opened: number): number {
    const bytes = this.#bytes;
    for (let at = this.#next(QUOTE, opened + 1); ; ) {
      if (at >= bytes.length) return at;
      if (this.#backslash) {
        let slashes = 0;
        while (at - 1 - slashes > opened && bytes[at - 1 - slashes] === BACKSLASH) slashes++;
        if (slashes % 2 === 0) return at;
        at = this.#next(QUOTE, at + 1);
      } else if (bytes[at + 1] === QUOTE) at = this.#next(QUOTE, at + 2);
      else return at;
    }
  }
}

/**
 * Whole records of some bytes.
 * @param to how many bytes are filled
 * @param last whether the input ends here: then what is left is a record
 * @param delimiter its bytes in the encoding of these
 */
export const scanRecords = (bytes: Uint8Array, to: number, last: boolean, delimiter: Buffer, backslash: boolean): ScanResult => {
  const scan = new RecordScanner(Buffer.from(bytes.buffer, bytes.byteOffset, to), last, delimiter, backslash);
  scan.run();
  return scan;
};
