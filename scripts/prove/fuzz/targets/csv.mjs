// Bytes to records: tokeniser, cutting into parts, encodings, dialect.
import { isUtf8 } from 'node:buffer';
import { parse } from 'csv-parse/sync';
import { CSV_WORDS, casesOf, choiceOf, filesOf, holds, piecesOf, same, withChoice } from './support.mjs';

const MOST = 2048;
const DELIMITERS = [';', ',', '\t', '|', 'é', '||', 'a', '"'];
/** Those that the plain lane does not read. */
const WIDE = ['||', '~|', 'é', '|||'];
/** Files, and the cases of public suites. */
export const csvSeeds = (root) => [
  ...filesOf(root, 'fixtures', ['.csv', '.txt']).flatMap((bytes) => piecesOf(bytes, MOST).slice(0, 2)),
  ...casesOf(root, 'csv', 'text'),
];

/** The referee, which nobody of us wrote. */
const byCsvParse = (bytes, { delimiter, escape: escaping }) =>
  parse(bytes, {
    delimiter,
    escape: escaping === 'backslash' ? '\\' : '"',
    record_delimiter: ['\r\n', '\n', '\r'],
    relax_column_count: true,
    relax_quotes: true,
  });

/** Everything a cursor says: texts, and the places of cells. */
const rowsOf = (cursor) => {
  const rows = [];
  while (cursor.advance()) {
    const cells = Array.from({ length: cursor.count }, (_, cell) => [cursor.text(cell), cursor.starts[cell], cursor.ends[cell]]);
    rows.push([cursor.row, cursor.next, cells]);
  }
  return rows;
};

export const records = {
  name: 'records',
  about: 'tokeniser: three ways of finding cells give the same, as csv-parse does, and as many records as the scanner counts',
  most: MOST,
  tokens: CSV_WORDS,
  seeds: (root) => csvSeeds(root).flatMap((bytes, i) => [withChoice((i % 4) + (i % 3 === 0 ? 32 : 0), bytes)]),
  async make(load) {
    const { FastCursor } = await load('src/csv/records/fast-cursor');
    const { CarefulCursor } = await load('src/csv/records/careful-cursor');
    const { SimdScanner } = await load('src/csv/records/simd-scanner');
    const { scanRecords } = await load('src/csv/records/record-scanner');
    const { countStrayQuotes } = await load('src/csv/records/stray-quotes');
    const simd = SimdScanner.make();
    return (input) => {
      const { choice, rest: bytes } = choiceOf(input);
      const backslash = choice >= 128;
      const escaping = backslash ? 'backslash' : 'double';
      const wide = (choice & 32) !== 0;
      const delimiter = (wide ? WIDE : DELIMITERS)[choice % 4];
      const scan = scanRecords(bytes, bytes.length, true, Buffer.from(delimiter), backslash);
      // Such files are refused.
      if (scan.brokenQuote >= 0 || scan.openQuote >= 0) return;
      holds(scan.end === bytes.length, 'the scanner reads to the end');
      const block = { bytes, firstRow: 1, encoding: choice & 64 && !wide ? 'windows-1252' : 'utf-8', ascii: false };
      const dialect = { delimiter, escape: escaping };
      const careful = rowsOf(new CarefulCursor(block, dialect));
      same(careful.length, scan.rows, 'as many records as the scanner counts');
      // Cells whose quotes do not fit are given as they stand: csv-parse would take some of them off.
      const cursor = new CarefulCursor(block, dialect);
      let stray = 0;
      while (cursor.advance()) stray += countStrayQuotes(cursor, escaping, -1);
      // Rows of other widths cost it much. And it takes a backslash out of the midst of a letter, whose bytes then join: 0xC2 \ 0xAC.
      if (stray === 0 && block.encoding === 'utf-8' && scan.rows < 64 && (!backslash || isUtf8(bytes)))
        same(
          careful.map(([, , cells]) => cells.map(([text]) => text)),
          byCsvParse(bytes, dialect),
          'the careful lane as csv-parse',
        );
      if (backslash || wide) return;
      const fast = rowsOf(new FastCursor(block, delimiter.charCodeAt(0)));
      same(rowsOf(new FastCursor(block, delimiter.charCodeAt(0), simd)), fast, 'sixteen bytes at a time as byte by byte');
      same(fast, careful, 'the plain lane as the careful one');
    };
  },
};

export const cut = {
  name: 'cut',
  about: 'a file cut anywhere is what one scan over the whole says',
  most: 512,
  tokens: CSV_WORDS,
  seeds: (root) => casesOf(root, 'csv', 'text').map((bytes, i) => withChoice(i, Buffer.concat([Buffer.of(3, 9, 27), bytes]))),
  async make(load) {
    const { compose } = await load('src/csv/cut/compose');
    const { joinLooks, look } = await load('src/csv/cut/look');
    const { loopMarks, vectorMarks } = await load('src/csv/cut/quote-marks');
    const { scanRecords } = await load('src/csv/records/record-scanner');
    const finders = [loopMarks(), vectorMarks()];
    return (input) => {
      const { choice, rest } = choiceOf(input);
      const options = { delimiter: DELIMITERS[choice % 8].charCodeAt(0), backslash: (choice & 8) !== 0, finder: finders[choice >> 7] };
      const bytes = rest.subarray(3);
      const offsets = [...rest.subarray(0, 3)].map((at) => Math.min(at * 2, bytes.length)).sort((a, b) => a - b);
      const places = [0, ...offsets, bytes.length];
      const looks = places.slice(1).map((end, i) => look(bytes.subarray(places[i], end), options));
      const told = compose(looks);
      const scan = scanRecords(bytes, bytes.length, true, Buffer.of(options.delimiter), options.backslash);
      same([told.rows, told.lf, told.crlf, told.cr], [scan.rows, scan.lf, scan.crlf, scan.cr], 'parts count what the whole counts');
      same([told.brokenQuote?.offset ?? -1, told.openQuote?.offset ?? -1], [scan.brokenQuote, scan.openQuote], 'quotes that do not fit');
      same(looks.reduce(joinLooks), look(bytes, options), 'looks join to the look at the whole');
      let end = told.parts[0]?.begin ?? 0;
      for (const part of told.parts) {
        holds(part.begin === end && part.end > part.begin, 'parts follow each other');
        end = part.end;
      }
    };
  },
};
