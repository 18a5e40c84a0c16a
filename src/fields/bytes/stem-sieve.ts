import type { Sieve } from '../../model/contact/values.js';

/** Classes of bytes: 0 for whatever is no letter, 1 to 26 for the letters. */
const CLASSES = 27;
const ROW = 32;
const classOf = (byte: number): number => {
  const letter = (byte | 32) - 96;
  return letter >= 1 && letter < CLASSES && byte < 128 ? letter : 0;
};

/**
 * A sieve that lets through what holds one of some stems, in one pass over the bytes however many there are (Aho and Corasick, 1975).
 * @param stems small letters; `_` is anything but a letter of ASCII, or the beginning or the end
 */
export const makeStemSieve = (stems: readonly string[]): Sieve => {
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
  const classes = Uint8Array.from({ length: 256 }, (_, byte) => classOf(byte));
  const start = table[0] as number;
  return (bytes, from, to) => {
    let node = start;
    for (let i = from; i < to; i++) {
      node = table[node * ROW + (classes[bytes[i] as number] as number)] as number;
      if (ends[node] === 1) return true;
    }
    return ends[table[node * ROW] as number] === 1;
  };
};
