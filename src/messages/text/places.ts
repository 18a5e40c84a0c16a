import type { Span } from '../../model/document/span.js';

/** Where the characters from one offset to another of a text stand in the file that it comes from. */
export type Places = (start: number, end: number) => Span;

/** Offsets at which the lines of a text begin. */
export const lineStarts = (text: string): readonly number[] => {
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return starts;
};

/** The last of ascending numbers that is not above another. */
export const lastNotAbove = (ascending: readonly number[], number: number): number => {
  let [low, high] = [0, ascending.length - 1];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((ascending[middle] as number) <= number) low = middle;
    else high = middle - 1;
  }
  return low;
};

/**
 * Places in a text that stands in its file as it is.
 * @param firstLine the line of the file on which it begins
 */
export const placesIn = (text: string, firstLine = 1): Places => {
  const starts = lineStarts(text);
  return (start, end) => {
    const line = lastNotAbove(starts, start);
    return { line: firstLine + line, column: start - (starts[line] as number) + 1, length: Math.max(0, end - start) };
  };
};
