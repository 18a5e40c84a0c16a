import { fold } from '../../fields/fold.js';
import type { Simulation } from '../../model/simulation.js';

/** Contacts that must share a source before it is named: fewer could be one person's words about another. */
const ENOUGH = 5;
/** Sources told apart; a column of more is no column of sources. */
const MOST = 2000;

interface SourceCount {
  readonly name: string;
  rows: number;
  dropped: number;
  readonly variants: number[];
}

/** What becomes of the contacts of each source (vendor, fair, form). */
export class Sources {
  readonly #counts = new Map<string, SourceCount>();
  readonly #variants: number;

  constructor(variants: number) {
    this.#variants = variants;
  }

  /** @param text the source as the row writes it; @param drops per variant */
  add(text: string, dropped: boolean, drops: readonly boolean[]): void {
    const count = this.#of(text);
    count.rows++;
    if (dropped) count.dropped++;
    drops.forEach((drop, i) => {
      if (drop) count.variants[i] = (count.variants[i] as number) + 1;
    });
  }

  #of(text: string): SourceCount {
    const folded = fold(text);
    const key = this.#counts.size < MOST || this.#counts.has(folded) ? folded : '';
    const known = this.#counts.get(key);
    if (known) return known;
    const made: SourceCount = { name: key === '' ? '' : text, rows: 0, dropped: 0, variants: new Array<number>(this.#variants).fill(0) };
    this.#counts.set(key, made);
    return made;
  }

  /** Largest first; what may not be named stands together at the end. */
  get result(): Simulation['sources'] {
    const named: SourceCount[] = [];
    const rest: SourceCount = { name: '', rows: 0, dropped: 0, variants: new Array<number>(this.#variants).fill(0) };
    for (const count of this.#counts.values()) {
      // A cell with an address or a long number in it is no name of a source.
      if (count.name !== '' && count.rows >= ENOUGH && !/@|\d{6}/.test(count.name)) {
        named.push(count);
        continue;
      }
      rest.rows += count.rows;
      rest.dropped += count.dropped;
      count.variants.forEach((n, i) => {
        rest.variants[i] = (rest.variants[i] as number) + n;
      });
    }
    named.sort((a, b) => b.rows - a.rows || (a.name < b.name ? -1 : 1));
    const { name: _, ...unnamed } = rest;
    return [...named, ...(rest.rows > 0 ? [unnamed] : [])];
  }
}
