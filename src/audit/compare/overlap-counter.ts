import type { SharedPersons, UnmarkedRefusals } from '../../model/rule/stored-files.js';
import { MOST_OTHERS, topFew, UnmarkedCounter } from './unmarked-counter.js';

/** Pairs of files that are told. */
const MOST_PAIRS = 100;
/** Above this many files, or this much work, pairs of files are not counted: the persons of each still are. */
const MOST_FILES = 4096;
const MOST_WORK = 1_000_000_000;
const MOST_GROUPS = 10_000;

/** Two files, and the persons who stand in both. */
export interface FilePair {
  readonly a: number;
  readonly b: number;
  readonly persons: number;
}

/** Pairs of files that share persons: how many there are, and those that share most. */
export interface FilePairs {
  readonly count: number;
  readonly most: readonly FilePair[];
}

const byNumber = (a: number, b: number): number => a - b;

/** Adds up what is found about persons of several files. The order in which they come does not show. */
export class OverlapCounter {
  /** Distinct persons, and those of them who stand in several files. */
  persons = 0;
  repeated = 0;
  /** Files with refusals by which nobody can be found elsewhere. */
  readonly unknown = new Set<number>();
  readonly #files: number;
  readonly #shared: Uint32Array;
  /** Files that the same persons stand in, and how many they are. */
  readonly #groups = new Map<string, { readonly files: readonly number[]; persons: number }>();
  #pairs: Uint32Array | undefined;
  #work = 0;
  readonly #opposed = new Map<number, UnmarkedCounter>();
  readonly #listed = new Map<number, UnmarkedCounter>();

  constructor(files: number) {
    this.#files = files;
    this.#shared = new Uint32Array(files);
    this.#pairs = files <= MOST_FILES ? new Uint32Array(files * files) : undefined;
  }

  /** Persons. @param files those that they stand in, in order @param count −1 takes one back who was counted before */
  addPerson(files: readonly number[], count = 1): void {
    this.persons += count;
    if (files.length < 2) return;
    this.repeated += count;
    for (const file of files) this.#shared[file] = (this.#shared[file] as number) + count;
    const key = String.fromCharCode(...files);
    const group = this.#groups.get(key);
    if (group) group.persons += count;
    else this.#groups.set(key, { files: [...files], persons: count });
    if (this.#groups.size > MOST_GROUPS) this.#settle();
  }

  /** Rows of somebody who refuses in other files; the persons are counted apart, since one may be known by several identities. */
  addOpposed(file: number, rows: readonly number[], refusedIn: readonly number[]): void {
    const live = this.#opposed.get(file) ?? new UnmarkedCounter(this.#files);
    this.#opposed.set(file, live);
    live.add(rows, refusedIn);
  }

  addOpposedPerson(file: number, count = 1): void {
    const live = this.#opposed.get(file);
    if (live) live.persons += count;
  }

  addListed(file: number, rows: readonly number[]): void {
    const live = this.#listed.get(file) ?? new UnmarkedCounter(this.#files);
    this.#listed.set(file, live);
    live.persons++;
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

  /** Persons that two files share. */
  #between(pairs: Uint32Array, a: number, b: number): number {
    return (a < b ? pairs[a * this.#files + b] : pairs[b * this.#files + a]) ?? 0;
  }

  /** Undefined when they were too many to count. */
  pairs(): FilePairs | undefined {
    this.#settle();
    const [pairs, files] = [this.#pairs, this.#files];
    if (!pairs) return undefined;
    let count = 0;
    function* all(shared: Uint32Array): Generator<FilePair> {
      for (let at = 0; at < shared.length; at++) {
        const persons = shared[at] as number;
        if (persons === 0) continue;
        count++;
        yield { a: Math.floor(at / files), b: at % files, persons };
      }
    }
    const most = topFew(all(pairs), MOST_PAIRS, (a, b) => b.persons - a.persons || a.a - b.a || a.b - b.b);
    return { count, most };
  }

  shared(): readonly SharedPersons[] {
    this.#settle();
    const pairs = this.#pairs;
    return [...this.#shared].flatMap((persons, file) => {
      if (persons === 0) return [];
      const others: FilePair[] = [];
      for (let other = 0; pairs && other < this.#files; other++) {
        const both = other === file ? 0 : this.#between(pairs, file, other);
        if (both > 0) others.push({ a: file, b: other, persons: both });
      }
      const most = topFew(others, MOST_OTHERS, (a, b) => b.persons - a.persons || a.b - b.b);
      return [{ file, persons, inFiles: others.length, others: most.map(({ b }) => b).sort(byNumber) }];
    });
  }

  unmarkedRefusals(): { readonly opposed: readonly UnmarkedRefusals[]; readonly listed: readonly UnmarkedRefusals[] } {
    const told = (all: ReadonlyMap<number, UnmarkedCounter>): readonly UnmarkedRefusals[] =>
      [...all].sort(([a], [b]) => a - b).map(([file, live]) => live.result(file));
    return { opposed: told(this.#opposed), listed: told(this.#listed) };
  }
}
