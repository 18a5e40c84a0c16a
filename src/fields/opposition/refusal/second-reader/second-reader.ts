import { lazy } from '../../../../model/base/lazy.js';
import { idleAbsences } from '../words/negation.js';
import type { Token } from '../words/tokens.js';
import { FEATURES, featuresOf } from './features.js';
import { BIAS, SCALE, WEIGHTS } from './weights-data.js';

/**
 * A second reader for what the lexicon does not understand: it weighs what stands in a text, and has learned the weights from labelled
 * phrases (`npm run learn:refusals`). It never refuses anything, and never clears anybody: it only says that somebody should read.
 * @module
 */

/** Above it, somebody should read: measured on sets that were left out when it learned (docs/data.md). */
export const THRESHOLD = -0.5;

/** Below it, what the lexicon takes for a refusal is left to a reader too, in a text of some words. */
const FAR_BELOW = -1.5;
/** Fewer words are a mark or a status, of which the lexicon is sure. */
const SOME_WORDS = 4;

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

/** How much a text whose negations were read sounds like a refusal, at the place where it does most. */
const soundOf = (tokens: readonly Token[]): number => {
  if (tokens.length <= WHOLE) return scoreOf(tokens);
  let most = Number.NEGATIVE_INFINITY;
  for (let from = 0; from < tokens.length; from += STRIDE) most = Math.max(most, scoreOf(tokens.slice(from, from + PIECE)));
  return most;
};

/** Whether what the lexicon did not understand sounds like a refusal. */
export const soundsLikeRefusal = (tokens: readonly Token[]): boolean => !idleAbsences(tokens) && soundOf(tokens) > THRESHOLD;

/**
 * Whether what the lexicon takes for a refusal sounds like something else, as a whole and in each of its clauses: "nicht mittags anrufen". What refuses
 * in one clause, and goes on about quotes and fairs, is a refusal.
 */
export const soundsOtherwise = (tokens: readonly Token[]): boolean => {
  if (tokens.filter(({ word }) => word !== '').length < SOME_WORDS || soundOf(tokens) >= FAR_BELOW) return false;
  for (let from = 0, to = 0; to < tokens.length; to++)
    if ((tokens[to] as Token).word === '') {
      if (to > from && soundOf(tokens.slice(from, to)) >= FAR_BELOW) return false;
      from = to + 1;
    }
  return true;
};
