// Writes weights as `unpackWeights` reads them.
import { GAP_BITS, SIZE_BITS } from '../../../.build/src/fields/opposition/refusal/second-reader/unpack-weights.js';

/** @param weights whole numbers, most of them 0 */
export const packWeights = (weights) => {
  const bits = [];
  const put = (value, length) => {
    for (let i = length - 1; i >= 0; i--) bits.push((value >> i) & 1);
  };
  let last = -1;
  weights.forEach((weight, at) => {
    if (weight === 0) return;
    const gap = at - last - 1;
    for (let upper = gap >> GAP_BITS; upper > 0; upper--) bits.push(1);
    bits.push(0);
    put(gap & ((1 << GAP_BITS) - 1), GAP_BITS);
    bits.push(weight < 0 ? 1 : 0);
    put(Math.abs(weight) - 1, SIZE_BITS);
    last = at;
  });
  while (bits.length % 8 !== 0) bits.push(1);
  return Buffer.from(
    Uint8Array.from({ length: bits.length / 8 }, (_, at) => bits.slice(8 * at, 8 * at + 8).reduce((byte, bit) => (byte << 1) | bit, 0)),
  );
};
