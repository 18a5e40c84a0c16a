// How the second reader of refusals learns: logistic regression on what `featuresOf` sees, by AdaGrad, in an order that a seed decides.

import { FEATURES, featuresOf } from '../../../.build/src/fields/opposition/refusal/second-reader/features.js';
import { idleAbsences, readNegations } from '../../../.build/src/fields/opposition/refusal/words/negation.js';
import { tokensOf } from '../../../.build/src/fields/opposition/refusal/words/tokens.js';
import { randomOf } from './phrases.mjs';

const EPOCHS = 12;
/** It is known after so many which weights count. */
const EPOCHS_TO_CHOOSE = 3;
const RATE = 0.25;
const DECAY = 3e-4;
/** How many weights are kept: those that count most, by their size and by how often they are seen. They are then learned anew, without the others. */
const KEPT = 110_000;
/** The share of weights that are so large that they are cut: the small ones must still count in three bits and a sign. */
const LARGEST = 0.002;
/** The largest weight. */
const MOST = 8;

/** What the second reader sees of a text; nothing where it is not asked. */
export const seenIn = (text) => {
  const tokens = tokensOf(text);
  readNegations(tokens);
  return idleAbsences(tokens) ? [] : [...featuresOf(tokens)];
};

/**
 * Examples side by side in a few tables, their features numbered by their first appearance: what is learned lies close together, and is at hand.
 * @param isKept whether a feature is learned
 */
const compact = (examples, isKept) => {
  const places = new Int32Array(FEATURES).fill(-1);
  const known = [];
  const features = new Int32Array(examples.reduce((sum, { features: seen }) => sum + seen.length, 0));
  const ends = new Int32Array(examples.length);
  let end = 0;
  for (const [i, { features: seen }] of examples.entries()) {
    for (const feature of seen) {
      if (!isKept(feature)) continue;
      if (places[feature] < 0) places[feature] = known.push(feature) - 1;
      features[end++] = places[feature] * 2;
    }
    ends[i] = end;
  }
  return {
    features,
    ends,
    known,
    // What is not learned was seen nevertheless.
    shares: Float64Array.from(examples, ({ features: seen }) => 1 / Math.sqrt(seen.length)),
    answers: Float64Array.from(examples, ({ refuses }) => (refuses ? 1 : 0)),
    weighs: Float64Array.from(examples, ({ weight }) => weight),
  };
};

/** One weight for each number that is learned: those that are in no example, or are not kept, are nothing. */
const regress = (examples, epochs, isKept = () => true) => {
  const { features, ends, known, shares, answers, weighs } = compact(examples, isKept);
  // Each weight, and behind it what it has been moved by so far.
  const table = new Float64Array(known.length * 2);
  for (let at = 1; at < table.length; at += 2) table[at] = 1e-8;
  let bias = 0;
  let biasSlope = 1e-8;
  const order = Int32Array.from(examples, (_, i) => i);
  const random = randomOf(7);
  for (let epoch = 0; epoch < epochs; epoch++) {
    for (let i = order.length - 1; i > 0; i--) {
      const j = Math.floor(random() * (i + 1));
      const one = order[i];
      order[i] = order[j];
      order[j] = one;
    }
    for (const i of order) {
      const [from, to, share] = [i === 0 ? 0 : ends[i - 1], ends[i], shares[i]];
      let sum = bias;
      for (let k = from; k < to; k++) sum += table[features[k]] * share;
      const wrong = (1 / (1 + Math.exp(-sum)) - answers[i]) * weighs[i];
      for (let k = from; k < to; k++) {
        const at = features[k];
        const slope = wrong * share + DECAY * table[at];
        table[at + 1] += slope * slope;
        table[at] -= (RATE * slope) / Math.sqrt(table[at + 1]);
      }
      biasSlope += wrong * wrong;
      bias -= (RATE * wrong) / Math.sqrt(biasSlope);
    }
  }
  const weights = new Float64Array(FEATURES);
  for (const [place, feature] of known.entries()) weights[feature] = table[place * 2];
  return { weights, bias };
};

/** @param examples `{ features, refuses, weight }` */
export const learn = (all) => {
  const examples = all.filter(({ features }) => features.length > 0);
  const seen = new Uint32Array(FEATURES);
  for (const { features } of examples) for (const feature of features) seen[feature]++;
  const counts = regress(examples, EPOCHS_TO_CHOOSE).weights.map((weight, at) => Math.abs(weight) * Math.sqrt(seen[at]));
  const least = counts.toSorted().at(-1 - KEPT);
  return regress(examples, EPOCHS, (feature) => counts[feature] > least);
};

/** Weights as whole numbers, and by what they are multiplied. */
export const round = ({ weights, bias }) => {
  const sorted = [...weights]
    .map(Math.abs)
    .filter((weight) => weight > 0)
    .sort((a, b) => b - a);
  const largest = sorted[Math.floor(sorted.length * LARGEST)] ?? 1;
  const scale = largest / MOST;
  return { weights: Int8Array.from(weights, (weight) => Math.max(-MOST, Math.min(MOST, Math.round(weight / scale)))), scale, bias };
};
