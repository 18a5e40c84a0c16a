/**
 * What a cleaned file holds, small enough to hold several at once: for every id, a fingerprint of the row's cells as a reader of
 * CSV sees them, whatever their quoting. The first column is the id, a whole number.
 */
import { closeSync, openSync, readSync } from 'node:fs';

const [QUOTE, DELIMITER, LF, CR] = [0x22, 0x3b, 0x0a, 0x0d];

/**
 * @param limit ids above it are not read
 * @returns header as text; `marks[id]` 0 when the row is not there; rows; whether the ids only grow
 */
export const readKept = (path, limit) => {
  const file = openSync(path, 'r');
  const bytes = Buffer.allocUnsafe(1 << 22);
  const marks = new Uint32Array(limit + 1);
  const kept = { marks, header: '', rows: 0, ordered: true };
  let [quoted, column, id, hash, before, line, length] = [false, 0, 0, 0x811c9dc5, 0, 0, 0];
  const header = [];
  const endRow = () => {
    if (line > 0 && length > 0 && id <= limit) {
      if (marks[id] !== 0) throw new Error(`${path}: the row ${id} stands twice.`);
      marks[id] = hash >>> 0 || 1;
      kept.rows += 1;
      if (id < before) kept.ordered = false;
      before = id;
    }
    [column, id, hash, length, line] = [0, 0, 0x811c9dc5, 0, line + 1];
  };
  for (let size = readSync(file, bytes); size > 0; size = readSync(file, bytes)) {
    for (let at = 0; at < size; at += 1) {
      const byte = bytes[at];
      // A doubled quote closes and opens again: as neither is counted, `""` inside a cell is left out on all sides alike.
      if (byte === QUOTE) {
        quoted = !quoted;
        continue;
      }
      if (!quoted && byte === LF) {
        endRow();
        continue;
      }
      if (!quoted && byte === CR) continue;
      length += 1;
      if (line === 0) header.push(byte);
      if (!quoted && byte === DELIMITER) {
        column += 1;
        hash = Math.imul(hash ^ 0x100, 0x01000193);
        continue;
      }
      if (column === 0) id = id * 10 + byte - 48;
      hash = Math.imul(hash ^ byte, 0x01000193);
    }
  }
  endRow();
  closeSync(file);
  kept.header = Buffer.from(header)
    .toString('utf8')
    .replace(/^\uFEFF/, '');
  if (kept.header.split(';')[0] !== 'id')
    throw new Error(`${path}: the first column is "${kept.header.split(';')[0]}", not "id": rows cannot be compared.`);
  return kept;
};

/** Ids that one of the two does not keep, or keeps with other cells, up to `limit`. */
export const differences = (one, other, limit) => {
  const found = { onlyFirst: 0, onlySecond: 0, otherCells: 0, examples: [] };
  for (let id = 1; id <= limit; id += 1) {
    const [a, b] = [one.marks[id], other.marks[id]];
    if (a === b) continue;
    found[b === 0 ? 'onlyFirst' : a === 0 ? 'onlySecond' : 'otherCells'] += 1;
    if (found.examples.length < 5) found.examples.push(id);
  }
  return found;
};
