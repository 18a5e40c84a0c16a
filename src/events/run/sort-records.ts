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
 * The places of records in their order. First they are sorted by one number for each, which needs no function to be compared: then few
 * are left to be.
 */
export const sortedPlaces = (words: Uint32Array): Uint32Array => {
  const count = words.length / RECORD_WORDS;
  const places = new Uint32Array(count);
  const compare = compareIn(words);
  if (count > COUNTED) return places.map((_, i) => i * RECORD_WORDS).sort(compare);
  const keys = new Float64Array(count).map((_, i) => (words[i * RECORD_WORDS] as number) * COUNTED + i).sort();
  for (let i = 0; i < count; i++) places[i] = ((keys[i] as number) % COUNTED) * RECORD_WORDS;
  for (let from = 0, to = 1; from < count; from = to++) {
    while (to < count && words[places[to] as number] === words[places[from] as number]) to++;
    sortFew(places, from, to, compare);
  }
  return places;
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
