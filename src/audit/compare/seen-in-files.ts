import { ENTRY, identityTag, LISTED_SHIFT, REFUSED_BITS } from '../../model/outcome/person-sightings.js';
import type { LoadedSightings } from './loaded-sightings.js';
import { MOST_ROWS } from './unmarked-counter.js';

/** What one file says of one person. */
export interface InFile {
  file: number;
  refused: number;
  listed: number;
  /** Refused by an entry beside its rows: they do not say so themselves. */
  beside: number;
  rows: readonly number[];
}

/** The lowest few rows, whatever the order in which threads found them. */
const firstRows = (rows: readonly number[], row: number): readonly number[] => {
  if (rows.length === MOST_ROWS && row > (rows[MOST_ROWS - 1] as number)) return rows;
  return [...rows, row].sort((a, b) => a - b).slice(0, MOST_ROWS);
};

/** All sightings of one identity, file by file. */
export const seenInFiles = (loaded: LoadedSightings, head: number): readonly InFile[] => {
  const seen: InFile[] = [];
  for (let i = head; i >= 0; i = loaded.next[i] as number) {
    const bits = loaded.bits(i);
    const file = loaded.files[i] as number;
    if (seen.at(-1)?.file !== file) seen.push({ file, refused: 0, listed: 0, beside: 0, rows: [] });
    const last = seen.at(-1) as InFile;
    if (identityTag(bits) === ENTRY) {
      last.beside |= bits & REFUSED_BITS;
      continue;
    }
    last.refused |= bits & REFUSED_BITS;
    last.listed |= (bits >>> LISTED_SHIFT) & REFUSED_BITS;
    last.rows = firstRows(last.rows, loaded.row(i));
  }
  return seen;
};
