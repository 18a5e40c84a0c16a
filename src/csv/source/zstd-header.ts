/**
 * What the header of a zstd frame says (RFC 8878, 3.1.1.1).
 * @module
 */

/** Bytes of the content size and of the dictionary, by the flags of a frame's header. */
const SIZES = [0, 2, 4, 8] as const;
const DICTIONARIES = [0, 1, 2, 4] as const;
/** Bytes of the magic number and the flags. */
export const FRAME_START = 5;

/** The window that the zstd command takes without being asked for more. One of two gigabytes is made of a few bytes. */
export const MOST_WINDOW = 2 ** 27;

/** Bytes of the largest block, packed or not (RFC 8878, 3.1.1.2.4). */
export const MOST_BLOCK = 2 ** 17;

interface HeaderParts {
  /** Bytes of the window, of the dictionary, of the content size. */
  readonly window: 0 | 1;
  readonly dictionary: number;
  readonly size: number;
}

const partsOf = (flags: number): HeaderParts => {
  const single = (flags & 0x20) !== 0;
  const size = SIZES[flags >> 6] as number;
  return { window: single ? 0 : 1, dictionary: DICTIONARIES[flags & 3] as number, size: size === 0 && single ? 1 : size };
};

/** Bytes of a header behind its flags. */
export const headerRest = (flags: number): number => {
  const { window, dictionary, size } = partsOf(flags);
  return window + dictionary + size;
};

/** Bytes that whoever unpacks a frame must keep of it. @param header whole, from the magic number on */
export const windowOf = (header: Uint8Array): number => {
  const bytes = Buffer.from(header.buffer, header.byteOffset, header.length);
  const flags = bytes[FRAME_START - 1] as number;
  const { window, dictionary, size } = partsOf(flags);
  if (window === 1) {
    const said = bytes[FRAME_START] as number;
    const base = 2 ** (10 + (said >> 3));
    return base + (base / 8) * (said & 7);
  }
  const at = FRAME_START + dictionary;
  if (size === 8) return Number(bytes.readBigUInt64LE(at));
  return bytes.readUIntLE(at, size) + (size === 2 ? 256 : 0);
};
