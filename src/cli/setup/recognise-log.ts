import { open } from 'node:fs/promises';
import { resolve } from 'node:path';
import { guessDialect } from '../../csv/records/dialect.js';
import { guessEncoding, makeDecoder } from '../../csv/records/encoding.js';
import { readHeadRows } from '../../csv/records/head-rows.js';
import { findTableHead } from '../../fields/table/table-head.js';

/** Bytes that tell a log by its header and first rows. */
const HEAD = 64 * 1024;
/** Bytes in which a header stands, if there is one. */
const TOP = 4096;
/** Words without one of which no header is that of a log: of nearly all lists of contacts nothing more is looked at. */
const MAY_BE_LOG =
  /direction|sens\b|caller|callee|appel|\bcall|\bsrc\b|\bdst\b|event|[ée]v[ée]nement|st_text|horodatage|timestamp|unsub_time|\btype\b|num[ée]ro (?:compos|pr[ée]sent)/i;

/** The first bytes of a file, and whether they are all of it; undefined where it cannot be opened, whose reader says why. */
const headOf = async (path: string): Promise<{ readonly bytes: Uint8Array; readonly whole: boolean } | undefined> => {
  try {
    const file = await open(path);
    try {
      const head = new Uint8Array(HEAD);
      const { bytesRead } = await file.read(head, 0, HEAD, 0);
      return { bytes: head.subarray(0, bytesRead), whole: bytesRead < HEAD };
    } finally {
      await file.close();
    }
  } catch {
    return undefined;
  }
};

const begins = (bytes: Uint8Array, ...magic: readonly number[]): boolean => magic.every((byte, i) => bytes[i] === byte);
/** Of a workbook the name has to hint at it: opening one takes a while. */
const NAME = /call|appel|log|journal|send|envoi|event|activit|histor|cdr/i;

/** Whether a table lies packed, or is written in two bytes a character, and is worth being opened for a look at its rows. */
const isWorthOpening = (bytes: Uint8Array, name: string): boolean => {
  if (begins(bytes, 0x1f, 0x8b) || begins(bytes, 0x28, 0xb5, 0x2f, 0xfd)) return true;
  if (begins(bytes, 0xff, 0xfe) || begins(bytes, 0xfe, 0xff)) return true;
  return begins(bytes, 0x50, 0x4b) && NAME.test(name);
};

type Rows = readonly (readonly string[])[];

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

/** The first rows of a plain text that may be a log; none of any other. */
const plainRows = (head: Uint8Array, whole: boolean): Rows => {
  if (!MAY_BE_LOG.test(new TextDecoder('latin1').decode(head.subarray(0, TOP)))) return [];
  const { encoding, bom } = guessEncoding(head, !whole);
  const bytes = head.subarray(bom);
  const text = makeDecoder(encoding, false)(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length), 0, bytes.length);
  return readHeadRows(bytes, guessDialect(text), encoding, whole).map(({ cells }) => cells);
};

/** What the head of a table is a log of: of anything, of refusals only, or none. */
export const logOf = async (input: string, cwd: string): Promise<'log' | 'refusals' | undefined> => {
  const path = resolve(cwd, input);
  const head = await headOf(path);
  if (!head) return undefined;
  try {
    const opens = isWorthOpening(head.bytes, input);
    const rows = opens ? await openedRows(path) : head.bytes.includes(0) ? [] : plainRows(head.bytes, head.whole);
    const { headerRow, firstData } = rows.length === 0 ? { headerRow: -1, firstData: 0 } : findTableHead(rows);
    if (headerRow < 0) return undefined;
    const { logKindOfTable } = await import('../../events/columns/recognise-log.js');
    return logKindOfTable(
      (rows[headerRow] ?? []).map((header) => header.trim()),
      rows.slice(firstData),
    );
  } catch {
    // What cannot be read is told of by whoever reads it.
    return undefined;
  }
};
