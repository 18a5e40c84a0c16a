import type { Source } from '../../csv/ports/source.js';
import { readListFile } from '../open/list-file.js';
import type { SheetReading } from './sheet-list.js';
import { type ReadSheetLists, sheetListsOf } from './sheet-lists.js';

/** What reads sheets of refusals of a workbook on the disk; of what comes through a pipe none. */
export const sheetsOfFile = ({ path, name }: Pick<Source, 'path' | 'name'>, reading: SheetReading): ReadSheetLists =>
  sheetListsOf(
    {
      name,
      bytes: async () => (path === undefined ? undefined : Promise.resolve(readListFile(path)).catch(() => undefined)),
    },
    reading,
  );
