/** Fills a buffer with the next bytes of an input; 0 at its end. */
export interface ByteReader {
  read(into: Uint8Array): Promise<number>;
}

/** Reads chunks of any stream into buffers of our own. */
export class ChunkReader implements ByteReader {
  readonly #chunks: AsyncIterator<Uint8Array>;
  #chunk: Uint8Array = new Uint8Array(0);

  constructor(chunks: AsyncIterable<Uint8Array>) {
    this.#chunks = chunks[Symbol.asyncIterator]();
  }

  async read(into: Uint8Array): Promise<number> {
    while (this.#chunk.length === 0) {
      const { value, done } = await this.#chunks.next();
      if (done) return 0;
      this.#chunk = value;
    }
    const part = this.#chunk.subarray(0, into.length);
    into.set(part);
    this.#chunk = this.#chunk.subarray(part.length);
    return part.length;
  }
}
