import { describe, expect, it } from 'vitest';
import { readHeadRows } from '../../../src/csv/records/head-rows.js';

const rowsOf = (text: string | Buffer, last = true) =>
  readHeadRows(Buffer.from(text as string), { delimiter: ';', escape: 'double' }, 'utf-8', last);

/** The physical line after some bytes. */
const lineAfter = (text: string, end: number): number =>
  1 +
  (
    Buffer.from(text)
      .subarray(0, end)
      .toString('latin1')
      .match(/\r\n|\n|\r/g) ?? []
  ).length;

describe('the first records of a head', () => {
  it.each<readonly [string, string, readonly (readonly string[])[]]>([
    [
      'line ends of any kind',
      'a;b\r\nc;d\re;f\ng;h',
      [
        ['a', 'b'],
        ['c', 'd'],
        ['e', 'f'],
        ['g', 'h'],
      ],
    ],
    [
      'quoted cells over several lines',
      'a;"b\r\n\r\nc\rd\ne"\nf;g\n',
      [
        ['a', 'b\r\n\r\nc\rd\ne'],
        ['f', 'g'],
      ],
    ],
    [
      'letters with accents beside others',
      'é;b;"ü;""x"";";d\na;b;ç;\n',
      [
        ['é', 'b', 'ü;"x";', 'd'],
        ['a', 'b', 'ç', ''],
      ],
    ],
    ['blank lines', 'a;b\n\nc;d\n', [['a', 'b'], [''], ['c', 'd']]],
    ['a quote inside a cell behind one that fits', '"a";b"c;"d"\n', [['a', 'b"c', 'd']]],
    ['none', '', []],
  ])('hold %s, and know after which line each ends', (_, text, cells) => {
    const rows = rowsOf(text);
    expect(rows.map((row) => row.cells)).toEqual(cells);
    expect(rows.map(({ line }) => line)).toEqual(rows.map(({ end }) => lineAfter(text, end)));
  });

  it('end before a record that is cut, whose line end may be cut as well', () => {
    const text = 'a;b\r\nc;d\r';
    expect(rowsOf(text, false).map(({ cells, line }) => [cells, line])).toEqual(
      rowsOf('a;b\r\n', true).map(({ cells, line }) => [cells, line]),
    );
  });
});
