import { CsvError, parse } from 'csv-parse/sync';
import { type DecodeSlice, makeDecoder } from '../encodings/encoding.js';
import type { Block } from './blocks.js';
import type { Cursor } from './cursor.js';
import type { Dialect } from './dialect.js';
import { unclosedQuote } from './record-errors.js';

interface Parsed {
  readonly record: readonly string[];
  readonly info: { readonly bytes: number };
}

/**
 * The careful lane: csv-parse reads what the plain lane does not (backslash escapes, delimiters of several characters).
 * csv-parse is told every line end, and tells where each cell ends, so that untouched cells are still copied byte for byte.
 */
export class CsvParseCursor implements Cursor {
  readonly bytes: Buffer;
  readonly verbatim = false;
  readonly sideBySide = true;
  row: number;
  count = 0;
  starts = new Int32Array(0);
  ends = new Int32Array(0);
  next = 0;
  readonly #records: readonly Parsed[];
  readonly #cellEnds: number[] = [];
  readonly #width: number;
  readonly #slice: DecodeSlice;
  readonly #ascii: boolean;
  #at = 0;
  #cell = 0;

  constructor(block: Block, dialect: Dialect) {
    this.bytes = Buffer.from(block.bytes.buffer, block.bytes.byteOffset, block.bytes.length);
    this.row = block.firstRow - 1;
    this.#width = dialect.delimiter.length;
    this.#slice = makeDecoder(block.encoding, block.ascii);
    this.#ascii = block.ascii;
    this.#records = this.#parse(dialect);
  }

  /**
   * A quote behind half of a delimiter opens a cell for us, who cut where records may end, and is text for csv-parse: what that leaves open is
   * refused, by the line as far as rows tell it.
   * @throws LumoError LUMO_UNCLOSED_QUOTE
   */
  #parse(dialect: Dialect): readonly Parsed[] {
    try {
      // latin1 keeps one character per byte: the text is decoded later, by the encoding of the block.
      return parse(this.bytes, {
        delimiter: Buffer.from(dialect.delimiter).toString('latin1'),
        escape: dialect.escape === 'backslash' ? '\\' : '"',
        record_delimiter: ['\r\n', '\n', '\r'],
        encoding: 'latin1',
        relax_column_count: true,
        relax_quotes: true,
        info: true,
        cast: (value, context) => {
          this.#cellEnds.push(context.bytes);
          return value;
        },
      }) as unknown as readonly Parsed[];
    } catch (cause) {
      if (cause instanceof CsvError && cause.code === 'CSV_QUOTE_NOT_CLOSED') throw unclosedQuote(this.row + Number(cause.lines));
      throw cause;
    }
  }

  advance(): boolean {
    const parsed = this.#records[this.#at];
    if (!parsed) return false;
    const count = parsed.record.length;
    if (count > this.starts.length) {
      this.starts = new Int32Array(count * 2);
      this.ends = new Int32Array(count * 2);
    }
    let start = this.next;
    for (let cell = 0; cell < count; cell++) {
      this.starts[cell] = start;
      this.ends[cell] = this.#cellEnds[this.#cell++] as number;
      start = (this.ends[cell] as number) + this.#width;
    }
    this.count = count;
    this.next = parsed.info.bytes;
    this.#at++;
    this.row++;
    return true;
  }

  text(cell: number): string {
    const raw = this.#records[this.#at - 1]?.record[cell] ?? '';
    if (this.#ascii) return raw;
    const bytes = Buffer.from(raw, 'latin1');
    return this.#slice(bytes, 0, bytes.length);
  }
}
