/** What rows of which no rule can speak may have: an address (2), a number (4), or both. */
export const QUIET_KINDS = [2, 4, 6] as const;

/** One number for a date as it is spelt, and what its row has besides. */
export const dateKey = (place: number, has: number): number => place * 8 + has;

/** Rows that came to the same. */
export interface AlikeRows<V> {
  readonly verdict: V;
  rows: number;
}

/** Counts rows by what they came to, where others came to the same before. */
export class AlikeCounter<V> {
  readonly #quiet: readonly AlikeRows<V>[];
  /** By `dateKey`. */
  readonly #undated = new Map<number, AlikeRows<V>>();
  /** Those of which there were rows since the last call of `take`. */
  readonly #met: AlikeRows<V>[] = [];

  /** @param quiet what a row comes to of which nobody speaks, and that has this */
  constructor(quiet: (has: number) => V) {
    this.#quiet = QUIET_KINDS.map((has) => ({ verdict: quiet(has), rows: 0 }));
  }

  /** @param kind place in `QUIET_KINDS` */
  addQuiet(kind: number, rows: number): void {
    (this.#quiet[kind] as AlikeRows<V>).rows += rows;
  }

  /** What an undated row came to before; undefined where nothing is known of it. */
  known(key: number): AlikeRows<V> | undefined {
    return this.#undated.get(key);
  }

  count(known: AlikeRows<V>): void {
    if (known.rows++ === 0) this.#met.push(known);
  }

  learn(key: number, verdict: V | undefined): void {
    if (verdict) this.#undated.set(key, { verdict, rows: 0 });
  }

  /** The rows that were counted since the last call. */
  take(): readonly AlikeRows<V>[] {
    const taken = [...this.#quiet, ...this.#met].map(({ verdict, rows }) => ({ verdict, rows }));
    for (const kind of [...this.#quiet, ...this.#met.splice(0)]) kind.rows = 0;
    return taken;
  }
}
