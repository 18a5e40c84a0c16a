import { platform } from '#platform';
import type { Encoding } from '../encodings/encoding.js';
import type { ByteReader } from '../ports/byte-reader.js';
import { delimiterBytes } from './dialect.js';
import { brokenQuote, lineBreaksBefore, mixedEncodings, recordTooLong, unclosedQuote } from './record-errors.js';
import { scanRecords } from './record-scanner.js';

/** Whole records, about `size` bytes of them. `bytes` is a view of a buffer that may be given back to the pool. */
export interface Block {
  readonly bytes: Uint8Array;
  /** Row of the first record as a spreadsheet numbers it. */
  readonly firstRow: number;
  readonly encoding: Encoding;
  readonly ascii: boolean;
}

/** What the cutting counts on its way; it is complete when the last block is out. */
export interface InputCounts {
  rows: number;
  lf: number;
  crlf: number;
  cr: number;
  /** Physical lines before the next block. */
  lines: number;
  /** What the bytes turned out to be: windows-1252 when a late byte said so. */
  encoding: Encoding;
}

export interface BlockOptions {
  readonly size: number;
  readonly delimiter: string;
  readonly backslash: boolean;
  readonly encoding: Encoding;
  /** Nothing but ASCII was seen so far: the first block that holds more decides between UTF-8 and windows-1252. */
  readonly asciiOnly: boolean;
  /** Bytes already read that come first. */
  readonly first: Uint8Array;
  readonly firstRow: number;
  readonly firstLine: number;
  readonly counts: InputCounts;
  /** A buffer of at least that many bytes, new or used. */
  buffer(bytes: number): Uint8Array;
}

/** A record longer than this holds an unclosed quote, or is no record at all: no contact fills 16 MiB. */
const MAX_RECORD = 16 * 1024 * 1024;

/**
 * Cuts an input into blocks of whole records, quote-aware, in order.
 * @throws LumoError LUMO_UNCLOSED_QUOTE, LUMO_BROKEN_QUOTE, LUMO_BAD_ENCODING, each naming a line
 */
export async function* readBlocks(reader: ByteReader, cutting: BlockOptions): AsyncGenerator<Block> {
  const { counts, size } = cutting;
  const delimiter = delimiterBytes(cutting.delimiter, cutting.encoding);
  let { encoding, asciiOnly } = cutting;
  counts.rows = cutting.firstRow - 1;
  counts.lines = cutting.firstLine - 1;
  counts.encoding = encoding;
  const source = prepended(cutting.first, reader);
  let filled = 0;
  let least = 0;
  let buffer = cutting.buffer(size + 4);
  for (let last = false; !last; ) {
    if (buffer.length < Math.max(filled + 1, least)) buffer = grown(buffer, filled, cutting.buffer(Math.max(buffer.length * 2, least)));
    // A whole block is waited for before it is looked at: a slow pipe must not have its beginning looked at again and again.
    for (const target = Math.min(buffer.length, Math.max(filled + size, least)); filled < target && !last; ) {
      const got = await source.read(buffer.subarray(filled, target));
      last = got === 0;
      filled += got;
    }
    const scan = scanRecords(buffer, filled, last, delimiter, cutting.backslash);
    if (scan.brokenQuote >= 0) throw brokenQuote(counts.lines + lineBreaksBefore(buffer, scan.brokenQuote) + 1);
    if (scan.openQuote >= 0 && last) throw unclosedQuote(counts.lines + lineBreaksBefore(buffer, scan.openQuote) + 1);
    // A line without an end, a quote that is never closed or one that is closed much later: none is waited for until memory is full.
    if (!last && filled - scan.end > MAX_RECORD)
      throw recordTooLong(counts.lines + 1 + scan.lf + scan.crlf + scan.cr + scan.quotedLineEnds);
    // A record longer than a block is looked at again once as much again has been read: not behind each block.
    least = scan.end === 0 ? Math.min(2 * filled, MAX_RECORD + size) : 0;
    if (scan.end === 0) continue;
    const bytes = buffer.subarray(0, scan.end);
    const rest = buffer.subarray(scan.end, filled);
    buffer = cutting.buffer(Math.max(size, rest.length) + 4);
    buffer.set(rest);
    filled = rest.length;
    const ascii = platform.isAscii(bytes);
    if (!ascii && encoding === 'utf-8' && !platform.isUtf8(bytes)) {
      if (!asciiOnly) throw mixedEncodings(bytes, counts.lines + 1);
      encoding = 'windows-1252';
      counts.encoding = encoding;
    }
    if (!ascii) asciiOnly = false;
    const firstRow = counts.rows + 1;
    counts.rows += scan.rows;
    counts.lf += scan.lf;
    counts.crlf += scan.crlf;
    counts.cr += scan.cr;
    counts.lines += scan.lf + scan.crlf + scan.cr + scan.quotedLineEnds;
    yield { bytes, firstRow, encoding, ascii };
  }
}

const grown = (from: Uint8Array, filled: number, to: Uint8Array): Uint8Array => {
  to.set(from.subarray(0, filled));
  return to;
};

/** Bytes that come before those of a reader. */
const prepended = (first: Uint8Array, reader: ByteReader): ByteReader => {
  let at = 0;
  return {
    read(into) {
      if (at >= first.length) return reader.read(into);
      const part = first.subarray(at, at + into.length);
      into.set(part);
      at += part.length;
      return Promise.resolve(part.length);
    },
  };
};
