/**
 * Where the frames of zstd data start and end (RFC 8878). Needed because Node's own reader stops without a word at the end of the first
 * frame, and where data ends early: half a list would look whole.
 * @module
 */
import { isZstd } from '../../csv/source/byte-streams.js';
import { FRAME_START, headerRest } from '../../csv/source/zstd-header.js';

const MAGIC = 0xfd2fb528;

/** The end of the frame that starts at `from`; NaN when it is cut or is none. */
const endOfFrame = (bytes: Buffer, from: number): number => {
  const flags = bytes[from + FRAME_START - 1] ?? Number.NaN;
  if (Number.isNaN(flags) || (flags & 0x08) !== 0) return Number.NaN;
  let at = from + FRAME_START + headerRest(flags);
  for (;;) {
    if (at + 3 > bytes.length) return Number.NaN;
    const block = bytes.readUIntLE(at, 3);
    const type = (block >> 1) & 3;
    if (type === 3) return Number.NaN;
    // A block that repeats one byte holds that byte only.
    at += 3 + (type === 1 ? 1 : block >> 3);
    if ((block & 1) === 1) break;
  }
  const end = at + ((flags & 4) === 0 ? 0 : 4);
  return end <= bytes.length ? end : Number.NaN;
};

/**
 * The frames with content, in order; those that readers skip are left out.
 * @returns undefined when one is cut, or when anything else lies before, between or behind them
 */
export const splitFrames = (bytes: Buffer): readonly Buffer[] | undefined => {
  const frames: Buffer[] = [];
  let at = 0;
  while (at < bytes.length) {
    if (!isZstd(bytes.subarray(at))) return undefined;
    const skipped = bytes.readUInt32LE(at) !== MAGIC;
    if (skipped && at + 8 > bytes.length) return undefined;
    const end = skipped ? at + 8 + bytes.readUInt32LE(at + 4) : endOfFrame(bytes, at);
    if (!(end <= bytes.length)) return undefined;
    if (!skipped) frames.push(bytes.subarray(at, end));
    at = end;
  }
  return frames;
};
