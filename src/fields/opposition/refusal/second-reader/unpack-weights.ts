/**
 * How weights are kept: most numbers of `featuresOf` have none. Those that do stand one after the other, as bits: how many were passed over (Rice's
 * code: the upper part in ones and a zero, the lower in `GAP_BITS`), whether the weight is below nothing, and its size less one.
 * @module
 */

/** Bits of the lower part of a gap. */
export const GAP_BITS = 2;
/** Bits of a size less one. */
export const SIZE_BITS = 3;

/** @param count how many numbers there are: the weights of the others are nothing */
export const unpackWeights = (packed: Uint8Array, count: number): Int8Array => {
  const weights = new Int8Array(count);
  const end = packed.length * 8;
  let at = 0;
  const bit = (): number => ((packed[at >> 3] as number) >> (7 - (at++ & 7))) & 1;
  const bits = (length: number): number => {
    let value = 0;
    for (let i = 0; i < length; i++) value = (value << 1) | bit();
    return value;
  };
  let place = -1;
  // What fills the last byte is ones, and no gap.
  while (at < end) {
    let upper = 0;
    while (at < end && bit() === 1) upper++;
    if (at >= end) break;
    place += 1 + ((upper << GAP_BITS) | bits(GAP_BITS));
    const isBelow = bit() === 1;
    const size = 1 + bits(SIZE_BITS);
    weights[place] = isBelow ? -size : size;
  }
  return weights;
};
