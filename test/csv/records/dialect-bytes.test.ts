import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { type Encoding, makeDecoder } from '../../../src/csv/encodings/encoding.js';
import { guessDialect, guessDialectOf } from '../../../src/csv/records/dialect.js';

const text = fc
  .array(
    fc.constantFrom(
      'a',
      'é',
      '’',
      '𝒳',
      ';',
      ',',
      '\t',
      '|',
      '"',
      '""',
      '\\"',
      '\n',
      '\r\n',
      ' ',
      '1',
      'sep=',
      'sep=;\n',
      'sep=é\n',
      '"sep=§"\r\n',
    ),
    {
      maxLength: 60,
    },
  )
  .map((parts) => parts.join(''));

it.each<[Encoding, BufferEncoding]>([
  ['utf-8', 'utf8'],
  ['windows-1252', 'latin1'],
])('bytes in %s tell the dialect that their text tells', (encoding, written) =>
  fc.assert(
    fc.property(text, (said) => {
      const bytes = Buffer.from(said, written);
      expect(guessDialectOf(bytes, encoding)).toEqual(guessDialect(makeDecoder(encoding, false)(bytes, 0, bytes.length)));
    }),
    { numRuns: 2000 },
  ),
);
