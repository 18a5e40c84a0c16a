/** Marks that are kept: as many texts as a large file has notes. A power of two. */
const KEPT = 1 << 17;

/**
 * A mark for each text, of which only 64 bits of a hash are kept: a megabyte for a hundred thousand notes of any length. A newer text may take the
 * place of an older one, which has no mark then. Two of a million texts share their hash once in thirty million runs.
 */
export class TextMarks {
  #hashes: Int32Array | undefined;
  #marks = new Uint8Array(0);
  #low = 0;
  #high = 0;

  #hash(text: string): void {
    let low = 0x9e3779b1;
    let high = text.length;
    for (let i = 0; i < text.length; i++) {
      const code = text.charCodeAt(i);
      low = Math.imul(low ^ code, 0x85ebca6b);
      low ^= low >>> 13;
      high = Math.imul(high + code, 0xc2b2ae35);
      high ^= high >>> 15;
    }
    this.#low = Math.imul(low ^ (low >>> 16), 0x2c1b3c6d);
    this.#high = Math.imul(high ^ (high >>> 16), 0x297a2d39);
  }

  /** The mark of a text; 0 where it has none. */
  of(text: string): number {
    if (!this.#hashes) return 0;
    this.#hash(text);
    const place = this.#low & (KEPT - 1);
    const isHere = this.#hashes[2 * place] === this.#low && this.#hashes[2 * place + 1] === this.#high;
    return isHere ? (this.#marks[place] as number) : 0;
  }

  /** @param mark from 1 to 255 */
  set(text: string, mark: number): void {
    if (!this.#hashes) {
      this.#hashes = new Int32Array(2 * KEPT);
      this.#marks = new Uint8Array(KEPT);
    }
    this.#hash(text);
    const place = this.#low & (KEPT - 1);
    this.#hashes[2 * place] = this.#low;
    this.#hashes[2 * place + 1] = this.#high;
    this.#marks[place] = mark;
  }
}
