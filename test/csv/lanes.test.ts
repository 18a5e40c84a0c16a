import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Block } from '../../src/csv/blocks.js';
import { CarefulCursor } from '../../src/csv/careful.js';
import type { Cursor } from '../../src/csv/cursor.js';
import { PlainCursor } from '../../src/csv/plain.js';

const blockOf = (text: string): Block => {
  const bytes = Buffer.from(text);
  // biome-ignore lint/suspicious/noControlCharactersInRegex: the ASCII range is the point
  return { bytes, firstRow: 1, encoding: 'utf-8', ascii: /^[\x00-\x7f]*$/.test(text) };
};

/** Everything a cursor says: texts, and the raw bytes of every cell. */
const all = (cursor: Cursor): { row: number; cells: string[]; raw: string[] }[] => {
  const rows = [];
  while (cursor.advance()) {
    const cells = [];
    const raw = [];
    for (let cell = 0; cell < cursor.count; cell++) {
      cells.push(cursor.text(cell));
      raw.push(cursor.bytes.toString('utf8', cursor.starts[cell], cursor.ends[cell]));
    }
    rows.push({ row: cursor.row, cells, raw });
  }
  return rows;
};

const plain = (text: string, delimiter: string) => all(new PlainCursor(blockOf(text), delimiter.charCodeAt(0)));
const careful = (text: string, delimiter: string) => all(new CarefulCursor(blockOf(text), { delimiter, escape: 'double' }));

const bare = fc.string({ unit: fc.constantFrom('a', 'é', '€', ' ', '@', '.', '0', "'", '\u00a0', '=', '𝒳'), maxLength: 8 });
const quoted = fc
  .string({ unit: fc.constantFrom('a', 'é', '""', ';', ',', '\t', '|', '\n', '\r\n', '\r', ' '), maxLength: 8 })
  .map((inner) => `"${inner}"`);
/** A quote inside an unquoted cell is text. */
const stray = fc.string({ unit: fc.constantFrom('a', 'b', '"'), minLength: 1, maxLength: 5 }).map((text) => `x${text}`);
const delimiterOf = fc.constantFrom(';', ',', '\t', '|');
const lineEnd = fc.constantFrom('\n', '\r\n', '\r');
const fileOf = delimiterOf.chain((delimiter) =>
  fc
    .array(
      fc.tuple(
        fc.array(fc.oneof({ weight: 4, arbitrary: bare }, { weight: 3, arbitrary: quoted }, stray), { minLength: 1, maxLength: 6 }),
        lineEnd,
      ),
      { maxLength: 8 },
    )
    .chain((records) =>
      fc.boolean().map((ended) => {
        const text = records.map(([cells, end]) => cells.join(delimiter) + end).join('');
        return { delimiter, text: ended ? text : text.replace(/(\r\n|\n|\r)$/, '') };
      }),
    ),
);

describe('the two lanes', () => {
  it('give the same rows, texts and byte ranges on 10,000 random files', () => {
    fc.assert(
      fc.property(fileOf, ({ delimiter, text }) => {
        expect(plain(text, delimiter)).toEqual(careful(text, delimiter));
      }),
      { numRuns: 10_000, seed: 20261124 },
    );
  });
});

describe('the plain lane', () => {
  it.each([
    [
      'mixed line ends never glue two contacts',
      'email\r\na@x.example\nb@x.example\rc@x.example\r\n',
      [['email'], ['a@x.example'], ['b@x.example'], ['c@x.example']],
    ],
    [
      'a line feed header over CRLF rows leaves no carriage return in the last cell',
      'a;b\n1;2\r\n',
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ],
    ['doubled quotes, delimiters and line ends inside quotes', '"a ""b""; c\nd";e\n', [['a "b"; c\nd', 'e']]],
    [
      'a delimiter at the end is one more empty cell',
      'a;\nb;',
      [
        ['a', ''],
        ['b', ''],
      ],
    ],
    ['a blank line is one empty cell', 'a\n\nb', [['a'], [''], ['b']]],
    ['a quote inside an unquoted cell is text', '12" pipe;x\n', [['12" pipe', 'x']]],
    ['text after a closing quote is given as it stands', '"a"b;c\n', [['"a"b', 'c']]],
    [
      'two columns of one name, and __proto__, are plain columns',
      'email;email;__proto__\n1;2;3\n',
      [
        ['email', 'email', '__proto__'],
        ['1', '2', '3'],
      ],
    ],
  ])('%s', (_, text, rows) => {
    expect(plain(text, ';').map((row) => row.cells)).toEqual(rows);
  });

  it('reads more columns than it first made room for', () => {
    const cells = Array.from({ length: 1000 }, (_, i) => `c${i}`);
    expect(plain(`${cells.join(';')}\n`, ';')[0]?.cells).toEqual(cells);
  });
});

describe('the careful lane', () => {
  it('reads backslash escapes and keeps the bytes of each cell', () => {
    const [row] = all(new CarefulCursor(blockOf('"a \\"b\\"";é\n'), { delimiter: ';', escape: 'backslash' }));
    expect(row).toEqual({ row: 1, cells: ['a "b"', 'é'], raw: ['"a \\"b\\""', 'é'] });
  });

  it('reads delimiters of several characters', () => {
    expect(all(new CarefulCursor(blockOf('a||"b||c"||d\r\n'), { delimiter: '||', escape: 'double' }))[0]?.cells).toEqual([
      'a',
      'b||c',
      'd',
    ]);
  });
});
