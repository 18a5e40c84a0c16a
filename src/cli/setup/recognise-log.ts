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

/** A table that is packed, or written in two bytes a character, is not looked into: `--as log` says what it is. */
const isPlain = (bytes: Uint8Array): boolean => !bytes.includes(0) && !(bytes[0] === 0x1f && bytes[1] === 0x8b) && bytes[0] !== 0x28;

/** What the head of a table is a log of: of anything, of refusals only, or none. */
export const logOf = async (input: string, cwd: string): Promise<'log' | 'refusals' | undefined> => {
  const head = await headOf(resolve(cwd, input));
  if (!head || !isPlain(head.bytes)) return undefined;
  if (!MAY_BE_LOG.test(new TextDecoder('latin1').decode(head.bytes.subarray(0, TOP)))) return undefined;
  const { encoding, bom } = guessEncoding(head.bytes, !head.whole);
  const bytes = head.bytes.subarray(bom);
  const text = makeDecoder(encoding, false)(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length), 0, bytes.length);
  const dialect = guessDialect(text);
  try {
    const rows = readHeadRows(bytes, dialect, encoding, head.whole).map(({ cells }) => cells);
    const { headerRow, firstData } = findTableHead(rows);
    if (headerRow < 0) return undefined;
    const [{ isLog }, { logProductOf }] = await Promise.all([
      import('../../events/columns/recognise-log.js'),
      import('../../events/columns/products.js'),
    ]);
    const headers = (rows[headerRow] ?? []).map((header) => header.trim());
    if (isLog(headers, rows.slice(firstData))) return 'log';
    return logProductOf(headers)?.rowsAre === 'refusals' ? 'refusals' : undefined;
  } catch {
    // What cannot be read is told of by whoever reads it.
    return undefined;
  }
};
