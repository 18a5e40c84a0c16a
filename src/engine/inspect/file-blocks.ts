import { type Block, readBlocks } from '../../csv/records/blocks.js';
import type { PreparedFile } from '../plan/prepare-file.js';

/** The rows of a file that is open, for whoever needs no counts of it and no buffers that go round. @param size bytes of a block, about */
export const fileBlocks = ({ opening, firstContactIndex }: PreparedFile, size = 1 << 20): AsyncIterable<Block> => {
  const before = opening.rows[firstContactIndex - 1];
  return readBlocks(opening.reader, {
    size,
    delimiter: opening.dialect.delimiter,
    backslash: opening.dialect.escape === 'backslash',
    encoding: opening.workingEncoding,
    asciiOnly: opening.asciiOnly,
    first: opening.head.subarray(before?.end ?? 0),
    firstRow: firstContactIndex + 1,
    firstLine: before?.line ?? 1,
    counts: { rows: 0, lf: 0, crlf: 0, cr: 0, lines: 0, encoding: opening.workingEncoding },
    buffer: (bytes) => new Uint8Array(bytes),
  });
};
