import { type Encoding, guessEncoding, resolveEncoding } from '../encodings/encoding.js';
import { type ByteReader, ChunkReader } from '../ports/byte-reader.js';
import type { OpenInput, Source } from '../ports/source.js';
import { TABLE_DELIMITER, type TableChoice } from '../ports/table.js';
import { type Dialect, guessDialectOf } from '../records/dialect.js';
import { type HeadRow, readHeadRows } from '../records/head-rows.js';
import { MOST_COLUMNS, recordTooLong, tooManyColumns } from '../records/record-errors.js';
import { rowsOfTable } from './one-column.js';
import { isQuotedByLines, withoutLineQuotes } from './quoted-lines.js';
import { refuseBlank } from './refuse-non-csv.js';
import { isTranscoded, transcodedToUtf8 } from './transcoded.js';

/** What a user may say of a file; the rest is found out. */
export interface CsvHints {
  readonly encoding?: string | undefined;
  readonly delimiter?: string | undefined;
  readonly escape?: 'double' | 'backslash' | undefined;
  /** Of a workbook: name or number of the sheet. */
  readonly sheet?: string | undefined;
}

/** How a table that was no text is written once it is. */
const OF_TABLES = { encoding: 'utf-8', delimiter: TABLE_DELIMITER, escape: 'double' } as const;

/** A file whose head has been read, and how the rest is to be read. */
export interface OpenedCsv {
  readonly opened: OpenInput;
  /** The bytes after the head, in `encoding` or, for UTF-16, already as UTF-8. */
  readonly reader: ByteReader;
  /** Encoding of the file. */
  readonly encoding: Encoding;
  /** Encoding of the bytes that are worked on. */
  readonly workingEncoding: Encoding;
  /** Only ASCII so far. */
  readonly asciiOnly: boolean;
  readonly bom: boolean;
  readonly dialect: Dialect;
  readonly sepLine: boolean;
  /** Each line was one quoted cell, which is read as the cells that it holds: the bytes that are worked on have no such quotes. */
  readonly quotedLines: boolean;
  /** Share of the first records that agree with the dialect. */
  readonly confidence: number;
  readonly head: Uint8Array;
  readonly rows: readonly HeadRow[];
  /** Whether the head is the whole file. */
  readonly isWhole: boolean;
}

const HEAD = 256 * 1024;
const MOST = 16 * 1024 * 1024;
/** Bytes that tell whether lines are quoted from end to end. */
const QUOTES_SAMPLE = 64 * 1024;
/** Bytes that tell the delimiter, if anything does. */
const DIALECT_SAMPLE = 1024 * 1024;

const readAll = async (reader: ByteReader, into: Uint8Array, from = 0): Promise<number> => {
  let filled = from;
  while (filled < into.length) {
    const got = await reader.read(into.subarray(filled));
    if (got === 0) break;
    filled += got;
  }
  return filled;
};

async function* chunksAfter(first: Uint8Array, reader: ByteReader): AsyncGenerator<Uint8Array> {
  yield first;
  for (;;) {
    const chunk = new Uint8Array(65536);
    const got = await reader.read(chunk);
    if (got === 0) return;
    yield chunk.subarray(0, got);
  }
}

/**
 * Opens a source and reads its head: encoding, delimiter, first records.
 * @param hints `scoreOf` tells the sheet of a workbook that holds contacts
 * @throws LumoError those of the source, LUMO_UNKNOWN_ENCODING, LUMO_UNCLOSED_QUOTE
 */
export const openCsv = async (source: Source, hints: CsvHints & Pick<TableChoice, 'scoreOf'> = {}): Promise<OpenedCsv> => {
  const opened = await source.open({ sheet: hints.sheet, scoreOf: hints.scoreOf });
  try {
    return await readHead(source, opened, opened.table ? OF_TABLES : hints);
  } catch (cause) {
    await opened.close();
    throw cause;
  }
};

const readHead = async (source: Source, opened: OpenInput, hints: CsvHints): Promise<OpenedCsv> => {
  // One byte more than there are: what fills less is whole.
  let head = new Uint8Array(source.isPacked || source.size === undefined ? HEAD : Math.min(HEAD, source.size + 1));
  let filled = await readAll(opened, head);
  const guess = guessEncoding(head.subarray(0, filled), filled < head.length);
  const encoding = hints.encoding ? resolveEncoding(hints.encoding) : guess.encoding;
  const bom = guess.bom > 0 && guess.encoding === encoding ? guess.bom : 0;
  let reader: ByteReader = opened;
  if (isTranscoded(encoding)) {
    reader = transcodedToUtf8(new ChunkReader(chunksAfter(head.slice(bom, filled), opened)), encoding);
    head = new Uint8Array(HEAD);
    filled = await readAll(reader, head);
  } else {
    head = head.subarray(bom);
    filled -= bom;
  }
  const inner = isTranscoded(encoding) ? 'utf-8' : encoding;
  const sample = Buffer.from(head.buffer, head.byteOffset, Math.min(filled, QUOTES_SAMPLE)).toString('latin1');
  const quotedLines = isQuotedByLines(sample);
  if (quotedLines) {
    reader = withoutLineQuotes(new ChunkReader(chunksAfter(head.slice(0, filled), reader)));
    head = new Uint8Array(HEAD);
    filled = await readAll(reader, head);
  }
  let whole = filled < head.length;
  if (whole) refuseBlank(head.subarray(0, filled), source.name);
  for (;;) {
    const found = guessDialectOf(Buffer.from(head.buffer, head.byteOffset, Math.min(filled, DIALECT_SAMPLE)), inner);
    const said: Dialect = { delimiter: hints.delimiter ?? found.delimiter, escape: hints.escape ?? found.escape };
    const read = (dialect: Dialect): readonly HeadRow[] => readHeadRows(head.subarray(0, filled), dialect, inner, whole);
    const { dialect, rows } = opened.table ? rowsOfTable(said, found, read) : { dialect: said, rows: read(said) };
    // Before anybody looks at each cell.
    if (rows.some(({ cells }) => cells.length > MOST_COLUMNS)) throw tooManyColumns();
    if (rows.length > 0 || whole || head.length >= MOST) {
      if (rows.length === 0 && !whole) throw recordTooLong(1);
      const open = guess.asciiOnly && !hints.encoding;
      return {
        opened,
        reader,
        encoding,
        workingEncoding: inner,
        asciiOnly: open,
        bom: bom > 0,
        dialect,
        quotedLines,
        sepLine: found.sepLine && !opened.table,
        confidence: opened.table ? 1 : found.confidence,
        head: head.subarray(0, filled),
        rows,
        isWhole: whole,
      };
    }
    const more = new Uint8Array(head.length * 4);
    more.set(head.subarray(0, filled));
    filled = await readAll(reader, more, filled);
    whole = filled < more.length;
    head = more;
  }
};
