import type { WordInput } from './convolution-inputs.js';

/**
 * A small convolutional network over the words of a text: each word is a vector, the sum of those of its pieces and classes; layers add to each what
 * stands around it, through gates (after Dauphin and others, "Language Modeling with Gated Convolutional Networks", 2017); of each filter over the
 * words the largest value in the text counts (Kim, 2014).
 * @module
 */

/** How long the vector of a word is; a multiple of four. */
export const DEPTH = 24;
/** How many words a layer sees at once: one, and those beside it. */
export const WIDTH = 5;
export const LAYERS = 3;
/** How many filters there are. */
export const FILTERS = 120;

/** Words beside the one that a layer looks at; nothing stands before the first word and behind the last one. */
export const MARGIN = (WIDTH - 1) / 2;
/** The numbers that a layer sees at once. */
export const WINDOW = WIDTH * DEPTH;
/** What a layer makes of a window: what may be added, and how far each gate is open. */
export const MADE = 2 * DEPTH;

/** What the network has learned: vectors and weights one after the other, in the order in which they are used. */
export interface Network {
  readonly pieces: Float64Array;
  readonly classes: Float64Array;
  /** Of each layer `MADE` times `WINDOW`. */
  readonly layers: Float64Array;
  readonly layerBiases: Float64Array;
  readonly filters: Float64Array;
  readonly filterBiases: Float64Array;
  /** One more than there are filters: the last is the bias of all. */
  readonly out: Float64Array;
}

const addVector = (into: Float64Array, base: number, table: Float64Array, number: number, share: number): void => {
  for (let q = 0; q < DEPTH; q++) into[base + q] = (into[base + q] as number) + (table[number * DEPTH + q] as number) * share;
};

/** Adds the vectors of words to what stands in `into` from `start` on, where nothing stands before the first word and behind the last one. */
export const vectorsInto = (into: Float64Array, start: number, inputs: readonly WordInput[], { pieces, classes }: Network): void => {
  for (let at = 0; at < inputs.length; at++) {
    const input = inputs[at] as WordInput;
    const base = start + (at + MARGIN) * DEPTH;
    const share = 1 / Math.sqrt(input.pieces.length);
    for (const piece of input.pieces) addVector(into, base, pieces, piece, share);
    for (const one of input.classes) addVector(into, base, classes, one, 1);
  }
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

/** How far a gate is open, from 0 to 1: made of a division, so that every machine gives the same bits. */
export const gateOf = (value: number): number => 0.5 + (0.5 * value) / (1 + Math.abs(value));

/**
 * One layer over the vectors of words, into others: what stands there, and what its gates let through. What is added and its gate are summed side
 * by side, for one word after the other, so that their weights stay at hand.
 */
const throughLayer = (layer: number, words: number, from: Float64Array, into: Float64Array, { layers, layerBiases }: Network): void => {
  for (let q = 0; q < DEPTH; q++) {
    const [row, gateRow] = [layer * MADE + q, layer * MADE + DEPTH + q];
    const [weights, gates] = [row * WINDOW, gateRow * WINDOW];
    const [bias, gateBias] = [layerBiases[row] as number, layerBiases[gateRow] as number];
    for (let at = 0; at < words; at++) {
      const start = at * DEPTH;
      let even = 0;
      let odd = 0;
      let gateEven = 0;
      let gateOdd = 0;
      for (let k = 0; k < WINDOW; k += 4) {
        const one = from[start + k] as number;
        const two = from[start + k + 1] as number;
        const three = from[start + k + 2] as number;
        const four = from[start + k + 3] as number;
        even += one * (layers[weights + k] as number) + three * (layers[weights + k + 2] as number);
        odd += two * (layers[weights + k + 1] as number) + four * (layers[weights + k + 3] as number);
        gateEven += one * (layers[gates + k] as number) + three * (layers[gates + k + 2] as number);
        gateOdd += two * (layers[gates + k + 1] as number) + four * (layers[gates + k + 3] as number);
      }
      const place = start + MARGIN * DEPTH + q;
      into[place] = (from[place] as number) + (bias + (even + odd)) * gateOf(gateBias + (gateEven + gateOdd));
    }
  }
};

/** What the network makes of the words of a text: log odds of a refusal. The order of its sums is fixed, and so is every bit of them. */
export const convolve = (inputs: readonly WordInput[], network: Network): number => {
  let vectors: Float64Array = new Float64Array((inputs.length + 2 * MARGIN) * DEPTH);
  let next: Float64Array = new Float64Array(vectors.length);
  vectorsInto(vectors, 0, inputs, network);
  for (let layer = 0; layer < LAYERS; layer++) {
    throughLayer(layer, inputs.length, vectors, next, network);
    [vectors, next] = [next, vectors];
  }
  const { filters, filterBiases, out } = network;
  let sum = out[FILTERS] as number;
  for (let f = 0; f < FILTERS; f++) {
    let most = 0;
    for (let at = 0; at < inputs.length; at++)
      most = Math.max(most, (filterBiases[f] as number) + dot(vectors, (at + MARGIN) * DEPTH, filters, f * DEPTH, DEPTH));
    sum += most * (out[f] as number);
  }
  return sum;
};
