import { QuotedCells } from './quoted-cells.js';
import { joinScans, type RangeScan } from './range-scan.js';
import { type CutOptions, hasCell, isQuoted, type ScanState } from './scan-state.js';

const LF = 10;
const CR = 13;
const QUOTE = 34;
const BACKSLASH = 92;

/** The scan of bytes from one state on. It is told where quotes are and how many line ends stand between them, in order, and looks at little else. */
export class StateScan {
  state: ScanState;
  /** The scan that goes on from here, for all that came to one state. */
  next: StateScan | undefined;
  readonly #bytes: Uint8Array;
  readonly #start: number;
  readonly #delimiter: number;
  readonly #backslash: boolean;
  #lf = 0;
  #crlf = 0;
  #cr = 0;
  #quoted = 0;
  #first = -1;
  #firstLines = 0;
  readonly #cells: QuotedCells;

  constructor(bytes: Uint8Array, start: number, state: ScanState, { delimiter, backslash }: CutOptions) {
    this.#bytes = bytes;
    this.#start = start;
    this.state = state;
    this.#delimiter = delimiter;
    this.#backslash = backslash;
    this.#cells = new QuotedCells(hasCell(state));
  }

  /** Bytes without a quote, one at least. @param lf, cr those that stand alone */
  text(from: number, to: number, lf: number, crlf: number, cr: number): void {
    const after = this.#bytes[from];
    if (this.state === 'closed') {
      this.#cells.close(after === LF || after === CR || after === this.#delimiter);
      this.state = 'text';
    }
    const pair = after === LF && (this.state === 'cr' || this.state === 'quoted-cr');
    const ends = lf + crlf + cr;
    if (isQuoted(this.state)) {
      if (ends > 0) this.#cells.span();
      this.#quoted += pair ? ends - 1 : ends;
      this.state = this.#inQuotes(from, to);
      return;
    }
    if (this.#first < 0) this.#begin(from, to, lf + crlf, crlf + cr);
    this.#lf += pair ? lf - 1 : lf;
    this.#crlf += pair ? crlf + 1 : crlf;
    this.#cr += pair ? cr - 1 : cr;
    const last = this.#bytes[to - 1];
    this.state = last === LF ? 'record' : last === CR ? 'cr' : last === this.#delimiter ? 'cell' : 'text';
  }

  quote(at: number): void {
    switch (this.state) {
      case 'record':
      case 'cr':
        if (this.#first < 0) this.#beginAt(at, 0);
        this.#quoteCell(at);
        break;
      case 'cell':
        this.#quoteCell(at);
        break;
      case 'text':
        if (this.#delimiter === QUOTE) this.state = 'cell';
        break;
      case 'escaped':
        this.state = 'quoted';
        break;
      case 'closed':
        this.#again(at);
        break;
      default:
        this.state = 'closed';
    }
  }

  /** @param end where it stops, or where `next` goes on */
  result(end: number): RangeScan {
    const scan: RangeScan = {
      bytes: (this.next ? this.next.#start : end) - this.#start,
      end: this.state,
      lf: this.#lf,
      crlf: this.#crlf,
      cr: this.#cr,
      quotedLineEnds: this.#quoted,
      first: this.#first,
      firstLines: this.#firstLines,
      ...this.#cells.result(),
    };
    return this.next ? joinScans(scan, this.next.result(end)) : scan;
  }

  #lines(): number {
    return this.#lf + this.#crlf + this.#cr + this.#quoted;
  }

  #beginAt(offset: number, lines: number): void {
    // A record that begins behind the last byte begins in the next range, if there is one.
    if (offset >= this.#bytes.length) return;
    this.#first = offset - this.#start;
    this.#firstLines = lines;
  }

  /** Looks for the first record that begins in bytes outside of quotes. @param lf, cr how many there are of each byte */
  #begin(from: number, to: number, lf: number, cr: number): void {
    const bytes = this.#bytes;
    if (this.state === 'record') this.#beginAt(from, 0);
    else if (this.state === 'cr') this.#beginAt(bytes[from] === LF ? from + 1 : from, 0);
    else if (lf + cr > 0) {
      const line = lf > 0 ? bytes.indexOf(LF, from) : to;
      const found = cr > 0 ? bytes.subarray(from, line).indexOf(CR) : -1;
      const end = found < 0 ? line : from + found;
      this.#beginAt(found >= 0 && bytes[end + 1] === LF ? end + 2 : end + 1, this.#lines() + 1);
    }
  }

  #quoteCell(at: number): void {
    this.#cells.open(at - this.#start, this.#lines());
    this.state = 'quoted';
  }

  /** A quote right behind one that closes a cell, or doubles this one. */
  #again(at: number): void {
    if (!this.#backslash) {
      this.state = 'quoted';
      return;
    }
    const separates = this.#delimiter === QUOTE;
    this.#cells.close(separates);
    if (separates) this.#quoteCell(at);
    else this.state = 'text';
  }

  /** The state behind text inside quotes. */
  #inQuotes(from: number, to: number): ScanState {
    const bytes = this.#bytes;
    if (bytes[to - 1] === CR) return 'quoted-cr';
    if (!this.#backslash) return 'quoted';
    let at = to;
    while (at > from && bytes[at - 1] === BACKSLASH) at--;
    const slashes = to - at + (at === from && this.state === 'escaped' ? 1 : 0);
    return slashes % 2 === 1 ? 'escaped' : 'quoted';
  }
}
