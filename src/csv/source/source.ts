import { type FileHandle, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { ByteCounter, fileSha256 } from '../files/digest.js';
import { refuseNonCsv, unreadableInput } from '../files/input-errors.js';
import { openWithoutAtime } from '../files/open-without-atime.js';
import { ChunkReader, countBytes, makeReplayable } from './byte-streams.js';
import { byteReaderOf, countingMethods, type OpenInput, openFromMemory, openPackedFile, openPlainFile } from './open-input.js';
import { isAgeEncrypted, isPacked, unpack } from './unpack.js';

/** Where contacts come from. `again` says that it can be opened more than once. */
export interface Source {
  /** Base name, for reports. */
  readonly name: string;
  /** Device and inode of a file, so that nobody writes over it. */
  readonly identity?: string;
  readonly path?: string;
  readonly size?: number;
  readonly canReopen: boolean;
  /** Whether its bytes are packed, so that its size tells little. */
  readonly isPacked: boolean;
  /** Whether it lies encrypted. */
  readonly encrypted?: boolean;
  /** Whether its bytes are hashed on their way. */
  readonly hash: boolean;
  /** SHA-256 of its bytes as they lie on the disk, before any reading; absent where they can be read once. */
  readonly sha256?: () => Promise<string>;
  open(): Promise<OpenInput>;
}

/** A stream that can be read once: standard input, or whatever a program passes. */
export const streamSource = (stream: AsyncIterable<Uint8Array>, name: string, hash = true, identities: readonly string[] = []): Source => ({
  name,
  hash,
  canReopen: false,
  isPacked: false,
  async open() {
    const counter = new ByteCounter(hash);
    const whole = makeReplayable(stream);
    const { head, chunks } = await unpack(countBytes(whole.once, counter), name, identities);
    refuseNonCsv(head, name);
    return { ...byteReaderOf(new ChunkReader(chunks)), ...countingMethods(counter, whole), close: async () => {}, replay: whole };
  },
});

/** Bytes that tell what a file is. */
const HEAD = 512;
/** Bytes up to which a file is read whole. */
const READ_WHOLE_BELOW = 256 * 1024;

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
    throw unreadableInput(cause, name);
  });
  if (info.isDirectory()) throw unreadableInput({ code: 'EISDIR' }, name);
  const whole = info.isFile();
  const handle = await openWithoutAtime(path).catch((cause) => {
    throw unreadableInput(cause, name);
  });
  if (!whole) return streamSource(handle.createReadStream(), name, hash, identities);
  // One byte more than there are: a file that has grown since is no small one.
  const head = await firstBytes(handle, Math.max(HEAD, info.size <= READ_WHOLE_BELOW ? info.size + 1 : 0))
    .catch((cause) => {
      throw unreadableInput(cause, name);
    })
    .finally(() => handle.close());
  const packed = isPacked(head);
  if (!packed) refuseNonCsv(head.subarray(0, HEAD), name);
  const all = !packed && head.length <= info.size && info.size <= READ_WHOLE_BELOW ? head : undefined;
  return {
    name,
    path,
    isPacked: packed,
    ...(isAgeEncrypted(head) && { encrypted: true }),
    hash,
    canReopen: true,
    size: info.size,
    identity: `${info.dev}:${info.ino}`,
    sha256: () =>
      fileSha256(path).catch((cause) => {
        throw unreadableInput(cause, name);
      }),
    async open() {
      if (all) return openFromMemory(all, hash);
      return packed ? openPackedFile(path, name, hash, identities) : openPlainFile(await openWithoutAtime(path), name, hash);
    },
  };
};
