import { platform } from '#platform';
import type { Sha256 } from '../../platform/platform.js';

/** What a run of bytes came to. */
export interface Digest {
  readonly bytes: number;
  /** In hexadecimal; absent when nobody asked for it. */
  readonly sha256?: string;
  /** Where many have read them: how many parts there were, and the SHA-256 of the list of their hashes. */
  readonly parts?: { readonly count: number; readonly root: string };
}

/** Counts bytes as they lie on the disk, and hashes them when somebody will read the hash: it costs a tenth of all work on a file. */
export class ByteCounter {
  readonly #hash: Sha256 | undefined;
  #bytes = 0;
  #crc = 0;
  #marks = true;
  #sha256: string | undefined;

  constructor(hash: boolean) {
    this.#hash = hash ? platform.sha256() : undefined;
  }

  update(bytes: Uint8Array): void {
    if (this.#hash) this.#hash.update(bytes);
    else if (this.#marks) this.#crc = platform.crc32(bytes, this.#crc);
    this.#bytes += bytes.length;
  }

  /** How many there were so far. */
  get bytes(): number {
    return this.#bytes;
  }

  digest(): Digest {
    this.#sha256 ??= this.#hash?.hex();
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

/** What an open input tells of its bytes. @param forget called when nobody will ask for the bytes again */
export const countingMethods = (
  counter: ByteCounter,
  forget?: () => void,
): { readonly digest: () => Digest; readonly position: () => number; readonly mark: () => string; readonly once: () => void } => ({
  digest: () => counter.digest(),
  position: () => counter.bytes,
  mark: () => counter.checksum(),
  once() {
    counter.skipChecksum();
    forget?.();
  },
});
