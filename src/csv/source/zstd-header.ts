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
const MOST_WINDOW = 2 ** 27;

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

/** Windows up to that size may be made of any number of frames: what the zstd command makes without being asked for more. */
const SMALL_WINDOW = 2 ** 23;
/** Bytes of larger windows for each byte of data. */
const WINDOW_TIMES = 200;

/** Counts the large windows of the frames of some data: one costs a tenth of a second, and twenty bytes ask for it. */
export class WindowBudget {
  #taken = 0;

  /** @param read bytes of the data so far. @returns whether a frame may have such a window */
  allows(window: number, read: number): boolean {
    this.#taken += Math.max(0, window - SMALL_WINDOW);
    return window <= MOST_WINDOW && this.#taken <= MOST_WINDOW + WINDOW_TIMES * read;
  }
}

/** Milliseconds that any data may take, and those that each byte that came of it adds: a megabyte a second, where fzstd makes a hundred. */
const FREE_TIME = 20_000;
const TIME_PER_BYTE = 1e-3;
/** Milliseconds that one look adds at most: programs are stopped, and go on. */
const MOST_AT_ONCE = 5000;

/**
 * Counts the time of unpacking. fzstd moves its window for each block, a few bytes in one of 128 MB, and goes on where the bits of a block have
 * ended: a kilobyte can be made that takes it an hour.
 */
export class TimeBudget {
  readonly #now: () => number;
  #spent = 0;
  #last: number;

  /** @param now milliseconds that never go back */
  constructor(now: () => number = () => performance.now()) {
    this.#now = now;
    this.#last = now();
  }

  /** Takes up the work again: what passed meanwhile was spent by others. */
  begin(): void {
    this.#last = this.#now();
  }

  /** @param bytes that came of the data so far. @returns whether it may go on */
  allows(bytes: number): boolean {
    const at = this.#now();
    this.#spent += Math.min(MOST_AT_ONCE, at - this.#last);
    this.#last = at;
    return this.#spent <= FREE_TIME + TIME_PER_BYTE * bytes;
  }
}
