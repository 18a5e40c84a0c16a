import { platform } from '#platform';
import { TimeBudget, WindowBudget, windowOf } from '../../csv/source/zstd-header.js';
import type { DecompressFrame } from '../../platform/platform.js';
import { brokenZstd } from '../errors/format-errors.js';
import { listLimit, listUnpacksTooMuch, listUnpacksTooSlowly } from './list-limits.js';
import { splitFrames } from './zstd-frames.js';

/** Bytes of a frame that are unpacked at once. */
const PIECE = 1 << 16;

class TooMuchError extends Error {}
class TooSlowError extends Error {}

/** For a machine that does not unpack zstd by itself. fzstd does not look at the check sum of a frame (XXH64): half a damaged list would look whole. */
export const loadFallbackZstd = async (newTime = (): TimeBudget => new TimeBudget()): Promise<DecompressFrame> => {
  const [{ Decompress }, { default: xxhash }] = await Promise.all([import('fzstd'), import('xxhash-wasm')]);
  const { h64Raw } = await xxhash();
  // Of all frames of a list together: each may be made in an instant that takes seconds.
  const time = newTime();
  let unpackedAll = 0;
  return (frame, most) => {
    const parts: Uint8Array[] = [];
    let length = 0;
    // Piece by piece: one that unfolds to too much is given up before it fills the memory.
    const unpacking = new Decompress((part) => {
      length += part.length;
      unpackedAll += part.length;
      if (length > most) throw new TooMuchError();
      if (!time.allows(unpackedAll)) throw new TooSlowError();
      parts.push(part);
    });
    for (let at = 0; at < frame.length; at += PIECE) unpacking.push(frame.subarray(at, at + PIECE), at + PIECE >= frame.length);
    const unpacked = Buffer.concat(parts);
    const summed = ((frame[4] as number) & 4) !== 0;
    const said = Buffer.from(frame.buffer, frame.byteOffset, frame.length).readUInt32LE(frame.length - 4);
    if (summed && Number(h64Raw(unpacked) & 0xffffffffn) !== said) throw new Error('check sum');
    return unpacked;
  };
};

/**
 * Unpacks zstd data, of one frame or several, that is known to be such (`isZstd`).
 * @param given unpacks a frame; by default the machine's own, where it has one
 * @throws LumoError LUMO_LIST_UNREADABLE when the data is damaged, LUMO_UNPACK_LIMIT when it unfolds to too much, or takes far too long
 */
export const decompressZstd = async (
  bytes: Buffer,
  name: string,
  given: DecompressFrame | undefined = platform.zstdFrame,
): Promise<Buffer> => {
  const frames = splitFrames(bytes);
  if (!frames) throw brokenZstd(name);
  const unpack = given ?? (await loadFallbackZstd());
  let left = listLimit(bytes.length);
  let read = 0;
  const windows = new WindowBudget();
  const parts: Uint8Array[] = [];
  try {
    for (const frame of frames) {
      read += frame.length;
      if (!windows.allows(windowOf(frame), read)) throw new TooMuchError();
      const part = unpack(frame, left);
      left -= part.length;
      parts.push(part);
    }
  } catch (cause) {
    if (cause instanceof TooSlowError) throw listUnpacksTooSlowly(name);
    const tooMuch = cause instanceof TooMuchError || (cause as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE';
    throw tooMuch ? listUnpacksTooMuch(name) : brokenZstd(name);
  }
  return Buffer.concat(parts);
};
