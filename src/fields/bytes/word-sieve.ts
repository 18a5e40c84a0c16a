import type { Sieve } from '../../model/contact/values.js';
import { mayBeLostLetter } from './lost-letters.js';
import { C3, foldedOf, isCombining, isContinuation, isSign, letterClasses, MOJIBAKE, QUOTE, THREE_BYTES } from './stem-sieve.js';

const ROW = 32;
/** No word that begins so is looked for. */
const DEAD = 0;
const ROOT = 1;

/**
 * What `makeStemSieve` does with accents folded, for stems that begin words: a word is left at the letter at which none of them goes on.
 * @param stems as `makeStemSieve` takes them, each with a `_` in front and none inside
 */
export const makeWordSieve = (stems: readonly string[]): Sieve => {
  const ways: number[][] = [[], []];
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
  for (const [node, row] of ways.entries())
    row.forEach((next, letter) => {
      table[node * ROW + letter] = next;
    });
  const begins = Uint8Array.from(ways, (_, node) => (open[node] ? 1 : 0));
  const ends = Uint8Array.from(ways, (_, node) => (whole[node] ? 1 : 0));
  const classes = letterClasses();
  const folded = foldedOf();
  return (bytes, from, to) => {
    let node = ROOT;
    let last = 0;
    let i = from;
    while (i < to) {
      const byte = bytes[i++] as number;
      let letter = classes[byte] as number;
      if (letter === 0 && isSign(byte) && mayBeLostLetter(bytes, from, to, i - 1)) return true;
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
      if (letter === 0) {
        if (ends[node] === 1) return true;
        node = ROOT;
        last = 0;
      } else if (letter !== last && node !== DEAD) {
        last = letter;
        node = table[node * ROW + letter] as number;
        if (begins[node] === 1) return true;
        // The rest of a word that is none of ours.
        if (node === DEAD) while (i < to && classes[bytes[i] as number] !== 0) i++;
      }
    }
    return ends[node] === 1;
  };
};
