import type { Anonymity } from '../../model/report/retention-report.js';

/**
 * k-anonymity (Samarati and Sweeney, 1998) of what is left of the contacts that are made anonymous: each shares all of it with k − 1 others at
 * least, or nothing is left of it.
 */
export class AnonymityGroups {
  readonly #counts = new Map<string, number>();
  readonly #k: number;

  constructor(k: number) {
    this.#k = k;
  }

  /** Counts a contact. @param group all that would be left of it; '' when nothing is */
  add(group: string): void {
    this.#counts.set(group, (this.#counts.get(group) ?? 0) + 1);
  }

  /** Whether what is left of a contact may stay. */
  isLargeEnough(group: string): boolean {
    return (this.#counts.get(group) ?? 0) >= this.#k;
  }

  get anonymity(): Anonymity {
    const sizes = [...this.#counts].flatMap(([group, size]) => (group === '' ? [] : [size]));
    const large = sizes.filter((size) => size >= this.#k);
    const least = (of: readonly number[]): number => of.reduce((a, b) => Math.min(a, b), Number.POSITIVE_INFINITY);
    return {
      ...(large.length > 0 && { k: least(large) }),
      ...(sizes.length > 0 && { before: least(sizes) }),
      groups: large.length,
      suppressed: sizes.filter((size) => size < this.#k).reduce((sum, size) => sum + size, 0),
    };
  }
}
