import { createHash } from 'node:crypto';
import type { PartBytes } from './outcome-file.js';

/** Counts and hashes bytes. */
export class ByteTally {
  readonly #hash = createHash('sha256');
  #bytes = 0;

  add(bytes: Uint8Array): void {
    this.#hash.update(bytes);
    this.#bytes += bytes.length;
  }

  /** What was added so far. */
  get told(): PartBytes {
    return { bytes: this.#bytes, sha256: this.#hash.copy().digest('hex') };
  }
}

/** The tally of bytes that are all there. */
export const tallyOf = (bytes: Uint8Array): PartBytes => {
  const tally = new ByteTally();
  tally.add(bytes);
  return tally.told;
};
