/** The contacts of one source, as far as a part of a file holds any. */
export interface SourceCount {
  /** What it is counted with when it is not told apart: its provenance, say. */
  readonly group: number;
  /** The first is how many contacts there are; what the others are is the counter's affair. */
  readonly counts: number[];
}

/** Contacts by their source. It is bounded, and however a file is cut and merged, the same texts are told apart with the same counts. */
export interface SourceTally {
  /** By the text of the source, trimmed, as rows write it. */
  readonly told: Map<string, SourceCount>;
  /** Per group: the contacts of everything that is not told apart. */
  readonly rest: number[][];
}

/** Texts told apart; a column of more is no column of sources. */
const MOST = 4096;

export const noSources = (groups: number, counts: number): SourceTally => ({
  told: new Map(),
  rest: Array.from({ length: groups }, () => new Array<number>(counts).fill(0)),
});

/** A number that has nothing to do with what a text means (FNV-1a, stirred). */
export const lotOf = (text: string): number => {
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
  if (tally.told.size <= most) return undefined;
  const lots = [...tally.told.keys()].map((text) => ({ text, lot: lotOf(text) }));
  lots.sort((a, b) => a.lot - b.lot || (a.text < b.text ? -1 : 1));
  for (const { text } of lots.slice(most)) {
    const { group, counts } = tally.told.get(text) as SourceCount;
    addCounts(tally.rest[group] as number[], counts);
    tally.told.delete(text);
  }
  return (lots[most - 1] as { lot: number }).lot;
};

/** Adds `b` to `a`, which is returned. @param most only tests set it */
export const mergeSources = (a: SourceTally, b: SourceTally, most = MOST): SourceTally => {
  for (const [text, { group, counts }] of b.told) {
    const known = a.told.get(text);
    if (known) addCounts(known.counts, counts);
    else a.told.set(text, { group, counts: [...counts] });
  }
  b.rest.forEach((counts, group) => {
    addCounts(a.rest[group] as number[], counts);
  });
  pruneSources(a, most);
  return a;
};
