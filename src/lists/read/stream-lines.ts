import { platform } from '#platform';
import type { RandomAccessFile } from '../../platform/platform.js';
import { mayBeList } from '../open/open-list.js';
import { detectListDialect } from '../rows/list-dialect.js';
import { estimateLines } from './line-cursor.js';
import { jsonShape } from './read-ndjson.js';

/** Bytes that are read at once: fresh memory for a whole list costs the system more than its lines cost us. */
const PIECE = 1 << 20;
const LF = 10;

/** Whether what begins like this holds one entry per line, and nothing has to be done to its bytes. */
const isOnePerLine = (head: Buffer, name: string): boolean =>
  !head.includes(0) && mayBeList(head, name) && jsonShape(head, name) === undefined && !detectListDialect(head);

/** Hands over whole lines, piece by piece. @returns whether that could be done to the end */
const readPieces = (file: RandomAccessFile, name: string, see: (bytes: Buffer) => void, take: (lines: Buffer) => void): boolean => {
  const buffer = Buffer.allocUnsafeSlow(PIECE);
  for (let at = 0, kept = 0, first = true, read = -1; read !== 0; at += read) {
    read = file.read(buffer.subarray(kept), at);
    const piece = buffer.subarray(kept, kept + read);
    if (!platform.isAscii(piece)) return false;
    see(piece);
    const all = buffer.subarray(0, kept + read);
    const end = read === 0 ? all.length : all.lastIndexOf(LF) + 1;
    const lines = all.subarray(0, end);
    if ((end === 0 && all.length === PIECE) || (first && end > 0 && !isOnePerLine(lines, name))) return false;
    if (end > 0) take(lines);
    first &&= end === 0;
    buffer.copyWithin(0, end, all.length);
    kept = all.length - end;
  }
  return true;
};

/**
 * Reads a long list of one entry per line, in ASCII, through one small piece of memory.
 * @param scanner is told about how many lines there are, and gives what takes them; a piece holds until the next
 * @param openFile reads the list at any place, at once
 * @returns undefined for any other list, of which some lines may have been handed over, and for one that cannot be read: whoever
 *   reads it whole says why
 */
export const streamLines = (
  path: string,
  scanner: (lines: number) => (bytes: Buffer) => void,
  openFile: (path: string) => RandomAccessFile = platform.openFile,
): { readonly name: string; readonly sha256: string } | undefined => {
  const name = platform.baseName(path);
  let file: RandomAccessFile | undefined;
  try {
    file = openFile(path);
    const { size } = file;
    if (size <= PIECE) return undefined;
    const sum = platform.sha256();
    let scan: ((bytes: Buffer) => void) | undefined;
    const take = (lines: Buffer): void => {
      scan ??= scanner(Math.ceil((estimateLines(lines) * size) / lines.length));
      scan(lines);
    };
    const whole = readPieces(file, name, (piece) => sum.update(piece), take);
    return whole ? { name, sha256: sum.hex() } : undefined;
  } catch {
    return undefined;
  } finally {
    file?.close();
  }
};
