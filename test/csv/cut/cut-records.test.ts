import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cutRecords, type RecordCut } from '../../../src/csv/cut/cut-records.js';
import { CarefulCursor } from '../../../src/csv/records/careful-cursor.js';
import { scanRecords } from '../../../src/csv/records/record-scanner.js';

const file: RecordCut = {
  name: 'contacts.csv',
  dataStart: 0,
  firstRow: 1,
  firstLine: 1,
  delimiter: '||',
  backslash: false,
  encoding: 'utf-8',
  asciiOnly: true,
};

const readerOf = (bytes: Uint8Array) => {
  let at = 0;
  return {
    async read(into: Uint8Array): Promise<number> {
      const part = bytes.subarray(at, at + into.length);
      into.set(part);
      at += part.length;
      return part.length;
    },
  };
};
const partsOf = (bytes: Uint8Array, parts: number, cut = file) => cutRecords(readerOf(bytes), cut.dataStart + bytes.length, parts, cut);

describe('cutting a file whose delimiter is of several bytes', () => {
  const unit = fc.constantFrom('a', 'é', '|', '||', '\n', '\r\n', '\r', '||"b"', '\n"b"||', '||"b\nc"', '|"', '\n"b""||c"||');
  it('gives parts of whole records that follow each other, and says where each begins', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit, maxLength: 60 }), fc.integer({ min: 1, max: 20 }), async (text, asked) => {
        const bytes = Buffer.from(text);
        const { brokenQuote, openQuote, rows } = scanRecords(bytes, bytes.length, true, Buffer.from('||'), false);
        fc.pre(brokenQuote < 0 && openQuote < 0);
        const parts = await partsOf(bytes, asked);
        expect(parts.length).toBeLessThanOrEqual(asked);
        expect(Buffer.concat(parts.map(({ begin, end }) => bytes.subarray(begin, end)))).toEqual(bytes);
        let row = 1;
        for (const { begin, end, firstRow, firstLine } of parts) {
          expect(begin).toBeLessThan(end);
          expect(firstRow).toBe(row);
          expect(firstLine).toBe(text.slice(0, bytes.subarray(0, begin).toString().length).split(/\r\n|\r|\n/).length);
          const cursor = new CarefulCursor(
            { bytes: bytes.subarray(begin, end), firstRow, encoding: 'utf-8', ascii: false },
            { delimiter: '||', escape: 'double' },
          );
          while (cursor.advance()) row++;
        }
        expect(row - 1).toBe(rows);
      }),
      { numRuns: 500, seed: 20261130 },
    );
  });

  it('makes parts of about equal size, and counts on from the header', async () => {
    const bytes = Buffer.from('Claire||"1, rue\ndes Lilas"||claire@acme.example\n'.repeat(10_000));
    const parts = await partsOf(bytes, 7, { ...file, dataStart: 17, firstRow: 2, firstLine: 3 });
    const sizes = parts.map(({ begin, end }) => end - begin);
    expect(parts).toHaveLength(7);
    expect(Math.max(...sizes)).toBeLessThan((bytes.length / 7) * 1.2);
    expect(parts[0]).toMatchObject({ begin: 17, firstRow: 2, firstLine: 3 });
    expect(parts[6]?.end).toBe(17 + bytes.length);
  });

  it.each([
    ['LUMO_BROKEN_QUOTE', 'a\n"b\nc"d\n', 0],
    ['LUMO_UNCLOSED_QUOTE', 'a\n"b\nc\n', 0],
    ['LUMO_INPUT_CHANGED', 'a\nb\n', 1],
    ['LUMO_INPUT_CHANGED', 'a\nb\n', -1],
  ])('%s: %j', async (code, text, longer) => {
    const bytes = Buffer.from(text);
    await expect(cutRecords(readerOf(bytes), bytes.length + longer, 2, file)).rejects.toMatchObject({ code });
  });
});
