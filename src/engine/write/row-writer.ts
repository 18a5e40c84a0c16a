import { stringify } from 'csv-stringify/sync';
import { type Encoding, encodeText } from '../../csv/encodings/encoding.js';
import type { Cursor } from '../../csv/records/cursor.js';
import { type Dialect, delimiterBytes } from '../../csv/records/dialect.js';
import { memoise } from '../../fields/text/memoise.js';

/** Bytes that grow. */
export class OutputBuffer {
  bytes: Buffer;
  length = 0;

  constructor(bytes: Buffer) {
    this.bytes = bytes;
  }

  reserve(more: number): void {
    if (this.length + more <= this.bytes.length) return;
    const bigger = Buffer.allocUnsafeSlow(Math.max(this.bytes.length * 2, this.length + more));
    this.bytes.copy(bigger, 0, 0, this.length);
    this.bytes = bigger;
  }

  copy(from: Buffer, start: number, end: number): void {
    this.reserve(end - start);
    const to = this.bytes;
    let at = this.length;
    // A native copy costs as much as some fifty bytes of a loop.
    if (end - start > 48) at += from.copy(to, at, start, end);
    else for (let i = start; i < end; i++) to[at++] = from[i] as number;
    this.length = at;
  }

  byte(byte: number): void {
    this.reserve(1);
    this.bytes[this.length++] = byte;
  }

  /** A number of 32 bits, little-endian. */
  word(value: number): void {
    this.reserve(4);
    this.length = this.bytes.writeUInt32LE(value, this.length);
  }

  put(bytes: Uint8Array): void {
    this.reserve(bytes.length);
    this.bytes.set(bytes, this.length);
    this.length += bytes.length;
  }
}

/** A cell as this dialect writes it: quoted only when it must be. */
export const cellText = (text: string, dialect: Dialect): string =>
  stringify([[text]], {
    delimiter: dialect.delimiter,
    escape: dialect.escape === 'backslash' ? '\\' : '"',
    // csv-stringify leaves a lone line feed unquoted otherwise, which breaks the file.
    quoted_match: /[\r\n]/,
    eof: false,
  });

/**
 * Writes rows to an output: kept cells byte for byte, neighbours as one range; edited cells anew.
 * @param keep whether each column stays
 */
export const makeRowWriter = (keep: readonly boolean[], dialect: Dialect) => {
  const delimiterIn = memoise((encoding: Encoding) => delimiterBytes(dialect.delimiter, encoding));
  const ascii = dialect.delimiter.length === 1 && dialect.delimiter < '\x80' ? dialect.delimiter.charCodeAt(0) : undefined;
  // New texts are few and come again: marks, departments, kinds.
  const written = memoise((text: string) => cellText(text, dialect));
  const separate = (out: OutputBuffer, encoding: Encoding): void => {
    if (ascii === undefined) out.put(delimiterIn(encoding));
    else out.byte(ascii);
  };
  const runs: { readonly from: number; readonly to: number }[] = [];
  keep.forEach((kept, column) => {
    const run = runs.at(-1);
    if (!kept) return;
    if (run && run.to === column - 1) runs[runs.length - 1] = { from: run.from, to: column };
    else runs.push({ from: column, to: column });
  });
  const single = keep.filter(Boolean).length === 1;
  const copied = runs.length === 1 && runs[0]?.from === 0 && runs[0].to === keep.length - 1;

  const range = (out: OutputBuffer, row: Cursor, from: number, to: number, before?: Encoding): void => {
    if (before !== undefined) separate(out, before);
    out.copy(row.bytes, row.starts[from] as number, row.ends[to] as number);
  };

  /** @param tail cells to add behind the last column */
  return (out: OutputBuffer, row: Cursor, edits: ReadonlyMap<number, string> | undefined, encoding: Encoding, tail?: Uint8Array): void => {
    const before = out.length;
    const last = row.count - 1;
    const ended = row.ends[last] as number;
    if (copied && !edits && !tail && last < keep.length) {
      out.copy(row.bytes, row.starts[0] as number, row.next);
      if (single && ended === row.starts[0]) {
        out.length = before;
        out.put(Buffer.from('""'));
        out.copy(row.bytes, ended, row.next);
      }
      return;
    }
    let started = false;
    for (const run of runs) {
      if (run.from > last) break;
      const to = Math.min(run.to, last);
      if (!edits) range(out, row, run.from, to, started ? encoding : undefined);
      else {
        for (let column = run.from; column <= to; column++) {
          const edit = edits.get(column);
          if (edit === undefined) range(out, row, column, column, started ? encoding : undefined);
          else {
            if (started) separate(out, encoding);
            if (edit !== '') out.put(encodeText(written(edit), encoding));
          }
          started = true;
        }
      }
      started = true;
    }
    // A row of one empty cell would read as a blank line, and be lost on the next read.
    if (single && out.length === before) out.put(Buffer.from('""'));
    if (tail) {
      // A row that is short is filled up first, so that what is added stands under its header.
      for (let column = last + 1; column < keep.length; column++) if (keep[column]) separate(out, encoding);
      separate(out, encoding);
      out.put(tail);
    }
    out.copy(row.bytes, ended, row.next);
  };
};
