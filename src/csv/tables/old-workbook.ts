import type { TableChoice } from '../ports/table.js';
import { BrokenTableError } from '../workbook/row-buffer.js';
import { brokenWorkbook } from '../workbook/table-errors.js';
import { AncientBookError, LockedBookError } from '../xls/biff-book.js';
import { openCompoundFile } from '../xls/compound-file.js';
import { openXls } from '../xls/xls.js';
import type { BytesAt } from '../zip/bytes-at.js';
import { ancientWorkbook, lockedOfficeFile, oldDocument } from './foreign-packages.js';
import { type OpenedTable, readWorkbook } from './read-workbook.js';

/**
 * What stands in a compound file: a workbook of Excel 97 to 2003, or what is refused: an older one, a document, whatever has a password.
 * @throws LumoError LUMO_PASSWORD, LUMO_NOT_A_CSV, LUMO_WORKBOOK_BROKEN, LUMO_SHEET, LUMO_INPUT_EMPTY
 */
export const openOldWorkbook = async (
  bytes: BytesAt,
  name: string,
  choice: TableChoice,
  mayHold: (bytes: number) => void,
): Promise<OpenedTable> => {
  try {
    const file = await openCompoundFile(bytes);
    if (file.names.includes('EncryptedPackage')) throw lockedOfficeFile(name);
    const book = await file.read('Workbook');
    if (book !== undefined) return await readWorkbook(() => openXls(book), name, choice, mayHold);
    throw file.names.includes('Book') ? ancientWorkbook(name) : oldDocument(name);
  } catch (cause) {
    if (cause instanceof LockedBookError) throw lockedOfficeFile(name);
    if (cause instanceof AncientBookError) throw ancientWorkbook(name);
    throw cause instanceof BrokenTableError ? brokenWorkbook(name) : cause;
  }
};
