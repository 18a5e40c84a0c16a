import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findJsonFault, lineAndColumn } from '../../../src/config/load/json-fault.js';

const parses = (text: string): boolean => {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
};

describe('the first fault of a JSON text', () => {
  it.each([
    ['a trailing comma in an array', '[1,]', 3],
    ['a trailing comma in an object', '{"a":1,}', 7],
    ['single quotes', "{'a':1}", 1],
    ['a bare word', '{"a": yes}', 6],
    ['a comment', '{\n  // no\n}', 4],
    ['a missing colon', '{"a" 1}', 5],
    ['a missing comma', '{"a":1 "b":2}', 7],
    ['text after the value', '{} x', 3],
    ['an object that does not end', '{"a":1', 6],
    ['a bracket that closes another', '[1}', 2],
    ['nothing', '', 0],
    ['a line break in a string', '"a\nb"', 0],
  ])('%s', (_, text, at) => expect(findJsonFault(text)).toEqual({ at }));

  it('is a key that its object already has, however it is escaped', () => {
    expect(findJsonFault('{"a":1,"\\u0061":2}')).toEqual({ at: 7, twice: 'a' });
    expect(findJsonFault('{"a":{"a":1},"b":{"a":1}}')).toBeUndefined();
  });

  it('is none in anything that JSON.stringify writes', () =>
    fc.assert(
      fc.property(fc.jsonValue(), fc.constantFrom(0, 2, '\t'), (value, space) => {
        expect(findJsonFault(JSON.stringify(value, null, space))).toBeUndefined();
      }),
    ));

  it('agrees with JSON.parse on which texts are JSON, keys said twice apart', () => {
    const piece = fc.constantFrom(
      '{',
      '}',
      '[',
      ']',
      ',',
      ':',
      '"a"',
      '"b\\n"',
      '"\\x"',
      '1',
      '-0.5e3',
      '01',
      'true',
      'null',
      ' ',
      '\n',
      "'",
      '"',
    );
    fc.assert(
      fc.property(
        fc.array(piece, { maxLength: 9 }).map((pieces) => pieces.join('')),
        (text) => {
          const fault = findJsonFault(text);
          if (fault?.twice === undefined) expect(fault === undefined, text).toBe(parses(text));
        },
      ),
      { numRuns: 3000 },
    );
  });
});

it('a place is counted from 1, over every kind of line end', () => {
  expect(lineAndColumn('ab', 0)).toEqual({ line: 1, column: 1 });
  expect(lineAndColumn('a\r\nbc\nd\re', 9)).toEqual({ line: 4, column: 2 });
});
