import type { FileHandle } from 'node:fs/promises';
import { ByteCounter, type Digest } from '../files/digest.js';
import { refuseNonCsv, unreadableInput } from '../files/input-errors.js';
import { openWithoutAtime } from '../files/open-without-atime.js';
import type { ByteReader } from '../records/blocks.js';
import { ChunkReader, countBytes, type Replay } from './byte-streams.js';
import { unpack } from './unpack.js';

/** Bytes of an input, once: decompressed, and counted and hashed as they lie on the disk. */
export interface OpenInput extends ByteReader {
  /** Size and SHA-256 of the bytes before decompression; complete at the end of the input. */
  digest(): Digest;
  /** Another one when the bytes are others; complete at the end of the input. */
  mark(): string;
  /** Says that this is the only reading: nobody will ask for its mark, or for its bytes again. */
  once(): void;
  close(): Promise<void>;
  /** Only on inputs that can be read once: everything from the first byte, so that it can be read again. */
  readonly replay?: Replay;
}

export const byteReaderOf = (reader: ByteReader): ByteReader => ({ read: (into) => reader.read(into) });
export const countingMethods = (counter: ByteCounter, whole?: Replay): Pick<OpenInput, 'digest' | 'mark' | 'once'> => ({
  digest: () => counter.digest(),
  mark: () => counter.checksum(),
  once() {
    counter.skipChecksum();
    whole?.forget();
  },
});

/** Bytes that are all there, as a file's are that was read whole when it was first looked at: nobody can change them between two readings. */
export const openFromMemory = (bytes: Uint8Array, hash: boolean): OpenInput => {
  const counter = new ByteCounter(hash);
  let at = 0;
  return {
    async read(into) {
      const next = bytes.subarray(at, at + into.length);
      into.set(next);
      at += next.length;
      counter.update(next);
      return next.length;
    },
    ...countingMethods(counter),
    close: async () => {},
  };
};

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

export const openPackedFile = async (path: string, name: string, hash: boolean, identities: readonly string[]): Promise<OpenInput> => {
  const counter = new ByteCounter(hash);
  const handle = await openWithoutAtime(path);
  const stream = handle.createReadStream();
  try {
    const { head, chunks } = await unpack(countBytes(stream, counter), name, identities);
    refuseNonCsv(head, name);
    return { ...byteReaderOf(new ChunkReader(chunks)), ...countingMethods(counter), close: async () => void stream.destroy() };
  } catch (cause) {
    stream.destroy();
    throw cause;
  }
};
