import { outcomesMissing, outcomeTwice, partBeyond } from '../formats/merge-errors.js';

/** A file of a part: its text, and what it is called. */
export interface NamedText {
  readonly name: string;
  readonly text: string;
}

/**
 * The files of all parts, in their order, each once: attempts of one part that left the same count as one.
 * @param partOf number of the part that a file is of
 * @param sameness what two attempts of a part must share
 * @throws LumoError LUMO_SHARD_PARTS for a part that is missing, there twice and different, or beyond the last one
 */
export const inPartOrder = <F>(
  files: readonly F[],
  parts: number,
  partOf: (file: F) => number,
  sameness: (file: F) => string,
): readonly F[] => {
  const byPart = new Map<number, F>();
  for (const file of files) {
    const part = partOf(file);
    const before = byPart.get(part);
    if (before !== undefined && sameness(before) !== sameness(file)) throw outcomeTwice(part);
    if (!(part >= 0 && part < parts)) throw partBeyond(part, parts);
    byPart.set(part, file);
  }
  const missing = Array.from({ length: parts }, (_, part) => part).filter((part) => !byPart.has(part));
  if (missing.length > 0) throw outcomesMissing(missing, parts);
  return Array.from({ length: parts }, (_, part) => byPart.get(part) as F);
};
