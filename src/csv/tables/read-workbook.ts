import { LumoError } from '../../model/base/lumo-error.js';
import type { TableChoice, TableTold } from '../ports/table.js';
import { chooseSheet } from '../workbook/choose-sheet.js';
import { BrokenTableError } from '../workbook/row-buffer.js';
import { noSheetCounts } from '../workbook/sheet-counts.js';
import { sheetLines } from '../workbook/sheet-lines.js';
import { brokenWorkbook } from '../workbook/table-errors.js';
import type { Workbook } from '../workbook/workbook.js';
import { BrokenXmlError } from '../xml/xml-events.js';

/** A table as lines of text, or text that is a table already. */
export interface OpenedTable {
  readonly chunks: AsyncIterable<Uint8Array>;
  /** What it was before; absent where the bytes are as they were. Complete at the end. */
  readonly told?: () => TableTold;
  /** Of an archive: files that nobody reads and that may hold contacts too. */
  readonly besides?: readonly string[];
}

/** Whatever is wrong with a workbook in its inside, as one error. */
export const asBroken = (cause: unknown, name: string): unknown =>
  cause instanceof BrokenXmlError || cause instanceof BrokenTableError ? brokenWorkbook(name) : cause;

async function* withoutInnerErrors(chunks: AsyncIterable<Uint8Array>, name: string): AsyncGenerator<Uint8Array> {
  try {
    yield* chunks;
  } catch (cause) {
    throw asBroken(cause, name);
  }
}

/**
 * The sheet of a workbook that is meant, as CSV.
 * @param open reads what the workbook has
 * @throws LumoError LUMO_WORKBOOK_BROKEN, LUMO_SHEET, LUMO_INPUT_EMPTY, and those of unpacking
 */
export const readWorkbook = async (
  open: () => Promise<Workbook>,
  name: string,
  choice: TableChoice,
  mayHold: (bytes: number) => void,
): Promise<OpenedTable> => {
  try {
    const workbook = await open();
    const { sheet, head, others: otherSheets, asides, remarks } = await chooseSheet(workbook, name, choice, mayHold);
    let counts = noSheetCounts();
    const lines = sheetLines(sheet, head.width, mayHold, (found) => {
      counts = found;
    });
    return {
      chunks: withoutInnerErrors(lines, name),
      told: () => ({
        kind: workbook.kind,
        sheet: sheet.name,
        otherSheets,
        isNamed: choice.sheet !== undefined,
        ...(asides.length > 0 && { asides }),
        ...(remarks.length > 0 && { remarks }),
        ...counts,
      }),
    };
  } catch (cause) {
    throw cause instanceof LumoError ? cause : asBroken(cause, name);
  }
};
