import { bucketShiftFor, ENTRY_WORDS, filterBits } from './file-layout.js';

/** Words that are written at once. */
const CHUNK = 65_536;

/** Makes the directory of entries that come in order. */
export class BucketDirectory {
  readonly #shift: number;
  readonly #buckets: number;
  readonly #write: (words: Uint32Array) => void;
  readonly #words = new Uint32Array(CHUNK);
  #length = 0;
  #bucket = 0;
  #before = 0;
  #seen = 0;
  #filter = 0;

  /** @param write takes each piece of the directory; the piece is reused */
  constructor(bits: number, write: (words: Uint32Array) => void) {
    this.#shift = bucketShiftFor(bits);
    this.#buckets = 2 ** bits;
    this.#write = write;
  }

  #put(first: number, second: number): void {
    this.#words[this.#length] = first;
    this.#words[this.#length + 1] = second;
    this.#length += 2;
    if (this.#length === CHUNK) this.#flush();
  }

  #flush(): void {
    if (this.#length > 0) this.#write(this.#words.subarray(0, this.#length));
    this.#length = 0;
  }

  #closeBucketsUpTo(bucket: number): void {
    for (; this.#bucket < bucket; this.#bucket++) {
      this.#put(this.#before, this.#filter);
      this.#before = this.#seen;
      this.#filter = 0;
    }
  }

  add(entries: Uint32Array): void {
    for (let i = 0; i < entries.length; i += ENTRY_WORDS) {
      const bucket = (entries[i] as number) >>> this.#shift;
      if (bucket !== this.#bucket) this.#closeBucketsUpTo(bucket);
      this.#filter |= filterBits(entries[i + 1] as number);
      this.#seen++;
    }
  }

  finish(): void {
    this.#closeBucketsUpTo(this.#buckets);
    this.#put(this.#seen, 0);
    this.#flush();
  }
}
