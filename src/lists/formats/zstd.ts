import * as zlib from 'node:zlib';
import { brokenZstd, zstdMissing } from './errors.js';
import { framesOf } from './zstd-frames.js';

/** Unpacks one whole frame; throws when it is damaged. */
export type Unpack = (frame: Buffer) => Buffer;

/** What Node.js unpacks zstd with, from 22.15 on. */
export const nativeZstd = (from: object = zlib): Unpack | undefined => {
  const { zstdDecompressSync } = from as { readonly zstdDecompressSync?: Unpack };
  return typeof zstdDecompressSync === 'function' ? (frame) => zstdDecompressSync(frame) : undefined;
};

/**
 * Unpacks zstd data, of one frame or several, that is known to be such (`isZstd`).
 * @param unpack by default Node's own; null for none
 * @throws LumoError LUMO_LIST_ZSTD when there is nothing to unpack it with, LUMO_LIST_UNREADABLE when the data is damaged
 */
export const unzstd = (bytes: Buffer, name: string, unpack: Unpack | null = nativeZstd() ?? null): Buffer => {
  if (!unpack) throw zstdMissing(name);
  const frames = framesOf(bytes);
  if (!frames) throw brokenZstd(name);
  try {
    return Buffer.concat(frames.map((frame) => unpack(frame)));
  } catch {
    throw brokenZstd(name);
  }
};
