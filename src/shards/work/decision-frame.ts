import type { JudgedBlock } from '../../engine/judge/judged-block.js';

/** What happens to a row, as a byte of a frame. */
export const KEPT = 0;
export const LEAVES = 1;
export const EDITED = 2;

const WORD = 4;

/**
 * Decisions on rows as they travel: how many rows (32 bits, little-endian), a byte a row, then the edits one after the other: row in the
 * frame, column, bytes, UTF-8 text.
 * @param outputs of the route of decisions, whose rows are those of the file
 */
export const decisionFrame = (rows: number, firstRow: number, { kept, edits }: JudgedBlock['outputs']): Uint8Array => {
  const frame = Buffer.alloc(WORD + rows + (edits?.bytes.length ?? 0), LEAVES);
  frame.writeUInt32LE(rows, 0);
  const words = kept && Buffer.from(kept.bytes.buffer, kept.bytes.byteOffset, kept.bytes.length);
  for (let at = 0; words && at < words.length; at += WORD) frame[WORD + words.readUInt32LE(at) - firstRow] = KEPT;
  if (!edits) return frame;
  const from = WORD + rows;
  frame.set(edits.bytes, from);
  for (let at = from; at < frame.length; ) {
    const row = frame.readUInt32LE(at) - firstRow;
    frame.writeUInt32LE(row, at);
    frame[WORD + row] = EDITED;
    at += 3 * WORD + frame.readUInt32LE(at + 2 * WORD);
  }
  return frame;
};
