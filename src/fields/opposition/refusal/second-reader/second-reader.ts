import { lazy } from '../../../../model/base/lazy.js';
import { idleAbsences } from '../words/negation.js';
import type { Token } from '../words/tokens.js';
import { FEATURES, featuresOf } from './features.js';
import { unpackWeights } from './unpack-weights.js';
import { BIAS, SCALE, WEIGHTS } from './weights-data.js';

/**
 * A second reader: it weighs what stands in a text, and has learned the weights from labelled phrases (`npm run learn:refusals`). What becomes of
 * its verdict is for `../weigh-up.ts` to say.
 * @module
 */

/** It has learned from notes of some ten words: a longer text is read in pieces, each beginning in the one before, so that nothing drowns in it. */
const WHOLE = 24;
const PIECE = 16;
const STRIDE = 8;

/** What it has learned: a weight for each number of `featuresOf`, by what they are multiplied, and what a text without any is worth. */
export interface Learned {
  readonly weights: Int8Array;
  readonly scale: number;
  readonly bias: number;
}

const learned = lazy((): Learned => ({ weights: unpackWeights(Buffer.from(WEIGHTS, 'base64'), FEATURES), scale: SCALE, bias: BIAS }));

const scoreOf = (tokens: readonly Token[], { weights, scale, bias }: Learned): number => {
  const features = featuresOf(tokens);
  let sum = 0;
  for (const feature of features) sum += weights[feature] as number;
  return bias + (sum * scale) / Math.sqrt(features.size);
};

/**
 * How much a text whose negations were read sounds like a refusal, in log odds, at the place where it does most; nothing where it only tells what
 * did not happen.
 */
export const soundOf = (tokens: readonly Token[], by: Learned = learned()): number | undefined => {
  if (idleAbsences(tokens)) return undefined;
  if (tokens.length <= WHOLE) return scoreOf(tokens, by);
  let most = Number.NEGATIVE_INFINITY;
  for (let from = 0; from < tokens.length; from += STRIDE) most = Math.max(most, scoreOf(tokens.slice(from, from + PIECE), by));
  return most;
};
