import { type FileHandle, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { Counter, fileSha256 } from './digest.js';
import { type Opened, openBytes, openPacked, openPlain, readerOf, toldBy } from './opened.js';
import { openQuietly } from './quiet.js';
import { notACsv, unreadable } from './source-errors.js';
import { ChunkReader, counted, replayable } from './stream.js';
import { isAge, isPacked, unpacked } from './unpack.js';

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

/** Bytes that tell what a file is. */
const HEAD = 512;
/** Bytes up to which a file is read whole. */
const SMALL = 256 * 1024;

/** Up to that many bytes from the start of a file. */
const firstBytes = async (handle: FileHandle, most: number): Promise<Buffer> => {
  const bytes = Buffer.alloc(most);
  let filled = 0;
  for (let got = -1; got !== 0 && filled < most; filled += got) got = (await handle.read(bytes, filled, most - filled, filled)).bytesRead;
  return bytes.subarray(0, filled);
};

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
  // One byte more than there are: a file that has grown since is no small one.
  const head = await firstBytes(handle, Math.max(HEAD, info.size <= SMALL ? info.size + 1 : 0))
    .catch((cause) => {
      throw unreadable(cause, name);
    })
    .finally(() => handle.close());
  const packed = isPacked(head);
  if (!packed) notACsv(head.subarray(0, HEAD), name);
  const all = !packed && head.length <= info.size && info.size <= SMALL ? head : undefined;
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
    async open() {
      if (all) return openBytes(all, hash);
      return packed ? openPacked(path, name, hash, identities) : openPlain(await openQuietly(path), name, hash);
    },
  };
};
