import type { CarriedCell, RangeScan } from './range-scan.js';

/** Watches the quoted cells of a scan: which one is open, and which one was the first to be broken. Offsets and lines are those of the scan. */
export class QuotedCells {
  #carried: CarriedCell['closed'] | undefined;
  #carriedSpans = false;
  #open = -1;
  #openLines = 0;
  #openSpans = false;
  #broken = -1;
  #brokenLines = 0;

  /** @param carried whether one is open before the first byte */
  constructor(carried: boolean) {
    if (carried) this.#carried = 'no';
  }

  /** @param lines line ends before the quote */
  open(at: number, lines: number): void {
    this.#open = at;
    this.#openLines = lines;
    this.#openSpans = false;
  }

  /** A line end inside the open cell. */
  span(): void {
    if (this.#open >= 0) this.#openSpans = true;
    else this.#carriedSpans = true;
  }

  /** @param ended whether a delimiter, a line end or the end of the file follows, as it should */
  close(ended: boolean): void {
    if (this.#open < 0) this.#carried = ended ? 'ended' : 'text';
    else if (!ended && this.#openSpans && this.#broken < 0) {
      this.#broken = this.#open;
      this.#brokenLines = this.#openLines;
    }
    this.#open = -1;
  }

  result(): Pick<RangeScan, 'carried' | 'open' | 'broken'> {
    return {
      carried: this.#carried ? { spans: this.#carriedSpans, closed: this.#carried } : null,
      open: this.#open < 0 ? null : { at: this.#open, lines: this.#openLines, spans: this.#openSpans },
      broken: this.#broken < 0 ? null : { at: this.#broken, lines: this.#brokenLines },
    };
  }
}
