import type { Anonymity } from '../../model/report/retention-report.js';

/**
 * k-anonymity (Samarati and Sweeney, 1998) of what is left of the contacts that are made anonymous: each shares all of it with k − 1 others at
 * least, or nothing is left of it.
 * @param groups contacts by all that would be left of them; '' when nothing is
 * @returns what may stay: that of which there are k
 */
export const largeGroups = (groups: ReadonlyMap<string, number>, k: number): ReadonlySet<string> =>
  new Set([...groups].flatMap(([group, size]) => (size >= k ? [group] : [])));

/** How anonymous they are. */
export const anonymityOf = (groups: ReadonlyMap<string, number>, k: number): Anonymity => {
  const sizes = [...groups].flatMap(([group, size]) => (group === '' ? [] : [size]));
  const large = sizes.filter((size) => size >= k);
  const least = (of: readonly number[]): number => of.reduce((a, b) => Math.min(a, b), Number.POSITIVE_INFINITY);
  return {
    ...(large.length > 0 && { k: least(large) }),
    ...(sizes.length > 0 && { before: least(sizes) }),
    groups: large.length,
    suppressed: sizes.filter((size) => size < k).reduce((sum, size) => sum + size, 0),
  };
};
