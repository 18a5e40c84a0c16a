import { emptySourceTally } from '../../model/outcome/source-tally.js';
import type { Simulation } from '../../model/report/simulation.js';
import { namedSources } from '../figures/named-sources.js';
import { SourceCounter } from '../figures/source-counter.js';

/** What becomes of the contacts of each source (vendor, fair, form). */
export class SourceCosts {
  readonly #book: SourceCounter;

  /** @param variants how many there are; counts: rows, dropped, then dropped under each */
  constructor(variants: number) {
    this.#book = new SourceCounter(emptySourceTally(1, 2 + variants), () => 0);
  }

  /** @param text the source as the row writes it; @param drops per variant */
  add(text: string, dropped: boolean, drops: readonly boolean[]): void {
    const { counts } = this.#book.entryFor(text);
    counts[0] = (counts[0] as number) + 1;
    if (dropped) counts[1] = (counts[1] as number) + 1;
    drops.forEach((drop, i) => {
      if (drop) counts[2 + i] = (counts[2 + i] as number) + 1;
    });
  }

  /** Largest first; what may not be named stands together. */
  get result(): Simulation['sources'] {
    this.#book.prune();
    return namedSources(this.#book.tally).map(({ name, counts: [rows, dropped, ...variants] }) => ({
      ...(name !== undefined && { name }),
      rows: rows as number,
      dropped: dropped as number,
      variants,
    }));
  }
}
