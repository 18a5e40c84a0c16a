import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
// @ts-expect-error a script without types
import { packWeights } from '../../../scripts/evaluate/second-reader/pack.mjs';
import { unpackWeights } from '../../../src/fields/opposition/refusal/second-reader/unpack-weights.js';

const COUNT = 300;

describe('the weights of the second reader', () => {
  it('are the same once packed and unpacked', () =>
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(COUNT - 1), fc.integer({ min: -8, max: 8 })), { maxLength: 60 }), (pairs) => {
        const weights = new Int8Array(COUNT);
        for (const [at, weight] of pairs) weights[at] = weight;
        expect([...unpackWeights(packWeights(weights), COUNT)]).toEqual([...weights]);
      }),
    ));

  it('are written as they have always been', () => {
    const weights = new Int8Array(16);
    weights[0] = 1;
    weights[9] = -8;
    // 0 00 0 000, then 11 0 00 1 111, then ones to the end of the byte.
    expect([...packWeights(weights)]).toEqual([0b00000001, 0b10001111]);
  });
});
