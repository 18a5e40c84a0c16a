/**
 * Tables that are no text: workbooks, JSON, and archives that hold one table. Each is made into lines of text, which everything else reads.
 * @module
 */
import { isJson } from '../json/is-json.js';
import { type JsonBytes, jsonLines, surveyJson } from '../json/json-table.js';
import { openDocumentKind, openOds } from '../ods/ods.js';
import { isPage, isTableOfContacts, MOST_OF_A_PAGE } from '../opening/page.js';
import { refuseNonCsv } from '../opening/refuse-non-csv.js';
import type { TableChoice } from '../ports/table.js';
import { noSheetCounts } from '../workbook/sheet-counts.js';
import { openXlsx, xlsxBookPart } from '../xlsx/xlsx.js';
import { type BytesAt, bytesOfMemory, chunksOf } from '../zip/bytes-at.js';
import { readZipDirectory, type ZipEntry } from '../zip/read-directory.js';
import { readZipEntry } from '../zip/read-entry.js';
import { zippedTwice } from '../zip/zip-errors.js';
import { otherDocument, pageTooLong, refuseForeignPackage } from './foreign-packages.js';
import { openOldWorkbook } from './old-workbook.js';
import { asBroken, type OpenedTable, readWorkbook } from './read-workbook.js';
import { isCompoundFile, isTableFile } from './table-kind.js';
import { type MayHold, zipParts } from './zip-parts.js';
import { zippedTable } from './zipped-table.js';

/** Bytes that tell what a file is. */
const HEAD = 512;
/** Bytes of the longest page whose tables are read: its text is held whole. */
const MOST_OF_TABLES = 1 << 28;

const openJson = async (bytes: JsonBytes, name: string, mayHold: (bytes: number) => void): Promise<OpenedTable> => {
  const table = await surveyJson(bytes, name);
  return {
    chunks: jsonLines(bytes, name, table, mayHold),
    told: () => ({ kind: table.kind, ...noSheetCounts(), ...(table.morePages && { morePages: true }) }),
  };
};

const headOf = async (chunks: AsyncIterable<Uint8Array>): Promise<Buffer> => {
  const parts: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of chunks) {
    parts.push(chunk);
    length += chunk.length;
    if (length >= HEAD) break;
  }
  return Buffer.concat(parts).subarray(0, HEAD);
};

/** A file in an archive: another table, or text as it is. @param inner how many archives it lies in */
const openZipped = async (bytes: BytesAt, entry: ZipEntry, name: string, choice: TableChoice, mayHold: MayHold): Promise<OpenedTable> => {
  const read: JsonBytes = () => readZipEntry(bytes, entry, name, mayHold);
  const head = await headOf(read());
  if (isJson(head)) return openJson(read, name, (length) => mayHold(length, bytes.size));
  if (!isTableFile(head)) {
    refuseNonCsv(head, name);
    return { chunks: read() };
  }
  const parts: Uint8Array[] = [];
  for await (const chunk of read()) parts.push(chunk);
  return openPackage(bytesOfMemory(Buffer.concat(parts)), name, choice, mayHold, true);
};

/** Tables in a page; a page that is too long to be held is refused. */
const openPage = async (bytes: BytesAt, name: string, choice: TableChoice, mayHold: MayHold): Promise<OpenedTable> => {
  if (bytes.size > MOST_OF_TABLES) throw pageTooLong(name);
  const { openHtmlTables } = await import('../html/html-tables.js');
  const ofAll = (length: number): void => mayHold(length, bytes.size);
  return readWorkbook(async () => openHtmlTables(await bytes.read(0, bytes.size)), name, choice, ofAll);
};

const openPackage = async (bytes: BytesAt, name: string, choice: TableChoice, mayHold: MayHold, isInner: boolean): Promise<OpenedTable> => {
  const ofAll = (length: number): void => mayHold(length, bytes.size);
  if (isCompoundFile(await bytes.read(0, 8))) return openOldWorkbook(bytes, name, choice, ofAll);
  const entries = await readZipDirectory(bytes, name);
  refuseForeignPackage(
    entries.map((entry) => entry.name),
    name,
  );
  const parts = zipParts(bytes, entries, name, mayHold);
  const failed = (cause: unknown): never => {
    throw asBroken(cause, name);
  };
  const book = await xlsxBookPart(parts).catch(failed);
  if (book !== undefined) return readWorkbook(() => openXlsx(parts, book), name, choice, ofAll);
  const kind = await openDocumentKind(parts).catch(failed);
  if (kind === 'other') throw otherDocument(name);
  if (kind === 'spreadsheet') return readWorkbook(() => openOds(parts, name, ofAll), name, choice, ofAll);
  const { table, besides } = zippedTable(entries, name);
  if (isInner) throw zippedTwice(name);
  const opened = await openZipped(bytes, table, name, choice, mayHold);
  return besides.length > 0 ? { ...opened, besides } : opened;
};

/**
 * The table in a file, as text.
 * @param mayHold throws where so many bytes are too many to come of so many packed ones
 * @throws LumoError LUMO_NOT_A_CSV, LUMO_PASSWORD, LUMO_ZIP_…, LUMO_WORKBOOK_BROKEN, LUMO_SHEET, LUMO_JSON_…, LUMO_INPUT_EMPTY, and what
 *   `mayHold` throws
 */
export const openTable = async (bytes: BytesAt, name: string, choice: TableChoice, mayHold: MayHold): Promise<OpenedTable> => {
  const head = await bytes.read(0, HEAD);
  if (isJson(head))
    return openJson(
      () => chunksOf(bytes),
      name,
      (length) => mayHold(length, bytes.size),
    );
  if (isPage(head) && isTableOfContacts(await bytes.read(0, MOST_OF_A_PAGE))) return openPage(bytes, name, choice, mayHold);
  return openPackage(bytes, name, choice, mayHold, false);
};
