import type { Cursor } from './cursor.js';
import type { Dialect } from './dialect.js';

const LF = 10;
const CR = 13;
const QUOTE = 34;
const BACKSLASH = 92;

/** A view of so few bytes costs more than a look at each of them. */
const hasQuote = (bytes: Buffer, start: number, end: number): boolean => {
  for (let i = start; i < end; i++) if (bytes[i] === QUOTE) return true;
  return false;
};

/** Tells where cells begin and end, asked from further and further on. */
export class CellEdges {
  readonly #bytes: Buffer;
  readonly #delimiter: Buffer;
  readonly #first: number;
  readonly #isByte: boolean;
  /** Of a delimiter of several bytes: where a cell begins or goes on, and the first delimiter from there on. */
  #cell = 0;
  #next = -1;

  constructor(bytes: Buffer, delimiter: Buffer) {
    this.#bytes = bytes;
    this.#delimiter = delimiter;
    this.#first = delimiter[0] as number;
    this.#isByte = delimiter.length === 1;
  }

  #goOn(from: number): void {
    this.#cell = from;
    if (this.#next >= from) return;
    const found = this.#bytes.indexOf(this.#delimiter, from);
    this.#next = found < 0 ? this.#bytes.length : found;
  }

  /**
   * Whether a delimiter ends right before a place. They are taken one after the other: `|||` is one of `||` and a text.
   * @param from where the record began, or its last quoted cell was closed
   */
  begins(at: number, from: number): boolean {
    if (this.#isByte) return this.#bytes[at - 1] === this.#first;
    if (from > this.#cell || this.#next < 0) this.#goOn(from);
    let ended = false;
    for (; this.#next + this.#delimiter.length <= at; ended = this.#cell === at) this.#goOn(this.#next + this.#delimiter.length);
    return ended;
  }

  /** Whether a delimiter, a line end or the end of the bytes stands at a place. */
  ends(at: number): boolean {
    const byte = this.#bytes[at];
    if (byte === undefined || byte === LF || byte === CR) return true;
    return byte === this.#first && (this.#isByte || this.#delimiter.every((one, place) => this.#bytes[at + place] === one));
  }
}

/** Whether a quote stands where the grammar has no place for it: inside a cell that none opened, or before the end of one that it closes. */
export const isStray = (bytes: Buffer, start: number, end: number, escaping: Dialect['escape']): boolean => {
  if (bytes[start] !== QUOTE) return hasQuote(bytes, start, end);
  let i = start + 1;
  while (i < end) {
    if (escaping === 'backslash' && bytes[i] === BACKSLASH) i += 2;
    else if (bytes[i] !== QUOTE) i++;
    else if (escaping === 'double' && bytes[i + 1] === QUOTE && i + 1 < end) i += 2;
    else return i !== end - 1;
  }
  return true;
};

/**
 * How many cells of the current row hold such a quote. For the head of a file only: it looks at every byte from the first quote of a row on.
 * @param first where that is
 */
export const countStrayQuotes = ({ bytes, starts, ends, count }: Cursor, escaping: Dialect['escape'], first: number): number => {
  let stray = 0;
  for (let cell = 0; cell < count; cell++) {
    const end = ends[cell] as number;
    if (end > first && isStray(bytes, starts[cell] as number, end, escaping)) stray++;
  }
  return stray;
};
/** The text of a quoted cell; a cell whose quotes do not fit (`"a"b`) is given as it stands, so that nobody is matched by a guess. */
export const unquote = (raw: string): string => {
  let close = raw.indexOf('"', 1);
  if (close === raw.length - 1) return raw.slice(1, -1);
  while (close >= 0 && raw[close + 1] === '"') close = raw.indexOf('"', close + 2);
  return close === raw.length - 1 ? raw.slice(1, -1).replaceAll('""', '"') : raw;
};

/** Behind the quote that closes a cell, which doubled ones do not. @param at where it opens */
export const behindQuotes = (bytes: Uint8Array, at: number, to: number): number => {
  for (let i = at + 1; ; i += 2) {
    while (i < to && bytes[i] !== QUOTE) i++;
    if (bytes[i + 1] !== QUOTE || i + 1 >= to) return i + 1;
  }
};

/** The same where a backslash takes the next character for text. */
export const behindEscapedQuotes = (bytes: Uint8Array, at: number, to: number): number => {
  for (let i = at + 1; ; i++) {
    if (bytes[i] === BACKSLASH) i++;
    else if (i >= to || bytes[i] === QUOTE) return i + 1;
  }
};
