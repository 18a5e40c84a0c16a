import { ChunkReader } from '../ports/byte-reader.js';
import type { TextLayout } from '../ports/sink.js';
import { readBlocks } from '../records/blocks.js';
import { createCursor } from '../records/create-cursor.js';
import { isTranscoded, transcodedToUtf8 } from './transcoded.js';

const BLOCK = 1 << 20;

/** The same bytes without the byte order mark and the `sep=` line, which are for readers of text. */
async function* withoutPrelude(chunks: AsyncIterable<Uint8Array>, { bom, encoding }: TextLayout): AsyncGenerator<Uint8Array> {
  let skip = bom ? (isTranscoded(encoding) ? 2 : 3) : 0;
  for await (const chunk of chunks) {
    const from = Math.min(skip, chunk.length);
    skip -= from;
    if (chunk.length > from) yield chunk.subarray(from);
  }
}

/** The rows of CSV that is being written. @param layout how it is written */
export async function* textRows(chunks: AsyncIterable<Uint8Array>, layout: TextLayout): AsyncGenerator<readonly string[]> {
  const { encoding, delimiter, sepLine } = layout;
  const bytes = new ChunkReader(withoutPrelude(chunks, layout));
  const reader = isTranscoded(encoding) ? transcodedToUtf8(bytes, encoding) : bytes;
  const blocks = readBlocks(reader, {
    size: BLOCK,
    delimiter,
    backslash: layout.escape === 'backslash',
    encoding: isTranscoded(encoding) ? 'utf-8' : encoding,
    asciiOnly: false,
    first: new Uint8Array(0),
    firstRow: 1,
    firstLine: 1,
    counts: { rows: 0, lf: 0, crlf: 0, cr: 0, lines: 0, encoding },
    buffer: (size) => new Uint8Array(size),
  });
  for await (const block of blocks) {
    const cursor = createCursor(block, layout);
    while (cursor.advance()) {
      if (sepLine && cursor.row === 1) continue;
      yield Array.from({ length: cursor.count }, (_, cell) => cursor.text(cell));
    }
  }
}
