/**
 * Tables that are no text: workbooks, and archives that hold one table. Each is made into lines of text, which everything else reads.
 * @module
 */
import type { TableChoice } from '../ports/table.js';
import { openXlsx, xlsxBookPart } from '../workbook/xlsx.js';
import type { BytesAt } from '../zip/bytes-at.js';
import { readZipDirectory } from '../zip/read-directory.js';
import { lockedZip } from '../zip/zip-errors.js';
import { notATable, oldOfficeFile, refuseForeignPackage } from './foreign-packages.js';
import { compoundEntries } from './old-office.js';
import { type OpenedTable, readWorkbook } from './read-workbook.js';
import { isCompoundFile } from './table-kind.js';
import { type MayHold, zipParts } from './zip-parts.js';

/**
 * The table in a file, as text.
 * @param mayHold throws where so many bytes are too many to come of so many packed ones
 * @throws LumoError LUMO_NOT_A_CSV, LUMO_PASSWORD, LUMO_ZIP_BROKEN, LUMO_WORKBOOK_BROKEN, LUMO_SHEET, LUMO_INPUT_EMPTY, and what `mayHold` throws
 */
export const openTable = async (bytes: BytesAt, name: string, choice: TableChoice, mayHold: MayHold): Promise<OpenedTable> => {
  const head = await bytes.read(0, 8);
  if (isCompoundFile(head)) throw oldOfficeFile(name, await compoundEntries(bytes));
  const entries = await readZipDirectory(bytes, name);
  refuseForeignPackage(
    entries.map((entry) => entry.name),
    name,
  );
  const parts = zipParts(bytes, entries, name, mayHold);
  const ofAll = (length: number): void => mayHold(length, bytes.size);
  const book = await xlsxBookPart(parts);
  if (book !== undefined) return readWorkbook(() => openXlsx(parts, book), name, choice, ofAll);
  if (entries.some(({ encrypted }) => encrypted)) throw lockedZip(name);
  throw notATable(
    name,
    { en: 'is a zip archive', fr: 'est une archive zip' },
    { en: 'Unpack it and give the file of contacts.', fr: 'Décompressez-la et donnez le fichier de contacts.' },
  );
};
