// How the convolution of the second reader learns: stochastic gradient descent (Adam, Kingma and Ba) on the cross entropy, in an order that a seed
// decides, with dropout of words, classes and filters. Plain JavaScript, in one order of sums, so that the same labels give the same bytes.

import {
  DEPTH,
  dot,
  FILTERS,
  LAYERS,
  MADE,
  MARGIN,
  WINDOW,
} from '../../../.build/src/fields/opposition/refusal/second-reader/convolution.js';
import { PIECES, WORD_CLASSES } from '../../../.build/src/fields/opposition/refusal/second-reader/convolution-inputs.js';
import { move, normalOf, shareOfMeans, table } from './adam.mjs';
import { addTimes, gatedLayers } from './gated-layers.mjs';
import { randomOf } from './phrases.mjs';

const EPOCHS = 8;
/** How many of the examples that were made are taken in each epoch: all that are labelled are. */
const MADE_EACH = 40_000;
const BATCH = 64;
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

const start = (normal) => ({
  pieces: table(PIECES * DEPTH, 0.1, normal),
  classes: table(WORD_CLASSES * DEPTH, 0.1, normal),
  layers: table(LAYERS * MADE * WINDOW, 0.6 / Math.sqrt(WINDOW), normal),
  layerBiases: table(LAYERS * MADE, 0, normal),
  filters: table(FILTERS * DEPTH, 0.6 / Math.sqrt(DEPTH), normal),
  filterBiases: table(FILTERS, 0, normal),
  out: table(FILTERS + 1, 0.6 / Math.sqrt(FILTERS), normal),
});

/** The vectors of the words of a text, with nothing before and behind them, and what was kept of each. */
const embed = (inputs, { pieces, classes }, into, random) => {
  into.fill(0, 0, (inputs.length + 2 * MARGIN) * DEPTH);
  return inputs.map((input, at) => {
    const kept = {
      pieces: random() < DROPPED_WORDS ? [] : input.pieces,
      classes: input.classes.filter(() => random() >= DROPPED_CLASSES),
      share: 1 / Math.sqrt(input.pieces.length),
    };
    const base = (at + MARGIN) * DEPTH;
    for (const piece of kept.pieces) for (let q = 0; q < DEPTH; q++) into[base + q] += pieces.v[piece * DEPTH + q] * kept.share;
    for (const one of kept.classes) for (let q = 0; q < DEPTH; q++) into[base + q] += classes.v[one * DEPTH + q];
    return kept;
  });
};

/** One example forwards and backwards: its slopes are added. */
const passer = (net, random) => {
  const { vectors, slopes, forwards, backwards } = gatedLayers(net, LONGEST);
  const pooled = new Float64Array(FILTERS);
  const places = new Int32Array(FILTERS);
  const pool = (last, words) => {
    let sum = net.out.v[FILTERS];
    for (let f = 0; f < FILTERS; f++) {
      [pooled[f], places[f]] = [0, -1];
      if (random() < DROPPED_FILTERS) continue;
      for (let at = 0; at < words; at++) {
        const value = net.filterBiases.v[f] + dot(last, (at + MARGIN) * DEPTH, net.filters.v, f * DEPTH, DEPTH);
        if (value > pooled[f]) [pooled[f], places[f]] = [value, at];
      }
      pooled[f] /= 1 - DROPPED_FILTERS;
      sum += pooled[f] * net.out.v[f];
    }
    return sum;
  };
  return (inputs, answer, weight, touched) => {
    const kept = embed(inputs, net, vectors[0], random);
    const last = forwards(inputs.length);
    const slope = (1 / (1 + Math.exp(-pool(last, inputs.length))) - answer) * weight;
    slopes[0].fill(0, 0, (inputs.length + 2 * MARGIN) * DEPTH);
    net.out.g[FILTERS] += slope;
    for (let f = 0; f < FILTERS; f++) {
      if (places[f] < 0) continue;
      net.out.g[f] += slope * pooled[f];
      const back = (slope * net.out.v[f]) / (1 - DROPPED_FILTERS);
      net.filterBiases.g[f] += back;
      const at = (places[f] + MARGIN) * DEPTH;
      addTimes(back, last, at, net.filters.g, f * DEPTH, DEPTH);
      addTimes(back, net.filters.v, f * DEPTH, slopes[0], at, DEPTH);
    }
    const first = backwards(inputs.length);
    for (const [at, { pieces, classes, share }] of kept.entries()) {
      const base = (at + MARGIN) * DEPTH;
      for (const piece of pieces) {
        touched.add(piece);
        addTimes(share, first, base, net.pieces.g, piece * DEPTH, DEPTH);
      }
      for (const one of classes) addTimes(1, first, base, net.classes.g, one * DEPTH, DEPTH);
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
      for (const one of [net.layers, net.filters, net.classes, net.out]) move(one, 0, one.v.length, RATE * pace, DECAY, biased);
      for (const one of [net.layerBiases, net.filterBiases]) move(one, 0, one.v.length, RATE * pace, 0, biased);
      for (const piece of touched) move(net.pieces, piece * DEPTH, (piece + 1) * DEPTH, PIECE_RATE * pace, PIECE_DECAY, biased);
    }
  }
  return net;
};
