/** Whether a cell holds something: of most the first character tells. */
const isFilled = (cell: string): boolean => {
  const first = cell.charCodeAt(0);
  return (first > 32 && first < 127) || cell.trim() !== '';
};

/** The cells of one column, and how many of them hold something. */
export interface SampledCells {
  readonly values: string[];
  filled: number;
}

/** Row by row, as the cells lie in memory. */
export const cellsByColumn = (sample: readonly (readonly string[])[], width: number): readonly SampledCells[] => {
  const columns = Array.from({ length: width }, (): SampledCells => ({ values: [], filled: 0 }));
  for (const row of sample) {
    for (let column = 0; column < width; column++) {
      const cell = row[column] ?? '';
      const into = columns[column] as SampledCells;
      into.values.push(cell);
      if (isFilled(cell)) into.filled++;
    }
  }
  return columns;
};
