import { cellShapeOf, isContactValue, isHeaderText } from './cell-shape.js';

/** A header stands among the first rows or nowhere. */
const DEEPEST = 50;
/** Rows under a header that must hold what it names. */
const BELOW = 10;
/** Fewer names that are known may stand in any line. */
const FEWEST_KNOWN = 3;

/**
 * The row that may be the header where the one that was taken names nobody to reach: it names columns, and one of them holds addresses or
 * numbers. The last of such rows: reports tell of hosts and figures before they list those who came.
 * @returns its place among the rows, or undefined
 */
export const laterHeaderIn = (rows: readonly (readonly string[])[]): number | undefined => {
  let found: number | undefined;
  for (const [at, row] of rows.slice(0, DEEPEST).entries()) {
    if (row.some((cell) => isContactValue(cellShapeOf(cell))) || row.filter(isHeaderText).length < FEWEST_KNOWN) continue;
    const below = rows.slice(at + 1, at + 1 + BELOW);
    const reaches = row.some(
      (name, column) => isHeaderText(name) && below.some((other) => isContactValue(cellShapeOf(other[column] ?? ''))),
    );
    if (reaches) found = at;
  }
  return found;
};
