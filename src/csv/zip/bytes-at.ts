import type { FileHandle } from 'node:fs/promises';

/** Bytes that can be read at any place. */
export interface BytesAt {
  readonly size: number;
  /** Up to that many bytes from a place on: fewer only at the end. */
  read(at: number, length: number): Promise<Buffer>;
}

/** Those of an open file. */
export const bytesOfFile = (handle: FileHandle, size: number): BytesAt => ({
  size,
  async read(at, length) {
    const bytes = Buffer.allocUnsafe(Math.max(0, Math.min(length, size - at)));
    let filled = 0;
    for (let got = -1; got !== 0 && filled < bytes.length; filled += got) {
      got = (await handle.read(bytes, filled, bytes.length - filled, at + filled)).bytesRead;
    }
    return bytes.subarray(0, filled);
  },
});

/** The same bytes, and how many of them were read so far: a place that is read twice counts twice. */
export const countedBytes = (bytes: BytesAt): BytesAt & { readonly count: () => number } => {
  let count = 0;
  return {
    size: bytes.size,
    async read(at, length) {
      const part = await bytes.read(at, length);
      count += part.length;
      return part;
    },
    count: () => count,
  };
};

/** Those in memory. */
export const bytesOfMemory = (bytes: Buffer): BytesAt => ({
  size: bytes.length,
  read: async (at, length) => bytes.subarray(at, at + length),
});

const PIECE = 256 * 1024;

/** All of them, one piece after the other. */
export async function* chunksOf(bytes: BytesAt): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.size; ) {
    const part = await bytes.read(at, PIECE);
    if (part.length === 0) return;
    at += part.length;
    yield part;
  }
}
