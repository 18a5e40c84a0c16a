import { doubled } from '../../model/base/doubled.js';
import type { Finding } from '../../model/report/finding.js';

export type FindingFacts = NonNullable<Finding['facts']>;

/**
 * The findings of a block as they cross threads: places in the plan instead of names, and behind one another the texts that they need.
 * Two buffers weigh little, and are handed over instead of copied; an object for each finding would live on in both threads.
 */
export interface EncodedFindings {
  readonly numbers: Int32Array;
  readonly texts: Uint8Array;
}

/** In place of a length: there is no such text. */
export const NO_TEXT = -1;
/** Whether a contact stays, in numbers; the last where it is about no row. */
export const KEPT_CODES = [false, true, undefined] as const;

/** Packs findings, row by row. */
export class FindingEncoder {
  #numbers = new Int32Array(1 << 12);
  #texts = Buffer.allocUnsafeSlow(1 << 14);
  #count = 0;
  #length = 0;

  /**
   * Begins a row; its findings follow.
   * @param row 0: about no row
   * @param kept undefined where it is about no row
   */
  beginRow(row: number, findings: number, kept: boolean | undefined, prints: readonly string[] | undefined): void {
    this.#put(row, findings, KEPT_CODES.indexOf(kept), prints?.length ?? NO_TEXT);
    for (const print of prints ?? []) this.#put(this.#text(print));
  }

  /**
   * @param column negative: about no column
   * @param channels one bit per channel of CHANNELS
   */
  addFinding(
    rule: number,
    message: number,
    column: number,
    channels: number,
    masked: string | undefined,
    facts: FindingFacts | undefined,
  ): void {
    this.#put(rule, message, column, channels, this.#text(masked), this.#text(facts && JSON.stringify(facts)));
  }

  /** What was packed since the last call. */
  take(): EncodedFindings {
    const packed = { numbers: this.#numbers.slice(0, this.#count), texts: new Uint8Array(this.#texts.subarray(0, this.#length)) };
    this.#count = 0;
    this.#length = 0;
    return packed;
  }

  #put(...numbers: readonly number[]): void {
    if (this.#count + numbers.length > this.#numbers.length) this.#numbers = doubled(this.#numbers);
    for (const number of numbers) this.#numbers[this.#count++] = number;
  }

  /** @returns its length in bytes */
  #text(text: string | undefined): number {
    if (text === undefined) return NO_TEXT;
    const most = this.#length + text.length * 3;
    if (most > this.#texts.length) {
      const bigger = Buffer.allocUnsafeSlow(most * 2);
      this.#texts.copy(bigger, 0, 0, this.#length);
      this.#texts = bigger;
    }
    const bytes = this.#texts.write(text, this.#length);
    this.#length += bytes;
    return bytes;
  }
}
