/**
 * Cuts JSON into its records while it comes: the objects of a list, those that stand one after the other (a line each), or those of the
 * lists that an object holds, or objects in it. A file of a gigabyte is never one value in memory.
 * @module
 */

/** Thrown for what is no JSON. */
export class BrokenJsonError extends Error {}

/** One record, and in which list of an object it stands. */
export interface JsonRecord {
  readonly text: string;
  /**
   * `[]`: a list that is all of the file; '': the file itself; `{}`: what an object that is the file holds under `key`; else the names that
   * lead to the list, from the outside, each after a `STEP`.
   */
  readonly list: string;
  readonly key?: string;
}
/** The list of those records that stand under a key each: `{"-Nx1": {…}, "-Nx2": {…}}`. */
export const KEYED = '{}';
/** Between the names that lead to a list: it stands in no name. */
export const STEP = '\t';

const [QUOTE, BACKSLASH, OPEN, CLOSE, OPEN_LIST, CLOSE_LIST, COLON, COMMA] = [34, 92, 123, 125, 91, 93, 58, 44];
/** What may stand between records at the outside: blanks, commas, the byte order mark, the end of a script. */
const BETWEEN = new Set([9, 10, 13, 32, COMMA, 0xef, 0xbb, 0xbf, 59]);
const MOST_DEPTH = 200;
/** No contact is longer: an object at the outside that is holds the list. */
const MOST_BYTES = 1024 * 1024;

export class JsonCutter {
  #rest: Buffer = Buffer.alloc(0);
  #depth = 0;
  #inText = false;
  #escaped = false;
  /** How many brackets from the outside are objects: what opens right in the list after them is a record. */
  #objects = 0;
  /** Where a text began that is a name in one of those objects; the name in each of them that was read last. */
  #textStart = -1;
  #nameIsNext = false;
  #names: string[] = [];
  /** Where a record of a list began, and where the object at the outside did: it may be a record, or hold the list. */
  #start = -1;
  #outer = -1;
  /** Where what stands under a key of the first object began: it may be a record, where there is no other object. */
  #value = -1;
  #isFirst = true;
  /** What the file is made of, lists or objects: one among the others would not be read with them. */
  #madeOf = 0;
  readonly #take: (record: JsonRecord) => void;

  constructor(take: (record: JsonRecord) => void) {
    this.#take = take;
  }

  /** @throws BrokenJsonError */
  push(chunk: Uint8Array): void {
    const bytes = Buffer.concat([this.#rest, chunk]);
    for (let at = this.#rest.length; at < bytes.length; at++) this.#byte(bytes, at);
    if (this.#outer >= 0 && bytes.length - this.#outer > MOST_BYTES) this.#outer = -1;
    if (this.#value >= 0 && bytes.length - this.#value > MOST_BYTES) this.#value = -1;
    const keep = Math.min(...[this.#start, this.#outer, this.#value, this.#textStart].map((place) => (place < 0 ? bytes.length : place)));
    if (bytes.length - keep > MOST_BYTES) throw new BrokenJsonError('too long');
    this.#rest = Buffer.from(bytes.subarray(keep));
    if (this.#start >= 0) this.#start -= keep;
    if (this.#outer >= 0) this.#outer -= keep;
    if (this.#value >= 0) this.#value -= keep;
    if (this.#textStart >= 0) this.#textStart -= keep;
  }

  /** @throws BrokenJsonError where something is still open */
  end(): void {
    if (this.#depth !== 0 || this.#inText) throw new BrokenJsonError('ends early');
  }

  #byte(bytes: Buffer, at: number): void {
    const byte = bytes[at] as number;
    if (this.#inText) {
      if (this.#escaped) this.#escaped = false;
      else if (byte === BACKSLASH) this.#escaped = true;
      else if (byte === QUOTE) this.#endText(bytes, at);
    } else if (this.#depth === 0 && byte !== OPEN && byte !== OPEN_LIST) {
      // The answer of a service that failed, or an address alone: nobody would read it, and it may name somebody.
      if (!BETWEEN.has(byte)) throw new BrokenJsonError('no object');
    } else if (byte === QUOTE) {
      this.#inText = true;
      if (this.#nameIsNext) this.#textStart = at;
    } else if (byte === OPEN || byte === OPEN_LIST) this.#open(byte, at);
    else if (byte === CLOSE || byte === CLOSE_LIST) this.#close(bytes, byte, at);
    else if (byte === COMMA) this.#nameIsNext = this.#depth === this.#objects;
    else if (byte === COLON) this.#nameIsNext = false;
  }

  #endText(bytes: Buffer, at: number): void {
    this.#inText = false;
    if (this.#textStart < 0) return;
    this.#names[this.#depth - 1] = bytes.toString('utf8', this.#textStart + 1, at);
    this.#textStart = -1;
  }

  #open(byte: number, at: number): void {
    if (this.#depth === 0) this.#isMadeOf(byte);
    if (byte === OPEN && this.#depth === 0) this.#outer = at;
    else if (byte === OPEN && this.#isInList()) this.#start = at;
    else if (byte === OPEN && this.#depth === 1 && this.#isFirst) this.#value = at;
    if (byte === OPEN && this.#depth === this.#objects) this.#objects++;
    if (++this.#depth > MOST_DEPTH) throw new BrokenJsonError('too deep');
    this.#nameIsNext = this.#depth === this.#objects;
  }

  #isMadeOf(byte: number): void {
    if (this.#madeOf !== 0 && this.#madeOf !== byte) throw new BrokenJsonError('no object');
    this.#madeOf = byte;
  }

  /** Whether an object that stands here is one of a list. */
  #isInList(): boolean {
    return this.#depth === this.#objects + 1;
  }

  #close(bytes: Buffer, byte: number, at: number): void {
    this.#depth--;
    if (this.#depth === 0) this.#isFirst = false;
    this.#objects = Math.min(this.#objects, this.#depth);
    this.#nameIsNext = false;
    if (byte !== CLOSE) return;
    if (this.#depth === 0 && this.#outer >= 0) {
      this.#take({ text: bytes.toString('utf8', this.#outer, at + 1), list: '' });
      this.#outer = -1;
    } else if (this.#start >= 0 && this.#isInList()) {
      this.#take({
        text: bytes.toString('utf8', this.#start, at + 1),
        list: this.#objects === 0 ? '[]' : this.#names.slice(0, this.#objects).join(STEP),
      });
      this.#start = -1;
    } else if (this.#value >= 0 && this.#depth === 1) {
      this.#take({ text: bytes.toString('utf8', this.#value, at + 1), list: KEYED, key: this.#names[0] ?? '' });
      this.#value = -1;
    }
  }
}
