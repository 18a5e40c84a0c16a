// Teaches the convolutions of the second reader, and writes down what they have learned.
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { inputsOf } from '../../../.build/src/fields/opposition/refusal/second-reader/convolution-inputs.js';
import { PIECE_LEVELS } from '../../../.build/src/fields/opposition/refusal/second-reader/unpack-network.js';
import { readNegations } from '../../../.build/src/fields/opposition/refusal/words/negation.js';
import { tokensOf } from '../../../.build/src/fields/opposition/refusal/words/tokens.js';
import { learnConvolution } from './convolve.mjs';

/** One network for each seed: their mean is steadier than any of them. */
const SEEDS = [1, 2];
/** The share of vectors of pieces that are so large that they are cut. */
const LARGEST = 0.9995;
const MOST = 127;

/** Examples as the network sees them; the pieces of a word that was seen before are the same ones. */
const seer = () => {
  const known = new Map();
  return ({ text, refuses, weight }) => {
    const tokens = tokensOf(text);
    readNegations(tokens);
    const inputs = inputsOf(tokens).map(({ pieces, classes }) => {
      const key = pieces.join();
      if (!known.has(key)) known.set(key, pieces);
      return { pieces: known.get(key), classes };
    });
    return { inputs, refuses, weight };
  };
};

/** What identifies everything that a network learns from, and how: the examples as it sees them, and the script that teaches it. */
const fingerprintOf = (always, made) => {
  const hash = createHash('sha256');
  for (const file of ['adam.mjs', 'convolve.mjs', 'networks.mjs']) hash.update(readFileSync(new URL(file, import.meta.url)));
  for (const example of [...always, ...made]) hash.update(JSON.stringify(example));
  return hash.digest('hex').slice(0, 32);
};

/** Numbers as whole ones up to `most`, and by what they are multiplied. */
const quantise = (values, largest, most) => {
  const scale = Number((largest / most).toPrecision(6));
  return { scale, whole: Array.from(values, (value) => Math.max(-most, Math.min(most, Math.round(value / scale)))) };
};
const largestOf = (values, share) => {
  const sorted = Float64Array.from(values, Math.abs).sort();
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))];
};

const packBytes = (values) => {
  const { scale, whole } = quantise(values, largestOf(values, 1), MOST);
  return { scale, bytes: Buffer.from(Int8Array.from(whole).buffer).toString('base64') };
};
/** Eight of three bits in three bytes. */
const packPieces = (values) => {
  const { scale, whole } = quantise(values, largestOf(values, LARGEST), PIECE_LEVELS);
  const bytes = new Uint8Array((whole.length * 3) / 8);
  for (let at = 0; at < whole.length; at += 8) {
    const all = whole.slice(at, at + 8).reduce((bits, value) => bits * 8 + value + PIECE_LEVELS, 0);
    bytes.set([(all >> 16) & 255, (all >> 8) & 255, all & 255], (at * 3) / 8);
  }
  return { scale, bytes: Buffer.from(bytes).toString('base64') };
};

/** A network as `unpackNetwork` reads it. */
export const packNetwork = ({ pieces, classes, filters, biases, out }) => ({
  pieces: packPieces(pieces.v),
  classes: packBytes(classes.v),
  filters: packBytes(filters.flatMap(({ v }) => [...v])),
  biases: packBytes(biases.v),
  out: packBytes(out.v),
});

/**
 * @param always examples that are taken in each epoch: `{ text, refuses, weight }`
 * @param made examples of which some are
 * @returns a fingerprint of what is learned from, and a function that learns it
 */
export const networksOf = (always, made) => {
  const see = seer();
  const [all, some] = [always.map(see), made.map(see)];
  return {
    fingerprint: fingerprintOf(all, some),
    learn: (seeds = SEEDS) => seeds.map((seed) => packNetwork(learnConvolution(all, some, seed))),
  };
};
