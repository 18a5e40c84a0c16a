import { createHash } from 'node:crypto';
import type { PartBytes } from '../formats/outcome-file.js';

/** Counts and hashes bytes. */
export class ByteTally {
  readonly #hash = createHash('sha256');
  #bytes = 0;

  add(bytes: Uint8Array): void {
    this.#hash.update(bytes);
    this.#bytes += bytes.length;
  }

  get told(): PartBytes {
    return { bytes: this.#bytes, sha256: this.#hash.copy().digest('hex') };
  }
}
