/** What a row looks like that may be the header, or stand above or under it. */
export interface RowLook {
  readonly at: number;
  readonly filled: number;
  readonly known: () => number;
  /** Whether a cell is an address or a number; whether one stands among other words. */
  readonly contact: () => boolean;
  /** Whether a cell is an address: long numbers are those of meetings and orders as well. */
  readonly address: () => boolean;
  readonly mentions: () => boolean;
  readonly typed: () => boolean;
  /** Whether a cell is a number that is no year. */
  readonly counts: () => boolean;
  /** Whether a cell stands again in its column: values do, names of columns do not. */
  readonly recurs: () => boolean;
}

/** How many cells the rows of the table have filled: the greatest width that at least a quarter of the rows reach. */
export const usualWidth = (looks: readonly RowLook[]): number => {
  const widths = looks
    .map(({ filled }) => filled)
    .filter((filled) => filled > 0)
    .sort((a, b) => b - a);
  return widths[Math.floor(widths.length / 4)] ?? 0;
};

/** Names that may stand in any line. */
const FEWEST_KNOWN = 3;

/**
 * The header of a report that first tells of itself in a table of its own, as webinars do: wider than all that stands above it, as wide as the rows under it, and
 * above all addresses.
 */
export const headerUnderFigures = (looks: readonly RowLook[], width: number): RowLook | undefined => {
  const firstAddress = looks.findIndex(({ address }) => address());
  let widest = 0;
  for (const one of looks.slice(0, Math.max(0, firstAddress))) {
    const isWider = one.filled > widest && widest > 1 && one.filled >= width * 0.8;
    if (isWider && one.known() >= FEWEST_KNOWN && !(one.contact() || one.mentions() || one.typed() || one.counts() || one.recurs()))
      return one;
    widest = Math.max(widest, one.filled);
  }
  return undefined;
};

/** The number of cells that most rows have. */
export const commonWidth = (rows: readonly (readonly string[])[]): number => {
  const widths = new Map<number, number>();
  for (const row of rows) widths.set(row.length, (widths.get(row.length) ?? 0) + 1);
  return [...widths].reduce((best, entry) => (entry[1] > best[1] ? entry : best), [1, 0])[0];
};
