import { describe, expect, it } from 'vitest';
import { textRows } from '../../../src/csv/opening/text-rows.js';
import { SheetFullError, sheetRow } from '../../../src/csv/xlsx/write-cells.js';
import { xlsxParts } from '../../../src/csv/xlsx/write-xlsx.js';
import { columnName } from '../../../src/csv/xlsx/xlsx-reference.js';
import { zipBytes } from '../../../src/csv/zip/write-zip.js';
import { tableText } from '../tables/read-table.js';

const TEXT = { encoding: 'utf-8', delimiter: ';', escape: 'double', bom: false, sepLine: false } as const;

async function* inPieces(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

/** Text as a workbook, and that workbook as text. */
const roundTrip = async (bytes: Uint8Array, layout: Parameters<typeof textRows>[1], piece = 1 << 20): Promise<string> => {
  const parts: Uint8Array[] = [];
  for await (const part of zipBytes(xlsxParts(textRows(inPieces(bytes, piece), layout)))) parts.push(part);
  return (await tableText(Buffer.concat(parts))).text;
};

describe('a workbook that is written', () => {
  it.each([
    ['phone numbers keep their zeros and signs', 'a;b\n0612345678;+33612345678\n', 'a;b\r\n0612345678;+33612345678\r\n'],
    ['days stay days', 'd;e\n2026-06-01;2026-02-30\n', 'd;e\r\n2026-06-01;2026-02-30\r\n'],
    ['nothing is a formula', 'a;b\n=1+1;-2\n', 'a;b\r\n=1+1;-2\r\n'],
    ['markup, quotes and line breaks', 'a;b\n"<b> & ""c""";"x\ny"\n', 'a;b\r\n"<b> & ""c""";"x\ny"\r\n'],
    ['characters that XML cannot hold, and texts that look like them', 'a;b\n\u0001;_x0041_\n', 'a;b\r\n\u0001;_x0041_\r\n'],
    ['blanks around a text', 'a;b\n x ;y\n', 'a;b\r\n x ;y\r\n'],
    ['blank cells and rows', 'a;b;c\n;;z\n\nx;;\n', 'a;b;c\r\n;;z\r\n\r\nx;;\r\n'],
  ])('%s', async (_, csv, text) => {
    for (const piece of [1, 3, 1 << 20]) expect(await roundTrip(Buffer.from(csv), TEXT, piece)).toBe(text);
  });

  it('is made of text in any encoding, without byte order mark and sep= line', async () => {
    const bom = Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), Buffer.from('sep=;\r\né;b\r\n')]);
    expect(await roundTrip(bom, { ...TEXT, bom: true, sepLine: true })).toBe('é;b\r\n');
    expect(await roundTrip(Buffer.from('é;b\n', 'latin1'), { ...TEXT, encoding: 'windows-1252' })).toBe('é;b\r\n');
    expect(await roundTrip(Buffer.from('\ufeffé;b\n', 'utf16le'), { ...TEXT, encoding: 'utf-16le', bom: true })).toBe('é;b\r\n');
  });

  it('holds no more than a sheet can', () => {
    expect(() => sheetRow(1_048_577, ['a'])).toThrow(SheetFullError);
    expect(() =>
      sheetRow(
        1,
        Array.from({ length: 16_385 }, () => 'a'),
      ),
    ).toThrow(SheetFullError);
    expect(() => sheetRow(1, ['a'.repeat(32_768)])).toThrow(SheetFullError);
  });

  it.each([
    [0, 'A'],
    [25, 'Z'],
    [26, 'AA'],
    [701, 'ZZ'],
    [702, 'AAA'],
    [16_383, 'XFD'],
  ])('column %i is called %s', (column, name) => expect(columnName(column)).toBe(name));
});
