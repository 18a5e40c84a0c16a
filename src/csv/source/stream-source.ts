import { refuseNonCsv } from '../opening/refuse-non-csv.js';
import { ByteCounter, countingMethods } from '../ports/byte-counter.js';
import { ChunkReader } from '../ports/byte-reader.js';
import type { OpenInput, Source } from '../ports/source.js';
import type { TableChoice } from '../ports/table.js';
import { countBytes, makeReplayable } from './byte-streams.js';
import { type GivenChunk, givenBytes } from './given-bytes.js';
import { byteReaderOf } from './open-input.js';
import { spoolToDisk } from './spool.js';
import { readTableInMemory, rememberingChoice } from './table-in-memory.js';
import { unpack } from './unpack.js';
import type { Unpacking } from './unpack-limits.js';

/** What comes piece by piece. */
export type GivenStream = AsyncIterable<GivenChunk> | Iterable<GivenChunk>;

/** Opens what comes piece by piece, and lets go of it when it fails or is closed. */
const openChunks = async (
  chunks: AsyncGenerator<Uint8Array>,
  name: string,
  hash: boolean,
  unpacking: Unpacking,
  choice: TableChoice,
): Promise<OpenInput> => {
  const counter = new ByteCounter(hash);
  // Not waited for: a stream that gives nothing more would not answer.
  const letGo = (): void => void chunks.return(undefined).catch(() => {});
  try {
    const packed = await unpack(countBytes(chunks, counter), name, unpacking);
    const { head, chunks: lines, told, besides } = await readTableInMemory(packed, name, choice, unpacking);
    if (head) refuseNonCsv(head, name);
    return {
      ...byteReaderOf(new ChunkReader(lines)),
      ...countingMethods(counter),
      ...(told && { table: told }),
      ...(besides && { besides }),
      close: async () => letGo(),
    };
  } catch (cause) {
    letGo();
    throw cause;
  }
};

/** A stream that can be read once: standard input, or whatever a program passes. @param unpacking how, where it is packed */
export const streamSource = (stream: GivenStream, name: string, hash = true, unpacking: Unpacking = {}): Source => ({
  name,
  hash,
  canReopen: false,
  isPacked: false,
  open: rememberingChoice(async (choice) => {
    const whole = makeReplayable(givenBytes(stream, name));
    const opened = await openChunks(whole.once, name, hash, unpacking, choice);
    return {
      ...opened,
      once() {
        opened.once();
        whole.forget();
      },
      spool: async () => {
        const { open, ...spooled } = await spoolToDisk(whole.chunks(), name, hash, unpacking);
        return { ...spooled, open: rememberingChoice(open, choice) };
      },
    };
  }),
});

/** What a program holds already (bytes, a Blob), which can be read again: nothing of it is written to a disk. @param begin gives all of it once more */
export const heldSource = (begin: () => GivenStream, name: string, unpacking: Unpacking = {}): Source => ({
  name,
  hash: true,
  canReopen: true,
  isPacked: false,
  open: rememberingChoice((choice) => openChunks(givenBytes(begin(), name), name, true, unpacking, choice)),
});
