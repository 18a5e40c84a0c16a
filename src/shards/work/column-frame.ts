import type { ColumnBatch } from '../../csv/columns/column-cursor.js';
import { frameUnexpected } from '../formats/part-errors.js';

const WORD = 4;

/** As they lie where they lie on a multiple of four, else a copy. */
const offsetsAt = ({ buffer, byteOffset }: Buffer, at: number, count: number): Int32Array => {
  const from = byteOffset + at;
  return from % WORD === 0 ? new Int32Array(buffer, from, count) : new Int32Array(buffer.slice(from, from + count * WORD));
};

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
    const offsets = offsetsAt(payload, at, rows + 1);
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
