import type { UnmarkedRefusals } from '../../model/rule/stored-files.js';

/** Rows told of a finding, and other files. */
export const MOST_ROWS = 3;
export const MOST_OTHERS = 10;

/** What people who refuse come to in one file. */
export class UnmarkedCounter {
  persons = 0;
  rows: readonly number[] = [];
  readonly #refusedIn: Uint8Array;

  constructor(files: number) {
    this.#refusedIn = new Uint8Array(files);
  }

  add(rows: readonly number[], refusedIn: readonly number[]): void {
    this.rows = [...new Set([...this.rows, ...rows])].sort((a, b) => a - b).slice(0, MOST_ROWS);
    for (const file of refusedIn) this.#refusedIn[file] = 1;
  }

  result(file: number): UnmarkedRefusals {
    const refusedIn = [...this.#refusedIn].flatMap((said, other) => (said ? [other] : []));
    return { file, persons: this.persons, rows: this.rows, inFiles: refusedIn.length, refusedIn: refusedIn.slice(0, MOST_OTHERS) };
  }
}

/** Keeps the greatest few of many. */
export const topFew = <T>(all: Iterable<T>, most: number, byGreatest: (a: T, b: T) => number): readonly T[] => {
  let kept: T[] = [];
  for (const one of all) {
    kept.push(one);
    // Sorted now and then, not for each.
    if (kept.length >= most * 8) kept = kept.sort(byGreatest).slice(0, most);
  }
  return kept.sort(byGreatest).slice(0, most);
};
