import { doubled } from '../../model/base/doubled.js';
import { type DecodeSlice, makeDecoder } from '../encodings/encoding.js';
import type { Block } from './blocks.js';
import type { Cursor } from './cursor.js';
import { type Dialect, delimiterBytes } from './dialect.js';
import { behindEscapedQuotes, behindQuotes, CellEdges, isStray, unquote } from './stray-quotes.js';

const LF = 10;
const CR = 13;
const QUOTE = 34;

/**
 * The careful lane: what the plain lane does not read (backslash escapes, delimiters of several bytes).
 * Its grammar is that of `scanRecords`, byte for byte: a quote opens only at the start of a cell.
 */
export class CarefulCursor implements Cursor {
  readonly bytes: Buffer;
  readonly verbatim = false;
  readonly sideBySide = true;
  row: number;
  count = 0;
  starts = new Int32Array(64);
  ends = new Int32Array(64);
  next = 0;
  readonly #edges: CellEdges;
  readonly #width: number;
  readonly #backslash: boolean;
  readonly #slice: DecodeSlice;

  constructor(block: Block, { delimiter, escape: escaping }: Dialect) {
    this.bytes = Buffer.from(block.bytes.buffer, block.bytes.byteOffset, block.bytes.length);
    this.row = block.firstRow - 1;
    const separating = delimiterBytes(delimiter, block.encoding);
    this.#edges = new CellEdges(this.bytes, separating);
    this.#width = separating.length;
    this.#backslash = escaping === 'backslash';
    this.#slice = makeDecoder(block.encoding, block.ascii);
  }

  advance(): boolean {
    const bytes = this.bytes;
    const to = bytes.length;
    let at = this.next;
    if (at >= to) return false;
    let cells = 0;
    for (;;) {
      if (cells === this.starts.length) this.#grow();
      this.starts[cells] = at;
      if (bytes[at] === QUOTE) at = this.#backslash ? behindEscapedQuotes(bytes, at, to) : behindQuotes(bytes, at, to);
      while (!this.#edges.ends(at)) at++;
      this.ends[cells++] = Math.min(at, to);
      const byte = bytes[at];
      if (byte === LF) at++;
      else if (byte === CR) at += bytes[at + 1] === LF ? 2 : 1;
      else if (byte !== undefined) {
        at += this.#width;
        continue;
      }
      break;
    }
    this.count = cells;
    this.next = at;
    this.row++;
    return true;
  }

  text(cell: number): string {
    if (cell >= this.count) return '';
    const start = this.starts[cell] as number;
    const end = this.ends[cell] as number;
    if (start === end) return '';
    const text = this.#slice(this.bytes, start, end);
    if (this.bytes[start] !== QUOTE) return text;
    if (!this.#backslash) return unquote(text);
    return isStray(this.bytes, start, end, 'backslash') ? text : text.slice(1, -1).replace(/\\(.)/gs, '$1');
  }

  #grow(): void {
    this.starts = doubled(this.starts);
    this.ends = doubled(this.ends);
  }
}
