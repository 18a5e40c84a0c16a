import { findTableHead } from '../../fields/table/table-head.js';
import { LumoError } from '../../model/base/lumo-error.js';

/** Where the header of a file stands, and its first contact: as the user says, else as its rows tell. @param asked its row, as a spreadsheet numbers it. @param isKnown whether a cell is a header that is known. @throws LumoError LUMO_HEADER_ROW */
export const findFileHead = (
  rows: readonly (readonly string[])[],
  start: number,
  asked: number | 'none' | undefined,
  isKnown?: (cell: string) => boolean,
): { headerRow: number; firstData: number } => {
  if (asked === 'none') return { headerRow: -1, firstData: start };
  if (asked === undefined) {
    const found = findTableHead(rows.slice(start), isKnown);
    return { headerRow: found.headerRow < 0 ? -1 : found.headerRow + start, firstData: found.firstData + start };
  }
  if (asked > rows.length) {
    throw new LumoError(
      'LUMO_HEADER_ROW',
      {
        en: `The file has no row ${asked} to be its header.`,
        fr: `Le fichier n’a pas de ligne ${asked} qui puisse être son en-tête.`,
      },
      {
        en: 'Give the number of a row near the top, as a spreadsheet numbers it.',
        fr: 'Donnez le numéro d’une ligne du haut, comme le tableur les numérote.',
      },
    );
  }
  return { headerRow: asked - 1, firstData: asked };
};
