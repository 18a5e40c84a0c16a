const LF = 10;
const CR = 13;

/** The numbers, from 1, of the lines that begin or go on at some bytes of a text. */
export const linesAt = (text: Buffer, offsets: readonly number[]): readonly number[] => {
  const numbers: number[] = [];
  let line = 1;
  let at = 0;
  for (const offset of [...offsets].sort((a, b) => a - b)) {
    for (; at < offset; at++) if (text[at] === LF || (text[at] === CR && text[at + 1] !== LF)) line++;
    numbers.push(line);
  }
  return numbers;
};

/**
 * The numbers of the lines of some rows of a table, of which empty lines are none.
 * @param rows how many rows were read
 * @returns none where a cell runs over a line end: nobody knows then which lines they are
 */
export const linesOfRows = (text: Buffer, places: readonly number[], rows: number, first: number): readonly number[] => {
  const filled = text
    .toString('utf8')
    .split(/\r\n|\n|\r/)
    .flatMap((line, i) => (line === '' ? [] : [i + 1]))
    .slice(first);
  return filled.length === rows ? places.map((place) => filled[place] as number) : [];
};
