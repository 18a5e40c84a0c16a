import type { Stats } from 'node:fs';
import { basename } from 'node:path';
import { readerOf } from '../../model/plugin/contact-reader.js';
import { fileSha256 } from '../files/file-sha256.js';
import { unreadableInput } from '../files/input-errors.js';
import { openWithoutAtime, readFirstBytes } from '../files/open-without-atime.js';
import { refuseNonCsv } from '../opening/refuse-non-csv.js';
import { openFromMemory } from '../ports/memory.js';
import type { Source } from '../ports/source.js';
import { isTableFile } from '../tables/table-kind.js';
import { openPackedFile, openPlainFile } from './open-input.js';
import { type SpoolToDisk, tableFileSource } from './table-file.js';
import { rememberingChoice } from './table-in-memory.js';
import { isAgeEncrypted, isPacked } from './unpack.js';
import type { Unpacking } from './unpack-limits.js';

/** Bytes that tell what a file is. */
const HEAD = 512;
/** Bytes up to which a file is read whole. */
const READ_WHOLE_BELOW = 256 * 1024;

/** @throws LumoError LUMO_INPUT_UNREADABLE */
const headOf = (path: string, size: number, name: string): Buffer => {
  try {
    // One byte more than there are: a file that has grown since is no small one.
    return readFirstBytes(path, Math.max(HEAD, size <= READ_WHOLE_BELOW ? size + 1 : 0));
  } catch (cause) {
    throw unreadableInput(cause, name, path);
  }
};

/**
 * A regular file, perhaps packed with gzip, zstd or age (told by its first bytes, not its name).
 * @param unpacking how, where it is packed
 * @param spool keeps what can be read once where it can be read again
 * @param name what it is called, where that is not the name that it has on the disk
 * @throws LumoError LUMO_INPUT_UNREADABLE, LUMO_INPUT_EMPTY, LUMO_NOT_A_CSV
 */
export const regularFileSource = async (
  path: string,
  info: Stats,
  hash: boolean,
  unpacking: Unpacking,
  spool: SpoolToDisk,
  name = basename(path),
): Promise<Source> => {
  const head = headOf(path, info.size, name);
  const isRead = readerOf(name, unpacking.readers) !== undefined;
  if (isTableFile(head) && !isRead) return tableFileSource(path, info, hash, unpacking, spool, name);
  // A file that a plugin reads is unfolded too, as far as anybody can tell by its size.
  const packed = isRead || isPacked(head);
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
    open: rememberingChoice(async (choice) => {
      if (all) return openFromMemory(all, hash);
      return packed ? openPackedFile(path, name, hash, unpacking, choice) : openPlainFile(await openWithoutAtime(path), name, hash);
    }),
  };
};
