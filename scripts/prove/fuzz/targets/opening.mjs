// What a file is: encoding, dialect, head.

import { csvSeeds } from './csv.mjs';
import { CSV_WORDS, casesOf, choiceOf, given, same, WORDS, withChoice, words } from './support.mjs';

/** Reads a source to its end. */
const makeReader = async (load) => {
  const { openCsv } = await load('src/csv/opening/open-csv');
  const { memorySource } = await load('src/csv/ports/memory');
  const { readBlocks } = await load('src/csv/records/blocks');
  const { createCursor } = await load('src/csv/records/create-cursor');
  return async (bytes, hints, size) => {
    const opened = await openCsv(memorySource(bytes, 'contacts.csv'), hints);
    const { dialect, workingEncoding, asciiOnly, head } = opened;
    const counts = {};
    const cutting = { size, delimiter: dialect.delimiter, backslash: dialect.escape === 'backslash', encoding: workingEncoding, asciiOnly };
    const blocks = readBlocks(opened.reader, {
      ...cutting,
      first: head,
      firstRow: 1,
      firstLine: 1,
      counts,
      buffer: (n) => new Uint8Array(n),
    });
    const rows = [];
    for await (const block of blocks) {
      const cursor = createCursor(block, dialect);
      while (cursor.advance()) rows.push(Array.from({ length: cursor.count }, (_, cell) => cursor.text(cell)));
    }
    const { encoding, bom, sepLine, confidence, rows: headRows } = opened;
    return { rows, counts, headRows: headRows.map(({ cells }) => cells), facts: { encoding, bom, sepLine, confidence, dialect } };
  };
};

export const opening = {
  name: 'opening',
  about: 'encoding, dialect and head of a file; its records are the same in blocks of any size',
  most: 2048,
  tokens: [
    ...words('\xff\xfe¦utf-16'),
    ...CSV_WORDS,
    ...WORDS,
    Buffer.from([0xff, 0xfe]),
    Buffer.from([0xfe, 0xff]),
    Buffer.from([0xef, 0xbb, 0xbf]),
  ],
  seeds: (root) => [
    ...csvSeeds(root).map((bytes) => withChoice(0, bytes)),
    ...casesOf(root, 'csv', 'text').map((bytes) =>
      withChoice(1, Buffer.concat([Buffer.of(0xff, 0xfe), Buffer.from(bytes.toString(), 'utf16le')])),
    ),
  ],
  async make(load) {
    const read = await makeReader(load);
    return async (input) => {
      const { choice, rest } = choiceOf(input);
      const hints =
        [{}, {}, {}, { encoding: 'utf-16le' }, { encoding: 'macintosh' }, { delimiter: '||' }, { escape: 'backslash' }][choice % 7] ?? {};
      const [whole, small] = [await given(() => read(rest, hints, 1 << 16)), await given(() => read(rest, hints, 16))];
      // Which block a damaged byte lies in may decide how the blocks before it were read.
      if (whole.value && small.value && whole.value.counts.encoding === small.value.counts.encoding)
        same(small.value.rows, whole.value.rows, 'the same records in small blocks and large ones');
      if (!whole.value) return;
      const { rows, headRows, counts } = whole.value;
      same(rows.length, counts.rows, 'as many records as are counted');
      if (counts.encoding === whole.value.facts.encoding) same(headRows, rows.slice(0, headRows.length), 'the head is read as the rest is');
    };
  },
};
