/** The column of a cell by its name, from 0: 2 for `C7`. -1 for what is no name. */
export const columnOf = (bytes: Uint8Array, from: number, to: number): number => {
  let column = 0;
  for (let at = from; at < to; at++) {
    const letter = ((bytes[at] as number) | 32) - 96;
    if (letter < 1 || letter > 26) break;
    column = column * 26 + letter;
  }
  return column - 1;
};

/** First and last row of a range, `A2:C4`. */
export const rowsOfRange = (range: string): readonly [number, number] => {
  const [from = 0, to = from] = range.split(':').map((cell) => Number(cell.replace(/^\$?[A-Za-z]*\$?/, '')));
  return [from, to];
};

/** The name of a column, from 0: `C` for 2. */
export const columnName = (column: number): string => {
  let name = '';
  for (let left = column + 1; left > 0; left = Math.floor((left - 1) / 26)) name = String.fromCharCode(65 + ((left - 1) % 26)) + name;
  return name;
};
