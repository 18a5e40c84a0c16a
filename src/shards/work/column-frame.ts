import type { ColumnBatch } from '../../csv/columns/column-cursor.js';
import { frameUnexpected } from '../formats/part-errors.js';

const WORD = 4;

/**
 * Columns as they travel: rows, columns, then per column the bytes of its data, the offsets of its cells (one more than there are rows, from
 * 0 on), the data, zeros up to a multiple of four. All numbers have 32 bits, little-endian.
 * @throws LumoError LUMO_SHARD_FRAME for what does not fit together: no cell is read from where it is not
 */
export const readColumnFrame = (payload: Buffer): ColumnBatch => {
  const bad = (): never => {
    throw frameUnexpected('A');
  };
  const word = (at: number): number => (at + WORD <= payload.length ? payload.readUInt32LE(at) : bad());
  const rows = word(0);
  const width = word(WORD);
  let at = 2 * WORD;
  const columns: ColumnBatch['columns'][number][] = [];
  for (let column = 0; column < width; column++) {
    const bytes = word(at);
    at += WORD;
    const offsetBytes = (rows + 1) * WORD;
    if (at + offsetBytes + bytes > payload.length) bad();
    // A copy, since nobody promises that the frame lies on a multiple of four.
    const offsets = new Int32Array(payload.buffer.slice(payload.byteOffset + at, payload.byteOffset + at + offsetBytes));
    at += offsetBytes;
    let before = 0;
    for (const offset of offsets) {
      if (offset < before || offset > bytes) bad();
      before = offset;
    }
    if (offsets[0] !== 0 || before !== bytes) bad();
    columns.push({ at, offsets });
    at += Math.ceil(bytes / WORD) * WORD;
  }
  if (at !== payload.length) bad();
  return { rows, bytes: payload, columns };
};
