import type { LivePersons, SharedPersons } from '../model/stored.js';

/** Rows told of a finding. */
export const MOST_ROWS = 3;
/** Above this many files, or this much work, pairs of files are not counted: the persons of each still are. */
const MOST_FILES = 4096;
const MOST_WORK = 1_000_000_000;
const MOST_GROUPS = 100_000;

/** Two files, and the persons who stand in both. */
export interface Pair {
  readonly a: number;
  readonly b: number;
  readonly persons: number;
}

/** What people who refuse come to in one file. */
class Live {
  persons = 0;
  rows: readonly number[] = [];
  readonly refusedIn = new Set<number>();

  add(rows: readonly number[], refusedIn: Iterable<number>): void {
    this.persons++;
    this.rows = [...this.rows, ...rows].sort((a, b) => a - b).slice(0, MOST_ROWS);
    for (const file of refusedIn) this.refusedIn.add(file);
  }
}

const byNumber = (a: number, b: number): number => a - b;

/** Adds up what is found about persons of several files. The order in which they come does not show. */
export class Together {
  /** Distinct persons, and those of them who stand in several files. */
  persons = 0;
  repeated = 0;
  readonly #files: number;
  readonly #shared: Uint32Array;
  /** Files that the same persons stand in, and how many they are. */
  readonly #groups = new Map<string, { readonly files: readonly number[]; persons: number }>();
  #pairs: Uint32Array | undefined;
  #work = 0;
  readonly #opposed = new Map<number, Live>();
  readonly #listed = new Map<number, Live>();

  constructor(files: number) {
    this.#files = files;
    this.#shared = new Uint32Array(files);
    this.#pairs = files <= MOST_FILES ? new Uint32Array(files * files) : undefined;
  }

  /** A person. @param files those that they stand in, in order */
  count(files: readonly number[]): void {
    this.persons++;
    if (files.length < 2) return;
    this.repeated++;
    for (const file of files) this.#shared[file] = (this.#shared[file] as number) + 1;
    const key = String.fromCharCode(...files);
    const group = this.#groups.get(key);
    if (group) group.persons++;
    else this.#groups.set(key, { files: [...files], persons: 1 });
    if (this.#groups.size > MOST_GROUPS) this.#settle();
  }

  opposed(file: number, rows: readonly number[], refusedIn: Iterable<number>): void {
    const live = this.#opposed.get(file) ?? new Live();
    this.#opposed.set(file, live);
    live.add(rows, refusedIn);
  }

  listed(file: number, rows: readonly number[]): void {
    const live = this.#listed.get(file) ?? new Live();
    this.#listed.set(file, live);
    live.add(rows, []);
  }

  /** Turns groups into pairs. */
  #settle(): void {
    for (const { files, persons } of this.#groups.values()) {
      this.#work += (files.length * files.length) / 2;
      if (this.#work > MOST_WORK) this.#pairs = undefined;
      const pairs = this.#pairs;
      if (!pairs) break;
      for (let i = 0; i < files.length; i++) {
        const row = (files[i] as number) * this.#files;
        for (let j = i + 1; j < files.length; j++)
          pairs[row + (files[j] as number)] = (pairs[row + (files[j] as number)] as number) + persons;
      }
    }
    this.#groups.clear();
  }

  /** Pairs of files that share persons, in order; undefined when they were too many to count. */
  pairs(): readonly Pair[] | undefined {
    this.#settle();
    if (!this.#pairs) return undefined;
    const found: Pair[] = [];
    for (let a = 0; a < this.#files; a++) {
      for (let b = a + 1; b < this.#files; b++) {
        const persons = this.#pairs[a * this.#files + b] as number;
        if (persons > 0) found.push({ a, b, persons });
      }
    }
    return found;
  }

  shared(pairs: readonly Pair[] = []): readonly SharedPersons[] {
    const others = new Map<number, number[]>();
    for (const { a, b } of pairs) {
      others.set(a, [...(others.get(a) ?? []), b]);
      others.set(b, [...(others.get(b) ?? []), a]);
    }
    return [...this.#shared].flatMap((persons, file) =>
      persons === 0 ? [] : [{ file, persons, others: (others.get(file) ?? []).sort(byNumber) }],
    );
  }

  live(): { readonly opposed: readonly LivePersons[]; readonly listed: readonly LivePersons[] } {
    const told = (all: ReadonlyMap<number, Live>): readonly LivePersons[] =>
      [...all]
        .sort(([a], [b]) => a - b)
        .map(([file, { persons, rows, refusedIn }]) => ({ file, persons, rows, refusedIn: [...refusedIn].sort(byNumber) }));
    return { opposed: told(this.#opposed), listed: told(this.#listed) };
  }
}
