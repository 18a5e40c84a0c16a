import { describe, expect, it } from 'vitest';
import { createCursor } from '../../../src/csv/records/create-cursor.js';
import type { Dialect } from '../../../src/csv/records/dialect.js';
import { readHeadRows } from '../../../src/csv/records/head-rows.js';
import { countStrayQuotes } from '../../../src/csv/records/stray-quotes.js';

const count = (line: string, dialect: Dialect): number => {
  const cursor = createCursor({ bytes: Buffer.from(`${line}\n`), firstRow: 1, encoding: 'utf-8', ascii: false }, dialect);
  cursor.advance();
  return countStrayQuotes(cursor, dialect.escape, 0);
};

describe('quotes that do not fit', () => {
  it.each<[string, string, number]>([
    ['none at all', 'a;b;c', 0],
    ['a quoted cell', '"a";"b;c"', 0],
    ['doubled quotes in a quoted cell', '"a ""b"" c";d', 0],
    ['an empty quoted cell', '"";a', 0],
    ['a quoted cell of quotes only', '"""";a', 0],
    ['a quote inside a plain cell', 'Dupont "Jo";b', 1],
    ['a quote at the end of a plain cell', '15";b', 1],
    ['a quote after a space', ' "a";b', 1],
    ['text after the closing quote', '"Jo" Dupont;b', 1],
    ['two such cells', '"a"b;c"d', 2],
    ['accents before it', 'é"à;ü', 1],
  ])('%s', (_name, line, expected) => {
    expect(count(line, { delimiter: ';', escape: 'double' })).toBe(expected);
    expect(count(line.replaceAll(';', '||'), { delimiter: '||', escape: 'double' })).toBe(expected);
  });

  it.each<[string, string, number]>([
    ['a quote after a backslash', '"a \\"b\\" c";d', 0],
    ['a backslash at the end of what is quoted', '"a\\\\";d', 0],
    ['text after the closing quote', '"a" b;d', 1],
  ])('with backslashes: %s', (_name, line, expected) => {
    expect(count(line, { delimiter: ';', escape: 'backslash' })).toBe(expected);
  });

  it('are counted row by row in the head', () => {
    const rows = readHeadRows(
      Buffer.from('nom;email\nDupont "Jo";a@acme.example\n"x";"y"\n'),
      { delimiter: ';', escape: 'double' },
      'utf-8',
      true,
    );
    expect(rows.map(({ strayQuotes }) => strayQuotes)).toEqual([0, 1, 0]);
  });
});
