import type { ByteReader } from '../../csv/ports/byte-reader.js';

/** Bytes that somebody hands over, for whoever reads: the one who gives waits until all of them were taken and more are asked for. */
export class PushReader implements ByteReader {
  #bytes: Uint8Array = new Uint8Array(0);
  #ended = false;
  #wanted: (() => void) | undefined;
  #used: (() => void) | undefined;

  /** Kept once the bytes were used, all of them. */
  give(bytes: Uint8Array): Promise<void> {
    this.#bytes = bytes;
    return new Promise((used) => {
      this.#used = used;
      this.#wanted?.();
    });
  }

  end(): void {
    this.#ended = true;
    this.#wanted?.();
  }

  async read(into: Uint8Array): Promise<number> {
    while (this.#bytes.length === 0) {
      this.#used?.();
      this.#used = undefined;
      if (this.#ended) return 0;
      await new Promise<void>((wanted) => {
        this.#wanted = wanted;
      });
      this.#wanted = undefined;
    }
    const part = this.#bytes.subarray(0, into.length);
    into.set(part);
    this.#bytes = this.#bytes.subarray(part.length);
    return part.length;
  }
}
