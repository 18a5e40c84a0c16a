import { RECORD_WORDS } from '../records/event-record.js';

/** By person, then by time, file and row: the order in which rules see events. */
const compareIn =
  (words: Uint32Array) =>
  (a: number, b: number): number => {
    const value = (at: number, word: number): number => words[at + word] as number;
    return (
      value(a, 0) - value(b, 0) ||
      value(a, 1) - value(b, 1) ||
      value(a, 2) - value(b, 2) ||
      value(a, 5) - value(b, 5) ||
      value(a, 4) - value(b, 4) ||
      value(a, 3) - value(b, 3)
    );
  };

/** Records that a number beyond 32 bits has room to count. */
const COUNTED = 2 ** 21;

/**
 * Makes what tells the places of records in their order, in an array that is used again. First they are sorted by one number for each,
 * which needs no function to be compared: then few are left to be.
 */
export const makeRecordSorter = (): ((words: Uint32Array) => Uint32Array) => {
  let keys = new Float64Array(0);
  let places = new Uint32Array(0);
  return (words) => {
    const count = words.length / RECORD_WORDS;
    if (count > places.length) {
      keys = new Float64Array(Math.ceil(count * 1.2));
      places = new Uint32Array(keys.length);
    }
    const [sorted, found] = [keys.subarray(0, count), places.subarray(0, count)];
    const compare = compareIn(words);
    if (count > COUNTED) return found.map((_, i) => i * RECORD_WORDS).sort(compare);
    for (let i = 0; i < count; i++) sorted[i] = (words[i * RECORD_WORDS] as number) * COUNTED + i;
    sorted.sort();
    for (let i = 0; i < count; i++) found[i] = ((sorted[i] as number) % COUNTED) * RECORD_WORDS;
    for (let from = 0, to = 1; from < count; from = to++) {
      while (to < count && words[found[to] as number] === words[found[from] as number]) to++;
      if (to - from > 1) sortFew(found, from, to, compare);
    }
    return found;
  };
};

/** Of one person there are mostly some, and nearly in order already. */
const FEW = 64;

const sortFew = (places: Uint32Array, from: number, to: number, compare: (a: number, b: number) => number): void => {
  if (to - from > FEW) {
    places.subarray(from, to).sort(compare);
    return;
  }
  for (let i = from + 1; i < to; i++) {
    const place = places[i] as number;
    let at = i;
    for (; at > from && compare(places[at - 1] as number, place) > 0; at--) places[at] = places[at - 1] as number;
    places[at] = place;
  }
};
