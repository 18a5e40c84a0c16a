/**
 * Cuts JSON into its records while it comes: the objects of a list, those that stand one after the other (a line each), or those of the
 * lists that an object holds. A file of a gigabyte is never one value in memory.
 * @module
 */

/** Thrown for what is no JSON. */
export class BrokenJsonError extends Error {}

/** One record, and in which list of an object it stands. */
export interface JsonRecord {
  readonly text: string;
  /** `[]`: a list that is all of the file; '': the file itself; `{}`: what an object that is the file holds under `key`; else the name of the list. */
  readonly list: string;
  readonly key?: string;
}
/** The list of those records that stand under a key each: `{"-Nx1": {…}, "-Nx2": {…}}`. */
export const KEYED = '{}';

const [QUOTE, BACKSLASH, OPEN, CLOSE, OPEN_LIST, CLOSE_LIST, COLON] = [34, 92, 123, 125, 91, 93, 58];
const MOST_DEPTH = 200;
/** No contact is longer: an object at the outside that is holds the list. */
const MOST_BYTES = 1024 * 1024;

export class JsonCutter {
  #rest: Buffer = Buffer.alloc(0);
  #depth = 0;
  #inText = false;
  #escaped = false;
  /** What the outermost bracket is. */
  #root = 0;
  /** Text that began last at the first depth, and the name that it turned out to be. */
  #textStart = -1;
  #key = '';
  #keyIsNext = '';
  #inNamedList = false;
  /** Where a record of a list began, and where the object at the outside did: it may be a record, or hold the list. */
  #start = -1;
  #outer = -1;
  /** Where what stands under a key of the first object began: it may be a record, where there is no other object. */
  #value = -1;
  #isFirst = true;
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
    } else if (byte === QUOTE) {
      this.#inText = true;
      if (this.#depth === 1 && this.#root === OPEN) this.#textStart = at;
    } else if (byte === OPEN || byte === OPEN_LIST) this.#open(byte, at);
    else if (byte === CLOSE || byte === CLOSE_LIST) this.#close(bytes, byte, at);
    else if (byte === COLON && this.#depth === 1) this.#key = this.#keyIsNext;
  }

  #endText(bytes: Buffer, at: number): void {
    this.#inText = false;
    if (this.#textStart < 0) return;
    this.#keyIsNext = bytes.toString('utf8', this.#textStart + 1, at);
    this.#textStart = -1;
  }

  #open(byte: number, at: number): void {
    if (this.#depth === 0) this.#root = byte;
    if (this.#depth === 1 && this.#root === OPEN) this.#inNamedList = byte === OPEN_LIST;
    if (byte === OPEN && this.#depth === 0) this.#outer = at;
    else if (byte === OPEN && this.#isInList()) this.#start = at;
    else if (byte === OPEN && this.#depth === 1 && this.#isFirst) this.#value = at;
    if (++this.#depth > MOST_DEPTH) throw new BrokenJsonError('too deep');
  }

  /** Whether an object that stands here is one of a list. */
  #isInList(): boolean {
    return this.#root === OPEN_LIST ? this.#depth === 1 : this.#depth === 2 && this.#inNamedList;
  }

  #close(bytes: Buffer, byte: number, at: number): void {
    if (--this.#depth < 0) throw new BrokenJsonError('closes too much');
    if (this.#depth === 0) this.#isFirst = false;
    if (byte !== CLOSE) return;
    if (this.#depth === 0 && this.#outer >= 0) {
      this.#take({ text: bytes.toString('utf8', this.#outer, at + 1), list: '' });
      this.#outer = -1;
    } else if (this.#start >= 0 && this.#isInList()) {
      this.#take({ text: bytes.toString('utf8', this.#start, at + 1), list: this.#root === OPEN_LIST ? '[]' : this.#key });
      this.#start = -1;
    } else if (this.#value >= 0 && this.#depth === 1) {
      this.#take({ text: bytes.toString('utf8', this.#value, at + 1), list: KEYED, key: this.#key });
      this.#value = -1;
    }
  }
}
