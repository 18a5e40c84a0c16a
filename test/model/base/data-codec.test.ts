import { deepStrictEqual } from 'node:assert/strict';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeData, encodeData, type Json } from '../../../src/model/base/data-codec.js';

const typed = fc.oneof(fc.uint8Array(), fc.uint16Array(), fc.uint32Array(), fc.int32Array(), fc.float64Array({ noNaN: false }));
const plain = fc.oneof(
  fc.double(),
  fc.integer(),
  fc.string({ unit: 'grapheme' }),
  fc.boolean(),
  fc.constant(null),
  fc.constant(undefined),
  fc.constantFrom(Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, Number.NaN, -0),
  fc.bigInt(),
);
const leaf = fc.oneof(plain, typed);
const name = fc.oneof(fc.string(), fc.constantFrom('$map', '$', '__proto__', 'constructor', 'toString', '$nothing'));
const { data } = fc.letrec((tie) => ({
  data: fc.oneof(
    { maxDepth: 4 },
    leaf,
    fc.array(tie('data'), { maxLength: 4 }),
    fc.dictionary(name, tie('data'), { maxKeys: 4, noNullPrototype: true }),
    fc.array(fc.tuple(plain, tie('data')), { maxLength: 4 }).map((entries) => new Map(entries)),
    fc.array(plain, { maxLength: 4 }).map((values) => new Set(values)),
  ),
}));

/** Members that are undefined are left out of objects. */
const withoutNothing = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(withoutNothing);
  if (value instanceof Map) return new Map([...value].map(([key, one]) => [key, withoutNothing(one)]));
  if (value === null || typeof value !== 'object' || value instanceof Set || ArrayBuffer.isView(value)) return value;
  return Object.fromEntries(Object.entries(value).flatMap(([key, one]) => (one === undefined ? [] : [[key, withoutNothing(one)]])));
};

describe('plain data as JSON', () => {
  it('is read as it was, through text', () => {
    fc.assert(
      fc.property(data, (value) => {
        const text = JSON.stringify(encodeData(value));
        // A member may be called `constructor`, by which vitest tells types.
        deepStrictEqual(decodeData(JSON.parse(text) as Json), withoutNothing(value));
      }),
      { numRuns: 2000 },
    );
  });

  it('is the same text for the same data, read once more', () => {
    fc.assert(
      fc.property(data, (value) => {
        const text = JSON.stringify(encodeData(value));
        expect(JSON.stringify(encodeData(decodeData(JSON.parse(text) as Json)))).toBe(text);
      }),
    );
  });

  it.each([
    ['a function', () => 1],
    ['a symbol', Symbol('x')],
    ['a date', new Date(0)],
    ['shared memory', new SharedArrayBuffer(8)],
    ['memory', new ArrayBuffer(8)],
    ['an expression', /x/],
  ])('drops nothing in silence: %s is refused, however deep', (_, value) => {
    expect(() => encodeData(value)).toThrow(TypeError);
    expect(() => encodeData([{ in: new Map([[1, value]]) }])).toThrow(TypeError);
  });

  it('refuses marks that it never writes, and takes no prototype from outside', () => {
    expect(() => decodeData({ $what: 1 })).toThrow(TypeError);
    expect(() => decodeData({ $toString: 1 })).toThrow(TypeError);
    const read = decodeData(JSON.parse('{"__proto__": {"polluted": true}}') as Json) as Record<string, unknown>;
    expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
    expect(Object.hasOwn(read, '__proto__')).toBe(true);
  });
});
