import { spawnSync } from 'node:child_process';
import { isDeepStrictEqual } from 'node:util';
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Block } from '../../src/csv/records/blocks.js';
import { CarefulCursor } from '../../src/csv/records/careful-cursor.js';
import type { Cursor } from '../../src/csv/records/cursor.js';
import type { Dialect } from '../../src/csv/records/dialect.js';
import { FastCursor } from '../../src/csv/records/fast-cursor.js';
import { scanRecords } from '../../src/csv/records/record-scanner.js';
import { SimdScanner, WINDOW_BYTES } from '../../src/csv/records/simd-scanner.js';
import { countStrayQuotes } from '../../src/csv/records/stray-quotes.js';
import { leastTime } from '../least-time.js';

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

/** What a difference looks like is asked only where there is one: an assertion takes longer than reading the file. */
const expectSame = (one: unknown, other: unknown): void => {
  if (!isDeepStrictEqual(one, other)) expect(one).toEqual(other);
};

const structure = SimdScanner.make() as SimdScanner;
const loop = (text: string, delimiter: string) => all(new FastCursor(blockOf(text), delimiter.charCodeAt(0)));
/** The plain lane has two ways of finding cells: sixteen bytes at a time, and a loop. They are one grammar. */
const plain = (text: string, delimiter: string) => {
  const rows = all(new FastCursor(blockOf(text), delimiter.charCodeAt(0), structure));
  expectSame(rows, loop(text, delimiter));
  return rows;
};
const careful = (text: string, delimiter: string, escaping: Dialect['escape'] = 'double') =>
  all(new CarefulCursor(blockOf(text), { delimiter, escape: escaping }));
/** What csv-parse reads, which nobody of us wrote: the referee. */
const byCsvParse = (text: string, delimiter: string, escaping: Dialect['escape'] = 'double'): string[][] =>
  parse(text, {
    delimiter,
    escape: escaping === 'backslash' ? '\\' : '"',
    record_delimiter: ['\r\n', '\n', '\r'],
    relax_column_count: true,
    relax_quotes: true,
  });
const textsOf = (rows: readonly { readonly cells: string[] }[]): string[][] => rows.map(({ cells }) => cells);

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
  it('give the same rows, texts and byte ranges on 10,000 random files, and the texts of csv-parse', () => {
    fc.assert(
      fc.property(fileOf, ({ delimiter, text }) => {
        const rows = plain(text, delimiter);
        expectSame(rows, careful(text, delimiter));
        expectSame(textsOf(rows), byCsvParse(text, delimiter));
      }),
      { numRuns: 10_000, seed: 20261124 },
    );
  });

  it.each([
    ['text behind quotes alone', ',;b\n', [[',', 'b']]],
    ['a quote too few', '"a" b";c\n', [['"a" b"', 'c']]],
    ['doubled quotes behind it', '"a""b"c;d\n', [['"a""b"c', 'd']]],
  ])('give a cell whose quotes do not fit as it stands: %s', (_, text, rows) => {
    expect(textsOf(plain(text, ';'))).toEqual(rows);
    expect(textsOf(careful(text, ';'))).toEqual(rows);
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

describe('windows of the plain lane', () => {
  const rows = 'anne@acme.example;Anne\n'.repeat(4000);

  it.each([
    ['CRLF', 'ab;cd\r\nef;gh\r\n'],
    ['CR', 'ab;cd\ref;gh\r'],
    ['a quoted cell', '"a;b\n""c""";d\n"e";"f"\n'],
    ['empty cells', ';;;\n;\n\n\n;;'],
    ['no line end at the end', 'ab;"cd"'],
  ])('a window may end anywhere in a record: %s', (_, tail) => {
    for (let before = 0; before <= tail.length + 2; before++) {
      const text = rows.slice(-(WINDOW_BYTES - before)).replace(/^[^\n]*\n/, (first) => `${'x'.repeat(first.length - 1)}\n`) + tail;
      expect(plain(text, ';').length).toBe(text.slice(0, text.length - tail.length).split('\n').length - 1 + loop(tail, ';').length);
    }
  });

  it('a record longer than a window is one record, and so are those around it', () => {
    const text = `${rows}a;"${'b;\n'.repeat(WINDOW_BYTES)}";c\n${rows}${'d'.repeat(3 * WINDOW_BYTES)};e\nf;g`;
    expect(plain(text, ';').length).toBe(8003);
    expect(
      plain(text, ';')
        .slice(-2)
        .map(({ cells }) => cells.map((cell) => cell.length)),
    ).toEqual([
      [3 * WINDOW_BYTES, 1],
      [1, 1],
    ]);
  });

  it('nothing but delimiters, or line ends, or quotes, fills a window to its last byte', () => {
    for (const [text, count] of [
      [';'.repeat(WINDOW_BYTES), 1],
      ['\n'.repeat(WINDOW_BYTES), WINDOW_BYTES],
      ['\r'.repeat(WINDOW_BYTES + 1), WINDOW_BYTES + 1],
      [';'.repeat(WINDOW_BYTES * 2 + 7), 1],
      ['"'.repeat(WINDOW_BYTES), 1],
    ] as const)
      expect(plain(text, ';').length).toBe(count);
  });

  it('what is committed is what the source assembles to', () => {
    const { status, stderr } = spawnSync(process.execPath, ['scripts/wasm.mjs', '--check'], { encoding: 'utf8' });
    expect(stderr).toBe('');
    expect(status).toBe(0);
  });
});

describe('the careful lane', () => {
  it('reads backslash escapes and keeps the bytes of each cell', () => {
    const [row] = careful('"a \\"b\\"";é\n', ';', 'backslash');
    expect(row).toEqual({ row: 1, cells: ['a "b"', 'é'], raw: ['"a \\"b\\""', 'é'] });
  });

  it.each([
    ['a delimiter inside of quotes', 'a||"b||c"||d\r\n', '||', [['a', 'b||c', 'd']]],
    [
      'a quote behind half of a delimiter is text',
      'a||b\n|"c"||d\n',
      '||',
      [
        ['a', 'b'],
        ['|"c"', 'd'],
      ],
    ],
    ['so it is behind one and a half', 'a|||"b\nc"\n', '||', [['a', '|"b'], ['c"']]],
    ['two delimiters part an empty cell', 'a||||"b"\n', '||', [['a', '', 'b']]],
    ['half of a delimiter at the end is text', 'a||b|', '||', [['a', 'b|']]],
    ['one behind quotes', '"a\n"||b\n', '||', [['a\n', 'b']]],
    ['half of one behind quotes: they do not fit', '"a"|b||c\n', '||', [['"a"|b', 'c']]],
    ['one character of several bytes', '"a\nb"é"c"\n', 'é', [['a\nb', 'c']]],
    ['of which the first byte begins another', 'è"é"b"\n', 'é', [['è"', 'b']]],
    ['different characters', 'a~|"b"~|~"c\n', '~|', [['a', 'b', '~"c']]],
  ])('reads delimiters of several bytes: %s', (_, text, delimiter, rows) => {
    const read = careful(text, delimiter);
    expect(textsOf(read)).toEqual(rows);
    const ended = read.reduce((at, { raw }) => {
      const record = raw.join(delimiter);
      expect(text.startsWith(record, at)).toBe(true);
      const end = at + record.length;
      return end + (text.startsWith('\r\n', end) ? 2 : 1);
    }, 0);
    expect(ended).toBeGreaterThanOrEqual(text.length);
  });

  const unit = fc.constantFrom('a', '|', '||', '"', '""', '"\n', '\\', '\\"', '\n', '\r\n', '\r', 'é', 'è', '~', '~|', '|"', '||"', '~|"');
  it('reads as many records as are counted, wherever they are cut, and the texts of csv-parse', () => {
    let [read, compared] = [0, 0];
    fc.assert(
      fc.property(
        fc.string({ unit, maxLength: 24 }),
        fc.constantFrom(';', '|', '||', '~|', 'é', '|||'),
        fc.constantFrom('double' as const, 'backslash' as const),
        (text, delimiter, escaping) => {
          const bytes = Buffer.from(text);
          const scan = (to: number) => scanRecords(bytes, to, to === bytes.length, Buffer.from(delimiter), escaping === 'backslash');
          const { rows, brokenQuote, openQuote } = scan(bytes.length);
          // Such files are refused.
          if (openQuote >= 0 || brokenQuote >= 0) return;
          const cursor = new CarefulCursor(blockOf(text), { delimiter, escape: escaping });
          const [ends, cells]: [number[], string[][]] = [[], []];
          let stray = 0;
          while (cursor.advance()) {
            ends.push(cursor.next);
            cells.push(Array.from({ length: cursor.count }, (__, cell) => cursor.text(cell)));
            stray += countStrayQuotes(cursor, escaping, -1);
          }
          read++;
          expect(ends).toHaveLength(rows);
          for (let to = 0; to < bytes.length; to++) {
            const { end } = scan(to);
            expect(end === 0 || ends.includes(end)).toBe(true);
          }
          if (stray > 0) return;
          compared++;
          expectSame(cells, byCsvParse(text, delimiter, escaping));
        },
      ),
      { numRuns: 4000, seed: 20261130 },
    );
    expect(read).toBeGreaterThan(2000);
    expect(compared).toBeGreaterThan(800);
  });

  it('takes no longer where rows have not the width of the first', async () => {
    const ragged = `a;b\n${'\n'.repeat(30_000)}`;
    expect(await leastTime(() => careful(ragged, ';', 'backslash'), 300)).toBeLessThan(300);
  });
});
