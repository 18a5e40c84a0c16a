import { notRawDigests } from '../errors/format-errors.js';
import { emptyList } from '../errors/list-errors.js';

/** A file of raw digests, one after the other: the old Austrian list is such a file of SHA-1. */
export interface RawDigests {
  readonly count: number;
  /** Lower-case hexadecimal. */
  hexAt(index: number): string;
}

/** Bytes that a text in any encoding of ASCII consists of. Four kilobytes of digests hold others. */
const isText = (bytes: Buffer): boolean => bytes.subarray(0, 4096).every((byte) => (byte >= 32 && byte < 127) || (byte >= 9 && byte <= 13));

/**
 * Reads a file of raw digests.
 * @param width of a digest in bytes: 16 MD5, 20 SHA-1, 32 SHA-256, 64 SHA-512
 * @throws LumoError LUMO_LIST_EMPTY; LUMO_LIST_RAW when bytes are missing or too many, when it is text, or holds a digest of zeros
 */
export const readRawDigests = (bytes: Buffer, width: number, name: string): RawDigests => {
  if (bytes.length === 0) throw emptyList(name);
  if (isText(bytes)) throw notRawDigests(name, width, 'it is text', 'c’est un texte');
  const over = bytes.length % width;
  if (over === 1) throw notRawDigests(name, width, 'one byte is left over at its end', 'il reste un octet à la fin');
  if (over > 1) throw notRawDigests(name, width, `${over} bytes are left over at its end`, `il reste ${over} octets à la fin`);
  const count = bytes.length / width;
  const zeros = Buffer.alloc(width);
  for (let at = 0; at < bytes.length; at += width) {
    if (bytes[at] === 0 && bytes.compare(zeros, 0, width, at, at + width) === 0) {
      throw notRawDigests(
        name,
        width,
        'it holds a digest of zeros, so a part of it was not written',
        'il contient une empreinte de zéros : une partie n’a pas été écrite',
      );
    }
  }
  return {
    count,
    hexAt: (index) => bytes.toString('hex', index * width, (index + 1) * width),
  };
};
