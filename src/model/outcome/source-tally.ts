/** The contacts of one source, as far as a part of a file holds any. */
export interface SourceCount {
  /** What it is counted with when it is not told apart: its provenance, say. */
  readonly group: number;
  /** The first is how many contacts there are; what the others are is the counter's affair. */
  readonly counts: number[];
  /** Prints of the persons among its contacts, in order, as long as they are few: whoever names a source asks whether they are enough. */
  persons?: readonly number[] | 'enough' | undefined;
}

/** Persons who must share a source before it is named: fewer could be one person's words about another. */
const ENOUGH = 5;

/** Prints of persons, taken together: the same whatever the order. */
export const joinPersons = (a: SourceCount['persons'], b?: SourceCount['persons']): SourceCount['persons'] => {
  if (a === undefined || b === undefined) return a ?? b;
  if (a === 'enough' || b === 'enough') return 'enough';
  const all = [...new Set([...a, ...b])];
  return all.length < ENOUGH ? all.sort((x, y) => x - y) : 'enough';
};

/** Contacts by their source. It is bounded, and however a file is cut and merged, the same texts are told apart with the same counts. */
export interface SourceTally {
  /** By the text of the source, trimmed, as rows write it. */
  readonly distinct: Map<string, SourceCount>;
  /** Per group: the contacts of everything that is not told apart. */
  readonly byGroup: number[][];
}

/** Texts told apart; a column of more is no column of sources. */
const MOST = 4096;

export const emptySourceTally = (groups: number, counts: number): SourceTally => ({
  distinct: new Map(),
  byGroup: Array.from({ length: groups }, () => new Array<number>(counts).fill(0)),
});

/** A number that has nothing to do with what a text means (FNV-1a, stirred). */
export const samplingHash = (text: string): number => {
  let lot = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) lot = Math.imul(lot ^ text.charCodeAt(i), 0x01000193);
  lot = Math.imul(lot ^ (lot >>> 15), 0x2c1b3c6d);
  return (lot ^ (lot >>> 13)) >>> 0;
};

export const addCounts = (to: number[], from: readonly number[]): void => {
  for (let i = 0; i < from.length; i++) to[i] = (to[i] as number) + (from[i] as number);
};

/**
 * Keeps the texts with the lowest lots, and counts the others with the rest. Which texts those are depends on nothing but the texts:
 * one of the lowest of a whole file is among the lowest of each of its parts, so that no count of it is ever lost.
 * @returns the highest lot kept: a new text above it need not be looked at; undefined when nothing had to go
 */
export const pruneSources = (tally: SourceTally, most = MOST): number | undefined => {
  if (tally.distinct.size <= most) return undefined;
  const lots = [...tally.distinct.keys()].map((text) => ({ text, lot: samplingHash(text) }));
  lots.sort((a, b) => a.lot - b.lot || (a.text < b.text ? -1 : 1));
  for (const { text } of lots.slice(most)) {
    const { group, counts } = tally.distinct.get(text) as SourceCount;
    addCounts(tally.byGroup[group] as number[], counts);
    tally.distinct.delete(text);
  }
  return (lots[most - 1] as { lot: number }).lot;
};

/** Adds `b` to `a`, which is returned. @param most only tests set it */
export const mergeSourceTallies = (a: SourceTally, b: SourceTally, most = MOST): SourceTally => {
  for (const [text, { group, counts, persons }] of b.distinct) {
    const known = a.distinct.get(text);
    if (known) {
      addCounts(known.counts, counts);
      known.persons = joinPersons(known.persons, persons);
    } else a.distinct.set(text, { group, counts: [...counts], persons });
  }
  b.byGroup.forEach((counts, group) => {
    addCounts(a.byGroup[group] as number[], counts);
  });
  pruneSources(a, most);
  return a;
};
