import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
// @ts-expect-error a script without types
import { learnConvolution } from '../../../scripts/evaluate/second-reader/convolve.mjs';
// @ts-expect-error a script without types
import { packNetwork } from '../../../scripts/evaluate/second-reader/networks.mjs';
import {
  convolve,
  DEPTH,
  FILTERS,
  gateOf,
  LAYERS,
  type Network,
  WIDTH,
} from '../../../src/fields/opposition/refusal/second-reader/convolution.js';
import { inputsOf, PIECES, WORD_CLASSES, type WordInput } from '../../../src/fields/opposition/refusal/second-reader/convolution-inputs.js';
import { NETWORKS } from '../../../src/fields/opposition/refusal/second-reader/convolution-weights-data.js';
import { makeConvolver } from '../../../src/fields/opposition/refusal/second-reader/fast-convolution.js';
import { unpackNetwork } from '../../../src/fields/opposition/refusal/second-reader/unpack-network.js';
import { readNegations } from '../../../src/fields/opposition/refusal/words/negation.js';
import { tokensOf } from '../../../src/fields/opposition/refusal/words/tokens.js';

const see = (text: string): readonly WordInput[] => {
  const tokens = tokensOf(text);
  readNegations(tokens);
  return inputsOf(tokens);
};

/** The same sums as they are defined, one number after the other. */
const byDefinition = (
  inputs: readonly WordInput[],
  { pieces, classes, layers, layerBiases, filters, filterBiases, out }: Network,
): number => {
  const coordinate = (input: WordInput, q: number): number => {
    const ofPieces = input.pieces.reduce((sum, piece) => sum + (pieces[piece * DEPTH + q] as number), 0);
    const ofClasses = input.classes.reduce((sum, one) => sum + (classes[one * DEPTH + q] as number), 0);
    return (input.pieces.length > 0 ? ofPieces / Math.sqrt(input.pieces.length) : 0) + ofClasses;
  };
  const eachOf = (made: (q: number) => number): readonly number[] => Array.from({ length: DEPTH }, (_, q) => made(q));
  let vectors = inputs.map((input) => eachOf((q) => coordinate(input, q)));
  for (let layer = 0; layer < LAYERS; layer++) {
    const before = vectors;
    /** What row `row` of a layer makes of the words around a place. */
    const around = (at: number, row: number): number => {
      let value = layerBiases[layer * 2 * DEPTH + row] as number;
      for (let i = 0; i < WIDTH; i++)
        for (let q = 0; q < DEPTH; q++)
          value += (before[at - 2 + i]?.[q] ?? 0) * (layers[((layer * 2 * DEPTH + row) * WIDTH + i) * DEPTH + q] as number);
      return value;
    };
    vectors = before.map((vector, at) => eachOf((q) => (vector[q] as number) + around(at, q) * gateOf(around(at, DEPTH + q))));
  }
  let verdict = out[FILTERS] as number;
  for (let f = 0; f < FILTERS; f++) {
    const values = vectors.map((vector) =>
      vector.reduce((sum, value, q) => sum + value * (filters[f * DEPTH + q] as number), filterBiases[f] as number),
    );
    verdict += Math.max(0, ...values) * (out[f] as number);
  }
  return verdict;
};

const TEXTS = [
  'ne veut plus recevoir nos mails',
  'no objection to a visit',
  'Su antiguo socio quiere seguir; él, el de esta ficha, quiere que se le quite',
  'möchte nicht mehr angerufen werden, E-Mail ist in Ordnung',
  'non ne vuole sapere',
  'STOP',
  '',
];

describe('the convolution of the second reader', () => {
  it.each(TEXTS)('gives what its definition gives: %s', (text) => {
    const inputs = see(text);
    for (const packed of NETWORKS) {
      const network = unpackNetwork(packed);
      expect(convolve(inputs, network)).toBeCloseTo(byDefinition(inputs, network), 9);
    }
  });

  it('gives the same bits in WebAssembly, for texts of any length, one after the other', () => {
    const both = NETWORKS.map(unpackNetwork).map((network) => ({ network, fast: makeConvolver(network) }));
    const word = fc.oneof(
      fc.constantFrom('ne', 'pas', 'plus', 'mail', 'rappeler', 'niet', 'mag', ';', 'call', 'not'),
      fc.string({ maxLength: 8 }),
    );
    fc.assert(
      fc.property(fc.array(word, { maxLength: 40 }), (words) => {
        const inputs = see(words.join(' '));
        for (const { network, fast } of both) expect(fast(inputs)).toBe(convolve(inputs, network));
      }),
    );
    const long = see('ne veut plus recevoir '.repeat(20));
    expect(long.length).toBeGreaterThan(60);
    for (const { network, fast } of both) expect(fast(long)).toBe(convolve(long, network));
  });

  it('has a vector for each piece and class', () => {
    for (const packed of NETWORKS) {
      const { pieces, classes, layers, layerBiases, filters, filterBiases, out } = unpackNetwork(packed);
      expect(pieces).toHaveLength(PIECES * DEPTH);
      expect(classes).toHaveLength(WORD_CLASSES * DEPTH);
      expect(layers).toHaveLength(LAYERS * 2 * DEPTH * WIDTH * DEPTH);
      expect(layerBiases).toHaveLength(LAYERS * 2 * DEPTH);
      expect(filters).toHaveLength(FILTERS * DEPTH);
      expect(filterBiases).toHaveLength(FILTERS);
      expect(out).toHaveLength(FILTERS + 1);
    }
  });

  it('opens a gate from nothing to all, and half at nothing', () => {
    expect([-1e9, -1, 0, 1, 1e9].map((value) => Number(gateOf(value).toFixed(6)))).toEqual([0, 0.25, 0.5, 0.75, 1]);
  });

  it('is small enough for the package: no more than 500 kB', () => expect(JSON.stringify(NETWORKS).length).toBeLessThanOrEqual(500_000));
});

describe('what the convolution sees', () => {
  it('is each word in its order, and the end of a clause once, between two of them', () => {
    const [one, two, ends] = [see('appeler'), see('demain'), see('appeler ; (demain) !')];
    expect(ends).toHaveLength(3);
    expect([ends[0], ends[2]]).toEqual([one[0], two[0]]);
    expect(see('demain appeler')).toEqual([two[0], one[0]]);
  });

  it('is the same of all numbers, and of letters that are doubled', () => {
    expect(see('poste 412')).toEqual(see('poste 7'));
    expect(see('appeler')[0]?.pieces).toEqual(see('apeler')[0]?.pieces);
  });

  it('are numbers that there is a vector for, each once', () =>
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (text) => {
        for (const { pieces, classes } of see(text)) {
          for (const piece of pieces) expect(piece).toBeLessThan(PIECES);
          for (const one of classes) expect(one).toBeLessThan(WORD_CLASSES);
          expect(new Set(pieces).size).toBe(pieces.length);
        }
      }),
    ));
});

describe('the script that teaches the convolution', () => {
  const words = 'lune pierre table chaise route'.split(' ').flatMap((one) => 'verte noire haute large'.split(' ').map((two) => [one, two]));
  const examples = words.flatMap(([one, two]) =>
    [`${one} avant ${two}`, `${two} avant ${one}`].map((text, i) => ({ inputs: see(text), refuses: i === 0, weight: 1 })),
  );
  const many = Array.from({ length: 20 }, () => examples).flat();
  const learned = learnConvolution(many, [], 1);
  const network = unpackNetwork(packNetwork(learned));

  it('learns the order of words, and nothing is lost of it when it is packed', () => {
    for (const { inputs, refuses } of examples) expect(convolve(inputs, network) > 0).toBe(refuses);
  });

  it('learns the same from the same', () => expect(packNetwork(learnConvolution(many, [], 1))).toEqual(packNetwork(learned)));
});
