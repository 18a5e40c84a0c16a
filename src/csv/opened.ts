import type { FileHandle } from 'node:fs/promises';
import type { Reader } from './blocks.js';
import { Counter, type Digest } from './digest.js';
import { openQuietly } from './quiet.js';
import { notACsv, unreadable } from './source-errors.js';
import { ChunkReader, counted, type Replay } from './stream.js';
import { unpacked } from './unpack.js';

/** Bytes of an input, once: decompressed, and counted and hashed as they lie on the disk. */
export interface Opened extends Reader {
  /** Size and SHA-256 of the bytes before decompression; complete at the end of the input. */
  digest(): Digest;
  /** Another one when the bytes are others; complete at the end of the input. */
  mark(): string;
  /** Says that this is the only reading: nobody will ask for its mark, or for its bytes again. */
  once(): void;
  close(): Promise<void>;
  /** Only on inputs that can be read once: everything from the first byte, so that it can be read again. */
  readonly whole?: Replay;
}

export const readerOf = (reader: Reader): Reader => ({ read: (into) => reader.read(into) });
export const toldBy = (counter: Counter, whole?: Replay): Pick<Opened, 'digest' | 'mark' | 'once'> => ({
  digest: () => counter.digest(),
  mark: () => counter.mark(),
  once() {
    counter.forget();
    whole?.forget();
  },
});

/** Bytes that are all there, as a file's are that was read whole when it was first looked at: nobody can change them between two readings. */
export const openBytes = (bytes: Uint8Array, hash: boolean): Opened => {
  const counter = new Counter(hash);
  let at = 0;
  return {
    async read(into) {
      const next = bytes.subarray(at, at + into.length);
      into.set(next);
      at += next.length;
      counter.see(next);
      return next.length;
    },
    ...toldBy(counter),
    close: async () => {},
  };
};

export const openPlain = (handle: FileHandle, name: string, hash: boolean): Opened => {
  const counter = new Counter(hash);
  return {
    async read(into) {
      const { bytesRead } = await handle.read(into, 0, into.length, null).catch((cause) => {
        throw unreadable(cause, name);
      });
      counter.see(into.subarray(0, bytesRead));
      return bytesRead;
    },
    ...toldBy(counter),
    close: () => handle.close(),
  };
};

export const openPacked = async (path: string, name: string, hash: boolean, identities: readonly string[]): Promise<Opened> => {
  const counter = new Counter(hash);
  const handle = await openQuietly(path);
  const stream = handle.createReadStream();
  try {
    const { head, chunks } = await unpacked(counted(stream, counter), name, identities);
    notACsv(head, name);
    return { ...readerOf(new ChunkReader(chunks)), ...toldBy(counter), close: async () => void stream.destroy() };
  } catch (cause) {
    stream.destroy();
    throw cause;
  }
};
