import { squeezeDoubles } from './letters.js';

const SHORTEST_STEM = 3;
const LONGEST_STEM = 16;

/** What words mean, by the whole word or by how it begins (`entry*`); double letters are compared as one. */
export class StemDictionary<T> {
  readonly #whole = new Map<string, T>();
  readonly #begins = new Map<string, T>();
  readonly #none: T;
  readonly #join: (one: T, other: T) => T;

  /** `none` is what unknown words mean; `join` puts together what several entries say of one word. */
  constructor(none: T, join: (one: T, other: T) => T) {
    this.#none = none;
    this.#join = join;
  }

  /** Adds the entries of a text, one blank apart. */
  add(entries: string, meaning: T): void {
    for (const entry of entries.split(/\s+/)) {
      const table = entry.endsWith('*') ? this.#begins : this.#whole;
      const key = squeezeDoubles(entry.replace('*', ''));
      if (key !== '') table.set(key, this.#join(table.get(key) ?? this.#none, meaning));
    }
  }

  /** What a folded word without double letters means. */
  lookUp(word: string): T {
    let all = this.#whole.get(word) ?? this.#none;
    for (let n = Math.min(word.length, LONGEST_STEM); n >= SHORTEST_STEM; n--) {
      const found = this.#begins.get(word.slice(0, n));
      if (found !== undefined) all = this.#join(all, found);
    }
    return all;
  }
}
