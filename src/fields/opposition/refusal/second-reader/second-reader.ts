import { lazy } from '../../../../model/base/lazy.js';
import { idleAbsences } from '../words/negation.js';
import type { Token } from '../words/tokens.js';
import { inputsOf } from './convolution-inputs.js';
import { NETWORKS } from './convolution-weights-data.js';
import { type Convolver, makeConvolver } from './fast-convolution.js';
import { FEATURES, featuresOf } from './features.js';
import { unpackNetwork } from './unpack-network.js';
import { unpackWeights } from './unpack-weights.js';
import { BIAS, SCALE, WEIGHTS } from './weights-data.js';

/**
 * A second reader: it weighs what stands in a text, and has learned the weights from labelled phrases (`npm run learn:refusals`). Where the sum of
 * what stands there is not plain, small networks that see the order of words are asked as well, and count for more. What becomes of its verdict is for `../weigh-up.ts`
 * to say.
 * @module
 */

/** It has learned from notes of some ten words: a longer text is read in pieces, each beginning in the one before, so that nothing drowns in it. */
const WHOLE = 24;
const PIECE = 16;
const STRIDE = 8;

/** From here on, and below its opposite, what stands in a text decides: no network that was measured turned it round. */
const PLAIN = 4;
/** Fewer words, which are a status, a title or a street, have hardly an order: what they hold decides. */
export const FEWEST_WORDS = 6;
/** What the sum of what stands in a text counts for beside the networks, which see all of that and more: measured, as the bounds of `../weigh-up.ts`. */
const SHARE_OF_SUM = 0.5;

/** What it has learned: a weight for each number of `featuresOf`, by what they are multiplied, and what a text without any is worth. */
export interface Learned {
  readonly weights: Int8Array;
  readonly scale: number;
  readonly bias: number;
  /** Networks, the mean of whose verdicts is added; without any the sum of what stands in a text counts whole. */
  readonly networks: readonly Convolver[];
}

const networks = lazy((): readonly Convolver[] => NETWORKS.map((packed) => makeConvolver(unpackNetwork(packed))));
const learned = lazy(
  (): Omit<Learned, 'networks'> => ({
    weights: unpackWeights(Buffer.from(WEIGHTS, 'base64'), FEATURES),
    scale: SCALE,
    bias: BIAS,
  }),
);

const scoreOf = (tokens: readonly Token[], by: Learned | undefined): number => {
  const { weights, scale, bias } = by ?? learned();
  const features = featuresOf(tokens);
  let sum = 0;
  for (const feature of features) sum += weights[feature] as number;
  const score = bias + (sum * scale) / Math.sqrt(features.size);
  if (Math.abs(score) >= PLAIN || tokens.filter(({ word }) => word !== '' && word !== ':').length < FEWEST_WORDS) return score;
  const asked = by?.networks ?? networks();
  if (asked.length === 0) return score;
  const inputs = inputsOf(tokens);
  return asked.reduce((all, convolved) => all + convolved(inputs) / asked.length, SHARE_OF_SUM * score);
};

/**
 * How much a text whose negations were read sounds like a refusal, in log odds, at the place where it does most; nothing where it only tells what
 * did not happen.
 */
export const soundOf = (tokens: readonly Token[], by?: Learned): number | undefined => {
  if (idleAbsences(tokens)) return undefined;
  if (tokens.length <= WHOLE) return scoreOf(tokens, by);
  let most = Number.NEGATIVE_INFINITY;
  for (let from = 0; from < tokens.length; from += STRIDE) most = Math.max(most, scoreOf(tokens.slice(from, from + PIECE), by));
  return most;
};
