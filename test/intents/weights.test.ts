import { statSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { WEIGHTS } from '../../src/intents/data/weights-data.js';
import { INTENTS } from '../../src/intents/intent.js';
import { keyOf, readWeights, signOf } from '../../src/intents/weights.js';

describe('weights as they are kept', () => {
  it.each([0, 0.01, -0.01, 0.5, -0.5, 1.7, -3.2, 4, 9])('%d comes back nearly as it was', (weight) => {
    const back = readWeights(keyOf('NEG>RECEIVE') + signOf(weight)).get(keyOf('NEG>RECEIVE')) ?? Number.NaN;
    expect(Math.abs(back - Math.max(-4, Math.min(4, weight)))).toBeLessThanOrEqual(
      0.01 + 0.06 * Math.abs(weight) + (Math.abs(weight) > 4 ? 9 : 0),
    );
  });

  it('are whole, and few: 140 KB at most', () => {
    for (const intent of INTENTS) expect(WEIGHTS[intent].features.length % 5).toBe(0);
    expect(statSync(new URL('../../src/intents/data/weights-data.ts', import.meta.url)).size).toBeLessThan(140_000);
  });

  it('have other keys for other features', () => {
    const features = ['A', 'B', 'A>B', 'A+B', '!A', '^A', '$A', '=abc', '#1'];
    expect(new Set(features.map(keyOf)).size).toBe(features.length);
  });
});
