import fc from 'fast-check';
import { expect, test } from 'vitest';
import { makeMembershipTest, TableBuilder } from '../../../src/lists/table/fingerprint-table.js';

const pair = fc.tuple(fc.nat({ max: 0xffffffff }), fc.constantFrom(0, 1, 2, 63, 64, 0xffffffff)).map((pair) => Uint32Array.from(pair));

/** A free slot is (0, 0): that pair is kept as (1, 0), and the two are one. */
const keyOf = (print: Uint32Array): string => ([...print].join() === '0,0' ? '1,0' : [...print].join());

test('a table holds what was put in and nothing else, also after it has grown, been frozen and been cloned', () => {
  fc.assert(
    fc.property(
      fc.array(pair, { minLength: 1, maxLength: 300 }),
      fc.array(pair, { maxLength: 50 }),
      fc.nat(10_000),
      (inside, others, expected) => {
        const builder = new TableBuilder();
        builder.expected = expected;
        for (const print of inside) builder.add(print);
        const table = structuredClone(builder.table());
        const keys = new Set(inside.map(keyOf));
        const has = makeMembershipTest(table);
        expect(inside.every((print) => has?.(print))).toBe(true);
        expect(table.count).toBe(keys.size);
        for (const print of others) expect(has?.(print)).toBe(keys.has(keyOf(print)));
      },
    ),
  );
});

test('the pair (0, 0), which means a free slot, can be held', () => {
  const builder = new TableBuilder();
  const zero = Uint32Array.from([0, 0]);
  builder.add(Uint32Array.from([7, 0]));
  expect(makeMembershipTest(builder.table())?.(zero)).toBe(false);
  builder.add(zero);
  expect(makeMembershipTest(builder.table())?.(zero)).toBe(true);
  expect(builder.table().count).toBe(2);
});

test('at most six slots in ten are taken, and an empty table is not asked', () => {
  const builder = new TableBuilder();
  expect(makeMembershipTest(builder.table())).toBeUndefined();
  builder.expected = 20_000;
  for (let i = 1; i <= 20_000; i++) builder.add(Uint32Array.from([i, Math.imul(i, 0x9e3779b1)]));
  const { count, mask, buffer } = builder.table();
  expect(count / (mask + 1)).toBeLessThanOrEqual(0.6);
  expect(buffer.byteLength).toBe((mask + 1) * 8);
  expect(mask + 1).toBe(65_536);
});

test('an entry is found wherever it stands in a large table, and counts once however often it was added', () => {
  const builder = new TableBuilder();
  const prints = Array.from({ length: 50_000 }, (_, i) => Uint32Array.from([Math.imul(i + 1, 0x2c9277b5), Math.imul(i + 1, 0x9e3779b1)]));
  for (const print of [...prints, ...prints.slice(0, 20_000)]) builder.add(print);
  const table = builder.table();
  const has = makeMembershipTest(table);
  expect({ added: builder.added, count: table.count }).toEqual({ added: 70_000, count: 50_000 });
  expect(prints.filter((print) => !has?.(print))).toEqual([]);
  expect(prints.filter(([high = 0, low = 0]) => has?.(Uint32Array.from([high ^ 1, low])))).toEqual([]);
});

test('WebAssembly fills a table as the loop does, whatever the pairs', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 2 ** 31 }),
      fc.integer({ min: 10_000, max: 40_000 }),
      fc.integer({ min: 0, max: 20 }),
      (seed, count, same) => {
        const builder = new TableBuilder();
        const print = new Uint32Array(2);
        for (let i = 0; i < count; i++) {
          print[0] = Math.imul(i, seed | 1) >>> same;
          // Crowds of the same slot, entries that come again, and (0, 0).
          print[1] = i % 7 === 0 ? i % 3 : Math.imul(i % (count - same), 0x9e3779b1);
          builder.add(print);
        }
        expect(builder.table(true).count).toBe(builder.table(false).count);
        const bytesOf = (fast: boolean) => {
          const { buffer, filter } = builder.table(fast);
          return Buffer.concat([new Uint8Array(buffer), new Uint8Array(filter)]);
        };
        expect(bytesOf(true).equals(bytesOf(false))).toBe(true);
      },
    ),
    { numRuns: 30 },
  );
});
