import { describe, expect, it } from 'vitest';
import { encodeText } from '../../../src/csv/encodings/encoding.js';
import { CarefulCursor } from '../../../src/csv/records/careful-cursor.js';
import { FastCursor } from '../../../src/csv/records/fast-cursor.js';
import { cellText, makeRowWriter, OutputBuffer } from '../../../src/engine/write/row-writer.js';

const DIALECT = { delimiter: ';', escape: 'double' } as const;

const cleaned = (text: string, keep: readonly boolean[], edits?: ReadonlyMap<number, string>): string => {
  const row = new FastCursor({ bytes: Buffer.from(text), firstRow: 1, encoding: 'utf-8', ascii: false }, 59);
  const out = new OutputBuffer(Buffer.alloc(1));
  const clean = makeRowWriter(keep, DIALECT);
  while (row.advance()) clean(out, row, edits, 'utf-8');
  return out.bytes.toString('utf8', 0, out.length);
};

describe('a cleaned row', () => {
  it.each([
    ['keeps quotes, blanks and line ends as they came', '"a"; b ;é\r\n', [true, true, true], undefined, '"a"; b ;é\r\n'],
    ['leaves a first column out', 'a;b;c\n', [false, true, true], undefined, 'b;c\n'],
    ['leaves a last column out, and its delimiter', 'a;b;c\r', [true, true, false], undefined, 'a;b\r'],
    ['leaves a middle column out', 'a;"b;b";c', [true, false, true], undefined, 'a;c'],
    ['stays short when it was', 'a\n', [true, true, true], undefined, 'a\n'],
    ['has the surplus of a long row cut off', 'a;b;c;d\n', [true, true, true], undefined, 'a;b;c\n'],
    ['has an edited cell written anew, quoted when it must be', 'a;b;c\n', [true, true, true], new Map([[1, 'x;y']]), 'a;"x;y";c\n'],
    ['has a lone line feed quoted, in a CRLF file too', 'a;b\r\n', [true, true], new Map([[1, 'x\ny']]), 'a;"x\ny"\r\n'],
    ['has a blanked cell empty', 'a;"b";c\n', [true, true, true], new Map([[1, '']]), 'a;;c\n'],
    ['of one empty cell is a quoted nothing, which no reader takes for a blank line', 'a;\n', [false, true], undefined, '""\n'],
    ['of one blanked cell too', 'a\n', [true], new Map([[0, '']]), '""\n'],
  ])('%s', (_, text, keep, edits, result) => {
    expect(cleaned(text, keep, edits)).toBe(result);
  });

  it.each(['foo\nbar', 'foo\rbar', 'say "x"', 'a;b'])('a written cell is quoted when a reader would cut it: %j', (text) => {
    expect(cellText(text, DIALECT)).toBe(`"${text.replaceAll('"', '""')}"`);
  });
});

describe('a row of a file whose delimiter is no ASCII', () => {
  it.each([
    ['windows-1252', '§'],
    ['utf-8', '§'],
    ['macintosh', '§'],
    ['windows-1252', '||'],
  ])('is written in the encoding of the file: %s, %s', (encoding, delimiter) => {
    const dialect = { delimiter, escape: 'double' } as const;
    const bytesOf = (text: string): Buffer => Buffer.from(encodeText(text, encoding));
    const text = ['é', '"a\nb"', 'c', 'd\n'].join(delimiter);
    const row = new CarefulCursor({ bytes: bytesOf(text), firstRow: 1, encoding, ascii: false }, dialect);
    expect(row.advance()).toBe(true);
    expect(Array.from({ length: row.count }, (_, at) => row.text(at))).toEqual(['é', 'a\nb', 'c', 'd']);
    const out = new OutputBuffer(Buffer.alloc(1));
    makeRowWriter([true, true, false, true], dialect)(out, row, new Map([[0, `è${delimiter}`]]), encoding, bytesOf('x'));
    const written = [`"è${delimiter}"`, '"a\nb"', 'd', 'x\n'].join(delimiter);
    expect(out.bytes.subarray(0, out.length)).toEqual(bytesOf(written));
  });
});
