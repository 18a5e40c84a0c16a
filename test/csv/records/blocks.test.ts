import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ByteReader } from '../../../src/csv/ports/byte-reader.js';
import { type Block, readBlocks } from '../../../src/csv/records/blocks.js';
import { LumoError } from '../../../src/model/base/lumo-error.js';
import { leastTime } from '../../least-time.js';

/** Gives the bytes in pieces of a size, as a slow pipe would. */
const readerOf = (bytes: Uint8Array, piece: number): ByteReader => {
  let at = 0;
  return {
    async read(into) {
      const part = bytes.subarray(at, at + Math.min(piece, into.length));
      into.set(part);
      at += part.length;
      return part.length;
    },
  };
};

const cut = async (
  bytes: Uint8Array,
  size: number,
  piece = size,
  open = true,
): Promise<{ blocks: Block[]; rows: number; kinds: string }> => {
  const counts = { rows: 0, lf: 0, crlf: 0, cr: 0, lines: 0, encoding: 'utf-8' };
  const blocks: Block[] = [];
  const cutting = {
    size,
    delimiter: ';',
    backslash: false,
    encoding: 'utf-8',
    asciiOnly: open,
    first: new Uint8Array(0),
    firstRow: 1,
    firstLine: 1,
    counts,
  };
  for await (const block of readBlocks(readerOf(bytes, piece), { ...cutting, buffer: (n) => new Uint8Array(n) })) blocks.push(block);
  return { blocks, rows: counts.rows, kinds: `${counts.lf} LF ${counts.crlf} CRLF ${counts.cr} CR` };
};

const failure = async (bytes: Uint8Array, size = 64, open = true): Promise<LumoError> => {
  try {
    await cut(bytes, size, size, open);
  } catch (cause) {
    if (cause instanceof LumoError) return cause;
    throw cause;
  }
  throw new Error('nothing failed');
};

const cell = fc.oneof(
  fc.string({ unit: fc.constantFrom('a', 'é', '𝒳', ' ', "'"), maxLength: 6 }),
  fc.string({ unit: fc.constantFrom('a', '""', ';', '\n', '\r\n', '\r'), maxLength: 6 }).map((inner) => `"${inner}"`),
);
const file = fc
  .array(fc.tuple(fc.array(cell, { minLength: 1, maxLength: 4 }), fc.constantFrom('\n', '\r\n', '\r')), { maxLength: 12 })
  .map((records) => records.map(([cells, end]) => cells.join(';') + end).join(''));

/** More than any of these files: a block of it holds all, and a megabyte need not be cleared for each. */
const WHOLE = 8192;

describe('cutting an input into blocks', () => {
  it('gives back every byte in order, whole records only, whatever the size of blocks and pieces', async () => {
    await fc.assert(
      fc.asyncProperty(file, fc.integer({ min: 1, max: 70 }), fc.integer({ min: 1, max: 70 }), async (text, size, piece) => {
        const bytes = Buffer.from(text);
        expect(bytes.length).toBeLessThan(WHOLE);
        const one = await cut(bytes, WHOLE);
        const many = await cut(bytes, size, piece);
        expect(Buffer.concat(many.blocks.map((block) => block.bytes))).toEqual(bytes);
        expect({ rows: many.rows, kinds: many.kinds }).toEqual({ rows: one.rows, kinds: one.kinds });
        let row = 1;
        for (const block of many.blocks) {
          expect(block.firstRow).toBe(row);
          row += (await cut(block.bytes, WHOLE)).rows;
        }
      }),
      { numRuns: 400, seed: 20261124 },
    );
  });

  it.each([
    [0, 'at the edge'],
    [1, 'one byte on'],
    [2, 'two bytes on'],
    [3, 'three bytes on'],
    [4, 'four bytes on'],
  ])('a character of four bytes over a block edge is not cut (%i byte(s): %s)', async (pad) => {
    const bytes = Buffer.from(`${'x'.repeat(60 + pad)}𝒳𝒳\nb\n`);
    const { blocks } = await cut(bytes, 64);
    expect(Buffer.concat(blocks.map((block) => block.bytes))).toEqual(bytes);
  });

  it('says that ASCII turned out to be windows-1252 only when a byte says so', async () => {
    const { blocks } = await cut(Buffer.concat([Buffer.from('a;b\nc;d\n'), Buffer.from([0xe9, 0x0a])]), 8);
    expect(blocks.map(({ encoding, ascii }) => [encoding, ascii])).toEqual([
      ['utf-8', true],
      ['windows-1252', false],
    ]);
  });

  it.each([
    ['a quote never closed names the line where it was opened', 'a;b\n1;2\n3;"open\n4;5\n6;7\n', 'LUMO_UNCLOSED_QUOTE', 'line 3'],
    ['the line counts line ends inside quotes', 'a;"x\ny"\n"open\n4;5\n', 'LUMO_UNCLOSED_QUOTE', 'line 3'],
    ['a lost quote that would glue contacts together is refused', 'a;b\n1;"lost\n2;x\n3;"fine"\n', 'LUMO_BROKEN_QUOTE', 'line 2'],
  ])('%s', async (_, text, code, words) => {
    for (const size of [1, 7, 64, 4096]) {
      const error = await failure(Buffer.from(text), size);
      expect(error.code).toBe(code);
      expect(error.what.en).toContain(words);
      expect(error.what.fr).toContain(words.replace('line', 'ligne'));
    }
  });

  it('looks at a record longer than many blocks in a time that grows with it', async () => {
    const bytes = Buffer.from(`"${'""'.repeat(60_000)}"\na;b\n`);
    expect(await leastTime(() => cut(bytes, 16), 200)).toBeLessThan(200);
    expect((await cut(bytes, 16)).rows).toBe(2);
  });

  it('a file of two encodings names the first line that breaks the first', async () => {
    const error = await failure(Buffer.concat([Buffer.from('é\nb\n'), Buffer.from([0xe9, 0x0a])]), 4, false);
    expect(error.code).toBe('LUMO_BAD_ENCODING');
    expect(error.what.en).toContain('Line 3');
  });

  it.each([
    ['a quote that nothing closes for long', 'a\n1\n"open\n', `${'x'.repeat(99)}\n`, 'LUMO_RECORD_TOO_LONG', 'line 3'],
    ['a quote that is closed after 32 MiB', `a\n1\n"${'x'.repeat(2 ** 25)}"\n`, 'a\n', 'LUMO_RECORD_TOO_LONG', 'line 3'],
    ['a line without an end', 'a\n1\n', 'x'.repeat(100), 'LUMO_RECORD_TOO_LONG', 'line 3'],
    ['a line without an end after many', 'a\n1\n'.repeat(50_000), 'x'.repeat(100), 'LUMO_RECORD_TOO_LONG', 'line 100001'],
  ])('%s in a large file fails early, not after the whole of it is in memory', async (_, beginning, rest, code, words) => {
    let given = 0;
    const left = [Buffer.from(beginning)];
    const reader: ByteReader = {
      async read(into) {
        const next = left.shift() ?? Buffer.from(rest);
        const part = next.subarray(0, into.length);
        into.set(part);
        if (part.length < next.length) left.unshift(next.subarray(part.length));
        given += part.length;
        return part.length;
      },
    };
    const cutting = {
      size: 1 << 20,
      delimiter: ';',
      backslash: false,
      encoding: 'utf-8',
      asciiOnly: true,
      first: new Uint8Array(0),
      firstRow: 1,
      firstLine: 1,
    };
    const blocks = readBlocks(reader, {
      ...cutting,
      counts: { rows: 0, lf: 0, crlf: 0, cr: 0, lines: 0, encoding: 'utf-8' },
      buffer: (n) => new Uint8Array(n),
    });
    const error = await (async () => {
      for await (const _ of blocks);
    })().catch((cause) => cause as LumoError);
    expect(error).toMatchObject({ code });
    expect((error as LumoError).what.en).toContain(words);
    expect((error as LumoError).what.fr).toContain(words.replace('line', 'ligne'));
    expect(given).toBeLessThan(40 * 1024 * 1024);
  });
});
