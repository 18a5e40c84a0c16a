import * as zlib from 'node:zlib';
import { brokenZstd } from '../errors/format-errors.js';
import { splitFrames } from './zstd-frames.js';

/** Unpacks one whole frame; throws when it is damaged. */
export type DecompressFrame = (frame: Buffer) => Buffer;

/** What Node.js unpacks zstd with, from 22.15 on. */
export const nodeZstd = (from: object = zlib): DecompressFrame | undefined => {
  const { zstdDecompressSync } = from as { readonly zstdDecompressSync?: DecompressFrame };
  return typeof zstdDecompressSync === 'function' ? (frame) => zstdDecompressSync(frame) : undefined;
};

/** The same for an older Node. fzstd does not look at the check sum of a frame (XXH64): half a damaged list would look whole. */
export const loadFallbackZstd = async (): Promise<DecompressFrame> => {
  const [{ decompress }, { default: xxhash }] = await Promise.all([import('fzstd'), import('xxhash-wasm')]);
  const { h64Raw } = await xxhash();
  return (frame) => {
    const unpacked = Buffer.from(decompress(frame));
    const summed = ((frame[4] as number) & 4) !== 0;
    if (summed && Number(h64Raw(unpacked) & 0xffffffffn) !== frame.readUInt32LE(frame.length - 4)) throw new Error('check sum');
    return unpacked;
  };
};

/**
 * Unpacks zstd data, of one frame or several, that is known to be such (`isZstd`).
 * @param given unpacks a frame; by default Node's own, where it has one
 * @throws LumoError LUMO_LIST_UNREADABLE when the data is damaged
 */
export const decompressZstd = async (bytes: Buffer, name: string, given: DecompressFrame | undefined = nodeZstd()): Promise<Buffer> => {
  const frames = splitFrames(bytes);
  if (!frames) throw brokenZstd(name);
  const unpack = given ?? (await loadFallbackZstd());
  try {
    return Buffer.concat(frames.map((frame) => unpack(frame)));
  } catch {
    throw brokenZstd(name);
  }
};
