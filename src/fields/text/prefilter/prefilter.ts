import { eachWritten, nextTrigram, TRIGRAMS } from './trigrams.js';

/** Three numbers for each pair of trigrams: the place of the expression that needs both, the second one, and where the next entry of the first one is. */
const SECOND = 1;
const NEXT = 2;

/** What stands in one text. */
class TextRead {
  text = '';
  /** By trigram: the number of the text in which it was last met. */
  readonly #met = new Uint32Array(TRIGRAMS);
  #number = 0;
  #may = new Uint8Array(0);

  read(text: string, heads: Int32Array, entries: Int32Array, wholes: readonly number[]): void {
    const [met, number] = [this.#met, ++this.#number];
    if (this.#may.length < wholes.length) this.#may = new Uint8Array(2 * wholes.length);
    const may = this.#may.fill(0);
    let last = 0;
    for (let i = 0; i < text.length; i++) {
      last = nextTrigram(last, text.charCodeAt(i));
      if (i > 1) met[last] = number;
    }
    for (let i = 0; i < text.length; i++) {
      last = nextTrigram(last, text.charCodeAt(i));
      if (i < 2) continue;
      for (let at = heads[last] as number; at > 0; at = entries[at + NEXT] as number)
        if (met[entries[at + SECOND] as number] === number) {
          const place = entries[at] as number;
          may[place] = 1;
          may[wholes[place] as number] = 1;
        }
    }
    this.text = text;
  }

  holds(place: number): boolean {
    return this.#may[place] === 1;
  }
}

/** Numbers that are kept room for at first, outside of the heap. */
const FIRST_ENTRIES = 3 << 12;

/** One text is asked by hundreds of expressions, in turns with its words and what is left of it. */
const RECENT = 4;

/** Tells which expressions may match a text, of all at once: what they need is looked for in one go. */
export class Prefilter {
  readonly #recent = Array.from({ length: RECENT }, () => new TextRead());
  #newest = 0;
  /** By the first trigram of a pair, where its entries begin; 0: none needs it. */
  readonly #heads = new Int32Array(TRIGRAMS);
  #entries = new Int32Array(FIRST_ENTRIES);
  /** What is filled of them: no entry begins at 0. */
  #filled = 3;
  /** By place, that of the expression of which it is a part, or its own. */
  readonly #wholes: number[] = [];

  /**
   * The place of an expression.
   * @param needs trigrams and pairs of them, as they are written; one must be met
   * @param whole the place of the expression of which it is a part
   */
  add(needs: string, whole = this.#wholes.length): number {
    const place = this.#wholes.push(whole) - 1;
    eachWritten(needs, (first, second) => {
      const at = this.#filled;
      this.#filled += 3;
      if (this.#filled > this.#entries.length) {
        const grown = new Int32Array(2 * this.#entries.length);
        grown.set(this.#entries);
        this.#entries = grown;
      }
      this.#entries[at] = place;
      this.#entries[at + SECOND] = second;
      this.#entries[at + NEXT] = this.#heads[first] as number;
      this.#heads[first] = at;
    });
    // What was read before knows nothing of it.
    for (const read of this.#recent) read.text = '';
    return place;
  }

  /** Whether an expression may match a text. */
  mayMatch(place: number, text: string): boolean {
    for (let i = RECENT; i > 0; i--) {
      const read = this.#recent[(this.#newest + i) % RECENT] as TextRead;
      if (read.text === text) return read.holds(place);
    }
    this.#newest = (this.#newest + 1) % RECENT;
    const read = this.#recent[this.#newest] as TextRead;
    read.read(text, this.#heads, this.#entries, this.#wholes);
    return read.holds(place);
  }
}
