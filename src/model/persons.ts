/**
 * Who stands in a file, as fingerprints under a key: four words a sighting (high, low, row, bits), and no text.
 * @module
 */

/** Plain data, for structuredClone. `words` may be longer than what it holds. */
export interface Persons {
  words: Uint32Array;
  count: number;
}

export const PERSON_WORDS = 4;

/** Bits of a sighting: four of channels that the row refuses, four of channels that a list refuses, and whether it is what counts a person. */
export const REFUSED_BITS = 0xf;
export const LISTED_SHIFT = 4;
export const COUNTS = 0x100;

export const noPersons = (): Persons => ({ words: new Uint32Array(0), count: 0 });

/** Adds one sighting. */
export const addPerson = (all: Persons, high: number, low: number, row: number, bits: number): void => {
  const at = all.count * PERSON_WORDS;
  if (at === all.words.length) {
    const more = new Uint32Array(Math.max(1024, all.words.length * 2));
    more.set(all.words);
    all.words = more;
  }
  all.words[at] = high;
  all.words[at + 1] = low;
  all.words[at + 2] = row;
  all.words[at + 3] = bits;
  all.count++;
};

/** What it holds, without the room for more. */
export const wordsOf = ({ words, count }: Persons): Uint32Array => words.subarray(0, count * PERSON_WORDS);

/** Both together; the order is not to be relied on. */
export const mergePersons = (a: Persons, b: Persons): Persons => {
  if (a.count === 0) return b;
  if (b.count === 0) return a;
  const words = new Uint32Array((a.count + b.count) * PERSON_WORDS);
  words.set(wordsOf(a));
  words.set(wordsOf(b), a.count * PERSON_WORDS);
  return { words, count: a.count + b.count };
};
