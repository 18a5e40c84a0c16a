import { instantiateWasm } from '../../../../model/base/instantiate-wasm.js';
import { convolve, DEPTH, FILTERS, LAYERS, MADE, MARGIN, type Network, vectorsInto, WINDOW } from './convolution.js';
import type { WordInput } from './convolution-inputs.js';
import { WASM } from './convolution-wasm.js';

/** What a network makes of the words of a text: log odds of a refusal. */
export type Convolver = (inputs: readonly WordInput[]) => number;

interface Exports {
  readonly memory: { readonly buffer: ArrayBuffer };
  readonly layer: (words: number, from: number, into: number, weights: number, biases: number) => void;
  readonly filter: (words: number, from: number, count: number, filters: number, biases: number, out: number) => number;
}

/** Bytes of a number. */
const BYTES = Float64Array.BYTES_PER_ELEMENT;
/** Texts of more words than this, which nobody asks about, are for the loop in TypeScript. */
const MOST_WORDS = 32;
const VECTORS = (MOST_WORDS + 2 * MARGIN) * DEPTH;

/**
 * A network that is asked often, in WebAssembly (`convolution.wat`): the same bits as `convolve`, in a third of the time; `convolve` itself where
 * there is none.
 */
export const makeConvolver = (network: Network): Convolver => {
  const made = instantiateWasm<Exports>(WASM);
  if (!made) return (inputs) => convolve(inputs, network);
  const { memory, layer, filter } = made;
  const numbers = new Float64Array(memory.buffer);
  let used = 0;
  /** Where so many numbers are put, as a place among the numbers. */
  const take = (count: number): number => {
    used += count;
    return used - count;
  };
  const put = (values: Float64Array): number => {
    const at = take(values.length);
    numbers.set(values, at);
    return at;
  };
  const [first, second] = [take(VECTORS), take(VECTORS)];
  const [layers, layerBiases, filters, filterBiases, out] = [
    put(network.layers),
    put(network.layerBiases),
    put(network.filters),
    put(network.filterBiases),
    put(network.out),
  ];
  return (inputs) => {
    const words = inputs.length;
    if (words > MOST_WORDS) return convolve(inputs, network);
    const length = (words + 2 * MARGIN) * DEPTH;
    numbers.fill(0, first, first + length);
    numbers.fill(0, second, second + length);
    vectorsInto(numbers, first, inputs, network);
    let [from, into] = [first, second];
    for (let at = 0; at < LAYERS; at++) {
      const row = at * MADE;
      layer(words, from * BYTES, into * BYTES, (layers + row * WINDOW) * BYTES, (layerBiases + row) * BYTES);
      [from, into] = [into, from];
    }
    const words0 = (from + MARGIN * DEPTH) * BYTES;
    return filter(words, words0, FILTERS, filters * BYTES, filterBiases * BYTES, out * BYTES);
  };
};
