import { lazy } from '../../../../model/base/lazy.js';
import { idleAbsences } from '../words/negation.js';
import type { Token } from '../words/tokens.js';
import { FEATURES, featuresOf } from './features.js';
import { BIAS, SCALE, WEIGHTS } from './weights-data.js';

/**
 * A second reader for what the lexicon does not understand: it weighs what stands in a text, and has learned the weights from labelled
 * phrases (`npm run learn:refusals`). It never refuses anything: it only says that somebody should read.
 * @module
 */

/** Above it, somebody should read: measured on sets that were left out when it learned (docs/data.md). */
export const THRESHOLD = -0.5;

/** It has learned from notes of some ten words: a longer text is read in pieces, each beginning in the one before, so that nothing drowns in it. */
const WHOLE = 24;
const PIECE = 16;
const STRIDE = 8;

/** Two weights of four bits in each byte, the first in the lower half; 8 is nothing. */
const weights = lazy((): Int8Array => {
  const packed = Buffer.from(WEIGHTS, 'base64');
  return Int8Array.from({ length: FEATURES }, (_, at) => (((packed[at >> 1] as number) >> ((at & 1) * 4)) & 15) - 8);
});

const scoreOf = (tokens: readonly Token[]): number => {
  const features = featuresOf(tokens);
  const known = weights();
  let sum = 0;
  for (const feature of features) sum += known[feature] as number;
  return BIAS + (sum * SCALE) / Math.sqrt(features.size);
};

/** Whether a text whose negations were read sounds like a refusal. */
export const soundsLikeRefusal = (tokens: readonly Token[]): boolean => {
  if (idleAbsences(tokens)) return false;
  if (tokens.length <= WHOLE) return scoreOf(tokens) > THRESHOLD;
  for (let from = 0; from < tokens.length; from += STRIDE) if (scoreOf(tokens.slice(from, from + PIECE)) > THRESHOLD) return true;
  return false;
};
