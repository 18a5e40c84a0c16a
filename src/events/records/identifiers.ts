/** Slots for each place that is taken, at the least. */
const SPARE = 2;

const grown = <A extends Uint32Array | Int32Array>(from: A, length: number): A => {
  const more = new (from.constructor as new (size: number) => A)(length);
  more.set(from);
  return more;
};

/**
 * Numbers fingerprints in the order in which they come: a table of typed arrays, of 16 bytes for each and its slots. There are millions of
 * them, and a Map of numbers beyond 31 bits takes ten times as much.
 */
export class Identifiers {
  count = 0;
  highs = new Uint32Array(1024);
  lows = new Uint32Array(1024);
  #slots = new Int32Array(1024 * SPARE);

  /** The number of a fingerprint; -1 for one that was never added. */
  find(high: number, low: number): number {
    const slots = this.#slots;
    const mask = slots.length - 1;
    // Fingerprints are sealed: any bits of them are as good as a hash.
    for (let slot = low & mask; ; slot = (slot + 1) & mask) {
      const found = (slots[slot] as number) - 1;
      if (found < 0 || (this.lows[found] === low && this.highs[found] === high)) return found;
    }
  }

  /** The number of a fingerprint, new or known. */
  add(high: number, low: number): number {
    const known = this.find(high, low);
    if (known >= 0) return known;
    if (this.count === this.highs.length) this.#grow();
    this.highs[this.count] = high;
    this.lows[this.count] = low;
    this.#put(this.count);
    return this.count++;
  }

  #put(place: number): void {
    const mask = this.#slots.length - 1;
    let slot = (this.lows[place] as number) & mask;
    while (this.#slots[slot] !== 0) slot = (slot + 1) & mask;
    this.#slots[slot] = place + 1;
  }

  #grow(): void {
    const length = this.highs.length * 2;
    this.highs = grown(this.highs, length);
    this.lows = grown(this.lows, length);
    this.#slots = new Int32Array(length * SPARE);
    for (let place = 0; place < this.count; place++) this.#put(place);
  }
}

/** An array of whole numbers that grows as it is written to. */
export class Column {
  #values: Int32Array;
  readonly #blank: number;

  /** @param blank what stands where nothing was written */
  constructor(blank: number) {
    this.#blank = blank;
    this.#values = new Int32Array(1024).fill(blank);
  }

  at(place: number): number {
    return place < this.#values.length ? (this.#values[place] as number) : this.#blank;
  }

  set(place: number, value: number): void {
    const { length } = this.#values;
    if (place >= length) this.#values = grown(this.#values, Math.max(length * 2, place + 1)).fill(this.#blank, length);
    this.#values[place] = value;
  }
}
