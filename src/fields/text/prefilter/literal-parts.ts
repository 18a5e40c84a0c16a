/**
 * What texts an expression matches, put together from what its parts match.
 * @module
 */

/** What a part of an expression matches: exactly these texts, or anything that holds one of `holds`; neither: anything. */
export interface Part {
  readonly exact?: readonly string[];
  readonly holds?: readonly string[];
}

export const ANYTHING: Part = {};
/** A place between two characters. */
export const NOTHING_WIDE: Part = { exact: [''] };
/** More spellings than these are not told apart. */
const MOST_EXACT = 24;

export const shortest = (texts: readonly string[]): number => Math.min(...texts.map((text) => text.length));

/** The better of two lists of which one must be met: the longer its shortest entry, then the fewer. */
const better = (one: readonly string[] | undefined, other: readonly string[] | undefined): readonly string[] | undefined => {
  if (!one || !other) return one ?? other;
  const by = shortest(one) - shortest(other) || other.length - one.length;
  return by >= 0 ? one : other;
};
export const holdsOf = ({ exact, holds }: Part): readonly string[] | undefined => better(holds, exact);

/** Both, one behind the other. */
const behind = (before: Part, next: Part): Part => {
  if (before.exact && next.exact && before.exact.length * next.exact.length <= MOST_EXACT) {
    const exact = [...new Set(before.exact.flatMap((start) => (next.exact as readonly string[]).map((end) => start + end)))];
    return { exact };
  }
  const holds = better(holdsOf(before), holdsOf(next));
  return holds && shortest(holds) > 0 ? { holds } : ANYTHING;
};

/** Parts one behind the other, by their runs of exact texts: each run that ends may be what must be held. */
export const inOrder = (parts: readonly Part[]): Part => {
  let held: readonly string[] | undefined;
  let run: Part = NOTHING_WIDE;
  for (const part of parts) {
    const joined = behind(run, part);
    if (joined.exact) {
      run = joined;
      continue;
    }
    held = better(better(held, run.exact), holdsOf(part));
    run = part.exact ? part : NOTHING_WIDE;
  }
  if (held === undefined) return run;
  const holds = better(held, run.exact) as readonly string[];
  return shortest(holds) > 0 ? { holds } : ANYTHING;
};

/** One of them. */
export const oneOf = (parts: readonly Part[]): Part => {
  const exact = parts.every((part) => part.exact) ? [...new Set(parts.flatMap((part) => part.exact as readonly string[]))] : undefined;
  if (exact && exact.length <= MOST_EXACT) return { exact };
  const holds = parts.map(holdsOf);
  return holds.every((one) => one !== undefined && shortest(one) > 0)
    ? { holds: [...new Set(holds.flatMap((one) => one ?? []))] }
    : ANYTHING;
};

/** @param least how often at least */
export const repeated = (part: Part, least: number, most: number): Part => {
  if (most === 1 && least === 1) return part;
  if (most === 1) return oneOf([part, NOTHING_WIDE]);
  const holds = holdsOf(part);
  return least > 0 && holds && shortest(holds) > 0 ? { holds } : ANYTHING;
};
