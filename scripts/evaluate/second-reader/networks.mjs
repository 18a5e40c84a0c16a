// Teaches the convolutions of the second reader, and writes down what they have learned.
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { Worker } from 'node:worker_threads';
import { inputsOf } from '../../../.build/src/fields/opposition/refusal/second-reader/convolution-inputs.js';
import { PIECE_LEVELS } from '../../../.build/src/fields/opposition/refusal/second-reader/unpack-network.js';
import { readNegations } from '../../../.build/src/fields/opposition/refusal/words/negation.js';
import { tokensOf } from '../../../.build/src/fields/opposition/refusal/words/tokens.js';

/** One network for each seed: their mean is steadier than any of them. */
const SEEDS = [1, 2, 3];
/** The share of vectors of pieces that are so large that they are cut. */
const LARGEST = 0.99;
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

/**
 * What identifies everything that a network learns from, and how: the script that teaches it, the labelled examples as it sees them, each word once
 * with its pieces, and the texts of those that were made, which are seen by the same means.
 */
const fingerprintOf = (seen, made) => {
  const hash = createHash('sha256');
  for (const file of ['adam.mjs', 'convolve.mjs', 'gated-layers.mjs', 'networks.mjs'])
    hash.update(readFileSync(new URL(file, import.meta.url)));
  const words = new Set(seen.flatMap(({ inputs }) => inputs.map(({ pieces }) => pieces)));
  for (const pieces of words) hash.update(`${pieces}\n`);
  const place = new Map([...words].map((pieces, at) => [pieces, at]));
  for (const { inputs, refuses, weight } of seen)
    hash.update(`${inputs.map(({ pieces, classes }) => [place.get(pieces), ...classes])} ${refuses} ${weight}\n`);
  for (const { text, refuses, weight } of made) hash.update(`${text} ${refuses} ${weight}\n`);
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
export const packNetwork = ({ pieces, ...others }) => ({
  pieces: packPieces(pieces.v),
  ...Object.fromEntries(Object.entries(others).map(([name, { v }]) => [name, packBytes(v)])),
});

/**
 * @param always examples that are taken in each epoch: `{ text, refuses, weight }`
 * @param made examples of which some are
 * @returns a fingerprint of what is learned from, and a function that learns it, in a thread for each network
 */
export const networksOf = (always, made) => {
  const see = seer();
  const all = always.map(see);
  return {
    fingerprint: fingerprintOf(all, made),
    learn: () => {
      const some = made.map(see);
      return Promise.all(
        SEEDS.map(async (seed) => {
          const thread = new Worker(new URL('learn-thread.mjs', import.meta.url), { workerData: { all, some, seed } });
          const [network] = await once(thread, 'message');
          return packNetwork(network);
        }),
      );
    },
  };
};
