// How the convolution of the second reader learns: stochastic gradient descent (Adam, Kingma and Ba) on the cross entropy, in an order that a seed
// decides, with dropout of words, classes and filters. Plain JavaScript, in one order of sums, so that the same labels give the same bytes.

import { DEPTH, dot, FILTERS, WIDTHS } from '../../../.build/src/fields/opposition/refusal/second-reader/convolution.js';
import { PIECES, WORD_CLASSES } from '../../../.build/src/fields/opposition/refusal/second-reader/convolution-inputs.js';
import { move, normalOf, shareOfMeans, table } from './adam.mjs';
import { randomOf } from './phrases.mjs';

const EPOCHS = 6;
/** How many of the examples that were made are taken in each epoch: all that are labelled are. */
const MADE_EACH = 25_000;
const BATCH = 32;
const RATE = 2e-3;
const PIECE_RATE = 4e-3;
const DECAY = 3e-2;
const PIECE_DECAY = 5e-3;
/** The share of the steps in which the rate rises; it falls as a cosine from there on. */
const WARM = 0.1;
const DROPPED_FILTERS = 0.4;
const DROPPED_WORDS = 0.1;
const DROPPED_CLASSES = 0.05;
/** How much of an answer is taken as not known (label smoothing). */
const SMOOTH = 0.05;
/** Longer texts are cut. */
const LONGEST = 48;
const POOLED = WIDTHS.length * FILTERS;

const start = (normal) => ({
  pieces: table(PIECES * DEPTH, 0.1, normal),
  classes: table(WORD_CLASSES * DEPTH, 0.1, normal),
  filters: WIDTHS.map((width) => table(FILTERS * width * DEPTH, 1.4 / Math.sqrt(width * DEPTH), normal)),
  biases: table(POOLED, 0, normal),
  out: table(POOLED + 1, 0.1, normal),
});

/** The vectors of the words of a text, with nothing before and behind them, and what was kept of each. */
const embed = (inputs, { pieces, classes }, into, random) => {
  const margin = WIDTHS.at(-1);
  into.fill(0, 0, (inputs.length + 2 * margin) * DEPTH);
  return inputs.map((input, at) => {
    const kept = {
      pieces: random() < DROPPED_WORDS ? [] : input.pieces,
      classes: input.classes.filter(() => random() >= DROPPED_CLASSES),
      share: 1 / Math.sqrt(input.pieces.length),
    };
    const base = (at + margin) * DEPTH;
    for (const piece of kept.pieces) for (let q = 0; q < DEPTH; q++) into[base + q] += pieces.v[piece * DEPTH + q] * kept.share;
    for (const one of kept.classes) for (let q = 0; q < DEPTH; q++) into[base + q] += classes.v[one * DEPTH + q];
    return kept;
  });
};

/** One example forwards and backwards: its slopes are added. */
const passer = (net, random) => {
  const size = (LONGEST + 2 * WIDTHS.at(-1)) * DEPTH;
  const [vectors, slopes] = [new Float64Array(size), new Float64Array(size)];
  const margin = WIDTHS.at(-1);
  const pooled = new Float64Array(POOLED);
  const places = new Int32Array(POOLED);
  const pool = (length) => {
    let sum = net.out.v[POOLED];
    for (const [w, width] of WIDTHS.entries())
      for (let f = 0; f < FILTERS; f++) {
        const j = w * FILTERS + f;
        [pooled[j], places[j]] = [0, -1];
        if (random() < DROPPED_FILTERS) continue;
        for (let at = 0; at < length; at++) {
          const value =
            net.biases.v[j] + dot(vectors, (at + margin - (width >> 1)) * DEPTH, net.filters[w].v, f * width * DEPTH, width * DEPTH);
          if (value > pooled[j]) [pooled[j], places[j]] = [value, at];
        }
        pooled[j] /= 1 - DROPPED_FILTERS;
        sum += pooled[j] * net.out.v[j];
      }
    return sum;
  };
  return (inputs, answer, weight, touched) => {
    const kept = embed(inputs, net, vectors, random);
    const slope = (1 / (1 + Math.exp(-pool(inputs.length))) - answer) * weight;
    slopes.fill(0, 0, (inputs.length + 2 * margin) * DEPTH);
    net.out.g[POOLED] += slope;
    for (const [w, width] of WIDTHS.entries())
      for (let f = 0; f < FILTERS; f++) {
        const j = w * FILTERS + f;
        if (places[j] < 0) continue;
        net.out.g[j] += slope * pooled[j];
        const back = (slope * net.out.v[j]) / (1 - DROPPED_FILTERS);
        net.biases.g[j] += back;
        const [from, at, { v, g }] = [f * width * DEPTH, (places[j] + margin - (width >> 1)) * DEPTH, net.filters[w]];
        for (let q = 0; q < width * DEPTH; q++) {
          g[from + q] += back * vectors[at + q];
          slopes[at + q] += back * v[from + q];
        }
      }
    for (const [at, { pieces, classes, share }] of kept.entries()) {
      const base = (at + margin) * DEPTH;
      for (const piece of pieces) {
        touched.add(piece);
        for (let q = 0; q < DEPTH; q++) net.pieces.g[piece * DEPTH + q] += slopes[base + q] * share;
      }
      for (const one of classes) for (let q = 0; q < DEPTH; q++) net.classes.g[one * DEPTH + q] += slopes[base + q];
    }
  };
};

const shuffle = (all, count, random) => {
  for (let i = 0; i < count; i++) {
    const j = i + Math.floor(random() * (all.length - i));
    [all[i], all[j]] = [all[j], all[i]];
  }
};

/**
 * @param labelled examples that are taken in each epoch: `{ inputs, refuses, weight }`
 * @param made examples of which some are
 */
export const learnConvolution = (labelled, made, seed) => {
  const random = randomOf(seed);
  const net = start(normalOf(random));
  const pass = passer(net, random);
  const usable = ({ inputs }) => inputs.length > 0;
  const [always, some] = [labelled.filter(usable), made.filter(usable)];
  const each = Math.min(MADE_EACH, some.length);
  const batches = Math.floor((always.length + each) / BATCH);
  let step = 0;
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    shuffle(some, each, random);
    const all = [...always, ...some.slice(0, each)];
    shuffle(all, all.length, random);
    for (let b = 0; b < batches; b++) {
      const batch = all.slice(b * BATCH, (b + 1) * BATCH);
      const total = batch.reduce((sum, { weight }) => sum + weight, 0);
      const touched = new Set();
      for (const { inputs, refuses, weight } of batch)
        pass(inputs.slice(0, LONGEST), refuses ? 1 - SMOOTH : SMOOTH, weight / total, touched);
      step++;
      const done = step / (EPOCHS * batches);
      const pace = done < WARM ? done / WARM : 0.5 * (1 + Math.cos((Math.PI * (done - WARM)) / (1 - WARM)));
      const biased = shareOfMeans(step);
      for (const one of [...net.filters, net.classes, net.out]) move(one, 0, one.v.length, RATE * pace, DECAY, biased);
      move(net.biases, 0, POOLED, RATE * pace, 0, biased);
      for (const piece of touched) move(net.pieces, piece * DEPTH, (piece + 1) * DEPTH, PIECE_RATE * pace, PIECE_DECAY, biased);
    }
  }
  return net;
};
