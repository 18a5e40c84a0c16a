import type { FileHandle } from 'node:fs/promises';
import { unreadableInput } from '../files/input-errors.js';
import { openWithoutAtime } from '../files/open-without-atime.js';
import { refuseNonCsv } from '../opening/refuse-non-csv.js';
import { ByteCounter, countingMethods } from '../ports/byte-counter.js';
import { type ByteReader, ChunkReader } from '../ports/byte-reader.js';
import type { OpenInput } from '../ports/source.js';
import type { TableChoice } from '../ports/table.js';
import { countBytes } from './byte-streams.js';
import { readTableInMemory } from './table-in-memory.js';
import { unpack } from './unpack.js';
import type { Unpacking } from './unpack-limits.js';

export const byteReaderOf = (reader: ByteReader): ByteReader => ({ read: (into) => reader.read(into) });

export const openPlainFile = (handle: FileHandle, name: string, hash: boolean): OpenInput => {
  const counter = new ByteCounter(hash);
  return {
    async read(into) {
      const { bytesRead } = await handle.read(into, 0, into.length, null).catch((cause) => {
        throw unreadableInput(cause, name);
      });
      counter.update(into.subarray(0, bytesRead));
      return bytesRead;
    },
    ...countingMethods(counter),
    close: () => handle.close(),
  };
};

export const openPackedFile = async (
  path: string,
  name: string,
  hash: boolean,
  unpacking: Unpacking,
  choice: TableChoice,
): Promise<OpenInput> => {
  const counter = new ByteCounter(hash);
  const handle = await openWithoutAtime(path);
  const stream = handle.createReadStream();
  try {
    const { head, chunks, told, besides } = await readTableInMemory(
      await unpack(countBytes(stream, counter), name, unpacking),
      name,
      choice,
      unpacking,
    );
    if (head) refuseNonCsv(head, name);
    return {
      ...byteReaderOf(new ChunkReader(chunks)),
      ...countingMethods(counter),
      ...(told && { table: told }),
      ...(besides && { besides }),
      close: async () => void stream.destroy(),
    };
  } catch (cause) {
    stream.destroy();
    throw cause;
  }
};
