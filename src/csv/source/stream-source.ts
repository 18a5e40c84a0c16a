import { refuseNonCsv } from '../opening/refuse-non-csv.js';
import { ByteCounter, countingMethods } from '../ports/byte-counter.js';
import { ChunkReader } from '../ports/byte-reader.js';
import type { Source } from '../ports/source.js';
import { countBytes, makeReplayable } from './byte-streams.js';
import { byteReaderOf } from './open-input.js';
import { spoolToDisk } from './spool.js';
import { readTableInMemory, rememberingChoice } from './table-in-memory.js';
import { unpack } from './unpack.js';
import type { Unpacking } from './unpack-limits.js';

/** A stream that can be read once: standard input, or whatever a program passes. @param unpacking how, where it is packed */
export const streamSource = (stream: AsyncIterable<Uint8Array>, name: string, hash = true, unpacking: Unpacking = {}): Source => ({
  name,
  hash,
  canReopen: false,
  isPacked: false,
  open: rememberingChoice(async (choice) => {
    const counter = new ByteCounter(hash);
    const whole = makeReplayable(stream);
    const packed = await unpack(countBytes(whole.once, counter), name, unpacking);
    const { head, chunks, told } = await readTableInMemory(packed, name, choice, unpacking);
    if (head) refuseNonCsv(head, name);
    return {
      ...byteReaderOf(new ChunkReader(chunks)),
      ...countingMethods(counter, whole.forget),
      ...(told && { table: told }),
      close: async () => {},
      spool: async () => {
        const { open, ...spooled } = await spoolToDisk(whole.chunks(), name, hash, unpacking);
        return { ...spooled, open: rememberingChoice(open, choice) };
      },
    };
  }),
});
