import type { WordInput } from './convolution-inputs.js';

/**
 * A small convolutional network over the words of a text (after Kim, 2014): each word is a vector, the sum of those of its pieces and classes; filters
 * of several widths look at the words that stand beside each other, in their order; of each filter the largest value in the text counts.
 * @module
 */

/** How long the vector of a word is; a multiple of four. */
export const DEPTH = 24;
/** How many words a filter sees at once, from the fewest to the most. */
export const WIDTHS = [1, 2, 3, 4, 5] as const;
/** How many filters there are of each width. */
export const FILTERS = 48;

/** What the network has learned: vectors one after the other, filters by width, and their biases and weights in the same order. */
export interface Network {
  readonly pieces: ArrayLike<number>;
  readonly classes: ArrayLike<number>;
  readonly filters: readonly Float64Array[];
  readonly biases: ArrayLike<number>;
  /** One more than there are filters: the last is the bias of all. */
  readonly out: ArrayLike<number>;
}

/** Nothing stands before the first word and behind the last one. */
const MARGIN = WIDTHS[WIDTHS.length - 1] as number;

const addVector = (into: Float64Array, base: number, table: ArrayLike<number>, number: number, share: number): void => {
  for (let q = 0; q < DEPTH; q++) into[base + q] = (into[base + q] as number) + (table[number * DEPTH + q] as number) * share;
};

const vectorsOf = (inputs: readonly WordInput[], { pieces, classes }: Network): Float64Array => {
  const vectors = new Float64Array((inputs.length + 2 * MARGIN) * DEPTH);
  inputs.forEach((input, at) => {
    const base = (at + MARGIN) * DEPTH;
    const share = 1 / Math.sqrt(input.pieces.length);
    for (const piece of input.pieces) addVector(vectors, base, pieces, piece, share);
    for (const one of input.classes) addVector(vectors, base, classes, one, 1);
  });
  return vectors;
};

/** The products of two stretches of `length` numbers, a multiple of four, in four sums, which a processor adds side by side. */
export const dot = (a: Float64Array, from: number, b: Float64Array, at: number, length: number): number => {
  let [one, two, three, four] = [0, 0, 0, 0];
  for (let q = 0; q < length; q += 4) {
    one += (a[from + q] as number) * (b[at + q] as number);
    two += (a[from + q + 1] as number) * (b[at + q + 1] as number);
    three += (a[from + q + 2] as number) * (b[at + q + 2] as number);
    four += (a[from + q + 3] as number) * (b[at + q + 3] as number);
  }
  return one + two + three + four;
};

/** What the network makes of the words of a text: log odds of a refusal. The order of its sums is fixed, and so is every bit of them. */
export const convolve = (inputs: readonly WordInput[], network: Network): number => {
  const vectors = vectorsOf(inputs, network);
  let sum = network.out[WIDTHS.length * FILTERS] as number;
  WIDTHS.forEach((width, w) => {
    const filters = network.filters[w] as Float64Array;
    const length = width * DEPTH;
    for (let f = 0; f < FILTERS; f++) {
      let most = 0;
      for (let at = 0; at < inputs.length; at++) {
        const value = dot(vectors, (at + MARGIN - (width >> 1)) * DEPTH, filters, f * length, length);
        most = Math.max(most, value + (network.biases[w * FILTERS + f] as number));
      }
      sum += most * (network.out[w * FILTERS + f] as number);
    }
  });
  return sum;
};
