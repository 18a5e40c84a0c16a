import { spawnSync } from 'node:child_process';
import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Block } from '../../src/csv/records/blocks.js';
import { CsvParseCursor } from '../../src/csv/records/csv-parse-cursor.js';
import type { Cursor } from '../../src/csv/records/cursor.js';
import { FastCursor } from '../../src/csv/records/fast-cursor.js';
import { SimdScanner, WINDOW_BYTES } from '../../src/csv/records/simd-scanner.js';

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
const careful = (text: string, delimiter: string) => all(new CsvParseCursor(blockOf(text), { delimiter, escape: 'double' }));

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
        expectSame(plain(text, delimiter), careful(text, delimiter));
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
    const [row] = all(new CsvParseCursor(blockOf('"a \\"b\\"";é\n'), { delimiter: ';', escape: 'backslash' }));
    expect(row).toEqual({ row: 1, cells: ['a "b"', 'é'], raw: ['"a \\"b\\""', 'é'] });
  });

  it('reads delimiters of several characters', () => {
    expect(all(new CsvParseCursor(blockOf('a||"b||c"||d\r\n'), { delimiter: '||', escape: 'double' }))[0]?.cells).toEqual([
      'a',
      'b||c',
      'd',
    ]);
  });
});

it('refuses what a quote behind half of a delimiter leaves open, by its line', () => {
  const open = (firstRow: number): Cursor =>
    new CsvParseCursor({ ...blockOf('a||b\n|"\r"'), firstRow }, { delimiter: '||', escape: 'double' });
  expect(() => open(1)).toThrow(expect.objectContaining({ code: 'LUMO_UNCLOSED_QUOTE', message: expect.stringContaining('line 3') }));
  expect(() => open(11)).toThrow(expect.objectContaining({ message: expect.stringContaining('line 13') }));
});
