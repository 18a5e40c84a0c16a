// Bytes to records: tokeniser, cutting into parts, encodings, dialect.
import { CSV_WORDS, casesOf, choiceOf, filesOf, holds, piecesOf, same, withChoice } from './support.mjs';

const MOST = 2048;
const DELIMITERS = [';', ',', '\t', '|', 'é', '||', 'a', '"'];
/** Files, and the cases of public suites. */
export const csvSeeds = (root) => [
  ...filesOf(root, 'fixtures', ['.csv', '.txt']).flatMap((bytes) => piecesOf(bytes, MOST).slice(0, 2)),
  ...casesOf(root, 'csv', 'text'),
];

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
  about: 'tokeniser: three ways of finding cells give the same, and as many records as the scanner counts',
  most: MOST,
  tokens: CSV_WORDS,
  seeds: (root) => csvSeeds(root).flatMap((bytes, i) => [withChoice(i % 4, bytes)]),
  async make(load) {
    const { FastCursor } = await load('src/csv/records/fast-cursor');
    const { CsvParseCursor } = await load('src/csv/records/csv-parse-cursor');
    const { SimdScanner } = await load('src/csv/records/simd-scanner');
    const { scanRecords } = await load('src/csv/records/record-scanner');
    const { countStrayQuotes } = await load('src/csv/records/stray-quotes');
    const simd = SimdScanner.make();
    return (input) => {
      const { choice, rest: bytes } = choiceOf(input);
      const delimiter = DELIMITERS[choice % 4];
      const backslash = choice >= 128;
      const scan = scanRecords(bytes, bytes.length, true, delimiter.charCodeAt(0), backslash);
      // Such files are refused.
      if (scan.brokenQuote >= 0 || scan.openQuote >= 0) return;
      holds(scan.end === bytes.length, 'the scanner reads to the end');
      const block = { bytes, firstRow: 1, encoding: choice & 64 ? 'windows-1252' : 'utf-8', ascii: false };
      const careful = rowsOf(new CsvParseCursor(block, { delimiter, escape: backslash ? 'backslash' : 'double' }));
      same(careful.length, scan.rows, 'as many records as the scanner counts');
      if (backslash) return;
      const fast = rowsOf(new FastCursor(block, delimiter.charCodeAt(0)));
      same(rowsOf(new FastCursor(block, delimiter.charCodeAt(0), simd)), fast, 'sixteen bytes at a time as byte by byte');
      const cursor = new FastCursor(block, delimiter.charCodeAt(0));
      let stray = 0;
      while (cursor.advance()) stray += countStrayQuotes(cursor, 'double');
      same(fast.length, scan.rows, 'the plain lane finds as many records as the scanner counts');
      // Cells whose quotes do not fit are given as they stand: csv-parse would take some of them off.
      if (stray === 0) same(fast, careful, 'the plain lane as the careful one');
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
    const finders = [loopMarks(512), vectorMarks()];
    return (input) => {
      const { choice, rest } = choiceOf(input);
      const options = { delimiter: DELIMITERS[choice % 8].charCodeAt(0), backslash: (choice & 8) !== 0, finder: finders[choice >> 7] };
      const bytes = rest.subarray(3);
      const offsets = [...rest.subarray(0, 3)].map((at) => Math.min(at * 2, bytes.length)).sort((a, b) => a - b);
      const places = [0, ...offsets, bytes.length];
      const looks = places.slice(1).map((end, i) => look(bytes.subarray(places[i], end), options));
      const told = compose(looks);
      const scan = scanRecords(bytes, bytes.length, true, options.delimiter, options.backslash);
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
