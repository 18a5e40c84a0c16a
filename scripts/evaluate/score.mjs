// Counts of what was found, what should have been, and both.

/** Counters by name: found rightly (tp), wrongly (fp), missed (fn). */
export const makeScore = () => {
  const counts = new Map();
  const of = (name) => {
    const known = counts.get(name) ?? { tp: 0, fp: 0, fn: 0 };
    counts.set(name, known);
    return known;
  };
  return {
    /** One question: what was expected, and what was found, as sets of names. */
    add(expected, found) {
      for (const name of expected) of(name)[found.has(name) ? 'tp' : 'fn']++;
      for (const name of found) if (!expected.has(name)) of(name).fp++;
    },
    /** By name: a share is undefined when there was nothing to divide by. */
    rows() {
      return [...counts]
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([name, { tp, fp, fn }]) => ({
          name,
          tp,
          fp,
          fn,
          precision: tp + fp === 0 ? undefined : tp / (tp + fp),
          recall: tp + fn === 0 ? undefined : tp / (tp + fn),
        }));
    },
  };
};

/** Whether precision or recall is below a share; one that nothing was divided by is not. */
export const isBelow = ({ precision, recall }, least) => (precision ?? 1) < least || (recall ?? 1) < least;

/** A share with three decimals, never rounded up to 1. */
export const share = (value) => (value === undefined ? '–' : value === 1 ? '1' : (Math.floor(value * 1000) / 1000).toFixed(3));

/** The rows as a table of columns one can read: first column to the left, the others to the right. */
export const table = (title, rows) => {
  const lines = [
    [title, 'tp', 'fp', 'fn', 'precision', 'recall'],
    ...rows.map(({ name, tp, fp, fn, precision, recall }) => [name, tp, fp, fn, share(precision), share(recall)]),
  ].map((cells) => cells.map(String));
  const widths = lines[0].map((_, column) => Math.max(...lines.map((cells) => cells[column].length)));
  return `${lines.map((cells) => cells.map((cell, at) => (at === 0 ? cell.padEnd(widths[at]) : cell.padStart(widths[at]))).join('  ')).join('\n')}\n`;
};
