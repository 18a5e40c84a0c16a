import type { ByteReader } from '../../csv/ports/byte-reader.js';
import { type Block, type InputCounts, readBlocks } from '../../csv/records/blocks.js';
import type { Dialect } from '../../csv/records/dialect.js';

const BLOCK = 1 << 20;

/**
 * The blocks of a part, each of whole records. Two buffers go round: one is filled while the other is judged.
 * @param firstLine the physical line on which the part begins
 * @param counts takes what is counted; holds the encoding, and the number of the row before the first
 */
export async function* partBlocks(reader: ByteReader, dialect: Dialect, counts: InputCounts, firstLine = 1): AsyncGenerator<Block> {
  const pool: Uint8Array[] = [];
  const blocks = readBlocks(reader, {
    size: BLOCK,
    counts,
    firstRow: counts.rows + 1,
    delimiter: dialect.delimiter,
    backslash: dialect.escape === 'backslash',
    encoding: counts.encoding,
    // What the plan says holds: no late byte changes the rest.
    asciiOnly: false,
    first: new Uint8Array(0),
    firstLine,
    buffer: (bytes) => {
      const at = pool.findIndex(({ length }) => length >= bytes);
      return at >= 0 ? (pool.splice(at, 1)[0] as Uint8Array) : new Uint8Array(bytes);
    },
  });
  for await (const block of blocks) {
    yield block;
    pool.push(new Uint8Array(block.bytes.buffer));
  }
}
