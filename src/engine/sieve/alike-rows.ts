import { DATE_PLACES } from '../read/date-column.js';

/** What rows of which no rule can speak may have: an address (2), a number (4), or both. */
export const QUIET_KINDS = [2, 4, 6] as const;

/** What stands in a key besides the place of a date. */
const KINDS = 8;

/** One number for a date as it is spelt, and what its row has besides. */
export const dateKey = (place: number, has: number): number => place * KINDS + has;

/** Rows that came to the same. */
export interface AlikeRows<V> {
  readonly verdict: V;
  rows: number;
}

/** Counts rows by what they came to, where others came to the same before. */
export class AlikeCounter<V extends { readonly drop: boolean }> {
  readonly #quiet: readonly AlikeRows<V>[];
  /** By `dateKey`, the place in `#undated`; 0 for none. A file has a few thousand days: most of it is never touched. */
  readonly #places = new Uint16Array(DATE_PLACES * KINDS);
  readonly #undated: (AlikeRows<V> | undefined)[] = [undefined];
  /** Whether some undated rows stay. */
  #stays = false;

  /** @param quiet what a row comes to of which nobody speaks, and that has this */
  constructor(quiet: (has: number) => V) {
    this.#quiet = QUIET_KINDS.map((has) => ({ verdict: quiet(has), rows: 0 }));
  }

  /** @param kind place in `QUIET_KINDS` */
  addQuiet(kind: number, rows: number): void {
    (this.#quiet[kind] as AlikeRows<V>).rows += rows;
  }

  /** What an undated row came to before, to be counted up; undefined where nothing is known of it. */
  known(key: number): AlikeRows<V> | undefined {
    return this.#undated[this.#places[key] as number];
  }

  learn(key: number, verdict: V | undefined): void {
    if (!verdict || this.#undated.length > 0xffff) return;
    if (!verdict.drop) this.#stays = true;
    this.#places[key] = this.#undated.push({ verdict, rows: 0 }) - 1;
  }

  /** The rows that were counted since the last call: of those that stay; or of those that leave, which are of many days, and need no counting before the end. */
  take(drop: boolean): readonly AlikeRows<V>[] {
    const all = (drop ? this.#undated : [...this.#quiet, ...(this.#stays ? this.#undated : [])]).filter(
      (one) => one && one.rows > 0 && one.verdict.drop === drop,
    );
    return (all as AlikeRows<V>[]).map((one) => {
      const { verdict, rows } = one;
      one.rows = 0;
      return { verdict, rows };
    });
  }
}
