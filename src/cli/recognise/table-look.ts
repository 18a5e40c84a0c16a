import { resolve } from 'node:path';
import { guessEncoding, makeDecoder } from '../../csv/encodings/encoding.js';
import { guessDialectOf } from '../../csv/records/dialect.js';
import { readHeadRows } from '../../csv/records/head-rows.js';
import { findTableHead } from '../../fields/table/table-head.js';
import { lazy } from '../../model/base/lazy.js';
import { type FileHead, fileHead } from './file-head.js';
import { RecognitionMemo } from './recognition-memo.js';

/** Bytes that tell a table by its header and first rows. */
const HEAD = 64 * 1024;
/** Bytes in which a header stands, if there is one. */
const TOP = 4096;

/** Rows that tell a header, if there is one: those among which it stands, and those under it that tell what it is of. */
const TOP_ROWS = 100;

type Rows = readonly (readonly string[])[];

/** The header of a table and its first rows. */
export interface TableHead {
  readonly header: readonly string[];
  readonly rows: Rows;
}

/** What a file holds, opened once for all who ask whether it is theirs. */
export interface TableLook {
  readonly input: string;
  /** The first lines as they lie there, for a glance before anything is read; undefined where they are packed. */
  readonly top: (() => string) | undefined;
  /** Whether it is a workbook: opening one takes a while. */
  readonly isWorkbook: boolean;
  /** The first rows, read when they are first asked for; none where nothing can be read: whoever reads the file says so. */
  rows(): Promise<Rows>;
  /** The header; undefined where there is none. */
  header(): Promise<TableHead['header'] | undefined>;
  /** The header and the rows under it; undefined where there is no header. */
  head(): Promise<TableHead | undefined>;
}

/** A line of comment, a blank one, one of empty cells: no header. */
const NO_HEADER = /^(?:#|[\s;,|]*$)/;

/** The first lines of a table up to that of its header, where it is surely one; undefined where it may not be. @param top the first lines as they lie there */
export const upToHeader = (top: string): readonly string[] | undefined => {
  const lines = top.split(/\r\n|\n|\r/);
  const header = lines.findIndex((line) => !NO_HEADER.test(line));
  // A quote may hold line ends, and a line that is cut may go on.
  const isWhole = header >= 0 && header < lines.length - 1 && !lines.slice(0, header + 1).some((line) => line.includes('"'));
  return isWhole ? lines.slice(0, header + 1) : undefined;
};

const begins = (bytes: Uint8Array, ...magic: readonly number[]): boolean => magic.every((byte, i) => bytes[i] === byte);
const isWorkbook = (bytes: Uint8Array): boolean => begins(bytes, 0x50, 0x4b);
const isPacked = (bytes: Uint8Array): boolean => begins(bytes, 0x1f, 0x8b) || begins(bytes, 0x28, 0xb5, 0x2f, 0xfd);
/** Objects, one a line or in a list. */
const isJson = (bytes: Uint8Array): boolean =>
  /^(?:\xef\xbb\xbf)?\s*[[{]\s*[[{"]/.test(Buffer.from(bytes.subarray(0, 200)).toString('latin1'));
/** Two bytes a character. */
const isWide = (bytes: Uint8Array): boolean => begins(bytes, 0xff, 0xfe) || begins(bytes, 0xfe, 0xff);

/** The first rows of a table that cannot be read as it lies. */
const openedRows = async (path: string): Promise<Rows> => {
  const [{ openCsv }, { fileSource }] = await Promise.all([
    import('../../csv/opening/open-csv.js'),
    import('../../csv/source/file-source.js'),
  ]);
  const { opened, rows } = await openCsv(await fileSource(path, false));
  await opened.close();
  return rows.map(({ cells }) => cells);
};

/** The first rows of a plain text; lines of comment above a header have no delimiter, and would outvote it. */
const plainRows = ({ bytes: head, whole }: FileHead, most?: number): Rows => {
  const { encoding, bom } = guessEncoding(head, !whole);
  let bytes = head.subarray(bom);
  while (bytes[0] === 0x23 && bytes.includes(10)) bytes = bytes.subarray(bytes.indexOf(10) + 1);
  const dialect = guessDialectOf(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length), encoding);
  return readHeadRows(bytes, dialect, encoding, whole, most).map(({ cells }) => cells);
};

/** Whether nothing beyond the first rows can tell of the header: blank ones would be passed over. */
const isTopEnough = (top: Rows): boolean => top.length < TOP_ROWS || !top.some((row) => row.every((cell) => cell.trim() === ''));

const headOfRows = (rows: Rows, memo: RecognitionMemo): TableHead | undefined => {
  const { headerRow, firstData } = rows.length === 0 ? { headerRow: -1, firstData: 0 } : findTableHead(rows, memo.isHeaderText);
  return headerRow < 0 ? undefined : { header: (rows[headerRow] ?? []).map((cell) => cell.trim()), rows: rows.slice(firstData) };
};

const topOf = ({ bytes, whole }: FileHead): string => {
  const { encoding, bom } = guessEncoding(bytes, !whole);
  const top = bytes.subarray(bom, TOP);
  return makeDecoder(encoding, false)(Buffer.from(top.buffer, top.byteOffset, top.length), 0, top.length);
};

/** Looks at a file by its first bytes; undefined where it cannot be opened. @param memo what was found of headers in the same run */
export const lookAtTable = async (input: string, cwd: string, memo = new RecognitionMemo()): Promise<TableLook | undefined> => {
  const path = resolve(cwd, input);
  const first = await fileHead(path, HEAD);
  if (!first) return undefined;
  const { bytes } = first;
  const mustOpen = isPacked(bytes) || isWorkbook(bytes) || isWide(bytes);
  const isObjects = isJson(bytes);
  const readRows = async (most?: number): Promise<Rows> => {
    try {
      if (mustOpen || isObjects) return await openedRows(path);
      return bytes.includes(0) ? [] : plainRows(first, most);
    } catch {
      return [];
    }
  };
  const rows = lazy(() => readRows());
  // The keys of objects are their header, whatever they are called.
  const head = lazy(async () => {
    const [keys, ...objects] = isObjects ? await rows() : [];
    return keys ? { header: keys.map((key) => key.trim()), rows: objects } : headOfRows(await rows(), memo);
  });
  return {
    input,
    top: mustOpen ? undefined : lazy(() => topOf(first)),
    isWorkbook: isWorkbook(bytes),
    rows,
    header: async () => {
      if (mustOpen || isObjects) return (await head())?.header;
      const top = await readRows(TOP_ROWS);
      return (isTopEnough(top) ? headOfRows(top, memo) : await head())?.header;
    },
    head,
  };
};
