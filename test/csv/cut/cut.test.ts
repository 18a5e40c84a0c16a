import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compose, refuseBadQuotes } from '../../../src/csv/cut/compose.js';
import { cutFile, type FileCut } from '../../../src/csv/cut/cut-file.js';
import { edge } from '../../../src/csv/cut/edge.js';
import { look } from '../../../src/csv/cut/look.js';
import { loopMarks } from '../../../src/csv/cut/quote-marks.js';
import type { CutOptions } from '../../../src/csv/cut/scan-state.js';
import { everyBytes, expectAlone, expectedCut, piecesOf } from './support.js';

const options: CutOptions = { delimiter: 44, backslash: false };
const bytesOf = (text: string) => Buffer.from(text);
/** Begins and first rows of a text divided at some offsets. */
const cutAt = (text: string | Uint8Array, offsets: readonly number[], grammar = options) =>
  compose(piecesOf(typeof text === 'string' ? bytesOf(text) : text, offsets).map((piece) => look(piece, grammar)));
const begins = (text: string, offsets: readonly number[], grammar = options) =>
  cutAt(text, offsets, grammar).parts.map(({ begin, firstRow }) => [begin, firstRow]);

describe('ranges that begin', () => {
  it.each([
    [
      'at a record',
      'a,b\nc,d\n',
      [4],
      [
        [0, 1],
        [4, 2],
      ],
    ],
    [
      'inside a cell',
      'a,b\nc,d\ne',
      [5],
      [
        [0, 1],
        [8, 3],
      ],
    ],
    [
      'between CR and LF',
      'a\r\nb\r\n',
      [2],
      [
        [0, 1],
        [3, 2],
      ],
    ],
    [
      'behind a CR that stands alone',
      'a\rb\r',
      [2],
      [
        [0, 1],
        [2, 2],
      ],
    ],
    [
      'inside quotes, before a line end',
      'a,"b\nc"\nd',
      [4],
      [
        [0, 1],
        [8, 2],
      ],
    ],
    [
      'between CR and LF inside quotes',
      '"a\r\nb"\nc',
      [3],
      [
        [0, 1],
        [7, 2],
      ],
    ],
    [
      'inside a doubled quote',
      '"a""\nb"\nc',
      [3],
      [
        [0, 1],
        [8, 2],
      ],
    ],
    [
      'behind an opening quote',
      'a,"\nb"\nc',
      [3],
      [
        [0, 1],
        [7, 2],
      ],
    ],
    [
      'behind a closing quote',
      '"a"\n"b"\n',
      [3],
      [
        [0, 1],
        [4, 2],
      ],
    ],
    [
      'behind a stray quote',
      'a"\nb"\n"c\n"',
      [2],
      [
        [0, 1],
        [3, 2],
      ],
    ],
    [
      'before a stray quote',
      'a"b\nc',
      [1],
      [
        [0, 1],
        [4, 2],
      ],
    ],
    [
      'inside a character',
      'é\né',
      [1],
      [
        [0, 1],
        [3, 2],
      ],
    ],
    [
      'inside a byte order mark',
      '\ufeffa\nb',
      [1, 2],
      [
        [0, 1],
        [5, 2],
      ],
    ],
    ['in a last record without a line end', 'a\nbcd', [3], [[0, 1]]],
    [
      'in one record over three ranges',
      'abcdefghi\nj',
      [2, 4, 6],
      [
        [0, 1],
        [10, 2],
      ],
    ],
    [
      'at blank lines',
      '\n\n\r\n\r',
      [1, 2, 3],
      [
        [0, 1],
        [1, 2],
        [2, 3],
        [4, 4],
      ],
    ],
    [
      'nowhere else, being without bytes',
      'a\nb',
      [2, 2, 2],
      [
        [0, 1],
        [2, 2],
      ],
    ],
    ['at the end', 'a\n', [2], [[0, 1]]],
  ])('%s: %j at %j', (_, text, offsets, expected) => {
    expect(begins(text, offsets)).toEqual(expected);
  });

  it.each([
    [
      'behind a backslash',
      '"a\\"\nb"\nc',
      [3],
      [
        [0, 1],
        [8, 2],
      ],
    ],
    [
      'inside a row of backslashes',
      '"a\\\\"\n"b"',
      [3],
      [
        [0, 1],
        [6, 2],
      ],
    ],
    [
      'behind a backslash that ends nothing outside of quotes',
      'a\\"\nb',
      [2],
      [
        [0, 1],
        [4, 2],
      ],
    ],
  ])('with backslashes, %s: %j at %j', (_, text, offsets, expected) => {
    expect(begins(text, offsets, { ...options, backslash: true })).toEqual(expected);
  });
});

describe('what is said of the whole', () => {
  it('counts line ends once, wherever they are divided', () => {
    const text = 'a\r\nb\nc\rd,"x\r\ny\rz\n"\r\n';
    for (let at = 0; at <= text.length; at++)
      expect(cutAt(text, [at])).toMatchObject({ rows: 4, lf: 1, crlf: 2, cr: 1, quotedLineEnds: 3, brokenQuote: null, openQuote: null });
  });

  it('names the line of a quote that does not fit, wherever the bytes are divided', () => {
    const broken = 'a\r\nb,"c\nd"e\nf,"g\nh"i\n';
    const open = 'a\r\nb,"c\nd"\ne,"f\n';
    for (let at = 0; at <= broken.length; at++) {
      const cut = cutAt(broken, [at, Math.min(at + 2, broken.length)]);
      expect(cut).toMatchObject({ brokenQuote: { offset: 5, line: 2 }, openQuote: null });
      expect(() => refuseBadQuotes(cut)).toThrow(expect.objectContaining({ code: 'LUMO_BROKEN_QUOTE' }));
    }
    for (let at = 0; at <= open.length; at++) {
      const cut = cutAt(open, [at]);
      expect(cut).toMatchObject({ rows: 2, brokenQuote: null, openQuote: { offset: 13, line: 4 } });
      expect(() => refuseBadQuotes(cut)).toThrow(expect.objectContaining({ code: 'LUMO_UNCLOSED_QUOTE' }));
    }
  });

  it('counts from where the first range begins', () => {
    const looks = piecesOf(bytesOf('b,"\n"\nc\n'), [2]).map((piece) => look(piece, options));
    expect(compose(looks, { state: 'record', offset: 100, row: 7, line: 9 }).parts).toEqual([
      { part: 0, begin: 100, end: 106, firstRow: 7, firstLine: 9 },
      { part: 1, begin: 106, end: 108, firstRow: 8, firstLine: 11 },
    ]);
    const inside = piecesOf(bytesOf('b"x\nc\n'), []).map((piece) => look(piece, options));
    expect(compose(inside, { state: 'quoted', offset: 100, row: 7, line: 9 }).parts).toEqual([
      { part: 0, begin: 104, end: 106, firstRow: 8, firstLine: 10 },
    ]);
  });

  it('tells a quote that was opened before the first range where that begins', () => {
    const start = { state: 'quoted', offset: 100, row: 7, line: 9 } as const;
    const looks = (text: string) => piecesOf(bytesOf(text), [2]).map((piece) => look(piece, options));
    expect(compose(looks('a\nb"c\n'), start)).toMatchObject({ brokenQuote: { offset: 100, line: 9 }, openQuote: null });
    expect(compose(looks('a\nb'), start)).toMatchObject({ brokenQuote: null, openQuote: { offset: 100, line: 9 } });
  });

  it('a look is small, whatever the range', () => {
    const bytes = bytesOf('Claire,"1, rue des Lilas","claire@acme.example"\r\n'.repeat(50_000));
    expect(JSON.stringify(look(bytes.subarray(20), options)).length).toBeLessThan(1000);
  });

  it('an edge may lie far behind the beginning', () => {
    const bytes = bytesOf(`${'b\n'.repeat(50_000)}"\nc`);
    expect(edge(bytes, 'quoted', options)).toEqual({ bytes: 100_002, open: null });
  });

  it('an edge looks no further than its record, a few kilobytes aside', () => {
    const bytes = bytesOf(`b"\n${'c\n'.repeat(100_000)}`);
    let seen = 0;
    const finder = loopMarks();
    const counting = {
      ...finder,
      find: (of: Uint8Array, from: number, to: number) => {
        seen += to - from;
        return finder.find(of, from, to);
      },
    };
    expect(edge(bytes, 'quoted', { ...options, finder: counting })).toEqual({ bytes: 3, open: null });
    expect(seen).toBeLessThanOrEqual(4096);
  });
});

/** A file in memory, read in pieces; says how much was read of it. */
const fileOf = (bytes: Uint8Array, piece = 7) => {
  const told = { read: 0, opened: 0, closed: 0 };
  const open = async (from: number) => {
    told.opened++;
    let at = from;
    return {
      async read(into: Uint8Array) {
        const part = bytes.subarray(at, at + Math.min(piece, into.length));
        into.set(part);
        at += part.length;
        told.read += part.length;
        return part.length;
      },
      close: async () => void told.closed++,
    };
  };
  return { open, told };
};
const cutting: FileCut = { ...options, name: 'contacts.csv', dataStart: 0, firstRow: 1, firstLine: 1 };

describe('cutting a file', () => {
  const unit = fc.constantFrom('a', 'é', ',', '\n', '\r\n', '\r', ',"b"', '\n"b",', ',"b\nc"', '\n"b""c",');
  it('gives the parts of as many equal ranges, in one reading, each record whole', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.string({ unit, maxLength: 60 }),
        fc.integer({ min: 1, max: 20 }),
        fc.integer({ min: 1, max: 30 }),
        async (text, parts, piece) => {
          const bytes = bytesOf(text);
          const { open, told } = fileOf(bytes, piece);
          const bounds = everyBytes(parts, 1).map((part) => Math.floor((bytes.length * part) / parts));
          const expected = expectedCut(bytes, bounds, options);
          fc.pre(!expected.brokenQuote && !expected.openQuote);
          const { states, ...cut } = await cutFile(open, bytes.length, parts, cutting);
          expect(cut).toEqual(expected);
          expectAlone(bytes, { ...cut, states }, options);
          expect(Buffer.concat(cut.parts.map(({ begin, end }) => bytes.subarray(begin, end)))).toEqual(bytes);
          expect(cut.parts.every(({ begin, end }) => begin < end)).toBe(true);
          expect(told).toEqual({ read: bytes.length, opened: 1, closed: 1 });
        },
      ),
      { numRuns: 1000, seed: 20261201 },
    );
  });

  it('begins behind the header, and counts on from it', async () => {
    const bytes = bytesOf('\ufeffname,"e\nmail"\na,b\nc,d\n');
    const { parts } = await cutFile(fileOf(bytes).open, bytes.length, 2, { ...cutting, dataStart: 17, firstRow: 2, firstLine: 3 });
    expect(parts).toEqual([
      { part: 0, begin: 17, end: 21, firstRow: 2, firstLine: 3 },
      { part: 1, begin: 21, end: 25, firstRow: 3, firstLine: 4 },
    ]);
  });

  it('makes parts of about equal size', async () => {
    const bytes = bytesOf('Claire,"1, rue\ndes Lilas",claire@acme.example\n'.repeat(10_000));
    const { parts } = await cutFile(fileOf(bytes, 65_536).open, bytes.length, 7, cutting);
    const sizes = parts.map(({ begin, end }) => end - begin);
    expect(parts).toHaveLength(7);
    expect(Math.max(...sizes) - Math.min(...sizes)).toBeLessThanOrEqual(2 * 46);
  });

  it.each([
    ['no bytes', '', 3, 0],
    ['one record', 'abc', 3, 1],
    ['two records for ten parts', 'a\nb\n', 10, 2],
    ['a record larger than a part', `"${'x\n'.repeat(50)}"\nb\n`, 10, 2],
  ])('gives less parts than were asked for: %s', async (_, text, asked, expected) => {
    expect((await cutFile(fileOf(bytesOf(text)).open, text.length, asked, cutting)).parts).toHaveLength(expected);
  });

  it.each([
    ['LUMO_BROKEN_QUOTE', 'a\n"b\nc"d\n', 0],
    ['LUMO_UNCLOSED_QUOTE', 'a\n"b\nc\n', 0],
    ['LUMO_INPUT_CHANGED', 'a\nb\n', 1],
    ['LUMO_INPUT_CHANGED', 'a\nb\n', -1],
  ])('%s: %j', async (code, text, longer) => {
    const { open, told } = fileOf(bytesOf(text));
    await expect(cutFile(open, text.length + longer, 2, cutting)).rejects.toMatchObject({ code });
    expect(told.closed).toBe(1);
  });

  it('reads no further than a lost quote, and names its line', async () => {
    const bytes = bytesOf(`a\n"b\nc"d\n${'e\n'.repeat(1000)}`);
    const { open, told } = fileOf(bytes);
    await expect(cutFile(open, bytes.length, 3, { ...cutting, firstLine: 5 })).rejects.toThrow(/line 6/);
    expect(told.read).toBeLessThan(20);
  });
});
