import { lotOf, pruneSources, type SourceCount, type SourceTally } from '../../model/source-tally.js';
import { isUnnameable } from './named.js';

/** Longer is a story, whose like no five contacts share. */
const LONGEST = 80;
/** Texts kept beyond those that are told apart, so that pruning is rare. */
const ROOM = 8192;

/** Counts contacts by their source, row after row. */
export class SourceBook {
  readonly tally: SourceTally;
  readonly #groupOf: (text: string) => number;
  readonly #rest: readonly SourceCount[];
  #highest = Number.POSITIVE_INFINITY;

  /** @param groupOf what a text is counted with when it is not told apart: asked once per text */
  constructor(tally: SourceTally, groupOf: (text: string) => number) {
    this.tally = tally;
    this.#rest = tally.rest.map((counts, group) => ({ group, counts }));
    this.#groupOf = groupOf;
  }

  /** Where contacts of a source are counted. @param text trimmed */
  of(text: string): SourceCount {
    const known = this.tally.told.get(text);
    if (known) return known;
    const group = this.#groupOf(text);
    if (text === '' || text.length > LONGEST || isUnnameable(text) || lotOf(text) > this.#highest) return this.rest(group);
    if (this.tally.told.size >= ROOM) this.close();
    const made: SourceCount = { group, counts: this.rest(group).counts.map(() => 0) };
    this.tally.told.set(text, made);
    return made;
  }

  /** Where contacts of a group are counted whose source is not told apart. */
  rest(group: number): SourceCount {
    return this.#rest[group] as SourceCount;
  }

  /** Brings the tally down to the texts that are told apart. */
  close(): void {
    this.#highest = pruneSources(this.tally) ?? this.#highest;
  }
}
