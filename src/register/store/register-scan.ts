/**
 * Reads the bytes of a register. A line is read whole and as it was written, or the reading ends with an error: the one
 * exception are bytes at the end that have no line end, which a writer was stopped in the middle of, and which the next
 * writer declares with a `torn` line.
 * @module
 */

import { checksumOf, decodeLine, encodeLine } from './checksummed-line.js';
import { type Entry, isEntry } from './entry.js';
import { damagedRegister, newerRegister, wrongKey } from './register-errors.js';

const LF = 10;
const VERSION = 1;

/** The first line. */
export const headerLine = (keyId: string): string => encodeLine({ register: VERSION, key: keyId }, 0).text;

interface Torn {
  readonly torn: number;
  readonly sum: string;
}
const isTorn = (value: unknown): value is Torn => typeof (value as Torn | null)?.torn === 'number';

/** How a register ends. */
export interface RegisterTail {
  /** Bytes of a line that was not written to its end. */
  readonly torn: number;
  /** An entry that only lacks its line end: it is whole, and its sum proves it. */
  readonly last: Entry | undefined;
  /** What a writer puts before its lines, and the sum that they run on from. */
  readonly before: string;
  readonly sum: number;
}

/** The reading of one register, which may be taken up again where it ended. */
export class RegisterScan {
  /** Where the last line that is certain ends. */
  offset = 0;
  #sum = 0;
  #line = 0;
  /** How many lines there are before the offset. */
  #certain = 0;
  /** Bytes behind it. */
  #rest = Buffer.alloc(0);
  /** A line that is wrong, until the next one says that it was torn. */
  #wrong: Buffer | undefined;
  readonly #keyId: string;
  readonly #name: string;

  constructor(keyId: string, name: string) {
    this.#keyId = keyId;
    this.#name = name;
  }

  /** Whether there is something behind the last certain line: torn, damaged, or still being written. */
  get hasUnsettledEnd(): boolean {
    return this.#rest.length > 0 || this.#wrong !== undefined;
  }

  /** Forgets what is behind the last certain line, to read it again. */
  rewind(): void {
    this.#rest = Buffer.alloc(0);
    this.#wrong = undefined;
    this.#line = this.#certain;
  }

  /** @throws LumoError LUMO_REGISTER_DAMAGED, LUMO_REGISTER_KEY, LUMO_REGISTER_NEWER */
  push(bytes: Buffer): Entry[] {
    const found: Entry[] = [];
    const all = this.#rest.length > 0 ? Buffer.concat([this.#rest, bytes]) : bytes;
    let from = 0;
    for (let end = all.indexOf(LF); end >= 0; from = end + 1, end = all.indexOf(LF, from)) this.#take(all.subarray(from, end), found);
    this.#rest = Buffer.from(all.subarray(from));
    return found;
  }

  #take(line: Buffer, found: Entry[]): void {
    this.#line++;
    const read = decodeLine(line, this.#sum);
    if (read === undefined) {
      if (this.#wrong !== undefined || this.#line === 1) throw damagedRegister(this.#name, Math.max(1, this.#line - 1));
      this.#wrong = Buffer.from(line);
      return;
    }
    const { value, sum } = read;
    if (this.#line === 1) this.#header(value);
    else if (isTorn(value)) this.#excuse(value);
    else if (this.#wrong !== undefined) throw damagedRegister(this.#name, this.#line - 1);
    else if (isEntry(value)) found.push(value);
    else throw newerRegister(this.#name);
    this.#sum = sum;
    this.offset += line.length + 1;
    this.#certain = this.#line;
  }

  #header(value: unknown): void {
    const { register, key } = value as { register?: unknown; key?: unknown };
    if (register !== VERSION) throw newerRegister(this.#name);
    if (key !== this.#keyId) throw wrongKey(this.#name);
  }

  #excuse({ torn, sum }: Torn): void {
    if (this.#wrong?.length !== torn || checksumOf(this.#wrong) !== sum) throw damagedRegister(this.#name, this.#line - 1);
    this.offset += torn + 1;
    this.#wrong = undefined;
  }

  /** @throws LumoError LUMO_REGISTER_DAMAGED when the end is not that of a register, nor of one whose writer was stopped */
  tail(): RegisterTail {
    const rest = this.#rest;
    const sum = this.#sum;
    if (this.offset === 0 || this.#wrong !== undefined) throw damagedRegister(this.#name, Math.max(1, this.#line));
    if (rest.length === 0) return { torn: 0, last: undefined, before: '', sum };
    const whole = decodeLine(rest, sum);
    if (whole && isEntry(whole.value)) return { torn: 0, last: whole.value, before: '\n', sum: whole.sum };
    // A whole line and one byte more: not cut short, its line end has changed.
    if (whole || decodeLine(rest.subarray(0, -1), sum)) throw damagedRegister(this.#name, this.#line + 1);
    const note = encodeLine({ torn: rest.length, sum: checksumOf(rest) } satisfies Torn, sum);
    return { torn: rest.length, last: undefined, before: `\n${note.text}`, sum: note.sum };
  }
}
