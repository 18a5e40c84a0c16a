/**
 * By what the contacts of a file are known, as fingerprints: two words each (high, low), for the memory of one process alone, and no text.
 * @module
 */

/** Plain data, for structuredClone. `words` may be longer than what it holds. */
export interface SightedIdentities {
  words: Uint32Array;
  /** Words in use. */
  length: number;
}

export const nobodySighted = (): SightedIdentities => ({ words: new Uint32Array(0), length: 0 });

/** Adds one identity. */
export const addSighted = (all: SightedIdentities, print: Uint32Array): void => {
  if (all.length === all.words.length) {
    const more = new Uint32Array(Math.max(512, all.words.length * 2));
    more.set(all.words);
    all.words = more;
  }
  all.words[all.length++] = print[0] as number;
  all.words[all.length++] = print[1] as number;
};

/** What it holds, without the room for more. */
export const sightedWords = ({ words, length }: SightedIdentities): Uint32Array => words.subarray(0, length);

/** Both together; the order is not to be relied on. */
export const mergeSighted = (a: SightedIdentities, b: SightedIdentities): SightedIdentities => {
  if (a.length === 0) return b;
  if (b.length === 0) return a;
  const words = new Uint32Array(a.length + b.length);
  words.set(sightedWords(a));
  words.set(sightedWords(b), a.length);
  return { words, length: words.length };
};
