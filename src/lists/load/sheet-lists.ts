import { tableBytes } from '../../csv/tables/table-bytes.js';
import { LumoError } from '../../model/base/lumo-error.js';
import type { LoadedList } from '../definition/loaded-list.js';
import { listLimit, listUnpacksTooMuch } from '../open/list-limits.js';
import { readSheetList, type SheetReading } from './sheet-list.js';

/** Reads sheets of the workbook that is judged as opposition lists. What cannot be read as one is not among them. */
export type ReadSheetLists = (sheets: readonly string[]) => Promise<readonly LoadedList[]>;

const readSheet = async (raw: Buffer, name: string, sheet: string, reading: SheetReading): Promise<readonly LoadedList[]> => {
  const { bytes, told } = await tableBytes(raw, name, { sheet }, (unpacked, packed) => {
    if (unpacked > listLimit(packed)) throw listUnpacksTooMuch(name);
  });
  // Packed or encrypted, it is no workbook as it lies.
  return told?.sheet === sheet ? [await readSheetList(bytes, { file: name, sheet }, reading)] : [];
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
 * for another reason ("Décès", "Tutelles"): whoever keeps them beside the contacts means that they bar.
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
