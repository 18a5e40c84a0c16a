import { type FileHandle, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import type { Reader } from './blocks.js';
import { Counter, type Digest, fileSha256 } from './digest.js';
import { openQuietly } from './quiet.js';
import { notACsv, unreadable } from './source-errors.js';
import { ChunkReader, counted, type Replay, replayable } from './stream.js';
import { isAge, isPacked, unpacked } from './unpack.js';

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

/** Where contacts come from. `again` says that it can be opened more than once. */
export interface Source {
  /** Base name, for reports. */
  readonly name: string;
  /** Device and inode of a file, so that nobody writes over it. */
  readonly identity?: string;
  readonly path?: string;
  readonly size?: number;
  readonly again: boolean;
  /** Whether its bytes are packed, so that its size tells little. */
  readonly gzip: boolean;
  /** Whether it lies encrypted. */
  readonly encrypted?: boolean;
  /** Whether its bytes are hashed on their way. */
  readonly hash: boolean;
  /** SHA-256 of its bytes as they lie on the disk, before any reading; absent where they can be read once. */
  readonly sha256?: () => Promise<string>;
  open(): Promise<Opened>;
}

/** A stream that can be read once: standard input, or whatever a program passes. */
export const streamSource = (stream: AsyncIterable<Uint8Array>, name: string, hash = true, identities: readonly string[] = []): Source => ({
  name,
  hash,
  again: false,
  gzip: false,
  async open() {
    const counter = new Counter(hash);
    const whole = replayable(stream);
    const { head, chunks } = await unpacked(counted(whole.once, counter), name, identities);
    notACsv(head, name);
    return { ...readerOf(new ChunkReader(chunks)), ...toldBy(counter, whole), close: async () => {}, whole };
  },
});

const readerOf = (reader: Reader): Reader => ({ read: (into) => reader.read(into) });
const toldBy = (counter: Counter, whole?: Replay): Pick<Opened, 'digest' | 'mark' | 'once'> => ({
  digest: () => counter.digest(),
  mark: () => counter.mark(),
  once() {
    counter.forget();
    whole?.forget();
  },
});

/**
 * A file, perhaps packed with gzip, zstd or age (told by its first bytes, not its name).
 * @param identities of age
 * @throws LumoError LUMO_INPUT_NOT_FOUND, LUMO_INPUT_DIRECTORY, LUMO_INPUT_UNREADABLE, LUMO_INPUT_EMPTY, LUMO_NOT_A_CSV
 */
export const fileSource = async (path: string, hash = true, identities: readonly string[] = []): Promise<Source> => {
  const name = basename(path);
  const info = await stat(path).catch((cause) => {
    throw unreadable(cause, name);
  });
  if (info.isDirectory()) throw unreadable({ code: 'EISDIR' }, name);
  const whole = info.isFile();
  const handle = await openQuietly(path).catch((cause) => {
    throw unreadable(cause, name);
  });
  if (!whole) return streamSource(handle.createReadStream(), name, hash, identities);
  const head = Buffer.alloc(512);
  const { bytesRead } = await handle.read(head, 0, 512, 0).finally(() => handle.close());
  const packed = isPacked(head);
  if (!packed) notACsv(head.subarray(0, bytesRead), name);
  return {
    name,
    path,
    gzip: packed,
    ...(isAge(head) && { encrypted: true }),
    hash,
    again: true,
    size: info.size,
    identity: `${info.dev}:${info.ino}`,
    sha256: () =>
      fileSha256(path).catch((cause) => {
        throw unreadable(cause, name);
      }),
    open: async () => (packed ? openPacked(path, name, hash, identities) : openPlain(await openQuietly(path), name, hash)),
  };
};

const openPlain = (handle: FileHandle, name: string, hash: boolean): Opened => {
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

const openPacked = async (path: string, name: string, hash: boolean, identities: readonly string[]): Promise<Opened> => {
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
