import type { Network } from './convolution.js';

/**
 * How what the convolution has learned is kept: whole numbers of a byte, and for the vectors of pieces, which are nearly all of it, of three bits.
 * @module
 */

/** Whole numbers in base64, and by what they are multiplied. */
export interface Packed {
  readonly scale: number;
  readonly bytes: string;
}
export type PackedNetwork = Readonly<Record<keyof Network, Packed>>;

/** The largest whole number of three bits that stands for a number of either sign. */
export const PIECE_LEVELS = 3;

const unpackBytes = ({ scale, bytes }: Packed): Float64Array =>
  Float64Array.from(new Int8Array(Buffer.from(bytes, 'base64')), (whole) => whole * scale);

/** Eight whole numbers stand in three bytes. */
const unpackPieces = ({ scale, bytes }: Packed): Float64Array => {
  const packed = Buffer.from(bytes, 'base64');
  const values = new Float64Array((packed.length / 3) * 8);
  for (let at = 0, to = 0; at < packed.length; at += 3, to += 8) {
    const all = ((packed[at] as number) << 16) | ((packed[at + 1] as number) << 8) | (packed[at + 2] as number);
    for (let i = 0; i < 8; i++) values[to + i] = (((all >> (21 - 3 * i)) & 7) - PIECE_LEVELS) * scale;
  }
  return values;
};

/** A network as `scripts/evaluate/second-reader/networks.mjs` wrote it. */
export const unpackNetwork = (packed: PackedNetwork): Network => ({
  pieces: unpackPieces(packed.pieces),
  classes: unpackBytes(packed.classes),
  layers: unpackBytes(packed.layers),
  layerBiases: unpackBytes(packed.layerBiases),
  filters: unpackBytes(packed.filters),
  filterBiases: unpackBytes(packed.filterBiases),
  out: unpackBytes(packed.out),
});
