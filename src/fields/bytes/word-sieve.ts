import type { Sieve } from '../../model/contact/values.js';
import { mayBeLostLetter } from './lost-letters.js';
import { C3, foldedOf, isCombining, isContinuation, isSign, letterClasses, MOJIBAKE, QUOTE, THREE_BYTES } from './stem-sieve.js';

/** Numbers of letters below which all are: 0 for what parts words, 1 to 26 for the letters, then what is looked at more closely. */
const SHIFT = 5;
const ROW = 1 << SHIFT;
const LETTERS = 26;
const OTHER = LETTERS + 1;
/** After a word that is left, any letter differs from the last one. */
const NO_LETTER = OTHER + 1;
/** The first nodes; 0, which what is not filled in leads to, is of words that are none of ours. */
const [ROOT, FOUND] = [1, 2];

/** For each node and letter, the node that follows. @param stems as `makeWordSieve` takes them */
const waysOf = (stems: readonly string[]): Uint16Array => {
  const ways: number[][] = [[], [], []];
  const [open, whole]: [boolean[], boolean[]] = [[], []];
  for (const stem of stems) {
    let node = ROOT;
    for (const char of stem.replaceAll('_', '')) {
      const row = ways[node] as number[];
      const letter = char.charCodeAt(0) - 96;
      row[letter] ??= ways.push([]) - 1;
      node = row[letter];
    }
    (stem.endsWith('_') ? whole : open)[node] = true;
  }
  const table = new Uint16Array(ways.length * ROW);
  for (const [node, row] of ways.entries()) {
    table[node * ROW] = whole[node] ? FOUND : ROOT;
    row.forEach((next, letter) => {
      table[node * ROW + letter] = open[next] ? FOUND : next;
    });
  }
  return table;
};

/** Which letters the bytes are; those that take more than a look are `OTHER`. */
const lettersOf = (): Uint8Array => letterClasses().map((letter, byte) => (letter === 0 && (isSign(byte) || byte > 127) ? OTHER : letter));

/**
 * What `makeStemSieve` does with accents folded, for stems that begin words: a word is left at the letter at which none of them goes on.
 * @param stems as `makeStemSieve` takes them, each with a `_` in front and none inside
 */
export const makeWordSieve = (stems: readonly string[]): Sieve => {
  const table = waysOf(stems);
  const letters = lettersOf();
  const folded = foldedOf();
  return (bytes, from, to) => {
    let node = ROOT;
    let last = 0;
    let i = from;
    while (i < to) {
      const byte = bytes[i++] as number;
      let letter = letters[byte] as number;
      if (letter === OTHER) {
        if (isSign(byte) && mayBeLostLetter(bytes, from, to, i - 1)) return true;
        letter = 0;
        if (byte > 127) {
          const next = i < to ? (bytes[i] as number) : 0;
          if (byte < 0xc0 || !isContinuation(next)) letter = byte < 0xc0 ? 0 : (folded[(byte & 0x3f) | 0x80] as number);
          else {
            i++;
            if (isCombining(byte)) continue;
            if (byte === C3 && (next === MOJIBAKE || (i < to && bytes[i] === QUOTE))) return true;
            letter = byte === C3 ? (folded[next] as number) : 0;
            while (byte >= THREE_BYTES && i < to && isContinuation(bytes[i] as number)) i++;
          }
        }
      }
      // Double letters are one, and so are blanks.
      if (letter === last) continue;
      last = letter;
      node = table[(node << SHIFT) | letter] as number;
      if (node > FOUND || node === ROOT) continue;
      if (node === FOUND) return true;
      // The rest of a word that is none of ours.
      while (i < to && ((letters[bytes[i] as number] as number) - 1) >>> 0 < LETTERS) i++;
      last = NO_LETTER;
    }
    return table[node << SHIFT] === FOUND;
  };
};
