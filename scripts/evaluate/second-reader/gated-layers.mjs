// The layers of the convolution of the second reader, forwards and backwards.
import {
  DEPTH,
  dot,
  gateOf,
  LAYERS,
  MADE,
  MARGIN,
  WINDOW,
} from '../../../.build/src/fields/opposition/refusal/second-reader/convolution.js';

/** A number times a stretch, added to another one. */
export const addTimes = (factor, from, at, into, to, length) => {
  for (let q = 0; q < length; q++) into[to + q] += factor * from[at + q];
};

/**
 * Each layer forwards and backwards: `vectors[l]` goes into it, `vectors[l + 1]` comes out.
 * @param longest words of a text at most
 */
export const gatedLayers = ({ layers, layerBiases }, longest) => {
  const size = (longest + 2 * MARGIN) * DEPTH;
  const vectors = Array.from({ length: LAYERS + 1 }, () => new Float64Array(size));
  const made = Array.from({ length: LAYERS }, () => new Float64Array(longest * MADE));
  const slopes = [new Float64Array(size), new Float64Array(size)];
  /** What one number that a layer made learns, and what went into it: @param back its slope */
  const learn = (j, back, from, before, at) => {
    layerBiases.g[j] += back;
    addTimes(back, from, at, layers.g, j * WINDOW, WINDOW);
    addTimes(back, layers.v, j * WINDOW, before, at, WINDOW);
  };
  const forwards = (words) => {
    for (let l = 0; l < LAYERS; l++) {
      const [from, into, values] = [vectors[l], vectors[l + 1], made[l]];
      into.fill(0, 0, (words + 2 * MARGIN) * DEPTH);
      for (let at = 0; at < words; at++) {
        for (let j = 0; j < MADE; j++)
          values[at * MADE + j] = layerBiases.v[l * MADE + j] + dot(from, at * DEPTH, layers.v, (l * MADE + j) * WINDOW, WINDOW);
        const base = (at + MARGIN) * DEPTH;
        for (let q = 0; q < DEPTH; q++) into[base + q] = from[base + q] + values[at * MADE + q] * gateOf(values[at * MADE + DEPTH + q]);
      }
    }
    return vectors[LAYERS];
  };
  /** @returns the slopes of the vectors that went in; those of what came out are in `slopes[0]` */
  const backwards = (words) => {
    let [after, before] = slopes;
    for (let l = LAYERS - 1; l >= 0; l--) {
      const [from, values] = [vectors[l], made[l]];
      before.set(after.subarray(0, (words + 2 * MARGIN) * DEPTH));
      for (let at = 0; at < words; at++) {
        const base = (at + MARGIN) * DEPTH;
        for (let q = 0; q < DEPTH; q++) {
          const slope = after[base + q];
          if (slope === 0) continue;
          const [added, gate] = [values[at * MADE + q], values[at * MADE + DEPTH + q]];
          learn(l * MADE + q, slope * gateOf(gate), from, before, at * DEPTH);
          learn(l * MADE + DEPTH + q, (slope * added * 0.5) / (1 + Math.abs(gate)) ** 2, from, before, at * DEPTH);
        }
      }
      // Nothing is learned of what stands before the first word and behind the last one.
      before.fill(0, 0, MARGIN * DEPTH);
      before.fill(0, (words + MARGIN) * DEPTH, (words + 2 * MARGIN) * DEPTH);
      [after, before] = [before, after];
    }
    return after;
  };
  return { vectors, slopes, forwards, backwards };
};
