import { type Block, cutBlocks } from '../csv/blocks.js';
import type { Prepared } from './prepare.js';

/** The contacts of a file that is open, for a look at some of them: without threads, counts and buffers that go round. */
export const blocksOf = ({ opening, firstIndex }: Prepared): AsyncIterable<Block> => {
  const before = opening.rows[firstIndex - 1];
  return cutBlocks(opening.reader, {
    size: 1 << 20,
    delimiter: opening.dialect.delimiter,
    backslash: opening.dialect.escape === 'backslash',
    encoding: opening.inner,
    open: opening.open,
    first: opening.head.subarray(before?.end ?? 0),
    firstRow: firstIndex + 1,
    firstLine: before?.line ?? 1,
    counts: { rows: 0, lf: 0, crlf: 0, cr: 0, lines: 0, encoding: opening.inner },
    buffer: (bytes) => new Uint8Array(bytes),
  });
};
