import { tableBytes } from '../../csv/tables/table-bytes.js';
import { listedOnSheet } from '../../fields/person/sheets/listed-sheet.js';
import { LumoError } from '../../model/base/lumo-error.js';
import type { LoadedList } from '../definition/loaded-list.js';
import { listLimit, listUnpacksTooMuch } from '../open/list-limits.js';
import { readRefusingRows } from './refusing-rows.js';
import { readSheetList, type SheetReading } from './sheet-list.js';

/**
 * Reads sheets of the workbook that is judged as opposition lists: all of those whose names say so, of others the rows that refuse. What cannot be read is
 * not among them.
 */
export type ReadSheetLists = (sheets: readonly string[]) => Promise<readonly LoadedList[]>;

const readSheet = async (raw: Buffer, name: string, sheet: string, reading: SheetReading): Promise<readonly LoadedList[]> => {
  const { bytes, told } = await tableBytes(raw, name, { sheet }, (unpacked, packed) => {
    if (unpacked > listLimit(packed)) throw listUnpacksTooMuch(name);
  });
  // Packed or encrypted, it is no workbook as it lies.
  if (told?.sheet !== sheet) return [];
  const place = { file: name, sheet };
  return listedOnSheet(sheet) ? [await readSheetList(bytes, place, reading)] : readRefusingRows(bytes, place, reading);
};

/** The workbook, as it lies. */
export interface SheetSource {
  /** Base name. */
  readonly name: string;
  /** Undefined where it cannot be read a second time. */
  readonly bytes: () => Promise<Buffer | undefined>;
}

/**
 * What reads the sheets of a workbook whose names say that refusals stand on them ("Désinscrits", "STOP"), or people who are not to be contacted
 * for another reason ("Décès", "Bounces"): whoever keeps them beside the contacts means that they bar. Of a sheet of contacts it reads who refuses on it,
 * as one file of a run tells the other.
 */
export const sheetListsOf =
  ({ name, bytes }: SheetSource, reading: SheetReading): ReadSheetLists =>
  async (sheets) => {
    const raw = await bytes();
    if (!raw) return [];
    const read = async (sheet: string): Promise<readonly LoadedList[]> => {
      try {
        return await readSheet(raw, name, sheet, reading);
      } catch (cause) {
        // Whoever is on it is unknown: the rule on sheets of refusals tells so.
        if (cause instanceof LumoError) return [];
        throw cause;
      }
    };
    return (await Promise.all(sheets.map(read))).flat();
  };
