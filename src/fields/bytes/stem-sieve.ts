import type { Sieve } from '../../model/contact/values.js';
import { mayBeLostLetter } from './lost-letters.js';

/** Classes of bytes: 0 for whatever is no letter, 1 to 26 for the letters. */
const CLASSES = 27;
const ROW = 32;
const classOf = (byte: number): number => {
  const letter = (byte | 32) - 96;
  return letter >= 1 && letter < CLASSES && byte < 128 ? letter : 0;
};

/** The second bytes of the letters that UTF-8 writes with 0xC3, by the letter without its accent: `Ã` (0x83) apart, with which mojibake begins. */
const ACCENTED: Readonly<Record<string, readonly (readonly [number, number])[]>> = {
  a: [
    [0x80, 0x85],
    [0xa0, 0xa5],
  ],
  c: [
    [0x87, 0x87],
    [0xa7, 0xa7],
  ],
  e: [
    [0x88, 0x8b],
    [0xa8, 0xab],
  ],
  i: [
    [0x8c, 0x8f],
    [0xac, 0xaf],
  ],
  n: [
    [0x91, 0x91],
    [0xb1, 0xb1],
  ],
  o: [
    [0x92, 0x96],
    [0xb2, 0xb6],
  ],
  s: [[0x9f, 0x9f]],
  u: [
    [0x99, 0x9c],
    [0xb9, 0xbc],
  ],
};
export const C3 = 0xc3;
/** The first lead of UTF-8 behind which more than one byte follows. */
export const THREE_BYTES = 0xe0;
export const MOJIBAKE = 0x83;
/** After an accented letter, the first byte of a euro or a curly mark: so begins a broken apostrophe (`â€™`). */
export const QUOTE = 0xe2;
/** The byte that follows 0xC3 → the letter without its accent, 0 where it is none. A Latin-1 byte is asked for as `byte & 0x3f | 0x80`. */
export const foldedOf = (): Uint8Array => {
  const folded = new Uint8Array(256);
  for (const [letter, ranges] of Object.entries(ACCENTED))
    for (const [first, last] of ranges) for (let byte = first; byte <= last; byte++) folded[byte] = classOf(letter.charCodeAt(0));
  return folded;
};
/** Byte → class: 0 for whatever is no letter of ASCII. */
export const letterClasses = (): Uint8Array => Uint8Array.from({ length: 256 }, (_, byte) => classOf(byte));
/** Bytes that may stand in the place of a letter: `?`, `&`, and those beyond ASCII but the first of an accented letter. */
export const isSign = (byte: number): boolean => byte === 0x3f || byte === 0x26 || (byte > 127 && byte !== C3);
export const isContinuation = (byte: number): boolean => byte > 0x7f && byte < 0xc0;
/** Bytes that UTF-8 puts between letters without parting them: the accents of a decomposed text. */
export const isCombining = (byte: number): boolean => byte === 0xcc || byte === 0xcd;

/**
 * A sieve that lets through what holds one of some stems, in one pass over the bytes however many there are (Aho and Corasick, 1975).
 * @param stems small letters; `_` is anything but a letter of ASCII, or the beginning or the end
 * @param folds whether accents of UTF-8 are taken off and double letters are one: stems are then written so. What looks like UTF-8 read in
 *   another encoding gets through, and so does what may stand in the place of a letter.
 */
export const makeStemSieve = (stems: readonly string[], folds = false): Sieve => {
  const next: number[][] = [new Array<number>(CLASSES).fill(0)];
  const found: boolean[] = [false];
  for (const stem of stems) {
    let node = 0;
    for (const char of stem) {
      const row = next[node] as number[];
      const letter = classOf(char.charCodeAt(0));
      if (row[letter] === 0) {
        row[letter] = next.push(new Array<number>(CLASSES).fill(0)) - 1;
        found.push(false);
      }
      node = row[letter] as number;
    }
    found[node] = true;
  }
  // Breadth first: where a node has no way on, that of the longest end of what was read.
  const back = next.map(() => 0);
  const queue = (next[0] as number[]).filter((node) => node > 0);
  for (const node of queue) {
    const row = next[node] as number[];
    const fallen = next[back[node] as number] as number[];
    found[node] ||= found[back[node] as number] as boolean;
    for (let letter = 0; letter < CLASSES; letter++) {
      const child = row[letter] as number;
      if (child === 0) row[letter] = fallen[letter] as number;
      else {
        back[child] = fallen[letter] as number;
        queue.push(child);
      }
    }
  }
  const table = new Uint16Array(next.length * ROW);
  next.forEach((row, node) => {
    for (let letter = 0; letter < CLASSES; letter++) table[node * ROW + letter] = row[letter] as number;
  });
  const ends = Uint8Array.from(found, Number);
  const classes = letterClasses();
  const start = table[0] as number;
  if (folds) {
    const folded = foldedOf();
    return (bytes, from, to) => {
      let node = start;
      let last = 0;
      for (let i = from; i < to; i++) {
        const byte = bytes[i] as number;
        let letter = classes[byte] as number;
        if (letter === 0 && isSign(byte) && mayBeLostLetter(bytes, from, to, i)) return true;
        if (byte > 127) {
          const next = i + 1 < to ? (bytes[i + 1] as number) : 0;
          if (byte < 0xc0 || !isContinuation(next)) {
            // A sign or a letter of a one-byte encoding: é is 0xE9 there, and 0xC3 0xA9 in UTF-8.
            letter = byte < 0xc0 ? 0 : (folded[(byte & 0x3f) | 0x80] as number);
          } else {
            i++;
            if (isCombining(byte)) continue;
            if (byte === C3 && (next === MOJIBAKE || (i + 1 < to && bytes[i + 1] === QUOTE))) return true;
            letter = byte === C3 ? (folded[next] as number) : 0;
            // The three bytes of a curly apostrophe, the four of an emoji.
            while (byte >= THREE_BYTES && i + 1 < to && isContinuation(bytes[i + 1] as number)) i++;
          }
        }
        if (letter === last && letter !== 0) continue;
        last = letter;
        node = table[node * ROW + letter] as number;
        if (ends[node] === 1) return true;
      }
      return ends[table[node * ROW] as number] === 1;
    };
  }
  return (bytes, from, to) => {
    let node = start;
    for (let i = from; i < to; i++) {
      node = table[node * ROW + (classes[bytes[i] as number] as number)] as number;
      if (ends[node] === 1) return true;
    }
    return ends[table[node * ROW] as number] === 1;
  };
};
