import fc from 'fast-check';
import { expect, it } from 'vitest';
import { Column, Identifiers } from '../../../src/events/records/identifiers.js';

it('numbers fingerprints in the order in which they come, however many and however alike', () => {
  const word = fc.oneof(fc.integer({ min: 0, max: 3 }), fc.integer({ min: 0, max: 0xffffffff }));
  fc.assert(
    fc.property(fc.array(fc.tuple(word, word), { maxLength: 60 }), (prints) => {
      const identifiers = new Identifiers();
      const order: string[] = [];
      for (const [high, low] of prints) {
        const name = `${high} ${low}`;
        expect(identifiers.find(high, low)).toBe(order.indexOf(name));
        if (!order.includes(name)) order.push(name);
        expect(identifiers.add(high, low)).toBe(order.indexOf(name));
      }
      expect(identifiers.count).toBe(order.length);
    }),
  );
});

it('finds each of them when there are thousands', () => {
  const identifiers = new Identifiers();
  const print = (i: number): readonly [number, number] => [i % 7, Math.imul(i, 1024) >>> 0];
  for (let i = 0; i < 5000; i++) expect(identifiers.add(...print(i))).toBe(i);
  for (let i = 0; i < 5000; i++) expect(identifiers.find(...print(i))).toBe(i);
  expect([identifiers.find(0, 5), identifiers.count]).toEqual([-1, 5000]);
});

it('a column has a blank wherever nothing was written, as far as it grows', () => {
  for (const places of [[0], [1023], [1024], [1025, 3], [2047, 2048, 5000], [100_000, 1], [1024, 100_000]]) {
    const column = new Column(-5);
    for (const place of places) column.set(place, place + 1);
    for (const place of [0, 1, 2, 3, 1022, 1023, 1024, 1025, 2047, 2048, 4999, 5000, 5001, 99_999, 100_000, 100_001, 1e6])
      expect(column.at(place)).toBe(places.includes(place) ? place + 1 : -5);
  }
});
