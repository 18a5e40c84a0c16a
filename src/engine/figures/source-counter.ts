import type { Contact } from '../../model/contact/contact.js';
import { joinPersons, pruneSources, type SourceCount, type SourceTally, samplingHash } from '../../model/outcome/source-tally.js';
import { isUnnameable } from './named-sources.js';

/** Longer is a story, whose like no five contacts share. */
const LONGEST = 80;
/** Texts kept beyond those that are told apart, so that pruning is rare. */
const PRUNE_ABOVE = 8192;

/** Counts contacts by their source, row after row. */
export class SourceCounter {
  readonly tally: SourceTally;
  readonly #groupOf: (text: string) => number;
  readonly #rest: readonly SourceCount[];
  #highest = Number.POSITIVE_INFINITY;

  /** @param groupOf what a text is counted with when it is not told apart: asked once per text */
  constructor(tally: SourceTally, groupOf: (text: string) => number) {
    this.tally = tally;
    this.#rest = tally.byGroup.map((counts, group) => ({ group, counts }));
    this.#groupOf = groupOf;
  }

  /** Where contacts of a source are counted. @param text trimmed */
  entryFor(text: string): SourceCount {
    const known = this.tally.distinct.get(text);
    if (known) return known;
    const group = this.#groupOf(text);
    if (text === '' || text.length > LONGEST || isUnnameable(text) || samplingHash(text) > this.#highest) return this.groupEntry(group);
    if (this.tally.distinct.size >= PRUNE_ABOVE) this.prune();
    const made: SourceCount = { group, counts: this.groupEntry(group).counts.map(() => 0) };
    this.tally.distinct.set(text, made);
    return made;
  }

  /** Where contacts of a group are counted whose source is not told apart. */
  groupEntry(group: number): SourceCount {
    return this.#rest[group] as SourceCount;
  }

  /** Notes who a contact of a source is, as long as it is not sure that enough persons share it. Who cannot be reached is nobody to count. */
  notePerson(source: SourceCount, { emails, phones }: Pick<Contact, 'emails' | 'phones'>): void {
    if (source.persons === 'enough') return;
    const [email, phone] = [emails.find(({ valid }) => valid), phones.find(({ valid }) => valid)];
    const who = email?.canonical ?? phone?.e164;
    if (who !== undefined) source.persons = joinPersons(source.persons, [samplingHash(who)]);
  }

  /** Brings the tally down to the texts that are told apart. */
  prune(): void {
    this.#highest = pruneSources(this.tally) ?? this.#highest;
  }
}
