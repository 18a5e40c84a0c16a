/**
 * One line of a register: eight hexadecimal digits of CRC-32, a blank, JSON in ASCII. The sum runs on from the line before,
 * so that a line which is missing, doubled or in another place is seen as well as one that has changed.
 * @module
 */
import { crc32 } from 'node:zlib';

const SUM = 8;
const hex = (sum: number): string => sum.toString(16).padStart(SUM, '0');

/**
 * The text of a line, and the sum that the next one runs on from.
 * @param before the sum of the line before; 0 for the first
 */
export const encodeLine = (value: unknown, before: number): { readonly text: string; readonly link: number } => {
  const body = JSON.stringify(value);
  const sum = crc32(body, before);
  return { text: `${hex(sum)} ${body}\n`, link: sum };
};

/** What a line says, without its end; undefined when it is not as it was written, there. */
export const decodeLine = (
  line: Buffer,
  before: number,
): { readonly value: Readonly<Record<string, unknown>>; readonly link: number } | undefined => {
  if (line.length < SUM + 3 || line[SUM] !== 0x20) return undefined;
  const sum = crc32(line.subarray(SUM + 1), before);
  if (line.latin1Slice(0, SUM) !== hex(sum)) return undefined;
  try {
    const value: unknown = JSON.parse(line.latin1Slice(SUM + 1, line.length));
    return { value: Object(value) as Readonly<Record<string, unknown>>, link: sum };
  } catch {
    return undefined;
  }
};

/** Sum of bytes that are no line. */
export const checksumOf = (bytes: Buffer): string => hex(crc32(bytes));
