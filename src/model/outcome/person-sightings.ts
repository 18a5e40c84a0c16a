/**
 * Who stands in a file, as fingerprints under a key: four words a sighting (high, low, row, bits), and no text.
 * @module
 */

/** Plain data, for structuredClone. `words` may be longer than what it holds. */
export interface PersonSightings {
  words: Uint32Array;
  count: number;
}

export const SIGHTING_WORDS = 4;

/**
 * Bits of a sighting: four of channels that the row refuses, four of channels that a list refuses, and whether it is what counts a person; then
 * eleven of the identity that counts the person, and six of each name (`PersonTags`).
 */
export const REFUSED_BITS = 0xf;
export const LISTED_SHIFT = 4;
export const COUNTS_PERSON = 0x100;
const IDENTITY_SHIFT = 9;
const FIRST_NAME_SHIFT = 20;
const LAST_NAME_SHIFT = 26;
const IDENTITY_MASK = 0x7ff;
const NAME_MASK = 0x3f;

/**
 * Identities of the last few numbers are no person's. `ENTRY`: an entry that refuses for whoever bears it, in other files as well, as on a sheet of
 * refusals. `MARK`: by what entries alone may find a row, such as the landline of many. `UNKNOWN`: refusals by which nobody can be found.
 */
export const IDENTITY_TAGS = 2044;
export const ENTRY = 2045;
export const MARK = 2046;
export const UNKNOWN = 2047;

/** The bits that tell persons apart under one identity. @param identity from 1 to `IDENTITY_TAGS`, or one of the last */
export const tagBits = (identity: number, first: number, last: number): number =>
  (identity << IDENTITY_SHIFT) | (first << FIRST_NAME_SHIFT) | (last << LAST_NAME_SHIFT);
export const identityTag = (bits: number): number => (bits >>> IDENTITY_SHIFT) & IDENTITY_MASK;

/** Whether a sighting is one of a person: any other makes nobody one with anybody. */
export const isOfPerson = (bits: number): boolean => identityTag(bits) <= IDENTITY_TAGS;

const agree = (a: number, b: number, shift: number): boolean => {
  const [one, other] = [(a >>> shift) & NAME_MASK, (b >>> shift) & NAME_MASK];
  return one === 0 || other === 0 || one === other;
};
/** Whether two sightings may be of one person: no name of theirs is another. */
export const namesAgree = (a: number, b: number): boolean => agree(a, b, FIRST_NAME_SHIFT) && agree(a, b, LAST_NAME_SHIFT);

export const noSightings = (): PersonSightings => ({ words: new Uint32Array(0), count: 0 });

/** Adds one sighting. */
export const addSighting = (all: PersonSightings, high: number, low: number, row: number, bits: number): void => {
  const at = all.count * SIGHTING_WORDS;
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
export const sightingWords = ({ words, count }: PersonSightings): Uint32Array => words.subarray(0, count * SIGHTING_WORDS);

/** Both together; the order is not to be relied on. */
export const mergeSightings = (a: PersonSightings, b: PersonSightings): PersonSightings => {
  if (a.count === 0) return b;
  if (b.count === 0) return a;
  const words = new Uint32Array((a.count + b.count) * SIGHTING_WORDS);
  words.set(sightingWords(a));
  words.set(sightingWords(b), a.count * SIGHTING_WORDS);
  return { words, count: a.count + b.count };
};
