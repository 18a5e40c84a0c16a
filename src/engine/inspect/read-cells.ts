import type { Source } from '../../csv/ports/source.js';
import { createCursor } from '../../csv/records/create-cursor.js';
import { prepareFile } from '../plan/prepare-file.js';
import type { RunSettings } from '../plan/run-settings.js';
import { fileBlocks } from './file-blocks.js';

/** The name of a cell in what `readCells` finds. */
export const cellKey = (row: number, column: number): string => `${row}/${column}`;

/**
 * The texts of some cells, read from the file itself: no report and no finding holds them.
 * @param wanted columns by row
 */
export const readCells = async (
  source: Source,
  settings: RunSettings,
  wanted: ReadonlyMap<number, ReadonlySet<number>>,
): Promise<ReadonlyMap<string, string>> => {
  const cells = new Map<string, string>();
  const last = Math.max(0, ...wanted.keys());
  const prepared = await prepareFile(source, { ...settings.layout, country: settings.country });
  try {
    for await (const block of fileBlocks(prepared)) {
      const row = createCursor(block, prepared.opening.dialect);
      while (row.advance()) {
        for (const column of wanted.get(row.row) ?? []) cells.set(cellKey(row.row, column), row.text(column).trim());
        if (row.row >= last) return cells;
      }
    }
    return cells;
  } finally {
    await prepared.opening.opened.close();
  }
};
