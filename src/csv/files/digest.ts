import { createHash, type Hash } from 'node:crypto';
import { pipeline } from 'node:stream/promises';
import { crc32 } from 'node:zlib';
import { openWithoutAtime } from './open-without-atime.js';

/** What a run of bytes came to. */
export interface Digest {
  readonly bytes: number;
  /** In hexadecimal; absent when nobody asked for it. */
  readonly sha256?: string;
}

/** SHA-256 of a file as it lies on the disk, in hexadecimal. @throws what the file system throws */
export const fileSha256 = async (path: string): Promise<string> => {
  const hash = createHash('sha256');
  const handle = await openWithoutAtime(path);
  await pipeline(handle.createReadStream(), hash);
  return hash.digest('hex');
};

/** Counts bytes as they lie on the disk, and hashes them when somebody will read the hash: it costs a tenth of all work on a file. */
export class ByteCounter {
  readonly #hash: Hash | undefined;
  #bytes = 0;
  #crc = 0;
  #marks = true;
  #sha256: string | undefined;

  constructor(hash: boolean) {
    this.#hash = hash ? createHash('sha256') : undefined;
  }

  update(bytes: Uint8Array): void {
    if (this.#hash) this.#hash.update(bytes);
    else if (this.#marks) this.#crc = crc32(bytes, this.#crc);
    this.#bytes += bytes.length;
  }

  digest(): Digest {
    this.#sha256 ??= this.#hash?.digest('hex');
    return { bytes: this.#bytes, ...(this.#sha256 !== undefined && { sha256: this.#sha256 }) };
  }

  /** Says that nobody will ask for a mark. */
  skipChecksum(): void {
    this.#marks = false;
  }

  /** Tells two readings of a file apart that somebody wrote to in between. */
  checksum(): string {
    return this.#hash ? `${this.digest().sha256}` : `${this.#bytes} ${this.#crc}`;
  }
}
